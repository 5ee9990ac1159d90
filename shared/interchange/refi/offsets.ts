import type { Span } from '../../anchoring/span'
import type { Steps } from '../../steps'
import { ASPECTS, type Convention, conventionsFor, type RawText, rawOffsets } from './conventions'
import type { RefiSelection } from './refi-file'

type Selected = Pick<RefiSelection, 'name' | 'start' | 'end'>

/** What a convention makes of the selections of a text. */
export type CountedAs = {
  convention: Convention
  /** The place of each selection in the raw text, in UTF-16 code units; null where it has none. */
  spans: readonly (Span | null)[]
  /** How many selections have words, and how many of these are what they should be: their quote, or whole words. */
  placed: number
  verified: number
}

/** What can be told of how a text was counted. */
export type Detected = {
  /** The ways of counting that fit the text, best first; of those that fit alike the nearest to the standard. */
  fitting: readonly [CountedAs, ...CountedAs[]]
  by: 'quotes' | 'words'
  /** Another way of counting, which gives other words, fits as well; or none fits well. */
  isDoubtful: boolean
  /** What this text alone tells of how its program counts: nothing of what makes no difference here. */
  proven: Partial<Convention>
}

/** As sure as a convention must be: nine in ten edges stand where words begin or end. */
const CREDIBLE = 0.9
/** How far the best must be ahead of one that gives other words. */
const AHEAD = 0.02
/** By how many edges another convention must be better than the standard: one or two stand at words by accident. */
const LEAST_EDGES = 3
/** How much edges weigh where quotes tell: a blank more or less makes the same quote. */
const BESIDE_QUOTES = 0.1
/** A name that is as like what is selected is its quote. */
const LIKE = 0.5
/** Names are quotes where that many of them are; below, they are names. */
const ARE_QUOTES = 0.5

/** Finds the conventions by which the selections of one text may have been counted. */
export function* detectConvention(raw: RawText, selections: readonly Selected[]): Steps<Detected> {
  const counts: Counts[] = []
  for (const convention of conventionsFor(raw)) counts.push(yield* countsBy(raw, selections, convention))
  const quoted = quotedAmong(selections, counts)
  const named = selections.filter(({ name }) => name !== '').length
  const by = named > 0 && quoted.size >= named * ARE_QUOTES ? 'quotes' : 'words'
  const tried = counts.map((each) => scored(each, by === 'quotes' ? quoted : new Set()))
  const [standard] = tried
  if (!standard) throw new Error('There is no convention')
  const best = tried.reduce((one, other) => (other.worth > one.worth + 1e-9 ? other : one))
  const isClose = (each: Scored) => best.worth - each.worth < AHEAD
  // The standard fits, too, where what speaks for another is too little to go by.
  const isAsGood = (each: Scored) =>
    isClose(each) || (by === 'words' && each === standard && each.placed > 0 && best.edges - each.edges < LEAST_EDGES)
  const others = tried.filter((each) => each !== best)
  const rivals = others.filter((each) => isAsGood(each) && !isSame(each, best))
  const alike = others.filter((each) => isClose(each) && isSame(each, best))
  const isSure = best.placed === 0 || best.sure >= CREDIBLE
  const isDoubtful = best.placed > 0 && (rivals.length > 0 || !isSure)
  return {
    fitting: [countedAs(best), ...(isSure ? [...rivals, ...alike] : others).map(countedAs)],
    by,
    isDoubtful,
    proven: isDoubtful || best.placed === 0 ? {} : provenBy(tried, [best, ...alike]),
  }
}

const countedAs = ({ convention, spans, placed, verified }: Scored): CountedAs => ({
  convention,
  spans,
  placed,
  verified,
})

/** The selections whose names are their words by any way of counting; other names are what somebody calls them. */
function quotedAmong(selections: readonly Selected[], counts: readonly Counts[]): ReadonlySet<number> {
  const isQuoted = (_: Selected, index: number) => counts.some(({ likeness }) => (likeness[index] ?? 0) > LIKE)
  return new Set(selections.flatMap((selection, index) => (isQuoted(selection, index) ? [index] : [])))
}

/** Aspects of which others were tried, and that all which fit have in common. */
function provenBy(tried: readonly Scored[], fitting: readonly Scored[]): Partial<Convention> {
  const valuesOf = (list: readonly Scored[], aspect: keyof Convention) =>
    new Set(list.map(({ convention }) => convention[aspect]))
  const told = ASPECTS.filter((aspect) => valuesOf(tried, aspect).size > 1 && valuesOf(fitting, aspect).size === 1)
  const convention = fitting[0]?.convention
  return Object.fromEntries(told.map((aspect) => [aspect, convention?.[aspect]])) as Partial<Convention>
}

/** What the selections of a text are by one way of counting. */
type Counts = {
  convention: Convention
  spans: (Span | null)[]
  /** Of each selection: how far its name is what is selected, and how many of its edges stand at those of words. */
  likeness: number[]
  edges: number[]
}

type Scored = CountedAs & {
  /** Edges of selections that stand at those of words. */
  edges: number
  /** From 0 to about 1: the share of names that are what is selected, or of edges that stand at a word's. */
  worth: number
  /** The share of what is as it should be among the selections that have words: what is nowhere says nothing of them. */
  sure: number
}

function* countsBy({ text }: RawText, selections: readonly Selected[], convention: Convention): Steps<Counts> {
  const toRaw = yield* rawOffsets(text, convention)
  const counts: Counts = { convention, spans: [], likeness: [], edges: [] }
  for (const { name, start, end } of selections) {
    const span = spanIn(text, toRaw(start), toRaw(convention.end === 'inclusive' ? end + 1 : end))
    counts.spans.push(span)
    counts.likeness.push(span && name !== '' ? quoteLikeness(text.slice(span.start, span.end), name) : 0)
    counts.edges.push(span ? Number(beginsWord(text, span.start)) + Number(endsWord(text, span.end)) : 0)
    yield
  }
  return counts
}

/** Weighs counts by the names of those that are quoted, if any are, else by words. */
function scored({ convention, spans, likeness, edges }: Counts, quoted: ReadonlySet<number>): Scored {
  const placed = spans.filter((span) => span !== null).length
  const atWords = edges.reduce((sum, each) => sum + each, 0)
  const verified = spans.filter((_, index) =>
    quoted.has(index) ? (likeness[index] ?? 0) > LIKE : edges[index] === 2,
  ).length
  const words = spans.length === 0 ? 1 : atWords / spans.length / 2
  const quotes = [...quoted].reduce((sum, index) => sum + (likeness[index] ?? 0), 0) / quoted.size
  const isQuoted = quoted.size > 0
  return {
    convention,
    spans,
    placed,
    verified,
    edges: atWords,
    worth: isQuoted ? quotes + words * BESIDE_QUOTES : words,
    sure: isQuoted ? verified / placed : atWords / placed / 2,
  }
}

const spanIn = ({ length }: string, start: number, end: number): Span | null =>
  start >= 0 && start < end && end <= length ? { start, end } : null

const isSame = (one: Scored, other: Scored): boolean =>
  one.spans.every((span, index) => span?.start === other.spans[index]?.start && span?.end === other.spans[index]?.end)

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign)
const isBlank = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign)

/** No letter before it, and no blank behind it. */
const beginsWord = (text: string, at: number): boolean => !isWord(text[at - 1]) && !isBlank(text[at])
/** No blank before it, and no letter behind it. */
const endsWord = (text: string, at: number): boolean => !isBlank(text[at - 1]) && !isWord(text[at])

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
