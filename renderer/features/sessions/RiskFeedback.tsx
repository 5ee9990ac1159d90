import { DOCUMENT_LANGUAGE } from '@shared/language/language'
import { useScales } from '@domain/use-scales'
import { statementSentence } from '@shared/document/queries/risks'
import { answersTo, changedSince } from '@shared/document/queries/sessions'
import type { Risk } from '@shared/kinds/risks'
import type { Round } from '@shared/kinds/rounds'
import { poolingIn } from '@shared/kinds/session-rules'
import type { Session } from '@shared/kinds/sessions'
import { scalesOfRound } from '@shared/scoring/session-verdicts'
import { listed } from '@shared/language/counts'
import { currentProject, useQuery } from '@state/project-store'
import { type ReactNode, useId } from 'react'
import { AnswerPlots } from './AnswerPlots'
import { AnswerTable, Reasons } from './AnswerTable'
import { Comments } from './Comments'
import { Dissents } from './Dissents'
import { feedbackWords } from './feedback-words'
import styles from './Feedback.module.css'
import { MeAndGroup } from './MeAndGroup'
import { Moves } from './Moves'
import { sessionWords } from './session-words'
import { useRespondents } from '@domain/use-respondents'
import { useVerdicts } from './use-verdicts'
import { useWhyApart } from './use-why-apart'
import { VerdictView } from './VerdictView'
import { WhyApartView } from './WhyApartView'

type RiskFeedbackProps = { session: Session; rounds: readonly Round[]; round: Round; risk: Risk }

/** What a closed round says of one risk: how the answers lie and why, who moved, whether the group agrees. */
export function RiskFeedback({ session, rounds, round, risk }: RiskFeedbackProps) {
  const scales = scalesOfRound(useScales(), round)
  const respondents = useRespondents(session, risk.id)
  const answers = useQuery(answersTo, round.id, risk.id)
  const changed = useQuery(changedSince, round.id, risk.id)
  const verdict = useVerdicts(session).find(({ riskId }) => riskId === risk.id)
  const why = useWhyApart(session, verdict ?? null)
  const earlier = rounds.findLast(({ number, riskIds }) => number < round.number && riskIds.includes(risk.id))
  const before = earlier && answersTo.ask(currentProject(), earlier.id, risk.id)
  const shown = { number: round.number, answers }
  return (
    <article className={styles.risk} aria-label={feedbackWords.riskInRound(risk.number, round.number)}>
      <header>
        <h3 className={styles.title}>
          <span className={styles.number}>R{risk.number}</span> <bdi>{risk.title}</bdi>
        </h3>
        <p className={styles.statement} lang={DOCUMENT_LANGUAGE}>
          {statementSentence(risk)}
        </p>
      </header>
      {verdict?.round.id === round.id && <VerdictView verdict={verdict} rule={session.stopRule} />}
      <Part title={feedbackWords.howTheyLie}>
        <AnswerPlots
          rounds={earlier && before ? [{ number: earlier.number, answers: before }, shown] : [shown]}
          scales={scales}
          pooling={poolingIn(session)}
          respondents={respondents}
        />
        <MeAndGroup answers={answers} scales={scales} pooling={poolingIn(session)} mine={respondents.mine} />
        <div className={styles.scroll}>
          <AnswerTable answers={answers} asked={round.analystIds} respondents={respondents} />
        </div>
        {changed.length > 0 && (
          <p className={styles.note}>
            {feedbackWords.changedSince(listed(changed.map((id) => respondents.nameOf(id))))}
          </p>
        )}
      </Part>
      <Part title={feedbackWords.why}>
        <Reasons answers={answers} respondents={respondents} />
      </Part>
      {verdict?.round.id === round.id && why && (
        <Part title={feedbackWords.whatParts}>
          <WhyApartView session={session} verdict={verdict} why={why} />
        </Part>
      )}
      {earlier && before && (
        <Part title={sessionWords.sinceRound(earlier.number)}>
          <div className={styles.scroll}>
            <Moves
              before={before}
              now={answers}
              numbers={{ before: earlier.number, now: round.number }}
              scales={scales}
              pooling={poolingIn(session)}
              respondents={respondents}
            />
          </div>
        </Part>
      )}
      <Part title={feedbackWords.comments}>
        {/* Keyed: what one analyst types is not in the field of who sits down next. */}
        <Comments
          key={respondents.mine}
          session={session}
          roundId={round.id}
          riskId={risk.id}
          respondents={respondents}
        />
      </Part>
      {verdict && (
        <Part title={verdict.verdict === 'unresolved' ? feedbackWords.dissent : feedbackWords.reservations}>
          <Dissents session={session} verdict={verdict} respondents={respondents} />
        </Part>
      )}
    </article>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId()
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h4 id={titleId} className={styles.subtitle}>
        {title}
      </h4>
      {children}
    </section>
  )
}
