import { intervalPictures } from '../../pictures/interval-picture'
import { MOST_DOTS } from '../../pictures/matrix-dots'
import { matrixPicture, notPlaced } from '../../pictures/matrix-picture'
import type { Matrix } from '../../lexicons/matrix'
import type { Scales } from '../../lexicons/scales'
import { impactsOf, levelsFromTop, type MatrixCell, placing } from '../../scoring/matrix-cells'
import { flatMapInSteps, type Steps } from '../../steps'
import type { Material } from '../material'
import type { TableCell, TreeBlock } from '../memo-tree'
import { text } from '../wording'
import { pictureBlock, unseenUnder } from './pictures'

/** The picture of the risk table: a matrix of a few risks, of more a plot by rank. Its alt text says all that it shows. */
export function* matrix(material: Material): Steps<TreeBlock[]> {
  const { risks, scales } = material
  const { cells, unplaced } = yield* placing(risks, scales)
  const boxed = new Set(cells.flatMap(({ boxes }) => boxes.map(({ risk }) => risk.id)))
  if (boxed.size === 0) return []
  const placed = risks.filter(({ risk }) => boxed.has(risk.id))
  const { unseen, words } = yield* unseenUnder(material, placed)
  const more = notPlaced(unplaced) + words
  const [first, ...others] =
    placed.length > MOST_DOTS
      ? yield* intervalPictures(placed, scales, more)
      : [matrixPicture({ scales, cells, showsBefore: false, more })]
  return [
    { ...pictureBlock(first, unseen), grid: gridOf(cells, scales) },
    ...(yield* flatMapInSteps(others, (picture) => [pictureBlock(picture, unseen)])),
  ]
}

/** The matrix as a table: the level of each cell, and the risks that stand in it. */
function gridOf(cells: readonly MatrixCell[], { matrix, impactScale }: Scales) {
  const impacts = impactsOf(matrix)
  return {
    head: ['Likelihood', ...impacts.map((impact) => `${impact} ${impactScale.levels[impact - 1]?.name ?? ''}`)],
    rows: levelsFromTop(matrix).map((likelihood) => ({
      cells: [
        { inlines: [text(matrix.rows[likelihood - 1]?.name ?? '')], header: true as const },
        ...cells.filter((cell) => cell.likelihood === likelihood).map((cell) => gridCell(cell, matrix)),
      ],
    })),
  }
}

function gridCell({ level, boxes }: MatrixCell, { levels }: Matrix): TableCell {
  const { name, colour } = levels[level - 1]!
  const risks = boxes.map(({ risk }) => `R${risk.number}`).join(', ')
  return { inlines: [text(risks === '' ? name : `${name}: ${risks}`)], colour }
}
