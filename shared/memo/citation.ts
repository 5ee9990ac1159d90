import { formatDay } from '../words/days'
import { type Anchor, type Passage, type Source } from '../kinds/model'
import { type Block, blockIndexAt, blockStarts, canonicalText } from '../text/blocks'
import { printable } from './printable'

type Text = { whole: string; starts: readonly number[] }
const texts = new WeakMap<readonly Block[], Text>()

function textOf(blocks: readonly Block[]): Text {
  const known = texts.get(blocks)
  if (known) return known
  const made = { whole: canonicalText(blocks), starts: blockStarts(blocks) }
  texts.set(blocks, made)
  return made
}

/** "¶3" or "¶3–5"; null when the words are not at their place in this text, so that no wrong paragraph is ever cited. */
export function paragraphMark(blocks: readonly Block[], anchor: Anchor): string | null {
  const { whole, starts } = textOf(blocks)
  if (whole.slice(anchor.start, anchor.end) !== anchor.exact) return null
  const first = blockIndexAt(starts, anchor.start) + 1
  const last = blockIndexAt(starts, anchor.end - 1) + 1
  return first === last ? `¶${first}` : `¶${first}–${last}`
}

/** "Author, “Title”, Outlet, 4 Oct 2026": what is known of a source, in the order of a source reference citation (ICD 206). */
export function sourceCitation(source: Source): string {
  const day = source.published ? formatDay(source.published) : 'no date'
  return [source.authors.map(printable).join('; '), `“${printable(source.title)}”`, printable(source.publisher), day]
    .filter((part) => part !== '')
    .join(', ')
}

/** "Author, “Title”, Outlet, 4 Oct 2026, ¶3 (B2)." Blocks are those of the passage's version; undefined when they are not at hand. */
export function passageCitation(source: Source, passage: Passage, blocks: readonly Block[] | undefined): string {
  const mark = blocks && paragraphMark(blocks, passage.anchor)
  const place = mark === null ? 'words not found in the stored text' : mark
  const grade = `${source.reliability ?? ''}${passage.credibility ?? ''}`
  const where = place === undefined ? '' : `, ${place}`
  return `${sourceCitation(source)}${where}${grade === '' ? '' : ` (${grade})`}.`
}
