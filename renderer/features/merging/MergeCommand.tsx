import type { MergeSummary } from '@shared/ipc/merging'
import { currentAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { useCommand } from '@state/commands'
import { notifyFailure } from '@state/notices'
import { useEditable } from '@state/project-store'
import { lazy, Suspense, useState } from 'react'

const MergeDialog = lazy(async () => ({ default: (await import('./MergeDialog')).MergeDialog }))

/** The command that merges a copy of the project, on every screen. */
export function MergeCommand() {
  const editable = useEditable()
  const [chosen, setChosen] = useState<MergeSummary | null>(null)
  const [isLooking, setLooking] = useState(false)
  const choose = async () => {
    setLooking(true)
    try {
      setChosen(await call('merge.choose', { by: currentAnalyst().id, from: 'folder' }))
    } catch (failure) {
      notifyFailure(failure)
    } finally {
      setLooking(false)
    }
  }
  useCommand('project.merge', () => void choose(), editable && !isLooking)
  const close = (token: string) => {
    setChosen(null)
    // What was merged is let go already.
    call('merge.cancel', { token }).catch(notifyFailure)
  }
  return (
    <Suspense fallback={null}>
      {chosen && <MergeDialog key={chosen.token} summary={chosen} onClose={() => close(chosen.token)} />}
    </Suspense>
  )
}
