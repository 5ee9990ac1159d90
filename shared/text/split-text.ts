import type { Block } from './blocks'
import { markHeadings } from './mark-headings'
import { Margins } from './margins'
import { lengthOf, type WrappedLines } from './wrapping'
import { textWords } from './text-words'

/** Lines longer than this were not broken by hand, so each line end is meant: one paragraph a line. */
const LONGEST_WRAPPED_LINE = 120
/** Fewer lines are a stanza or the address on a letter, and stay together. */
const FEWEST_TURNS = 8
const LIST_ITEM = /^[ \t]*(?:[-*•‣–]|\d{1,3}[.)]|\(?[a-z][.)])[ \t]+\S/
const CAPTION = /^(?:(?:IMAGE|PHOTO|FIGURE|CAPTION|Image|Photo|Figure|Caption)\b|Fig\.)[ \t]*\d*[:.] ?\S/

const UNDERLINE = /^[ \t]*([=~^*#-])\1{2,}[ \t]*$/
const INDENT = /^(?:\t| {2})/
/** As mails and forums mark a line that somebody else wrote. */
const QUOTED = /^[ \t]{0,3}>/

export type PlainText = {
  blocks: Block[]
  /** What became of the lines that a program wrapped or drew; undefined where there are none. */
  lines: WrappedLines | undefined
  /** What was changed, in words for the analyst. */
  notes: string[]
}

/** How a text is split: its lines may be kept as they are, with the items of its lists apart from one another or not. */
export type Splitting = { keepLines?: boolean; itemsApart?: boolean }

/**
 * Plain text as blocks. Blank lines part them. Lines that a program wrapped are joined, unless they are to be kept, and
 * the line under a heading goes; all other words and line ends are the file's own.
 */
export function splitText(text: string, { keepLines = false, itemsApart = !keepLines }: Splitting = {}): PlainText {
  const chunks = chunksOf(text)
  const headed = chunks.flatMap(splitHeading)
  const found = Margins.of(headed.flatMap(({ lines }) => byIndents(lines)))
  const wrapping = keepLines ? null : found
  const parts = keepLines ? chunks.map((lines) => ({ lines, isHeading: false })) : headed
  const pieces = parts.flatMap((piece) => splitPiece(piece, wrapping, itemsApart))
  const underlined = headed.filter(({ isHeading }) => isHeading).length
  return {
    blocks: markHeadings(pieces.map(toBlock)),
    lines: found === null && underlined === 0 ? undefined : keepLines ? 'kept' : 'joined',
    notes: keepLines ? [] : [...(found?.notes ?? []), ...noteOfRules(underlined)],
  }
}

function noteOfRules(count: number): string[] {
  if (count === 0) return []
  return [textWords.rulesLeftOut(count)]
}

type Piece = { lines: string[]; isHeading: boolean }

/** A line with a rule under it is a heading; the rule is no words. */
function splitHeading(lines: string[]): Piece[] {
  const pieces: Piece[] = []
  let rest: string[] = []
  const end = () => {
    if (rest.length > 0) pieces.push({ lines: rest, isHeading: false })
    rest = []
  }
  for (const line of lines) {
    const above = rest.at(-1)
    if (above === undefined || !isUnderlined(above, line)) rest.push(line)
    else {
      rest.pop()
      end()
      pieces.push({ lines: [above], isHeading: true })
    }
  }
  end()
  return pieces
}

/** As long as what stands over it, or nearly. */
function isUnderlined(line: string, rule: string): boolean {
  const [length, under] = [line.trim().length, rule.trim().length]
  const fits = under >= length * 0.6 && under <= length * 1.4 + 2
  // Over the line of a sum stand numbers.
  return UNDERLINE.test(rule) && /\p{L}/u.test(line) && length <= LONGEST_WRAPPED_LINE && fits
}

function splitPiece(piece: Piece, wrapping: Margins | null, itemsApart: boolean): Piece[] {
  if (piece.isHeading) return [piece]
  const paragraphs = byIndents(piece.lines)
  // In a poem or a program an indent means something else.
  const isIndented = wrapping !== null && paragraphs.some((lines) => wrapping.has(lines))
  return (isIndented ? paragraphs : [piece.lines])
    .flatMap((each) => splitChunk(each, wrapping, itemsApart))
    .map((each) => {
      const lines = wrapping?.has(each) ? [wrapping.join(each)] : each
      return { isHeading: false, lines: isIndented ? [lines.join('\n').trimStart()] : lines }
    })
}

/** Paragraphs that are told by the indent of their first line only. */
function byIndents(lines: string[]): string[][] {
  const indented = lines.filter((line) => INDENT.test(line)).length
  if (indented === 0 || indented * 2 > lines.length || LIST_ITEM.test(lines[0] ?? '')) return [lines]
  const paragraphs: string[][] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last === undefined || INDENT.test(line)) paragraphs.push([line])
    else last.push(line)
  }
  return paragraphs
}

/** The lines between blank lines. */
function chunksOf(text: string): string[][] {
  const chunks: string[][] = []
  let lines: string[] = []
  const end = () => {
    if (lines.length > 0) chunks.push(lines)
    lines = []
  }
  for (const line of text.split('\n')) {
    if (line.trim() === '') end()
    else lines.push(line)
  }
  end()
  return chunks
}

function splitChunk(lines: string[], wrapping: Margins | null, itemsApart: boolean): string[][] {
  const each = () => lines.map((line) => [line])
  if (lines.some((line) => lengthOf(line) > LONGEST_WRAPPED_LINE)) return each()
  if (LIST_ITEM.test(lines[0] ?? '')) return itemsApart ? splitList(lines) : [lines]
  return !wrapping?.has(lines) && isLineByLine(lines) ? each() : [lines]
}

/**
 * Whether each line is a paragraph, as in a transcript. Where a paragraph was wrapped, the first word of the next line had
 * no room left on this one; where most line ends leave room for it, they are meant.
 */
function isLineByLine(lines: readonly string[]): boolean {
  if (lines.length < FEWEST_TURNS) return false
  const width = lines.reduce((longest, line) => Math.max(longest, lengthOf(line)), 0)
  const meant = lines.filter((line, index) => {
    const next = lines[index + 1]
    return next !== undefined && line.length + 1 + firstWord(next).length <= width
  })
  return meant.length * 2 > lines.length
}

const firstWord = (line: string): string => /\S+/.exec(line)?.[0] ?? ''

/** A line that does not begin an item goes on with the one before. */
function splitList(lines: readonly string[]): string[][] {
  const items: string[][] = []
  for (const line of lines) {
    const last = items.at(-1)
    if (last === undefined || LIST_ITEM.test(line)) items.push([line])
    else last.push(line)
  }
  return items
}

function toBlock({ lines, isHeading }: Piece, index: number): Block {
  const text = lines.join('\n').trimEnd()
  const isFirst = index === 0
  if (isHeading)
    return { kind: 'heading', level: isFirst ? 1 : 2, role: isFirst ? 'headline' : 'body', text: text.trimStart() }
  if (lines.every((line) => QUOTED.test(line))) return { kind: 'quote', level: null, role: 'body', text }
  if (LIST_ITEM.test(text)) return { kind: 'list-item', level: 1, role: 'body', text }
  return { kind: 'paragraph', level: null, role: CAPTION.test(text) ? 'caption' : 'body', text }
}
