import { entity, type Project } from '../document/project'
import { pictureKey } from '../kinds/picture-names'
import type { Memo } from '../kinds/memos'
import { drawnPicture } from '../pictures/drawn-picture'
import type { Drawn } from '../pictures/picture'
import { type Steps, stepsInLanguage } from '../steps'

/** The pictures of a memo as the project stands, by their keys. */
export type Pictures = ReadonlyMap<string, Drawn>

/** What a memo draws: its pictures, without the risks that are left out of it. */
export type MemoPictures = Pick<Memo, 'pictures' | 'excludedRiskIds' | 'riskId'>

/** Draws the pictures of a memo; nothing in them says who answered what. */
export const picturesFor = (project: Project, memo: MemoPictures): Steps<Pictures> =>
  stepsInLanguage('en', drawAll(project, memo))

function* drawAll(project: Project, memo: MemoPictures): Steps<Pictures> {
  const { pictures = [], excludedRiskIds, riskId = null } = memo
  const drawn = new Map<string, Drawn>()
  const isOfOne = riskId !== null && entity(project, 'risks', riskId) !== undefined
  const others = isOfOne ? Object.keys(project.risks).filter((id) => id !== riskId) : excludedRiskIds
  const drawnFor = { tellsWho: false, leftOut: new Set(others) }
  for (const name of pictures) drawn.set(pictureKey(name), yield* drawnPicture(project, name, drawnFor))
  return drawn
}
