import { useScales } from '@domain/use-scales'
import { answersOf } from '@shared/document/queries/sessions'
import type { Round } from '@shared/kinds/rounds'
import type { Session } from '@shared/kinds/sessions'
import { scaleName } from '@shared/lexicons/scale'
import { scalesOfRound } from '@shared/scoring/session-verdicts'
import { useEditable, useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { sayDay, shortMoment } from '@shared/words/moments'
import { useId, useState } from 'react'
import { OpenRound } from './OpenRound'
import { OpenRoundDialog } from './OpenRoundDialog'
import { openingWords, roundsWords } from './round-words'
import styles from './Rounds.module.css'
import { sessionWords } from './session-words'

/** The round that is open, or the way to the next one, and those that are closed. */
export function Rounds({ session, rounds }: { session: Session; rounds: readonly Round[] }) {
  const editable = useEditable()
  const [isOpening, setOpening] = useState(false)
  const last = rounds.at(-1)
  const open = last?.closedAt === null ? last : null
  const closed = rounds.filter(({ closedAt }) => closedAt !== null).toReversed()
  const missing = whatIsMissing(session)
  return (
    <div className={styles.rounds}>
      {open && <OpenRound key={open.id} session={session} round={open} />}
      {!open && session.signedAt === null && (
        <div className={styles.next}>
          <p className={styles.note}>{missing ?? roundsWords.howItGoes}</p>
          <Button look="primary" disabled={!editable || missing !== null} onClick={() => setOpening(true)}>
            {openingWords.openOpens(rounds.length + 1)}
          </Button>
        </div>
      )}
      {closed.length > 0 && <ClosedRounds rounds={closed} />}
      {isOpening && <OpenRoundDialog session={session} rounds={rounds} onClose={() => setOpening(false)} />}
    </div>
  )
}

function whatIsMissing({ riskIds, analystIds }: Session): string | null {
  if (riskIds.length === 0) return roundsWords.chooseRisks
  return analystIds.length === 0 ? roundsWords.chooseAnalysts : null
}

function ClosedRounds({ rounds }: { rounds: readonly Round[] }) {
  const titleId = useId()
  return (
    <div>
      <h3 id={titleId} className={styles.subtitle}>
        {roundsWords.closedRounds}
      </h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- in a narrow window the keys scroll it sideways */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby={titleId}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{sessionWords.round}</th>
              <th scope="col">{roundsWords.opened}</th>
              <th scope="col">{roundsWords.closed}</th>
              <th scope="col">{sessionWords.deadline}</th>
              <th scope="col">{roundsWords.answers}</th>
              <th scope="col">{roundsWords.under}</th>
            </tr>
          </thead>
          <tbody>
            {rounds.map((round) => (
              <ClosedRound key={round.id} round={round} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function ClosedRound({ round }: { round: Round }) {
  const { lexicon, impactScale, matrix } = scalesOfRound(useScales(), round)
  const answers = useQuery(answersOf, round.id).length
  return (
    <tr>
      <th scope="row">{round.number}</th>
      <td>{shortMoment(round.openedAt)}</td>
      <td>{round.closedAt !== null && shortMoment(round.closedAt)}</td>
      <td>{round.deadline === null ? sessionWords.none : sayDay(round.deadline)}</td>
      <td>{sessionWords.answeredOf(answers, round.riskIds.length * round.analystIds.length)}</td>
      <td>{[lexicon, impactScale, matrix].map(scaleName).join(', ')}</td>
    </tr>
  )
}
