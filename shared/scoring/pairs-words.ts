import { catalogue } from '../language/catalogue'
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
  if (worst === null) return words.noneWrong
  const [worse, other] = [worst.worse, worst.other].map(({ id }) => boxes.find(({ risk }) => risk.id === id))
  if (!worse || !other) return ''
  const pair = { worse: nameOf(worse, scales), other: nameOf(other, scales) }
  const [level, lower] = [worse, other].map(({ judgment }) =>
    judgment.level ? levelText(scales.matrix.levels, judgment.level) : '',
  )
  if (worst.is === 'wrong') return words.orderedWrongly(pair, level ?? '', lower ?? '')
  return level === lower ? words.sameLevel(pair, level ?? '') : words.overlapping(pair, level ?? '', lower ?? '')
}

const nameOf = ({ risk, judgment }: MatrixBox, { impactScale }: Scales): string =>
  words.judged(
    `R${risk.number}`,
    groupLikelihoodFigures(judgment.likelihood),
    groupImpactText(judgment.impact, impactScale),
  )

/** Two risks by their numbers, each with what was judged of it. */
type Pair = { worse: string; other: string }

const words = catalogue({
  noneWrong: {
    en: 'It orders none wrongly, and ties none of which one is worse.',
    de: 'Sie ordnet kein Paar falsch und stellt keines gleich, von dem ein Risiko schlimmer ist.',
  },
  judged: (risk: string, likelihood: string, impact: string) => ({
    en: `${risk} (${likelihood}, impact ${impact})`,
    de: `${risk} (${likelihood}, Auswirkung ${impact})`,
  }),
  orderedWrongly: ({ worse, other }: Pair, level: string, lower: string) => ({
    en: `Ordered most wrongly: ${worse} is worse by any reckoning than ${other}, and has the level ${level} below ${lower}.`,
    de: `Am weitesten falsch geordnet: ${worse} ist in jeder Hinsicht schlimmer als ${other} und hat die Stufe ${level} unter ${lower}.`,
  }),
  sameLevel: ({ worse, other }: Pair, level: string) => ({
    en: `Furthest apart at one level: ${worse} is worse by any reckoning than ${other}, and both are ${level}.`,
    de: `Auf einer Stufe am weitesten auseinander: ${worse} ist in jeder Hinsicht schlimmer als ${other}, und beide sind ${level}.`,
  }),
  overlapping: ({ worse, other }: Pair, level: string, lower: string) => ({
    en: `Furthest apart at one level: ${worse} is worse by any reckoning than ${other}, and their levels overlap (${level}, ${lower}).`,
    de: `Auf einer Stufe am weitesten auseinander: ${worse} ist in jeder Hinsicht schlimmer als ${other}, und ihre Stufen überlappen (${level}, ${lower}).`,
  }),
})
