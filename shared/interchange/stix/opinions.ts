import { groupAnswers } from '../../document/queries/group-answers'
import { scalesOf } from '../../document/queries/scales'
import type { Project } from '../../document/project'
import { stepsAt } from '../../lexicons/lexicon'
import type { Interval } from '../../lexicons/scale'
import type { Scales } from '../../lexicons/scales'
import { stepsBetween } from '../../scoring/division'
import { type GroupLikelihood, groupJudgment, isDivided } from '../../scoring/group-judgment'
import { levelsOfImpact, stepsOf } from '../../scoring/verdict'
import { type Opinion, opinionAt } from './numbers'

/** What one analyst holds of the judgment of the group. */
export type HeldOpinion = { analystId: string; opinion: Opinion; explanation: string }

/**
 * How far each analyst goes along with the group on a risk: the larger of the steps between their likelihood, or their
 * impact, and that of the group. A divided group has no judgment to agree with, and “cannot judge” is no opinion. In the
 * order of what they say, which does not tell who says it.
 */
export function opinionsOn(project: Project, riskId: string): HeldOpinion[] {
  const scales = scalesOf(project)
  const { judgments, pooling } = groupAnswers(project, riskId)
  const group = groupJudgment(judgments, scales, pooling)
  if (isDivided(group) || group.scoredBy < 2) return []
  const held = judgments.flatMap((judgment) => {
    const steps = [
      stepsApart(stepsOf(judgment, scales), likelihoodSteps(group.likelihood, scales)),
      stepsApart(levelsOfImpact(judgment, scales), group.impact),
    ].filter((each) => each !== null)
    if (steps.length === 0) return []
    const { analystId, rationale } = judgment
    return [{ analystId, steps: Math.max(...steps), explanation: rationale }]
  })
  return held
    .toSorted((one, other) => one.steps - other.steps || (one.explanation < other.explanation ? -1 : 1))
    .map(({ steps, ...each }) => ({ ...each, opinion: opinionAt(steps) }))
}

function likelihoodSteps(likelihood: GroupLikelihood | null, { lexicon }: Scales): Interval<number> | null {
  if (likelihood === null) return null
  if (likelihood.kind === 'percent') return stepsAt(lexicon, likelihood.percent)
  return { low: lexicon.terms.indexOf(likelihood.low), high: lexicon.terms.indexOf(likelihood.high) }
}

const stepsApart = (own: Interval<number> | null, group: Interval<number> | null): number | null =>
  own && group ? stepsBetween(own, group) : null
