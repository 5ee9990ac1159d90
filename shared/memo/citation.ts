import type { Anchor } from '../anchoring/anchor'
import { anchorHolds } from '../anchoring/anchor'
import type { Span } from '../anchoring/span'
import type { Passage } from '../kinds/passages'
import type { Source } from '../kinds/sources'
import { blockIndexAt } from '../text/blocks'
import { pageAt, type SourceText } from '../text/source-text'
import { formatDay } from '../words/days'
import { quoted } from '../words/quoted'
import { placeMarks } from './place-marks'
import { printable } from './printable'

/** "¶3" or "p. 12, ¶3–5"; "beside ¶3" for words of the apparatus, whose paragraphs are not counted. */
export function paragraphMark(text: SourceText, span: Span): string {
  const pages = pagesOf(text, span)
  const where = numbersOf(text, span)
  return pages === null ? where : `${pages}, ${where}`
}

/** "p. 12" or "pp. 12–13" where the document has pages. */
function pagesOf(text: SourceText, { start, end }: Span): string | null {
  const [first, last] = [pageAt(text, start), pageAt(text, end - 1)]
  if (first === null || last === null) return null
  return first === last ? placeMarks.page(first) : placeMarks.pages(first, last)
}

function numbersOf({ starts, blocks, numbers }: SourceText, { start, end }: Span): string {
  const at = blockIndexAt(starts, start)
  const isCounted = (_: number, index: number): boolean => blocks[at + index]?.role !== 'apparatus'
  const counted = numbers.slice(at, blockIndexAt(starts, end - 1) + 1).filter(isCounted)
  const [first, last] = [counted[0], counted.at(-1)]
  if (first === undefined) return placeMarks.beside(numbers[at] || 1)
  return first === last ? `¶${first}` : `¶${first}–${last}`
}

/** The same for words that must stand there; null when they do not, so that no wrong paragraph is ever cited. */
export const provenMark = (text: SourceText, anchor: Anchor): string | null =>
  anchorHolds(text.text, anchor) ? paragraphMark(text, anchor) : null

/** A source is cited with each of its passages. */
const citations = new WeakMap<Source, string>()

/** "Author, “Title”, Outlet, 4 Oct 2026": what is known of a source, in the order of a source reference citation (ICD 206). */
export function sourceCitation(source: Source): string {
  const cited = citations.get(source) ?? composeCitation(source)
  citations.set(source, cited)
  return cited
}

function composeCitation(source: Source): string {
  const day = source.published ? formatDay(source.published) : 'no date'
  return [source.authors.map(printable).join('; '), quoted(printable(source.title)), printable(source.publisher), day]
    .filter((part) => part !== '')
    .join(', ')
}

/** "B2": reliability of the source and credibility of the words; empty where neither is rated. */
export const gradeOf = ({ reliability }: Source, { credibility }: Passage): string =>
  `${reliability ?? ''}${credibility ?? ''}`

/**
 * "Author, “Title”, Outlet, 4 Oct 2026, ¶3 (B2)." The text is that of the passage's version; undefined when it is not at
 * hand. `standing` says what is to be known of the words since the source has another text.
 */
export function passageCitation(source: Source, passage: Passage, text: SourceText | undefined, standing = ''): string {
  const place = text && (provenMark(text, passage.anchor) ?? 'words not found in the stored text')
  const grade = gradeOf(source, passage)
  const where = [place ?? '', standing].flatMap((part) => (part === '' ? [] : `, ${part}`)).join('')
  return `${sourceCitation(source)}${where}${grade === '' ? '' : ` (${grade})`}.`
}
