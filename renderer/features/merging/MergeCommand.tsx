import type { MergeSummary } from '@shared/ipc/merging'
import { currentAnalyst } from '@state/analyst'
import { call } from '@state/client'
import { useCommand } from '@state/commands'
import { failureText, notifyFailure } from '@state/notices'
import { useEditable } from '@state/project-store'
import { lazy, Suspense, useState } from 'react'
import { ChooseCopyDialog } from './ChooseCopyDialog'

const MergeDialog = lazy(async () => ({ default: (await import('./MergeDialog')).MergeDialog }))

/** The command that merges a copy of the project, on every screen. */
export function MergeCommand() {
  const editable = useEditable()
  const [asking, setAsking] = useState<{ isLooking: boolean; refused: string | null } | null>(null)
  const [chosen, setChosen] = useState<MergeSummary | null>(null)
  useCommand('project.merge', () => setAsking({ isLooking: false, refused: null }), editable)
  const choose = async (from: 'folder' | 'file') => {
    setAsking({ isLooking: true, refused: null })
    try {
      const summary = await call('merge.choose', { by: currentAnalyst().id, from })
      setAsking(summary === null ? { isLooking: false, refused: null } : null)
      setChosen(summary)
    } catch (failure) {
      setAsking({ isLooking: false, refused: failureText(failure) })
    }
  }
  const close = (token: string) => {
    setChosen(null)
    // What was merged is let go already.
    call('merge.cancel', { token }).catch(notifyFailure)
  }
  return (
    <Suspense fallback={null}>
      {asking && (
        <ChooseCopyDialog {...asking} onChoose={(from) => void choose(from)} onClose={() => setAsking(null)} />
      )}
      {chosen && <MergeDialog key={chosen.token} summary={chosen} onClose={() => close(chosen.token)} />}
    </Suspense>
  )
}
