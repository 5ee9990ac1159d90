import { useCommand } from '@state/commands'
import { lazy, Suspense, useState } from 'react'

const CrosswalkDialog = lazy(async () => ({ default: (await import('./CrosswalkDialog')).CrosswalkDialog }))

/** The commands about scales, which work on every screen. */
export function ScalesCommands() {
  const [isOpen, setOpen] = useState(false)
  useCommand('scales.change', () => setOpen(true))
  if (!isOpen) return null
  return (
    <Suspense fallback={null}>
      <CrosswalkDialog to={{}} onClose={() => setOpen(false)} />
    </Suspense>
  )
}
