import { matrixPicture, notPlaced } from '../../pictures/matrix-picture'
import { matrixCells } from '../../scoring/matrix-cells'
import { type Material, unseenBehind } from '../material'
import type { TreeBlock } from '../memo-tree'
import { pictureBlock, unseenWords } from './pictures'

/** The picture of the risk table; its alt text says everything the picture shows. */
export function matrix(material: Material): TreeBlock[] {
  const { risks, scales } = material
  const { cells, unplaced } = matrixCells(risks, scales)
  const boxed = new Set(cells.flatMap(({ boxes }) => boxes.map(({ risk }) => risk.id)))
  if (boxed.size === 0) return []
  const placed = risks.filter(({ risk }) => boxed.has(risk.id))
  const more = notPlaced(unplaced) + unseenWords(material, placed)
  const picture = matrixPicture({ scales, cells, showsBefore: false, more })
  return [pictureBlock(picture, unseenBehind(material, placed))]
}
