import { groupBy } from './group-by'
import type { Tag } from './glyph'
import { type Row, wordsOf } from './row'
import { hasLeaders } from './row-text'
import type { Stack } from './stack'

/** Lines that belong together, and the column they stand in; `tag` is what a tagged document says they are. */
export type Paragraph = { rows: Row[]; stack: Stack; isItem: boolean; tag: Tag | null }

/** How the lines of a document usually stand: what tells an unusual gap from a usual one. */
export type Habits = {
  /** Points from one baseline to the next, by the size of the letters. */
  leading: ReadonlyMap<number, number>
  /** Most of its paragraphs begin with an indented line. */
  indents: boolean
  /** Of its text, in points. */
  size: number
}

const WIDER_GAP = 1.22
/** Share of the size of the text from which on lines are of a heading, and ems from one of its lines to the next. */
const [LARGE, FURTHEST_IN_HEADING] = [1.25, 1.5]
const OTHER_SIZE = 0.06
/** Ems of an indented line. */
const [LEAST_INDENT, MOST_INDENT] = [0.7, 6]
const LEAST_ROOM = 0.4
/** Share of the column that a line of running text fills where it breaks off early. */
const LONG = 0.7
/** Ems of a word of a script that runs to the left, whose width is not measured. */
const RTL_WORD = 3
/** Lines before and after one that tell how wide its part of the column is. */
const MOST_AROUND = 12
/** Lines around one that end where it does: beside a figure the column is narrower. */
const [NEAR, FEWEST_ALIKE] = [6, 3]
/** Letters without a meaning are those of fonts of symbols. */
export const BULLET = /^(?:[•◦▪▫■□●○‣▶►▸⁃➢➤✓✔❖∙·]\s*|[\uFFFD\u{E000}-\u{F8FF}]\s+)/u
const NUMBERED = /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|\(?[ivx]{1,5}[.)]|[–—-])\s/iu
const ENDED = /[.!?:;…。！？：；][”’"»)\]]{0,2}(?:\[\d+\])?$/u

export const hasEnded = (text: string): boolean => ENDED.test(text.trimEnd())

/** The leading most lines of each size have, and whether paragraphs are told by indents. */
export function habitsOf(stacks: readonly Stack[], textSize: number): Habits {
  const gaps = new Map<number, number[]>()
  let [indented, plain] = [0, 0]
  for (const { rows, left } of stacks)
    for (const [at, row] of rows.entries()) {
      const before = rows[at - 1]
      if (!before || before.face.size !== row.face.size) continue
      const gap = row.y - before.y
      if (gap > row.face.size * 0.7 && gap < row.face.size * 2.5) {
        const known = gaps.get(row.face.size)
        if (known) known.push(gap)
        else gaps.set(row.face.size, [gap])
      }
      const indent = (row.left - left) / row.face.size
      if (indent > LEAST_INDENT && indent < MOST_INDENT && before.left - left < row.face.size * 0.3) indented += 1
      else plain += 1
    }
  return {
    leading: new Map([...gaps].map(([size, all]) => [size, mostCommon(all)])),
    indents: indented > plain * 0.04,
    size: textSize,
  }
}

function mostCommon(gaps: readonly number[]): number {
  const rounded = groupBy(gaps, (gap) => Math.round(gap * 2) / 2)
  const [most] = [...rounded].toSorted((one, other) => other[1].length - one[1].length || one[0] - other[0])
  return most?.[0] ?? 0
}

/** Puts the lines of a column together as paragraphs. */
export function paragraphsOf(stack: Stack, habits: Habits, tables: ReadonlySet<Row>): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const [at, row] of stack.rows.entries()) {
    const last = paragraphs.at(-1)
    const before = stack.rows[at - 1]
    const isApart = !before || tables.has(row) || tables.has(before)
    if (last && before && !isApart && goesOn(last, before, row, stack, at, habits)) last.rows.push(row)
    else paragraphs.push({ rows: [row], stack, isItem: isItem(wordsOf(row)), tag: null })
  }
  return paragraphs
}

const isItem = (words: string): boolean => BULLET.test(words) || NUMBERED.test(words)

/** Two lines that follow each other in a column, and the paragraph that the first one ends. */
type Pair = { paragraph: Paragraph; before: Row; row: Row; stack: Stack; at: number; habits: Habits; size: number }

/** Whether a line is the next one of a paragraph. The rules in order: the first that tells decides. */
function goesOn(paragraph: Paragraph, before: Row, row: Row, stack: Stack, at: number, habits: Habits): boolean {
  const pair = { paragraph, before, row, stack, at, habits, size: Math.max(row.face.size, before.face.size) }
  for (const rule of RULES) {
    const told = rule(pair)
    if (told !== null) return told
  }
  return isFull(before, row, stack) || isMidSentence(before, row, stack)
}

