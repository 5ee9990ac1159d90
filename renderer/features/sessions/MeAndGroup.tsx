import type { Answer } from '@shared/kinds/answers'
import type { Pooling } from '@shared/kinds/session-rules'
import { likelihoodWords } from '@shared/lexicons/score-text'
import type { Scales } from '@shared/lexicons/scales'
import { impactText } from '@shared/lexicons/impact'
import { distributionOf } from '@shared/scoring/distribution'
import { groupJudgment } from '@shared/scoring/group-judgment'
import { groupImpactText, groupLikelihoodText } from '@shared/scoring/judgment-text'
import { besideGroupWords, feedbackWords } from './feedback-words'
import styles from './Feedback.module.css'

type MeAndGroupProps = {
  answers: readonly Answer[]
  scales: Scales
  pooling: Pooling
  mine: string | undefined
}

/** Where who sits here stands beside the group. */
export function MeAndGroup({ answers, scales, pooling, mine }: MeAndGroupProps) {
  const own = answers.find(({ analystId }) => analystId === mine)
  if (!own) return <p className={styles.note}>{besideGroupWords.notAnswered}</p>
  const { likelihood, impact } = distributionOf(answers, scales)
  const group = groupJudgment(answers, scales, pooling)
  const at = (spots: typeof likelihood.spots) => spots.find(({ analystId }) => analystId === mine)?.place
  const groups = [groupLikelihoodText(group.likelihood), groupImpactText(group.impact, scales.impactScale)]
  return (
    <dl className={styles.mine} aria-label={besideGroupWords.youAndGroup}>
      <dt>{feedbackWords.you}</dt>
      <dd>{[likelihoodWords(own.likelihood), own.impact && impactText(own.impact)].filter(Boolean).join('; ')}</dd>
      <dt>{besideGroupWords.group}</dt>
      <dd>{groups.filter(Boolean).join('; ') || '–'}</dd>
      <dt>{besideGroupWords.soYouAre}</dt>
      <dd>
        {[
          besides('likelihood', at(likelihood.spots), likelihood.quartiles),
          besides('impact', at(impact.spots), impact.middle),
        ]
          .filter((words) => words !== null)
          .join('; ') || '–'}
      </dd>
    </dl>
  )
}

type Half = { low: number; high: number }

function besides(what: 'likelihood' | 'impact', place: Half | undefined, half: Half | null): string | null {
  if (!place || !half) return null
  const where = place.low > half.high ? 'above' : place.high < half.low ? 'below' : 'in'
  return besideGroupWords.besideHalf(what, where)
}
