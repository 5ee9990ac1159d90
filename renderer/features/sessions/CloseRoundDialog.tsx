import { ballotsOf, type Progress } from '@shared/document/queries/sessions'
import type { Round } from '@shared/kinds/rounds'
import { listed } from '@shared/language/counts'
import { runCommand } from '@state/commands'
import { perform } from '@state/perform'
import { currentProject, useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { Dialog } from '@ui/Dialog'
import { MissingList } from './MissingList'
import { missingIn } from './reminder'
import { closingWords, openRoundWords } from './round-words'
import { sessionWords } from './session-words'

/** Says before a round is closed whose answers are missing, and that it stays closed. */
export function CloseRoundDialog({
  round,
  progress,
  onClose,
}: {
  round: Round
  progress: readonly Progress[]
  onClose: () => void
}) {
  const sealed = useQuery(ballotsOf, round.id).collected.map(({ analystId }) => analystId)
  const missing = missingIn(progress).filter(({ analystId }) => !sealed.includes(analystId))
  const close = async () => {
    onClose()
    await perform({ name: 'round.close', input: { roundId: round.id } })
  }
  return (
    <Dialog
      title={closingWords.closeNow(round.number)}
      confirm={
        sealed.length > 0
          ? { label: closingWords.closeWithoutThem, run: () => void close(), danger: true }
          : { label: closingWords.close(round.number), run: () => void close() }
      }
      onClose={onClose}
    >
      {sealed.length > 0 && <Sealed analystIds={sealed} onKeys={onClose} />}
      {missing.length > 0 ? (
        <MissingList missing={missing} />
      ) : (
        sealed.length === 0 && <p>{openRoundWords.allAnswered}</p>
      )}
      <p>{closingWords.whatFollows}</p>
    </Dialog>
  )
}

/** What was handed in by file does not count without its key, and never will once the round is closed. */
function Sealed({ analystIds, onKeys }: { analystIds: readonly string[]; onKeys: () => void }) {
  const names = listed(analystIds.map((id) => currentProject().analysts[id]?.name ?? sessionWords.somebody))
  const closeWithKeys = () => {
    onKeys()
    runCommand('round.closeWithKeys')
  }
  return (
    <>
      <p>{closingWords.sealed(names)}</p>
      <p>
        <Button onClick={closeWithKeys}>{closingWords.closeWithKeysOpens}</Button>
      </p>
    </>
  )
}
