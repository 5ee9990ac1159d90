import type { Answer } from '@shared/kinds/answers'
import type { Pooling } from '@shared/kinds/session-rules'
import type { Scales } from '@shared/lexicons/scales'
import { groupJudgment } from '@shared/scoring/group-judgment'
import { groupImpactText, groupLikelihoodText } from '@shared/scoring/judgment-text'
import { type Move, movesBetween } from '@shared/scoring/moves'
import { answerWords, WAY_NAMES } from './feedback-words'
import styles from './Feedback.module.css'
import { sessionWords } from './session-words'
import type { Respondents } from '@domain/use-respondents'

type MovesProps = {
  before: readonly Answer[]
  now: readonly Answer[]
  numbers: { before: number; now: number }
  scales: Scales
  pooling: Pooling
  respondents: Respondents
}

/** Who moved since the round before, one by one, and where the group went. */
export function Moves({ before, now, numbers, scales, pooling, respondents }: MovesProps) {
  const moves = movesBetween(before, now, respondents.ids, scales).filter(
    ({ likelihood, impact }) => likelihood.way !== null || impact.way !== null,
  )
  const [was, is] = [groupJudgment(before, scales, pooling), groupJudgment(now, scales, pooling)]
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{answerWords.movedBetween(numbers.before, numbers.now)}</caption>
      <thead>
        <tr>
          <th scope="col">{answerWords.who}</th>
          <th scope="col">{sessionWords.likelihood}</th>
          <th scope="col">{sessionWords.impact}</th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ analystId, likelihood, impact }) => (
          <tr key={analystId}>
            <th scope="row">
              <bdi>{respondents.nameOf(analystId)}</bdi>
            </th>
            <Moved {...likelihood} />
            <Moved {...impact} />
          </tr>
        ))}
        <tr>
          <th scope="row">{answerWords.group}</th>
          <td>{fromTo(groupLikelihoodText(was.likelihood), groupLikelihoodText(is.likelihood))}</td>
          <td>
            {fromTo(groupImpactText(was.impact, scales.impactScale), groupImpactText(is.impact, scales.impactScale))}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

function Moved({ before, now, way }: Move['likelihood']) {
  if (way === null) return <td>–</td>
  return (
    <td>
      {fromTo(before, now)} <span className={styles.way}>{WAY_NAMES[way]}</span>
    </td>
  )
}

const fromTo = (before: string, now: string): string =>
  before === now ? before || '–' : `${before || '–'} → ${now || '–'}`
