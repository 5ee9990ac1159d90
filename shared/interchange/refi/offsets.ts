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
/** Names are quotes where that many of them are; below, they are names. */
const ARE_QUOTES = 0.5

/** Finds the conventions by which the selections of one text may have been counted. */
export function* detectConvention(raw: RawText, selections: readonly Selected[]): Steps<Detected> {
  const tried: Scored[] = []
  for (const convention of conventionsFor(raw)) {
    tried.push(yield* score(raw, selections, convention))
  }
  const [standard] = tried
  if (!standard) throw new Error('There is no convention')
  const by = Math.max(...tried.map(({ quotes }) => quotes)) >= ARE_QUOTES ? 'quotes' : 'words'
  const worth = (each: Scored) => (by === 'quotes' ? each.quotes + each.words * AHEAD : each.words)
  const best = tried.reduce((one, other) => (worth(other) > worth(one) + 1e-9 ? other : one))
  const fits = (each: Scored) => worth(best) - worth(each) < AHEAD
  const rivals = tried.filter((each) => each !== best && !isSame(each, best) && (fits(each) || isByAccident(each)))
  const isSure = best.placed === 0 || best.sure[by] >= CREDIBLE
  const isDoubtful = best.placed > 0 && (rivals.length > 0 || !isSure)
  const alike = tried.filter((each) => each !== best && fits(each) && !rivals.includes(each))
  return {
    fitting: [best, ...(isSure ? [...rivals, ...alike] : tried.filter((each) => each !== best))].map((each) =>
      countedAs(each, by),
    ) as [CountedAs, ...CountedAs[]],
    by,
    isDoubtful,
    proven: isDoubtful || best.placed === 0 ? {} : provenBy(tried, [best, ...alike]),
  }

  /** The standard fits too where what speaks for the best is too little to go by. */
  function isByAccident(each: Scored): boolean {
    return by === 'words' && each === standard && each.placed > 0 && best.edges - each.edges < LEAST_EDGES
  }
}

/** Aspects of which others were tried, and that all which fit have in common. */
function provenBy(tried: readonly Scored[], fitting: readonly Scored[]): Partial<Convention> {
  const valuesOf = (list: readonly Scored[], aspect: keyof Convention) =>
    new Set(list.map(({ convention }) => convention[aspect]))
  const told = ASPECTS.filter((aspect) => valuesOf(tried, aspect).size > 1 && valuesOf(fitting, aspect).size === 1)
  const convention = fitting[0]?.convention
  return Object.fromEntries(told.map((aspect) => [aspect, convention?.[aspect]])) as Partial<Convention>
}

const countedAs = ({ convention, spans, placed, verified }: Scored, by: Detected['by']): CountedAs => ({
  convention,
  spans,
  placed,
  verified: verified[by],
})

type Scored = {
  convention: Convention
  spans: (Span | null)[]
  placed: number
  /** Edges of selections that stand at those of words. */
  edges: number
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
    placed,
    edges,
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
