import type { Alignment } from './align'
import type { Span } from './span'

/** Words by their numbers, end exclusive. */
export type WordSpan = { first: number; end: number }

/** Words apart at most between two pieces of one quote, beside twice as many as the quote has itself. */
const APART = 40
/** Words looked at beside a quote for one that the alignment knows. */
const BESIDE = 64

/** Words of a quote that stand in order in the other text: first and last of both. */
type Piece = { was: WordSpan; is: WordSpan; words: number }

/** Where the alignment has the words of a quote: the largest piece of them that stands together, with its frayed ends. */
export function mappedSpan(
  alignment: Alignment,
  quote: WordSpan,
  { start, end }: Span,
): (Span & { moved: boolean }) | null {
  const piece = largestPiece(alignment, quote)
  if (!piece) return null
  const { was, is, moved } = alignment
  const first = piece.is.first - frayed(alignment, quote, piece, -1)
  const last = piece.is.end - 1 + frayed(alignment, quote, piece, 1)
  let movedWords = 0
  for (let word = piece.was.first; word < piece.was.end; word += 1) movedWords += moved[word] ?? 0
  // A quote may begin or end within a word.
  const into = first === piece.is.first && piece.was.first === quote.first ? start - (was.starts[quote.first] ?? 0) : 0
  const short = last === piece.is.end - 1 && piece.was.end === quote.end ? (was.ends[quote.end - 1] ?? 0) - end : 0
  const [from, to] = [is.starts[first] ?? 0, is.ends[last] ?? 0]
  const span = { start: from + Math.max(0, into), end: to - Math.max(0, short) }
  return { ...(span.start < span.end ? span : { start: from, end: to }), moved: movedWords * 2 > piece.words }
}

function largestPiece(alignment: Alignment, { first, end }: WordSpan): Piece | null {
  const { to } = alignment
  const apart = APART + 2 * (end - first)
  let best: Piece | null = null
  let piece: Piece | null = null
  for (let word = first; word < end; word += 1) {
    const match = to[word] ?? -1
    if (match < 0) continue
    const step: number = piece ? match - (piece.is.end - 1) : 0
    if (piece && step > 0 && step <= apart) {
      piece.was.end = word + 1
      piece.is.end = match + 1
      piece.words += 1
    } else piece = { was: { first: word, end: word + 1 }, is: { first: match, end: match + 1 }, words: 1 }
    if (!best || piece.words > best.words) best = piece
  }
  return best && grown(alignment, { first, end }, best)
}

/** With the words of the quote beside it that agree, also where the alignment has put them elsewhere one by one. */
function grown({ was, is }: Alignment, quote: WordSpan, piece: Piece): Piece {
  const agree = (word: number, match: number) => isWord(match, is.count) && was.hashes[word] === is.hashes[match]
  let { first, end } = piece.was
  let [isFirst, isEnd] = [piece.is.first, piece.is.end]
  while (first > quote.first && agree(first - 1, isFirst - 1)) {
    first -= 1
    isFirst -= 1
  }
  while (end < quote.end && agree(end, isEnd)) {
    end += 1
    isEnd += 1
  }
  return { was: { first, end }, is: { first: isFirst, end: isEnd }, words: piece.words }
}

/**
 * How many words of the other text belong to an end of the quote whose own words are not there: as large a part of those
 * between the words that are known as the quote has of those that stood there.
 */
function frayed({ was, is, to, from }: Alignment, quote: WordSpan, piece: Piece, side: -1 | 1): number {
  const inside = side === -1 ? piece.was.first - quote.first : quote.end - piece.was.end
  const next = side === -1 ? piece.was.first - 1 : piece.was.end
  // Words that stand in another place have their place: nothing beside this one is theirs.
  for (let word = 0; word < inside; word += 1) if (to[next + side * word] !== -1) return 0
  if (inside === 0) return 0
  const edge = side === -1 ? quote.first - 1 : quote.end
  let outside = 0
  while (outside < BESIDE && isWord(edge + side * outside, was.count) && to[edge + side * outside] === -1) outside += 1
  const isEdge = side === -1 ? piece.is.first - 1 : piece.is.end
  const most = 2 * (inside + outside) + 2
  let free = 0
  while (free < most && isWord(isEdge + side * free, is.count) && from[isEdge + side * free] === -1) free += 1
  if (outside === 0) return Math.min(free, 2 * inside + 1)
  return Math.min(free, Math.round((free * inside) / (inside + outside)))
}

const isWord = (word: number, count: number): boolean => word >= 0 && word < count
