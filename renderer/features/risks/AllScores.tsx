import { formatTerm } from '@shared/lexicons/icd-203'
import { impactAnchor } from '@shared/lexicons/impact'
import type { Analyst } from '@shared/kinds/analysts'
import type { Score } from '@shared/kinds/scores'
import { groupJudgment, isDisputed } from '@shared/scoring/group-judgment'
import { groupLikelihoodText, levelText } from '@shared/scoring/judgment-text'
import { likelihoodText } from '@shared/lexicons/score-text'
import styles from './AllScores.module.css'
import { explainLikelihood } from './explain-likelihood'
import { Section } from './Section'

/** What every analyst judged, one under the other, and what they say together. */
export function AllScores({ scores, analysts }: { scores: readonly Score[]; analysts: readonly Analyst[] }) {
  const judgment = groupJudgment(scores)
  const { likelihood, impact, level } = judgment
  const term = likelihood?.kind === 'percent' ? likelihood.term : null
  return (
    <Section title={`All scores (${judgment.scoredBy} of ${analysts.length})`}>
      {judgment.scoredBy > 0 && (
        <div className={styles.group}>
          <p className={styles.name}>Together{isDisputed(scores) && ': disputed'}</p>
          <dl className={styles.values}>
            <dt>Likelihood</dt>
            <dd>
              {groupLikelihoodText(likelihood) || '–'}
              {term && `, ${formatTerm(term)}`}
            </dd>
            <dt>Impact</dt>
            <dd>{impact ? (impact.low === impact.high ? impact.low : `${impact.low} to ${impact.high}`) : '–'}</dd>
            <dt>Level</dt>
            <dd>{level ? levelText(level) : '–'}</dd>
          </dl>
          {judgment.cannotJudge > 0 && <p>{judgment.cannotJudge} cannot judge; counted apart.</p>}
        </div>
      )}
      <ul className={styles.scores}>
        {analysts.map((analyst) => (
          <li key={analyst.id} className={styles.score}>
            <p className={styles.name}>
              {analyst.name}
              {analyst.inactive && ' (inactive)'}
            </p>
            <OneScore score={scores.find(({ analystId }) => analystId === analyst.id)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function OneScore({ score }: { score: Score | undefined }) {
  if (!score) return <p>Not scored</p>
  const { likelihood, impact, confidence, basis, rationale } = score
  const percent = likelihood?.kind === 'percent' ? `${likelihoodText(likelihood)}, ` : ''
  const anchor = impact && impactAnchor(impact)
  return (
    <dl className={styles.values}>
      <dt>Likelihood</dt>
      <dd>{likelihood ? percent + explainLikelihood(likelihood) : '–'}</dd>
      {likelihood?.kind === 'cannot-judge' && likelihood.reason !== undefined && (
        <>
          <dt>Because</dt>
          <dd className={styles.quote}>{likelihood.reason}</dd>
        </>
      )}
      <dt>Impact</dt>
      <dd>{anchor ? `${anchor.level} ${anchor.name}: ${anchor.anchor}` : '–'}</dd>
      <dt>Confidence</dt>
      <dd className={styles.quote}>{[confidence ?? '–', basis].filter(Boolean).join(': ')}</dd>
      {rationale && (
        <>
          <dt>Rationale</dt>
          <dd className={styles.quote}>{rationale}</dd>
        </>
      )}
    </dl>
  )
}
