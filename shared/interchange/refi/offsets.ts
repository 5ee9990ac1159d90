import type { Span } from '../../anchoring/span'
import type { Steps } from '../../steps'
import type { RefiSelection } from './refi-file'
import { countUpTo } from './rising'

/**
 * How a program counts in a text. REFI-QDA says code points from 0, the end exclusive; what programs write differs in all
 * of it, and no file says how.
 */
export type Convention = {
  unit: 'code points' | 'UTF-16'
  /** A line end of two characters counts as two or as one. */
  lineEnd: 'two' | 'one'
  countsMark: boolean
  end: 'exclusive' | 'inclusive'
}

/** A text as it stands in its file, without the byte-order mark, and whether it had one. */
export type RawText = { text: string; hasMark: boolean }

/** The convention that fits best, and how many selections it was proven by. */
export type Detected = {
  convention: Convention
  /** The place of each selection in the raw text, in UTF-16 code units; null where it has none. */
  spans: (Span | null)[]
  /** How many selections have words, and how many of these are what they should be: their quote, or whole words. */
  placed: number
  verified: number
  by: 'quotes' | 'words'
  /** Whether another convention, which gives other words, fits as well, or none fits well. */
  isDoubtful: boolean
}

type Selected = Pick<RefiSelection, 'name' | 'start' | 'end'>

/** As sure as a convention must be: nine in ten edges stand where words begin or end. */
const CREDIBLE = 0.9
/** How far the best must be ahead of one that gives other words. */
const AHEAD = 0.02
/** Names are quotes where that many of them are; below, they are names. */
const ARE_QUOTES = 0.5

/** Finds the convention by which the selections of one text were counted; the standard's own wins a tie. */
export function* detectConvention(raw: RawText, selections: readonly Selected[]): Steps<Detected> {
  const tried: Scored[] = []
  for (const convention of conventionsFor(raw)) {
    tried.push(yield* score(raw, selections, convention))
  }
  const [first] = tried
  if (!first) throw new Error('There is no convention')
  const by = Math.max(...tried.map(({ quotes }) => quotes)) >= ARE_QUOTES ? 'quotes' : 'words'
  const worth = (each: Scored) => (by === 'quotes' ? each.quotes + each.words * AHEAD : each.words)
  const best = tried.reduce((one, other) => (worth(other) > worth(one) + 1e-9 ? other : one))
  const placed = best.spans.filter((span) => span !== null).length
  const rival = tried.find((each) => each !== best && worth(best) - worth(each) < AHEAD && !isSame(each, best))
  return {
    convention: best.convention,
    spans: best.spans,
    placed,
    verified: best.verified[by],
    by,
    isDoubtful: placed > 0 && (rival !== undefined || best.sure[by] < CREDIBLE),
  }
}

/** All that differ in this text, the standard's own first. */
function conventionsFor({ text, hasMark }: RawText): Convention[] {
  const units = /[\uD800-\uDBFF]/.test(text) ? (['code points', 'UTF-16'] as const) : (['code points'] as const)
  const lineEnds = text.includes('\r\n') ? (['two', 'one'] as const) : (['two'] as const)
  const marks = hasMark ? [false, true] : [false]
  return (['exclusive', 'inclusive'] as const).flatMap((end) =>
    marks.flatMap((countsMark) =>
      units.flatMap((unit) => lineEnds.map((lineEnd) => ({ unit, lineEnd, countsMark, end }))),
    ),
  )
}

type Scored = {
  convention: Convention
  spans: (Span | null)[]
  /** Shares from 0 to 1: of names that are what is selected, of edges that stand at a word's. */
  quotes: number
  words: number
  verified: { quotes: number; words: number }
  /** The same shares, but of the selections that have words: what is nowhere says nothing of how the others count. */
  sure: { quotes: number; words: number }
}

