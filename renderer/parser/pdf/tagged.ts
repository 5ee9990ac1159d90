import type { Glyph, PageGlyphs, Tag } from './glyph'
import { groupBy } from './group-by'
import { hasEnded, type Paragraph } from './paragraphs'
import { type Row, rowsOf, wordsOf } from './row'
import { edgesOf } from './stack'
import { besideJoined } from './table-rows'

/** Share of the letters of a page that must be tagged before its tags are followed. */
const NEARLY_ALL = 0.9
/** Share of paragraphs that may break off within a sentence: some programs tag every line as one. */
const MOST_BROKEN = 0.25
const FEWEST = 4

/**
 * The paragraphs of a page of a tagged document, in its order, and the letters that no tag says anything of. Null where
 * there are no tags, or where they cannot be right.
 */
export function taggedParagraphs(page: PageGlyphs, number: number): Paragraph[] | null {
  const words = page.glyphs.filter(({ isArtifact }) => !isArtifact)
  const tagged = words.filter(({ mark }) => page.tags.has(mark))
  if (page.tags.size === 0 || tagged.length < words.length * NEARLY_ALL) return null
  const tagOf = ({ mark }: Glyph): Tag | undefined => page.tags.get(mark)
  const blocks = [...groupBy(words, (glyph) => tagOf(glyph)?.block ?? -1).values()]
  const paragraphs = blocks
    .map((glyphs) => glyphs.toSorted((one, other) => orderOf(tagOf(one)) - orderOf(tagOf(other))))
    .toSorted(([one], [other]) => orderOf(one && tagOf(one)) - orderOf(other && tagOf(other)))
    .map(([first, ...rest]) => ({
      rows: first ? rowsOf([first, ...rest], number) : [],
      tag: (first && tagOf(first)) ?? null,
    }))
    .filter(({ rows }) => rows.length > 0)
  if (breakOff(paragraphs)) return null
  const all = paragraphs.flatMap(({ rows }) => rows)
  return paragraphs.map(({ rows, tag }) => {
    const isKnown = tag !== null && tag.kind !== 'other'
    const stack = { page: number, rows: isKnown ? rows : besideJoined(rows), ...edgesOf(columnOf(rows, all)) }
    return { rows: stack.rows, tag: isKnown ? tag : null, stack, isItem: tag?.kind === 'item' }
  })
}

const orderOf = (tag: Tag | undefined): number => tag?.order ?? Infinity

type Tagged = Pick<Paragraph, 'rows' | 'tag'>

function breakOff(paragraphs: readonly Tagged[]): boolean {
  const running = paragraphs.filter(({ tag }) => tag?.kind === 'paragraph')
  const broken = running.slice(1).filter(({ rows: [next] }, at) => {
    const last = running[at]?.rows.at(-1)
    return last && next && !hasEnded(wordsOf(last)) && /^\p{Ll}/u.test(wordsOf(next))
  })
  return broken.length >= FEWEST && broken.length > running.length * MOST_BROKEN
}

/** The lines of a page that stand over or under the last one of these. */
function columnOf(rows: readonly Row[], all: readonly Row[]): Row[] {
  const last = rows.at(-1)
  return last ? all.filter(({ left, right }) => left < last.right && right > last.left) : []
}
