import { composed } from './accents'
import { INITIAL } from './drop-caps'
import type { Face, Glyph } from './glyph'

/** Letters that follow each other on one level: 1 above the line, -1 below it. */
export type Piece = { text: string; level: Level }
export type Level = -1 | 0 | 1

/** Words of a line without a wide gap between them; a line of a table has several. */
export type Cell = {
  pieces: Piece[]
  left: number
  right: number
  /** Where its first word ends. */
  firstWordEnd: number
  /** What its first letter is set in. */
  face: Face
}

/** A line of a page, in points, y of the baseline and downwards. */
export type Row = {
  page: number
  cells: Cell[]
  left: number
  right: number
  y: number
  /** Of most of its letters that stand on the line. */
  face: Face
  /** Letters, without white space. */
  letters: number
  /** Whether nearly all its letters are set so. */
  isBold: boolean
  isItalic: boolean
  isArtifact: boolean
  /** It has letters that run to the left. */
  isRtl: boolean
  /** It is a whole row of a ruled table. */
  isInTable: boolean
}

/** What stands between two lines of one cell of a table. */
export const LINE_BREAK: Piece = { text: '\n', level: 0 }

/** The words of a row as they stand, to tell what it is. */
export const wordsOf = (row: Row): string => row.cells.map(wordsIn).join(' ').trim()

/** The words of a cell as they stand. */
export const wordsIn = ({ pieces }: Cell): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replaceAll('\n', ' ')
    .trim()

/** The lines of a row of a table, else its one. */
export const linesIn = ({ cells }: Row): string[] =>
  cells
    .map(({ pieces }) => pieces.map(({ text }) => text).join(''))
    .join(' ')
    .split('\n')

type Line = Row & { faces: Map<Face, number>; x: number; end: number; isFirstWord: boolean }

/** Ems. Where more room is, another cell may begin. */
const WIDEST_SPACE = 0.6
const [NARROWEST_SPACE, LEAST_ROOM] = [0.2, 0.1]
const FURTHEST_BACK = 0.9
/** Share of the size by which a baseline may differ before letters stand above or below it, and how far those may be. */
const ON_LINE = 0.12
const [HIGHEST, LOWEST] = [0.8, 0.45]
/** The same for letters as large as the line's. */
const OF_LOGO = 0.3
/** What stands above or below the line is smaller than this share of what stands on it. */
const SMALLER = 0.86
/** Letters of the mark of a note. */
const LONGEST_MARK = 4
const NEARLY_ALL = 0.9

const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Scripts that set no space between words: a line breaks behind any letter. */
const CLOSE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u

/** Scripts whose signs stand over, under and around each other, so that the engine sees room where there is none. */
const CLUSTERED =
  /[\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gujarati}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}]/u
/** Share of their letters that white space stands before where a file sets it, and does not leave room instead. */
const SETS_SPACES = 0.01

/** Puts the letters of a page together as lines, in the order of the file. */
export function rowsOf(glyphs: Iterable<Glyph>, page: number): Row[] {
  const lines: Line[] = []
  let line: Line | undefined
  for (const glyph of withoutGuesses([...composed(glyphs)])) {
    const level = line ? levelOn(line, glyph) : null
    if (line && level !== null) add(line, glyph, level)
    else lines.push((line = begun(glyph, page)))
  }
  return lines.map(settled)
}

/** Where a file sets its spaces, room between the signs of a cluster is none. */
function withoutGuesses(glyphs: readonly Glyph[]): readonly Glyph[] {
  const clustered = new Set(glyphs.filter(({ text }) => CLUSTERED.test(text)))
  const spaced = [...clustered].filter(({ isSpaced }) => isSpaced)
  if (spaced.length === 0 || spaced.length < clustered.size * SETS_SPACES) return glyphs
  return glyphs.map((glyph) => (clustered.has(glyph) ? { ...glyph, hasRoom: false } : glyph))
}

function begun(glyph: Glyph, page: number): Line {
  const { x, y, end, face, text, isArtifact } = glyph
  const cell = cellOf(glyph, 0)
  return {
    page,
    cells: [cell],
    left: cell.left,
    right: cell.right,
    y,
    face,
    letters: text.length,
    isBold: false,
    isItalic: false,
    isArtifact,
    isInTable: false,
    faces: new Map([[face, text.length]]),
    x,
    end,
    isRtl: RTL.test(text),
    isFirstWord: !CLOSE.test(text),
  }
}

function cellOf({ text, x, end, face }: Glyph, level: Level): Cell {
  const [left, right] = [Math.min(x, end), Math.max(x, end)]
  return { pieces: [{ text, level }], left, right, firstWordEnd: right, face }
}

