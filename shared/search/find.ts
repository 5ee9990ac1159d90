import { segmenterFor } from '../words/segmenter'
import { overlaps, type Span } from '../anchoring/span'
import { WITHOUT_SPACES } from '../words/without-spaces'
import type { FoldedText } from './folded-text'
import type { SearchQuery } from './query'

/** A place that a query fits: all its words, and those of each part of the query in it, in reading order. */
export type Hit = Span & { marks: readonly Span[] }

/** The places of a text that a query fits, in reading order, none twice; offsets count in the text itself. */
export function findHits(text: FoldedText, query: SearchQuery): Hit[] {
  return find(text, query).map(({ marks, ...span }) => ({
    ...text.unfolded(span),
    marks: marks.map(text.unfolded),
  }))
}

function find(text: FoldedText, query: SearchQuery): Hit[] {
  if (query.kind === 'words') return wordsIn(text.text, query)
  if (query.kind === 'pattern')
    return query
      .pattern(text.original)
      .map(text.refolded)
      .map((span) => ({ ...span, marks: [span] }))
  const left = find(text, query.left)
  if (left.length === 0 && query.kind !== 'either') return []
  const right = find(text, query.right)
  if (query.kind === 'either') return merged(left, right)
  if (query.kind === 'without') return without(text.text, left, right)
  return together(text.text, left, right, query.within)
}

/** A letter, a digit, or what belongs to one. */
const OF_A_WORD = /[\p{L}\p{N}\p{M}_]/u
/** A letter of writing that puts no space between words. */
const ALONE = new RegExp(`[${WITHOUT_SPACES}]`, 'u')

function wordsIn(text: string, { words, startsWord, endsWord }: Extract<SearchQuery, { kind: 'words' }>): Hit[] {
  const found: Hit[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    if ((startsWord && isWithinWord(text, start)) || (endsWord && isWithinWord(text, end))) continue
    found.push({ start, end, marks: [{ start, end }] })
    start = end - 1
  }
  return found
}

function isWithinWord(text: string, offset: number): boolean {
  const [before, after] = [characterBefore(text, offset), String.fromCodePoint(text.codePointAt(offset) ?? 0)]
  return OF_A_WORD.test(before) && OF_A_WORD.test(after) && !ALONE.test(before + after)
}

function characterBefore(text: string, offset: number): string {
  const last = text.slice(Math.max(0, offset - 2), offset)
  return last.length === 2 && (last.codePointAt(0) ?? 0) > 0xff_ff ? last : last.slice(-1)
}

const byStart = (one: Span, other: Span): number => one.start - other.start || one.end - other.end

/** Hits of either; of two at one place the longer one. */
function merged(left: readonly Hit[], right: readonly Hit[]): Hit[] {
  return apart([...left, ...right].toSorted((one, other) => one.start - other.start || other.end - one.end))
}

/** Of hits that overlap, the first. */
function apart(hits: readonly Hit[]): Hit[] {
  let end = -1
  return hits.filter((hit) => {
    if (hit.start < end) return false
    end = hit.end
    return true
  })
}

/** Hits in paragraphs that hold none of the others. Each end of a paragraph is looked for once, however many hits it has. */
function without(text: string, hits: readonly Hit[], others: readonly Hit[]): Hit[] {
  let next = 0
  let paragraph = { start: 0, end: -1 }
  return hits.filter(({ start }) => {
    if (start > paragraph.end)
      paragraph = { start: text.lastIndexOf('\n', start) + 1, end: endOfParagraph(text, start) }
    while (next < others.length && (others[next]?.end ?? 0) <= paragraph.start) next += 1
    return (others[next]?.start ?? Infinity) >= paragraph.end
  })
}

function endOfParagraph(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end
}

/** Each hit of one side with the next of the other, in one paragraph and so many words apart at most. */
function together(text: string, left: readonly Hit[], right: readonly Hit[], within: number): Hit[] {
  const all = [...left.map((hit) => ({ hit, side: 0 })), ...right.map((hit) => ({ hit, side: 1 }))].toSorted(
    (one, other) => byStart(one.hit, other.hit),
  )
  const found: Hit[] = []
  let last: (typeof all)[number] | null = null
  for (const each of all) {
    if (last && last.side !== each.side && isTogether(text, last.hit, each.hit, within)) {
      found.push(joined(last.hit, each.hit))
      last = null
    } else last = each
  }
  return apart(found)
}

const joined = (one: Hit, other: Hit): Hit => ({
  start: one.start,
  end: Math.max(one.end, other.end),
  marks: [...one.marks, ...other.marks].toSorted(byStart),
})

function isTogether(text: string, one: Hit, other: Hit, within: number): boolean {
  if (other.start < one.end) return within === Infinity || isNearWithin(text, one, other, within)
  if (text.slice(one.end, other.start).includes('\n')) return false
  return within === Infinity || wordsBetween(text, one.end, other.start, within) < within
}

/** Words between those of a pair are near it where they are near one of the two; the same words are not near themselves. */
function isNearWithin(text: string, { marks }: Hit, other: Hit, within: number): boolean {
  if (marks.some((mark) => overlaps(mark, other))) return false
  const before = marks.findLast(({ end }) => end <= other.start)
  const behind = marks.find(({ start }) => start >= other.end)
  return (
    (before !== undefined && wordsBetween(text, before.end, other.start, within) < within) ||
    (behind !== undefined && wordsBetween(text, other.end, behind.start, within) < within)
  )
}

/** Words of Latin letters, and no sign that might join two of them. */
const PLAIN = /^(?:[a-z0-9]|[.,:;]? )*$/

/** Words, counted no further than `most`; what is left of one that was found in part is none. */
function wordsBetween(text: string, start: number, end: number, most: number): number {
  const between = text.slice(start, end)
  let count = -[start, end].filter((offset) => isWithinWord(text, offset)).length
  // What the segmenter makes for each text takes longer to be freed than plain words to be counted.
  if (PLAIN.test(between)) return count + (between.match(/[a-z0-9]+/g)?.length ?? 0)
  for (const { isWordLike } of segmenterFor('word').segment(between)) {
    if (isWordLike) count += 1
    if (count >= most) break
  }
  return count
}
