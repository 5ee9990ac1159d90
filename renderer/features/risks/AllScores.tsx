import { useScales } from '@domain/use-scales'
import { useAnalyst } from '@state/analyst'
import { confidenceWord, RATED_PARTS, ratingText } from '@shared/lexicons/confidence'
import { type Impact, impactText, levelOfImpact, scaleOfImpact } from '@shared/lexicons/impact'
import { placeWords } from '@shared/lexicons/lexicon'
import { levelText } from '@shared/lexicons/matrix'
import { scaleName } from '@shared/lexicons/scale'
import type { Scales } from '@shared/lexicons/scales'
import type { GroupAnswers } from '@shared/document/queries/group-answers'
import type { Analyst } from '@shared/kinds/analysts'
import type { Score } from '@shared/kinds/scores'
import { groupJudgment, isDivided } from '@shared/scoring/group-judgment'
import { isOtherTerm } from '@shared/scoring/left-behind'
import { groupImpactFigures, groupLikelihoodFigures, pooledBy } from '@shared/scoring/judgment-text'
import { capitalised, sentence } from '@shared/words/sentence'
import { likelihoodText } from '@shared/lexicons/score-text'
import { Fragment } from 'react'
import styles from './AllScores.module.css'
import { explainLikelihood } from '@domain/explain-likelihood'
import { OtherLexicons } from './OtherLexicons'
import { Section } from '@domain/Section'
import { riskWords } from './risk-words'

type AllScoresProps = { group: GroupAnswers; scores: readonly Score[]; analysts: readonly Analyst[] }

/** What every analyst judged, one under the other, and what they say together. */
export function AllScores({ group, scores, analysts }: AllScoresProps) {
  const scales = useScales()
  const mineId = useAnalyst()?.id
  const { judgments, pooling } = group
  const judgment = groupJudgment(judgments, scales, pooling)
  const { likelihood, impact, level } = judgment
  const otherTerms = judgments.filter((each) => isOtherTerm(each, scales)).length
  const place = likelihood?.kind === 'percent' && !likelihood.divided ? likelihood.place : null
  return (
    <Section title={riskWords.allScoresOf(judgment.scoredBy, analysts.length)}>
      {judgment.scoredBy > 0 && (
        <div className={styles.group}>
          <p className={styles.name}>{isDivided(judgment) ? riskWords.togetherDivided : riskWords.together}</p>
          <dl className={styles.values}>
            <dt>{riskWords.likelihood}</dt>
            <dd>
              {groupLikelihoodFigures(likelihood) || '–'}
              {place && `, ${placeWords(scales.lexicon, place)}`}
            </dd>
            <dt>{riskWords.impact}</dt>
            <dd>{groupImpactFigures(impact) || '–'}</dd>
            <dt>{riskWords.level}</dt>
            <dd>{level ? levelText(scales.matrix.levels, level) : '–'}</dd>
          </dl>
          {likelihood && <p>{sentence(capitalised(pooledBy(likelihood)))}</p>}
          {judgment.otherScale > 0 && <p>{riskWords.otherScale(judgment.otherScale)}</p>}
          {otherTerms > 0 && <p>{riskWords.otherTerms(otherTerms)}</p>}
          {judgment.cannotJudge > 0 && <p>{riskWords.cannotJudge(judgment.cannotJudge)}</p>}
          <OtherLexicons scales={scales} group={group} mine={scores.find(({ analystId }) => analystId === mineId)} />
        </div>
      )}
      <ul className={styles.scores}>
        {analysts.map((analyst) => (
          <li key={analyst.id} className={styles.score}>
            <p className={styles.name}>
              {analyst.name}
              {analyst.inactive && ' (inactive)'}
            </p>
            <OneScore scales={scales} score={scores.find(({ analystId }) => analystId === analyst.id)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function OneScore({ scales, score }: { scales: Scales; score: Score | undefined }) {
  if (!score) return <p>{riskWords.notScored}</p>
  const { likelihood, impact, confidence, basis, ratings, rationale } = score
  const percent = likelihood?.kind === 'percent' ? `${likelihoodText(likelihood, scales)}, ` : ''
  return (
    <dl className={styles.values}>
      <dt>{riskWords.likelihood}</dt>
      <dd>{likelihood ? percent + explainLikelihood(likelihood, scales) : '–'}</dd>
      {likelihood?.kind === 'cannot-judge' && likelihood.reason !== undefined && (
        <>
          <dt>{riskWords.because}</dt>
          <dd className={styles.quote}>{likelihood.reason}</dd>
        </>
      )}
      <dt>{riskWords.impact}</dt>
      <dd>{impact === null ? '–' : explainImpact(impact, scales)}</dd>
      <dt>{riskWords.confidence}</dt>
      <dd className={styles.quote}>
        {[confidence === null ? '–' : confidenceWord(confidence), basis].filter(Boolean).join(': ')}
      </dd>
      {RATED_PARTS.filter(({ key }) => ratings?.[key]).map((part) => (
        <Fragment key={part.key}>
          <dt>{part.label}</dt>
          <dd>{ratingText(ratings, part)}</dd>
        </Fragment>
      ))}
      {rationale && (
        <>
          <dt>{riskWords.rationale}</dt>
          <dd className={styles.quote}>{rationale}</dd>
        </>
      )}
    </dl>
  )
}

/** The level with what it means; of a scale that is not in force, with its name. */
function explainImpact(impact: Impact, { impactScale, impactScales }: Scales): string {
  const scale = impactScales.find(({ id }) => id === scaleOfImpact(impact))
  const anchor = scale?.levels[levelOfImpact(impact) - 1]?.anchor
  const under = scale && scale.id !== impactScale.id ? ` [${scaleName(scale)}]` : ''
  return `${impactText(impact)}${under}${anchor ? `: ${anchor}` : ''}`
}