/** On which level of the line a letter goes on with it; null where it does not. */
function levelOn(line: Line, glyph: Glyph): Level | null {
  const size = Math.max(line.face.size, glyph.face.size)
  if (size <= 0 || line.isArtifact !== glyph.isArtifact) return null
  const raised = (line.y - glyph.y) / size
  // The engine has put what runs to the left in the order it is read in, so that x goes to and fro.
  if (line.isRtl || RTL.test(glyph.text)) return Math.abs(raised) <= ON_LINE && !glyph.isFirst ? 0 : null
  // An initial over several lines is none of them.
  if (line.letters <= 2 && line.face.size > glyph.face.size * INITIAL) return null
  const gap = (glyph.x - line.end) / size
  // Letters that one sign stands for are all where it is.
  if (gap < -FURTHEST_BACK) return glyph.x === line.x && glyph.end === line.end ? 0 : null
  if (Math.abs(raised) <= ON_LINE) return 0
  if (gap > 1) return null
  // The letters of a logo stand higher and lower than the line.
  if (Math.abs(raised) <= OF_LOGO && Math.abs(gap) < 0.5 && glyph.face.size >= line.face.size * SMALLER) return 0
  if (glyph.face.size < line.face.size * SMALLER) {
    if (raised > 0) return raised <= HIGHEST ? 1 : null
    return raised >= -LOWEST ? -1 : null
  }
  return isMarkBefore(line, glyph) && raised < 0 && raised >= -HIGHEST ? 0 : null
}

/** Whether the line so far is a small mark that stands above the line it begins. */
const isMarkBefore = (line: Line, glyph: Glyph): boolean =>
  line.face.size < glyph.face.size * SMALLER && line.letters <= LONGEST_MARK

function add(line: Line, glyph: Glyph, level: Level): void {
  const { text, face, end } = glyph
  const size = Math.max(line.face.size, face.size)
  if (level === 0 && line.y - glyph.y < -ON_LINE * size && isMarkBefore(line, glyph)) raise(line, glyph)
  const gap = (glyph.x - line.end) / size
  line.isRtl ||= RTL.test(text)
  const cell = line.cells.at(-1)
  const isApart = gap > NARROWEST_SPACE
  // The engine takes what stands higher for a word of its own.
  const isSpaced = level === 1 || glyph.isFirst ? isApart : glyph.isSpaced || (glyph.hasRoom && gap > LEAST_ROOM)
  const isNewCell = !cell || (gap > WIDEST_SPACE && !line.isRtl)
  line.isFirstWord = isNewCell || (line.isFirstWord && !isSpaced && !CLOSE.test(text))
  if (isNewCell) line.cells.push(cellOf(glyph, level))
  else addTo(cell, glyph, level, isSpaced)
  if (cell && line.isFirstWord) cell.firstWordEnd = cell.right
  line.left = Math.min(line.left, glyph.x, end)
  line.right = Math.max(line.right, glyph.x, end)
  line.x = glyph.x
  line.end = end
  line.letters += text.length
  if (level !== 0) return
  const count = (line.faces.get(face) ?? 0) + text.length
  line.faces.set(face, count)
  if (count > (line.faces.get(line.face) ?? 0)) line.face = face
}

function addTo(cell: Cell, { text, x, end }: Glyph, level: Level, isSpaced: boolean): void {
  const words = isSpaced ? ` ${text}` : text
  const last = cell.pieces.at(-1)
  if (last?.level === level) last.text += words
  else if (isSpaced && last) {
    last.text += ' '
    cell.pieces.push({ text, level })
  } else cell.pieces.push({ text, level })
  cell.left = Math.min(cell.left, x, end)
  cell.right = Math.max(cell.right, x, end)
}

/** What the line began with stands above it. */
function raise(line: Line, { y, face }: Glyph): void {
  for (const cell of line.cells) for (const piece of cell.pieces) piece.level = 1
  line.y = y
  line.face = face
  line.faces.clear()
}

function settled({ faces, x: _x, end: _end, isFirstWord: _first, ...row }: Line): Row {
  const all = [...faces.values()].reduce((sum, count) => sum + count, 0)
  const isNearlyAll = (is: (face: Face) => boolean): boolean =>
    [...faces].reduce((sum, [face, count]) => sum + (is(face) ? count : 0), 0) >= all * NEARLY_ALL
  return { ...row, isBold: isNearlyAll(({ bold }) => bold), isItalic: isNearlyAll(({ italic }) => italic) }
}
