import { CONFIDENCES, confidenceWord } from '@shared/lexicons/confidence'
import { levelText, type Matrix } from '@shared/lexicons/matrix'
import type { Interval } from '@shared/lexicons/scale'
import type { GroupJudgment } from '@shared/scoring/group-judgment'
import { groupImpactFigures } from '@shared/scoring/judgment-text'
import { registerWords } from './register-words'

/** "3–4", or that answers under another scale are not counted. */
export const groupImpact = ({ impact, otherScale }: Pick<GroupJudgment, 'impact' | 'otherScale'>): string =>
  [groupImpactFigures(impact), otherScale > 0 ? registerWords.notCounted(otherScale) : ''].filter(Boolean).join(', ')

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, index) => index)

/** Every level from 1, and every range of them. */
const intervals = (levels: number): Interval<number>[] =>
  upTo(levels - 1).flatMap((from) => upTo(levels - 1 - from).map((more) => ({ low: from + 1, high: from + 1 + more })))

/** All that the cells of a column of the register can say, in the language that is spoken. */
export const saidInRegister = {
  confidence: (): string[] => CONFIDENCES.map(({ key }) => confidenceWord(key)),
  level: ({ levels }: Pick<Matrix, 'levels'>): string[] =>
    intervals(levels.length).map((each) => levelText(levels, each)),
  groupImpact: (levels: number, analysts: number): string[] =>
    [null, ...intervals(levels)].flatMap((impact) =>
      upTo(analysts).map((otherScale) => groupImpact({ impact, otherScale })),
    ),
  scoredBy: (analysts: number): string[] =>
    upTo(analysts).flatMap((all) => upTo(all).map((scored) => registerWords.scoredOf(scored, all))),
}