/** Each says whether the second line goes on with the first, or null where it cannot tell. */
const RULES: readonly ((pair: Pair) => boolean | null)[] = [
  // What stands beside each other is one line.
  ({ before, row, size }) => (Math.abs(row.y - before.y) < size * 0.3 ? true : null),
  // Other sizes are other parts; a mark or two letters are none.
  ({ before, row, size }) =>
    Math.abs(row.face.size - before.face.size) > size * OTHER_SIZE && areWords(before, row) ? false : null,
  // Lines of a heading are of any length, and stand close.
  ({ before, row, size, habits }) =>
    row.face === before.face && size > habits.size * LARGE
      ? row.y - before.y <= size * FURTHEST_IN_HEADING && !isItem(wordsOf(row))
      : null,
  // Between paragraphs there is more room than between lines.
  ({ before, row, size, habits }) => {
    const leading = habits.leading.get(before.face.size) ?? size * 1.3
    return row.y - before.y > Math.max(leading * WIDER_GAP, leading + 1) ? false : null
  },
  // A bold head ends where other letters begin, but for bold words within a sentence.
  ({ paragraph, before, row, stack }) => {
    const isHead = row.isBold || paragraph.rows.every(({ isBold }) => isBold)
    if (row.isBold === before.isBold || !isHead || !areWords(before, row)) return null
    return isFull(before, row, stack) && !hasEnded(wordsOf(before)) ? null : false
  },
  // Lines of a table of contents and items stand for themselves.
  ({ before, row }) =>
    hasLeaders(wordsOf(row)) || hasLeaders(wordsOf(before)) || BULLET.test(wordsOf(row)) ? false : null,
  // So do numbered ones, unless the number is within a sentence.
  ({ before, row, stack, size }) => {
    const isElsewhere = Math.abs(row.left - before.left) > size * 0.3
    const isNew = !isFull(before, row, stack) || hasEnded(wordsOf(before)) || isElsewhere
    return NUMBERED.test(wordsOf(row)) && isNew ? false : null
  },
  // Bold lines under bold ones are one head, and centred ones one title or verse.
  ({ paragraph, before, row, stack }) => {
    const isHead = row.isBold && paragraph.rows.every(({ isBold }) => isBold)
    return (isHead && !isItem(wordsOf(row))) || isCentred(before, row, stack) ? true : null
  },
  // The first line of a paragraph begins further in, or further out.
  ({ paragraph, before, row, stack, at }) => (isIndented(paragraph, before, row, stack, at) ? false : null),
]

const areWords = (before: Row, row: Row): boolean => row.letters > 2 && before.letters > 2

/** The words go on in the next line, although there was room for its first one. */
function isMidSentence(before: Row, row: Row, { left, right }: Stack): boolean {
  const [said, next] = [wordsOf(before), wordsOf(row)]
  if (!/^[\p{Ll}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u.test(next) || hasEnded(said)) return false
  if (/\p{L}[-\u2010\u00ad]$/u.test(said)) return true
  return before.right - left > (right - left) * LONG && Math.abs(before.left - row.left) < row.face.size * 0.3
}

/** The first word of the next line would not have fitted into this one. */
export function isFull(row: Row, next: Row, stack: Stack): boolean {
  if (row.isRtl) return row.left - stack.left < row.face.size * RTL_WORD
  const [cell] = next.cells
  const word = cell ? cell.firstWordEnd - cell.left : 0
  return rightAt(row, stack) - row.right < word + row.face.size * LEAST_ROOM
}

/** Where lines like this one end: beside a figure, in a quotation or in a box several end at one place further in. */
function rightAt(row: Row, { rows, left, right }: Stack): number {
  const at = rows.indexOf(row)
  if (row.left - left < row.face.size) {
    const around = rows.slice(Math.max(0, at - NEAR), at + NEAR + 1)
    const alike = around.filter(
      (other) => Math.abs(other.right - row.right) <= 2 && Math.abs(other.left - row.left) < 2,
    )
    return alike.length >= FEWEST_ALIKE ? Math.min(right, row.right) : right
  }
  const isInside = (other: Row | undefined): boolean => other !== undefined && Math.abs(other.left - row.left) < 2
  let [from, to] = [at, at]
  while (isInside(rows[from - 1]) && at - from < MOST_AROUND) from -= 1
  while (isInside(rows[to + 1]) && to - at < MOST_AROUND) to += 1
  const [first = right, second = 0] = rows
    .slice(from, to + 1)
    .map((each) => each.right)
    .toSorted((one, other) => other - one)
  return first - second <= 2 ? Math.min(first, right) : right
}

/** Titles and verses are centred, each line as long as its words. */
const isCentred = (before: Row, row: Row, { left, right }: Stack): boolean =>
  row.face === before.face &&
  [before, row].every((each) => Math.abs(each.left - left - (right - each.right)) < each.face.size * 0.6) &&
  row.left - left > row.face.size * 2

function isIndented(paragraph: Paragraph, before: Row, row: Row, stack: Stack, at: number): boolean {
  const em = row.face.size
  const indent = row.isRtl ? before.right - row.right : row.left - before.left
  if (Math.abs(indent) < em * LEAST_INDENT) return false
  if (Math.abs(indent) > em * MOST_INDENT) return true
  // The first line is often indented; what follows it further out goes on with it.
  if (indent < 0)
    return paragraph.rows.length > 1 || (hasEnded(wordsOf(before)) && isHanging(stack, at, before.left, row.left))
  // A sentence that fills its line goes on further in, as in a list of references.
  if (isFull(before, row, stack) && !hasEnded(wordsOf(before))) return false
  // The lines of an item go on behind its mark.
  if (paragraph.isItem && paragraph.rows.length === 1) return false
  return !isHanging(stack, at, row.left, before.left)
}

/** Around here lines at `inner` are those that go on, and lines at `outer` begin, as in a list of references. */
function isHanging({ rows }: Stack, at: number, inner: number, outer: number): boolean {
  const around = rows.slice(Math.max(0, at - 10), at + 11)
  const count = (edge: number): number => around.filter(({ left }) => Math.abs(left - edge) < 2).length
  return count(inner) >= Math.max(2, count(outer) * 0.8)
}
