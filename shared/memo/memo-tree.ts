import type { LevelColour } from '../lexicons/matrix'
import type { MemoPart, Paper } from '../kinds/memo-layout'
import type { MemoSection } from '../kinds/memo-sections'
import type { PictureTable } from '../pictures/picture'
import type { Scene } from '../pictures/scene'
import type { Rich } from '../rich/rich'
import type { Surroundings } from './surroundings'

/**
 * A memo ready to be written down: what the project says, in order, without layout.
 * The screen and every export format render this one tree.
 */
export type MemoTree = {
  title: string
  /** Why it is only a draft, each in a sentence; printed on its face. Empty when it is none. */
  draft: readonly string[]
  /** Printed at the top and bottom of every page; empty when there is none. */
  handling: string
  author: string
  /** The day printed on it, as YYYY-MM-DD. */
  date: string
  paper: Paper
  /** Date, author, audience and project, as printed under the title. */
  details: readonly { label: string; value: string }[]
  sections: readonly TreeSection[]
  /** In the order they are first referred to; note n is `notes[n - 1]`. */
  notes: readonly Note[]
}

export type TreeSection = {
  key: MemoSection
  title: string
  place: MemoPart['place']
  /** The analyst's own paragraphs, or the draft that stands until there are some. */
  lead: Wording & { hasDraft: boolean; blocks: readonly TreeBlock[] }
  /** Composed from the project every time, or what the analyst wrote instead of that. */
  data: readonly TreeBlock[]
  /** Absent: what is composed stands. */
  instead?: Instead
}

/**
 * Words of the analyst instead of what is composed. `of` is what was composed when they were written, `composed` what
 * would be now, both as Markdown.
 */
export type Instead = { words: Rich; of: string; composed: string }

/** A value that words were written against and that is another one now; null where there was or is none. */
export type MovedValue = { what: string; was: string | null; is: string | null }

/**
 * Words the analyst may replace: `words` is what is printed now, before live values are filled in. `moved` is what
 * changed in the project since they were written, or since what a draft repeats was. `unseen` are the passages behind
 * them that changed, were lost or are not certain in a new version of a source and nobody has looked at.
 */
export type Wording = { words: Rich; written: boolean; moved: readonly MovedValue[]; unseen: readonly PassageAbout[] }

/** A passage, for the way to it. */
export type PassageAbout = { sourceId: string; passageId: string }

/** Words of a judgment that are edited in place. */
export type JudgmentWording = Wording & { riskId: string; part: 'claim' | 'basis' }

export type TreeBlock =
  /** Words of a judgment that are edited in place. */
  | { kind: 'words'; wording: JudgmentWording; blocks: readonly TreeBlock[] }
  /** `level` 1 stands right under the title of the section, and is what is meant without one; `notes` follow the words. */
  | { kind: 'heading'; text: string; notes?: readonly NoteMark[]; level?: 2 | 3; about?: About }
  /** `keep`: never the last line of a page. */
  | { kind: 'paragraph'; inlines: readonly Inline[]; about?: About; keep?: true }
  | TreeList
  /** Words of somebody else that the analyst set apart; what a passage says is a `quote`. */
  | { kind: 'extract'; paragraphs: readonly (readonly Inline[])[] }
  | { kind: 'quote'; text: string; language: string; note: number; about: PassageAbout; unseen: boolean }
  /** `headNotes`: the references that follow the words of each head; absent where no head has any. */
  | {
      kind: 'table'
      caption: string
      head: readonly string[]
      headNotes?: readonly (readonly NoteMark[])[]
      rows: readonly TableRow[]
    }
  /** A picture, with its numbers as a table where a format has no pictures. */
  | {
      kind: 'picture'
      title: string
      caption: string
      alt: string
      scene: Scene
      table: PictureTable
      /** The same as it is laid out, where that is rows and columns. */
      grid?: { head: readonly string[]; rows: readonly TableRow[] }
      unseen: readonly PassageAbout[]
    }

export type TreeList = {
  kind: 'list'
  ordered?: true
  items: readonly { inlines: readonly Inline[]; about?: About; within?: readonly TreeList[] }[]
}

export type TableRow = { cells: readonly TableCell[]; about?: About }
/** May be shown in the colour of a level of risk; the words say it too. */
export type TableCell = { inlines: readonly Inline[]; colour?: LevelColour; header?: true }

/** Where in the project a block comes from, for the way back. */
export type About = { riskId: string } | PassageAbout | { sourceId: string } | { queryId: string }

export type Inline =
  /** `live` is filled in from the project; `href` is where a link leads, which is shown and never opened. */
  { kind: 'text'; text: string; strong?: true; emphasis?: true; live?: true; href?: string } | NoteMark

/** A reference to a note; `unseen` where nobody has reviewed its words. */
export type NoteMark = { kind: 'note'; number: number; unseen?: true }

/** What is printed behind the words of a link: its address in brackets; nothing where the words are the address. */
export const addressBehind = ({ text, href }: Inline & { kind: 'text' }): string =>
  href === undefined || href === text ? '' : ` (${href})`

/** One cited passage: where the words stand, the words, and the text around them, which may be cut. */
export type Note = Surroundings & {
  number: number
  citation: string
  quote: string
  about: PassageAbout
  unseen: boolean
}

/** What a draft says of itself on its face; empty when it is none. */
export const draftWords = ({ draft }: Pick<MemoTree, 'draft'>): string =>
  draft.length === 0 ? '' : [`${DRAFT}.`, ...draft].join(' ')

/** What stands in the head of every page of a draft. */
export const DRAFT = 'DRAFT'

/** A section with nothing in it is left out of what is exported. */
export const isEmpty = ({ lead, data }: TreeSection): boolean => lead.blocks.length === 0 && data.length === 0

/** All that is printed of a section, in its order. */
export const printedBlocks = ({ lead, data }: TreeSection): TreeBlock[] =>
  [...lead.blocks, ...data].flatMap((block) => (block.kind === 'words' ? block.blocks : [block]))

/** Whether what is composed is another than when words were written instead of it. */
export const hasMovedBehind = ({ of, composed }: Instead): boolean => of !== composed

/** Whether words in it were written against values that are others now. */
export const hasMoved = ({ lead, data, instead }: TreeSection): boolean =>
  lead.moved.length > 0 ||
  (instead !== undefined && hasMovedBehind(instead)) ||
  data.some((block) => block.kind === 'words' && block.wording.moved.length > 0)

/** Whether words in it rest on passages that changed, were lost or are not certain and that nobody has looked at. */
export const restsOnUnseen = ({ lead, data }: TreeSection): boolean =>
  lead.unseen.length > 0 || data.some(isUnseenBlock)

function isUnseenBlock(block: TreeBlock): boolean {
  if (block.kind === 'words') return block.wording.unseen.length > 0
  if (block.kind === 'picture') return block.unseen.length > 0
  return block.kind === 'quote' && block.unseen
}
