import type { Round } from '@shared/kinds/rounds'
import type { Session } from '@shared/kinds/sessions'
import { Select } from '@ui/Field'
import { useState } from 'react'
import { packetWords } from './round-file-words'
import { sessionWords } from './session-words'

export type OpenRound = { round: Round; session: Session }
export type RoundDialogProps = { rounds: readonly OpenRound[]; onClose: () => void }

const nameOf = ({ round, session }: OpenRound) => packetWords.roundOf(round.number, session.name)

/** Which open round a dialog is about; the first until another is chosen, null when the last was closed meanwhile. */
export function useRoundChoice(rounds: readonly OpenRound[]): {
  chosen: OpenRound | null
  choose: (id: string) => void
} {
  const [id, choose] = useState<string | null>(null)
  return { chosen: rounds.find(({ round }) => round.id === id) ?? rounds[0] ?? null, choose }
}

/** Says which round it is, and offers the others where there are any. */
export function RoundChoice({
  rounds,
  chosen,
  choose,
}: {
  rounds: readonly OpenRound[]
  chosen: OpenRound
  choose: (id: string) => void
}) {
  if (rounds.length === 1) return <p>{nameOf(chosen)}</p>
  return (
    <Select
      label={sessionWords.round}
      value={chosen.round.id}
      options={rounds.map((each) => ({ value: each.round.id, label: nameOf(each) }))}
      onChange={choose}
    />
  )
}
