import { levelText } from '../lexicons/matrix'
import type { Scales } from '../lexicons/scales'
import { groupImpactText, groupLikelihoodFigures } from './judgment-text'
import type { MatrixBox } from './matrix-cells'
import type { PairsOfRisks } from './pairs-of-risks'

/** "85%", rounded down, so that all but one of a thousand are not all. */
export const shareText = (count: number, of: number): string =>
  count > 0 && count * 100 < of ? '<1%' : `${of === 0 ? 0 : Math.floor((100 * count) / of)}%`

/** The worst pair in words: what was judged of both, and what the matrix makes of it; that there is none. */
export function worstWords({ worst }: PairsOfRisks, boxes: readonly MatrixBox[], scales: Scales): string {
  if (worst === null) return 'It orders none wrongly, and ties none of which one is worse.'
  const [worse, other] = [worst.worse, worst.other].map(({ id }) => boxes.find(({ risk }) => risk.id === id))
  if (!worse || !other) return ''
  const judged = `R${worse.risk.number} (${saidOf(worse, scales)}) is worse by any reckoning than R${other.risk.number} (${saidOf(other, scales)})`
  const [level, lower] = [worse, other].map(({ judgment }) =>
    judgment.level ? levelText(scales.matrix.levels, judgment.level) : '',
  )
  if (worst.is === 'wrong') return `Ordered most wrongly: ${judged}, and has the level ${level} below ${lower}.`
  const both = level === lower ? `both are ${level}` : `their levels overlap (${level}, ${lower})`
  return `Furthest apart at one level: ${judged}, and ${both}.`
}

const saidOf = ({ judgment }: MatrixBox, { impactScale }: Scales): string =>
  `${groupLikelihoodFigures(judgment.likelihood)}, impact ${groupImpactText(judgment.impact, impactScale)}`
