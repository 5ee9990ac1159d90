import { wordsOf } from './row'
import { hasEnded } from './paragraphs'
import type { Paragraph } from './paragraphs'

/** How a heading is set; those set alike are of one level. */
type Style = { size: number; isBold: boolean; isCapital: boolean }

/** Share of the size of the text from which on larger letters are a heading. */
const LARGER = 1.1
const NOT_SMALLER = 0.95
/** Letters and lines of a heading. */
const LONGEST = 250
const [MOST_LINES, MOST_LINES_OF_TEXT_SIZE] = [6, 3]
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){0,4}\.?|[IVX]{1,5}\.|[A-Z]\.)\s+\p{Lu}/u
const ENDS_AS_TEXT = /[,;.]$/
const DEEPEST = 6

/** The headings among the paragraphs of a document with their levels, by what they are set in. */
export function headingsAmong(paragraphs: readonly Paragraph[], size: number): Map<Paragraph, number> {
  const said = paragraphs.filter(({ tag }) => tag?.kind === 'heading')
  const styles = new Map<Paragraph, Style>()
  for (const [at, paragraph] of paragraphs.entries()) {
    // A tagged document says which paragraphs are headings, if it says so of any; of its title it often does not.
    if (paragraph.tag && (paragraph.tag.kind !== 'paragraph' || (said.length > 0 && !isTitle(paragraph, said))))
      continue
    const style = styleOf(paragraph, size, paragraphs[at + 1])
    if (style) styles.set(paragraph, style)
  }
  for (const paragraph of namesUnderTitle(paragraphs, styles)) styles.delete(paragraph)
  const keys = [...new Set([...styles.values()].map(keyOf))].toSorted((one, other) => other - one)
  const levels = new Map(said.map((paragraph) => [paragraph, paragraph.tag?.level || 1]))
  for (const [paragraph, style] of styles) levels.set(paragraph, Math.min(DEEPEST, keys.indexOf(keyOf(style)) + 1))
  return levels
}

/** Before the first heading, and larger than every one. */
function isTitle({ rows: [first] }: Paragraph, headings: readonly Paragraph[]): boolean {
  const [next] = headings[0]?.rows ?? []
  const sizes = headings.flatMap(({ rows }) => rows.map(({ face }) => face.size))
  if (!first || !next || first.face.size <= Math.max(...sizes)) return false
  return first.page < next.page || (first.page === next.page && first.y < next.y)
}

/** Authors and dates stand under the title larger than the text, and are no headings. */
function namesUnderTitle(paragraphs: readonly Paragraph[], styles: ReadonlyMap<Paragraph, Style>): Paragraph[] {
  const at = paragraphs.findIndex((paragraph) => styles.has(paragraph))
  const title = paragraphs[at] && styles.get(paragraphs[at])
  const names: Paragraph[] = []
  for (const paragraph of at === -1 ? [] : paragraphs.slice(at + 1)) {
    const style = styles.get(paragraph)
    if (!title || !style || style.isBold || style.size >= title.size || NUMBER.test(wordsOfAll(paragraph))) break
    names.push(paragraph)
  }
  return names
}

const wordsOfAll = ({ rows }: Paragraph): string => rows.map(wordsOf).join(' ')

/** Larger ones first, then bold ones, then capitals. */
const keyOf = ({ size, isBold, isCapital }: Style): number =>
  Math.round(size * 2) * 4 + (isBold ? 2 : 0) + (isCapital ? 1 : 0)

function styleOf(paragraph: Paragraph, size: number, next: Paragraph | undefined): Style | null {
  const { rows, isItem } = paragraph
  const [first] = rows
  if (!first) return null
  const words = wordsOfAll(paragraph)
  const ratio = first.face.size / size
  const isBold = rows.every((row) => row.isBold)
  const letters = words.match(/\p{L}/gu)?.join('') ?? ''
  const isCapital = letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  if (letters.length < 2 || words.length > LONGEST || rows.length > MOST_LINES || ratio < NOT_SMALLER) return null
  const style = { size: first.face.size, isBold, isCapital }
  if (ratio >= LARGER) return rows.length <= 3 || !hasEnded(words) ? style : null
  if (rows.length > MOST_LINES_OF_TEXT_SIZE || ENDS_AS_TEXT.test(words)) return null
  const isNumbered = NUMBER.test(words)
  if (isItem && !isNumbered) return null
  // Without text under it, it is a line of a list, a label or an address.
  if (!next || next.rows[0] === undefined) return null
  if (isBold) return style
  const isSetOff = isCapital || (rows.every((row) => row.isItalic) && isNumbered)
  return isSetOff && rows.length === 1 ? style : null
}
