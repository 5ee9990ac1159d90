import { answerOn, groupPlace } from '../../pictures/percent-answers'
import { stripPicture } from '../../pictures/strip-picture'
import type { MemoRisk } from '../material'
import type { TreeBlock } from '../memo-tree'
import { pictureBlock } from './pictures'

/** Where every analyst stood on a risk, without saying who; none where nobody gave a likelihood. */
export function strip({ name, scores, judgment, scales }: MemoRisk): TreeBlock[] {
  const answers = scores.flatMap(({ likelihood }) => answerOn(likelihood, scales) ?? [])
  if (answers.length === 0) return []
  const { lexicon } = scales
  const group = groupPlace(judgment.likelihood)
  return [pictureBlock(stripPicture({ name, lexicon, answers, cannotJudge: judgment.cannotJudge, group }), [])]
}