function* score({ text }: RawText, selections: readonly Selected[], convention: Convention): Steps<Scored> {
  const toRaw = yield* rawOffsets(text, convention)
  const spans: (Span | null)[] = []
  const verified = { quotes: 0, words: 0 }
  let [named, quotes, edges, placed] = [0, 0, 0, 0]
  for (const { name, start, end } of selections) {
    const span = spanIn(text, toRaw(start), toRaw(convention.end === 'inclusive' ? end + 1 : end))
    spans.push(span)
    placed += Number(span !== null)
    const likeness = name === '' ? null : span ? quoteLikeness(text.slice(span.start, span.end), name) : 0
    if (likeness !== null) {
      named += 1
      quotes += likeness
    }
    const atWords = span ? Number(beginsWord(text, span.start)) + Number(endsWord(text, span.end)) : 0
    edges += atWords
    verified.words += Number(atWords === 2)
    verified.quotes += Number(likeness === null ? atWords === 2 : likeness > 0.5)
    yield
  }
  return {
    convention,
    spans,
    quotes: named === 0 ? 0 : quotes / named,
    words: selections.length === 0 ? 1 : edges / selections.length / 2,
    verified,
    sure: { quotes: verified.quotes / placed, words: edges / placed / 2 },
  }
}

const spanIn = ({ length }: string, start: number, end: number): Span | null =>
  start >= 0 && start < end && end <= length ? { start, end } : null

const isSame = (one: Scored, other: Scored): boolean =>
  one.spans.every((span, index) => span?.start === other.spans[index]?.start && span?.end === other.spans[index]?.end)

/**
 * From offsets of a convention to offsets of the raw text in UTF-16 code units. What the convention does not count, the
 * second half of a pair or of a line end, is listed once; before it each offset is found by halving.
 */
export function* rawOffsets(text: string, convention: Convention): Steps<(offset: number) => number> {
  const { unit, lineEnd, countsMark } = convention
  const uncounted: number[] = []
  const signs = lineEnd === 'one' && unit === 'code points' ? /\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF]/g : null
  const sought =
    signs ?? (lineEnd === 'one' ? /\r\n/g : unit === 'code points' ? /[\uD800-\uDBFF][\uDC00-\uDFFF]/g : null)
  if (sought) {
    for (const { index } of text.matchAll(sought)) {
      // Where in the count the sign behind the uncounted one stands.
      uncounted.push(index + 1 - uncounted.length)
      yield
    }
  }
  return (offset) => {
    const counted = countsMark ? offset - 1 : offset
    return counted < 0 ? -1 : counted + countUpTo(uncounted, counted)
  }
}

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign)
const isBlank = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign)

/** No letter before it, and no blank behind it. */
const beginsWord = (text: string, at: number): boolean => !isWord(text[at - 1]) && !isBlank(text[at])
/** No blank before it, and no letter behind it. */
const endsWord = (text: string, at: number): boolean => !isBlank(text[at - 1]) && !isWord(text[at])

/** How a text was counted, as the report says it: "UTF-16 with CRLF". */
export function conventionWords({ unit, lineEnd, countsMark, end }: Convention, { text }: RawText): string {
  const lines = text.includes('\r\n') ? (lineEnd === 'two' ? ' with CRLF' : ' with CRLF as one') : ''
  const mark = countsMark ? ', byte-order mark counted' : ''
  return `${unit}${lines}${mark}${end === 'inclusive' ? ', end included' : ''}`
}

/** Words that programs cut a quote at stand without the mark of it. */
const CUT = /(?:…|\.\.\.)$/

/** 1 where the name is the quote, less where the quote only begins with it, 0 where it does not. */
export function quoteLikeness(selected: string, name: string): number {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim()
  const [quote, said] = [plain(selected), plain(name)]
  if (quote === said) return 1
  const begin = plain(said.replace(CUT, '').trimEnd())
  if (begin === '' || !quote.startsWith(begin)) return 0
  return begin === said && said.length < 80 ? 0.75 : 1
}
