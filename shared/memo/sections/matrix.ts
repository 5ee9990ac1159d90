import { intervalPictures } from '../../pictures/interval-picture'
import { MOST_DOTS } from '../../pictures/matrix-dots'
import { matrixPicture, notPlaced } from '../../pictures/matrix-picture'
import { matrixCells } from '../../scoring/matrix-cells'
import { type Material, unseenBehind } from '../material'
import type { TreeBlock } from '../memo-tree'
import { pictureBlock, unseenWords } from './pictures'

/** The picture of the risk table: a matrix of a few risks, of more a plot by rank. Its alt text says all that it shows. */
export function matrix(material: Material): TreeBlock[] {
  const { risks, scales } = material
  const { cells, unplaced } = matrixCells(risks, scales)
  const boxed = new Set(cells.flatMap(({ boxes }) => boxes.map(({ risk }) => risk.id)))
  if (boxed.size === 0) return []
  const placed = risks.filter(({ risk }) => boxed.has(risk.id))
  const more = notPlaced(unplaced) + unseenWords(material, placed)
  const unseen = unseenBehind(material, placed)
  if (placed.length > MOST_DOTS)
    return intervalPictures(placed, scales, more).map((picture) => pictureBlock(picture, unseen))
  return [pictureBlock(matrixPicture({ scales, cells, showsBefore: false, more }), unseen)]
}
