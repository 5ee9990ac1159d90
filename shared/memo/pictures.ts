import type { Project } from '../document/project'
import { pictureKey } from '../kinds/picture-names'
import type { Memo } from '../kinds/memos'
import { drawnPicture } from '../pictures/drawn-picture'
import type { Drawn } from '../pictures/picture'
import type { Steps } from '../steps'

/** The pictures of a memo as the project stands, by their keys. */
export type Pictures = ReadonlyMap<string, Drawn>

/** What a memo draws: its pictures, without the risks that are left out of it. */
export type MemoPictures = Pick<Memo, 'pictures' | 'excludedRiskIds'>

/** Draws the pictures of a memo; nothing in them says who answered what. */
export function* picturesFor(project: Project, { pictures = [], excludedRiskIds }: MemoPictures): Steps<Pictures> {
  const drawn = new Map<string, Drawn>()
  const drawnFor = { tellsWho: false, leftOut: new Set(excludedRiskIds) }
  for (const name of pictures) drawn.set(pictureKey(name), yield* drawnPicture(project, name, drawnFor))
  return drawn
}
