import { inLanguage, spokenLanguage } from '../language/language'
import type { Scene } from './scene'

/** The numbers of a picture for who reads rather than looks; the first cell of a row is its name. */
export type PictureTable = {
  head: readonly string[]
  /** A row leads to what its key names, unless it stands for nothing that can be opened. */
  rows: readonly { key: string; cells: readonly string[]; leadsNowhere?: true }[]
}

/** What a picture shows, and how it is drawn wherever it is. */
export type Picture = {
  title: string
  /** What it rests on, as it is printed below: how many answered, by which rule, of when. */
  caption: string
  /** What is seen, in words, for who cannot see it. */
  description: string
  table: PictureTable
  /** As wide as there is room for; no narrower than `LEAST_WIDTH`. */
  draw: (width: number) => Scene
}

/** A picture, or in words why there is none. */
export type Drawn = Picture | { title: string; problem: string }

/** Draws a picture in the language that its words were made in, whatever is spoken when it is drawn. */
export function inSameLanguage(draw: Picture['draw']): Picture['draw'] {
  const its = spokenLanguage()
  return (width) => inLanguage(its, () => draw(width))
}

/** Below this letters would lie on each other. */
export const LEAST_WIDTH = 360
/** Units of the text of a page, 170 mm wide. */
export const PAGE_WIDTH = 640
