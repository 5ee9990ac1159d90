import { LIMITS } from '../limits'

/*
 * How much markup is read as such. A parser of CommonMark takes time with the square of some of it; what somebody writes
 * stays far below these numbers, and at them the worst text takes about a second.
 */

/** Lines and signs of one paragraph, or of several whose squares add up to that: a list of 600 items with bold words and a note each has 4,800. */
const MOST_OF_PARAGRAPH = 5_000
/** Lines, signs and cells of the whole text: the table of 2,000 risks has 20,000. */
const MOST_OF_TEXT = 30_000
/** Lists and quotations that one line opens. */
const MOST_OPENED = 16
/** Columns before the first word of a line that opens one. */
const WIDEST_INDENT = 100
/**
 * What makes a parser go back over all that it has read: lists and quotations that a line opens within another, underlined
 * headings, and lines that go on with a list or quotation without saying so.
 */
const MOST_BACK = 2_000

const OPENING = /[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|>/y
const UNDERLINE = /^[ >]*(?:=+|-+)[ \t]*$/
/** What may be markup within a line; behind a backslash it is a word. */
const SIGN = /\\[^\n]?|[*_[\]`<&|]/g
/** Looked for by themselves: bars part cells, and an entity ends where it stands. */
const HARMLESS = /^[\\|&]/

/**
 * Whether a text of Markdown can be read within about a second, and without lists and quotations so deep that a program
 * which follows them would fail. Takes time in proportion to the text.
 */
export function isReadable(markdown: string): boolean {
  if (markdown.length > LIMITS.composed) return false
  let [squares, all, back] = [0, 0, 0]
  for (const lines of paragraphsOf(markdown)) {
    const parts = lines.map(partsOf)
    if (parts.some(({ opened, indent }) => opened > MOST_OPENED || (opened > 0 && indent > WIDEST_INDENT))) return false
    const counts = parts.map(({ opened, signs }) => 1 + opened + signs)
    // The cells of a table are read one by one.
    const together = isTable(lines) ? counts : [sum(counts)]
    squares += sum(together.map((count) => count * count))
    all += sum(parts.map(({ signs, harmless }) => 1 + signs + harmless))
    back += goingBack(lines, parts)
    if (squares > MOST_OF_PARAGRAPH ** 2 || all > MOST_OF_TEXT || back > MOST_BACK) return false
  }
  return true
}

/** Runs of lines without a blank line: none of what stands in one reaches into the next. */
function* paragraphsOf(markdown: string): Generator<string[]> {
  let lines: string[] = []
  for (const line of markdown.split('\n')) {
    if (line.trim() !== '') lines.push(line)
    else if (lines.length > 0) {
      yield lines
      lines = []
    }
  }
  if (lines.length > 0) yield lines
}

/**
 * Of one line how many lists and quotations its beginning opens or goes on with, the column of its first word, and how
 * many signs stand in it.
 */
type Parts = { opened: number; isQuoted: boolean; indent: number; signs: number; harmless: number }

function partsOf(line: string): Parts {
  let [opened, indent, isQuoted] = [0, 0, false]
  for (;;) {
    while (line[indent] === ' ' || line[indent] === '\t') indent += 1
    OPENING.lastIndex = indent
    const sign = OPENING.exec(line)?.[0]
    if (sign === undefined) break
    opened += 1
    isQuoted ||= sign === '>'
    indent += sign.length
  }
  const found = line.match(SIGN) ?? []
  const harmless = found.filter((sign) => HARMLESS.test(sign)).length
  return { opened, isQuoted, indent, signs: found.length - harmless, harmless }
}

/** Whether all lines are rows of one table, as `markdownFrom` writes them. */
function isTable(lines: readonly string[]): boolean {
  const [head = '', rule = ''] = lines
  return (
    lines.every((line) => line.startsWith('|')) &&
    /^\|(?:[ :-]+\|)+$/.test(rule) &&
    head.trimEnd().endsWith('|') &&
    barsOf(head) === barsOf(rule)
  )
}

const barsOf = (line: string): number => (line.match(SIGN) ?? []).filter((sign) => sign === '|').length

function goingBack(lines: readonly string[], parts: readonly Parts[]): number {
  let [count, isWithin, isQuoted] = [0, false, false]
  for (const [at, part] of parts.entries()) {
    count += Math.max(0, part.opened - 1)
    const goesOn = part.opened === 0 && (isQuoted || (isWithin && part.indent === 0))
    if (goesOn || UNDERLINE.test(lines[at] ?? '')) count += 1
    isWithin ||= part.opened > 0
    isQuoted ||= part.isQuoted
  }
  return count
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
