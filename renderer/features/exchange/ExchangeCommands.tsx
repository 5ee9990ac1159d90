import type { ChosenIncoming } from '@shared/ipc/interchange'
import { call } from '@state/client'
import { useCommand } from '@state/commands'
import { notifyFailure } from '@state/notices'
import { useEditable } from '@state/project-store'
import { lazy, Suspense, useState } from 'react'

const ImportFromDialog = lazy(async () => ({ default: (await import('./ImportFromDialog')).ImportFromDialog }))
const ExportForDialog = lazy(async () => ({ default: (await import('@domain/ExportForDialog')).ExportForDialog }))

/** The commands about files of other programs, which work on every screen. */
export function ExchangeCommands() {
  const editable = useEditable()
  const [chosen, setChosen] = useState<ChosenIncoming | null>(null)
  const [isLooking, setLooking] = useState(false)
  const [isExporting, setExporting] = useState(false)
  const look = async () => {
    setLooking(true)
    try {
      setChosen(await call('incoming.choose', {}))
    } catch (failure) {
      notifyFailure(failure)
    } finally {
      setLooking(false)
    }
  }
  useCommand('exchange.import', () => void look(), editable && !isLooking)
  useCommand('exchange.export', () => setExporting(true))
  return (
    <Suspense fallback={null}>
      {chosen && <ImportFromDialog key={chosen.token} chosen={chosen} onClose={() => setChosen(null)} />}
      {isExporting && <ExportForDialog onClose={() => setExporting(false)} />}
    </Suspense>
  )
}
