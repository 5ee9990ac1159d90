import { useScales } from '@domain/use-scales'
import { respondentsOf } from '@shared/document/queries/respondents'
import type { Session } from '@shared/kinds/sessions'
import { type RiskVerdict, scalesOfRound } from '@shared/scoring/session-verdicts'
import { CAUSES, howCausesAreTold } from '@shared/scoring/why-apart-sentences'
import { factsOf, questionOf, sideWords } from '@shared/scoring/why-apart-words'
import type { WhyApart } from '@shared/scoring/why-apart'
import { call } from '@state/client'
import { announce, notifyFailure } from '@state/notices'
import { useQuery } from '@state/project-store'
import { Button } from '@ui/Button'
import { HowToRead } from '@ui/HowToRead'
import { apartWords } from './feedback-words'
import styles from './WhyApart.module.css'

/** The two sides of a group on a risk, what is recorded of why they differ, and the one question worth discussing. */
export function WhyApartView({ session, verdict, why }: { session: Session; verdict: RiskVerdict; why: WhyApart }) {
  const names = useQuery(respondentsOf, session.id, verdict.riskId)
  const scales = scalesOfRound(useScales(), verdict.round)
  const facts = factsOf(why, names, scales)
  const question = questionOf(why, names, scales)
  const copy = () =>
    void call('app.copyText', { text: question }).then(() => announce(apartWords.copiedQuestion), notifyFailure)
  return (
    <>
      <div className={styles.question}>
        <p className={styles.cause}>{CAUSES[why.cause]}</p>
        <p className={styles.asked}>{question}</p>
        <Button onClick={copy}>{apartWords.copyQuestion}</Button>
      </div>
      <dl className={styles.sides}>
        <dt>{apartWords.lower}</dt>
        <dd>{sideWords(why, 'lower', names)}</dd>
        <dt>{apartWords.higher}</dt>
        <dd>{sideWords(why, 'higher', names)}</dd>
      </dl>
      {facts.length > 0 && (
        <ul className={styles.facts} aria-label={apartWords.recorded}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <HowCausesAreTold />
    </>
  )
}

/** What the causes mean and rest on. */
export const HowCausesAreTold = () => (
  <HowToRead title={apartWords.howTold} paragraphs={Object.values(howCausesAreTold)} />
)
