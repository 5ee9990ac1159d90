/** How letters are set; one object for all letters that are set alike. */
export type Face = {
  font: string
  bold: boolean
  italic: boolean
  /** In points, to a tenth. */
  size: number
}

/**
 * A letter where it stands on the page, turned so that its line runs to the right: points, y downwards.
 * `text` is more than one letter where the document says that one sign stands for several.
 */
export type Glyph = {
  text: string
  x: number
  /** Of the baseline. */
  y: number
  /** Where the next letter is expected. */
  end: number
  face: Face
  /** Number of the marked content it stands in, which the structure of a tagged document names; -1 for none. */
  mark: number
  /** Declared to be none of the document's words: a running head, a page number, an ornament. */
  isArtifact: boolean
  /** The file sets white space before it. */
  isSpaced: boolean
  /** The engine takes the room before it for a space. */
  hasRoom: boolean
  /** The engine begins a line with it. */
  isFirst: boolean
}

/** What a tagged document says some words are (ISO 32000, logical structure). */
export type Tag = {
  /** Its place in the order of the words. */
  order: number
  /** Number of the paragraph, heading, item, cell or note it is a part of. */
  block: number
  kind: 'paragraph' | 'heading' | 'item' | 'cell' | 'caption' | 'note' | 'figure' | 'other'
  /** Of a heading, 1-6, or of an item of a list in a list; else 0. */
  level: number
  /** Number of the row of a table it stands in; -1 for none. */
  row: number
}

/** A part of the page in the same turned points. */
export type Area = { left: number; top: number; right: number; bottom: number }

/** What stands on a page. */
export type PageGlyphs = {
  /** In the order of the file, upright. */
  glyphs: Glyph[]
  /** What runs up, down or upside down on it; each way by itself. */
  turned: Glyph[][]
  /** What runs at a slant, as watermarks do, in the order of the file. */
  slanted: string
  /** Letters that the file gives no meaning. */
  unknown: number
  /** What stands beyond the edge of the paper, where nobody reads it. */
  beyond: string
  /** It has more letters than are read. */
  isCut: boolean
  size: Area
  /** What a tagged document says each marked content is, by its number; empty in others. */
  tags: ReadonlyMap<number, Tag>
  images: Area[]
  /** Thin lines and boxes, such as those of tables. */
  rules: Area[]
  /** Small drawn shapes, as high as they are wide, such as those before the items of a list. */
  dots: Area[]
  /** What is written into the fields of a form. */
  fields: Field[]
  /** What readers have written on it. */
  comments: string[]
}

/** What is written into a field of a form, and where it stands. */
export type Field = { text: string; area: Area }
