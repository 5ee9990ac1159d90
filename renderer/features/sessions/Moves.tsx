import type { Answer } from '@shared/kinds/answers'
import type { Pooling } from '@shared/kinds/session-rules'
import type { Scales } from '@shared/lexicons/scales'
import { groupJudgment } from '@shared/scoring/group-judgment'
import { groupImpactText, groupLikelihoodText } from '@shared/scoring/judgment-text'
import { type Move, movesBetween, type Way } from '@shared/scoring/moves'
import styles from './Feedback.module.css'
import type { Respondents } from '@domain/use-respondents'

type MovesProps = {
  before: readonly Answer[]
  now: readonly Answer[]
  numbers: { before: number; now: number }
  scales: Scales
  pooling: Pooling
  respondents: Respondents
}

const WAYS: Record<Way, string> = {
  up: 'up',
  down: 'down',
  stayed: 'stayed',
  changed: 'changed',
  new: 'new',
  gone: 'not answered again',
}

/** Who moved since the round before, one by one, and where the group went. */
export function Moves({ before, now, numbers, scales, pooling, respondents }: MovesProps) {
  const moves = movesBetween(before, now, respondents.ids, scales).filter(
    ({ likelihood, impact }) => likelihood.way !== null || impact.way !== null,
  )
  const [was, is] = [groupJudgment(before, scales, pooling), groupJudgment(now, scales, pooling)]
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        From round {numbers.before} to round {numbers.now}
      </caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Likelihood</th>
          <th scope="col">Impact</th>
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
          <th scope="row">The group</th>
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
      {fromTo(before, now)} <span className={styles.way}>{WAYS[way]}</span>
    </td>
  )
}

const fromTo = (before: string, now: string): string =>
  before === now ? before || '–' : `${before || '–'} → ${now || '–'}`
