import { risksInOrder } from '@shared/document/queries/query'
import type { Round } from '@shared/kinds/rounds'
import type { Session } from '@shared/kinds/sessions'
import { choose } from '@state/place'
import { useQuery } from '@state/project-store'
import { Button, IconButton } from '@ui/Button'
import { uiWords } from '@ui/ui-words'
import { Select } from '@ui/Field'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { AgreementPanel } from './AgreementPanel'
import { DisagreementMap } from './DisagreementMap'
import { feedbackWords } from './feedback-words'
import styles from './Feedback.module.css'
import { FeedbackTable } from './FeedbackTable'
import { RiskFeedback } from './RiskFeedback'
import { RoundMovement } from './RoundMovement'
import { sessionWords } from './session-words'

type FeedbackProps = { session: Session; rounds: readonly Round[]; riskId: string | null }

/** What was answered in a closed round: one risk at a time, or all of them as a table. */
export function Feedback({ session, rounds, riskId }: FeedbackProps) {
  const closed = rounds.filter(({ closedAt }) => closedAt !== null)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [isTable, setTable] = useState(false)
  const risks = useQuery(risksInOrder)
  const round = closed.find(({ id }) => id === chosenId) ?? closed.at(-1)
  if (!round) return <p className={styles.note}>{feedbackWords.nothingYet}</p>
  const asked = risks.filter(({ id }) => round.riskIds.includes(id))
  const at = Math.max(
    0,
    asked.findIndex(({ id }) => id === riskId),
  )
  const risk = asked[at]
  const show = (id: string) => choose({ screen: 'sessions', riskId: id })
  const showAlone = (id: string) => {
    show(id)
    setTable(false)
  }
  const step = (by: 1 | -1) => {
    const next = asked[at + by]
    if (next) show(next.id)
  }
  return (
    <div className={styles.feedback}>
      <div className={styles.bar} role="group" aria-label={feedbackWords.whatIsShown}>
        <Select
          label={sessionWords.round}
          hideLabel
          value={round.id}
          options={closed.map(({ id, number }) => ({ value: id, label: sessionWords.roundNumber(number) }))}
          onChange={setChosenId}
        />
        <span className={styles.pair}>
          <Button aria-pressed={!isTable} onClick={() => setTable(false)}>
            {feedbackWords.oneRisk}
          </Button>
          <Button aria-pressed={isTable} onClick={() => setTable(true)}>
            {feedbackWords.allRisks}
          </Button>
        </span>
        {!isTable && risk && (
          <span className={styles.steps}>
            <IconButton
              icon={ChevronLeft}
              label={feedbackWords.previousRisk}
              why={at === 0 ? uiWords.noneBefore : null}
              onClick={() => step(-1)}
            />
            <Select
              label={sessionWords.risk}
              hideLabel
              value={risk.id}
              options={asked.map(({ id, number, title }) => ({ value: id, label: `R${number} ${title}` }))}
              onChange={(id) => id !== '' && show(id)}
            />
            <IconButton
              icon={ChevronRight}
              label={feedbackWords.nextRisk}
              why={at === asked.length - 1 ? uiWords.noneAfter : null}
              onClick={() => step(1)}
            />
          </span>
        )}
      </div>
      {isTable ? (
        <>
          <FeedbackTable session={session} round={round} risks={asked} onShow={showAlone} />
          <DisagreementMap session={session} roundId={round.id} onShow={showAlone} />
          <RoundMovement sessionId={session.id} rounds={closed} round={round} onOpen={showAlone} />
          <AgreementPanel roundId={round.id} />
        </>
      ) : (
        risk && (
          <RiskFeedback key={`${round.id} ${risk.id}`} session={session} rounds={closed} round={round} risk={risk} />
        )
      )}
    </div>
  )
}
