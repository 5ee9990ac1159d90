import { DrawnPicture } from '@domain/DrawnPicture'
import type { Round } from '@shared/kinds/rounds'
import { Select } from '@ui/Field'
import { useState } from 'react'
import { sessionWords } from './session-words'

type RoundMovementProps = {
  sessionId: string
  /** The closed rounds of the session. */
  rounds: readonly Round[]
  round: Round
  onOpen: (riskId: string) => void
}

/** Where the group went since a round before; nothing where there was none. */
export function RoundMovement({ sessionId, rounds, round: { number: to }, onOpen }: RoundMovementProps) {
  const earlier = rounds.filter(({ number }) => number < to)
  const [chosen, setChosen] = useState<string | null>(null)
  const from = earlier.find(({ id }) => id === chosen) ?? earlier.at(-1)
  if (!from) return null
  return (
    <DrawnPicture
      name={{ kind: 'rounds', sessionId, from: from.number, to }}
      onOpen={onOpen}
      controls={
        earlier.length > 1 && (
          <Select
            label={sessionWords.comparedWith}
            hideLabel
            value={from.id}
            options={earlier.map(({ id, number }) => ({ value: id, label: sessionWords.sinceRound(number) }))}
            onChange={setChosen}
          />
        )
      }
    />
  )
}
