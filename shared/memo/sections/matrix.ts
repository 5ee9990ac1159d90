import { matrixCells } from '../../scoring/matrix-cells'
import { levelText } from '../../lexicons/matrix'
import { scaleName } from '../../lexicons/scale'
import { groupImpactText, groupLikelihoodText } from '../../scoring/judgment-text'
import { type Material, type MemoRisk, unseenBehind } from '../material'
import type { TreeBlock } from '../memo-tree'

/** The picture of the risk table; its alt text says everything the picture shows. */
export function matrix(material: Material): TreeBlock[] {
  const { risks, scales } = material
  const { matrix: inForce, impactScale } = scales
  const { cells, unplaced } = matrixCells(risks, inForce)
  const boxes = cells.flatMap((cell) => cell.boxes)
  if (boxes.length === 0) return []
  const boxed = new Set(boxes.map(({ risk }) => risk.id))
  const placed = risks.filter(({ risk }) => boxed.has(risk.id))
  const missing = unplaced.length === 0 ? '' : ` Not placed, for want of scores: ${names(unplaced)}.`
  const stale = placed.filter((each) => unseenBehind(material, [each]).length > 0)
  const unreviewed = stale.length === 0 ? '' : ` Rest on words that nobody has reviewed: ${names(stale)}.`
  const caption =
    'Each risk in the cell of the middle answers; where answers differ, an outline covers the middle half of them. ' +
    `The level of a cell is looked up in ${scaleName(inForce)}.${missing}${unreviewed}`
  const alt = `Risk matrix, likelihood by impact. ${placed.map(described).join(' ')}${missing}${unreviewed}`
  return [
    {
      kind: 'matrix',
      caption,
      alt,
      matrix: inForce,
      impactScale,
      cells,
      boxes,
      unseen: unseenBehind(material, placed),
    },
  ]
}

const names = (risks: readonly { risk: { number: number } }[]): string =>
  risks.map(({ risk }) => `R${risk.number}`).join(', ')

function described({ name, judgment, scales }: MemoRisk): string {
  const likelihood = groupLikelihoodText(judgment.likelihood)
  const impact = groupImpactText(judgment.impact, scales.impactScale)
  const level = judgment.level ? levelText(scales.matrix.levels, judgment.level) : ''
  return `${name}: likelihood ${likelihood}, impact ${impact}, level ${level}.`
}
