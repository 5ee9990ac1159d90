import { catalogue } from '../language/catalogue'
import { type Lexicon, type Term, termOf } from '../lexicons/lexicon'
import { formatPercents } from '../lexicons/percent'
import { wilsonInterval } from '../statistics/wilson-interval'
import { LEAST_OUTCOMES } from './calibration'
import type { HeldForecast } from './held-forecasts'

/** How often what was called by a term came true. */
export type TermRecord = {
  term: Term
  /** Outcomes that were called so: several analysts on one are no more cases. */
  outcomes: number
  happened: number
  /**
   * In whole percents, with the interval that holds the true share in 95 of 100 cases; null where outcomes are too few.
   */
  share: { percent: number; low: number; high: number } | null
}

/** Each term of the lexicon with what became of what was called so, by the term itself or by a percent in its band. */
export const termRecords = (held: readonly HeldForecast[], lexicon: Lexicon): TermRecord[] =>
  lexicon.terms.map((term) => {
    const byOutcome = new Map(
      held.filter((each) => isCalled(each, term, lexicon)).map(({ outcomeId, happened }) => [outcomeId, happened]),
    )
    const happened = [...byOutcome.values()].filter(Boolean).length
    return { term, outcomes: byOutcome.size, happened, share: shareOf(happened, byOutcome.size) }
  })

const isCalled = ({ likelihood }: HeldForecast, { key }: Term, lexicon: Lexicon): boolean =>
  likelihood.kind === 'term'
    ? likelihood.lexicon === lexicon.id && likelihood.term === key
    : termOf(lexicon, likelihood.percent)?.key === key

function shareOf(happened: number, outcomes: number): TermRecord['share'] {
  const interval = wilsonInterval(happened, outcomes).value
  if (outcomes < LEAST_OUTCOMES || interval === null) return null
  const { low, high } = interval
  return {
    percent: Math.round((100 * happened) / outcomes),
    low: Math.floor(low * 100),
    high: Math.ceil(high * 100),
  }
}

/** "“likely” came true 52% of the time (n = 31)"; too few to say below ten. */
export function recordWords({ term, outcomes, share }: TermRecord): string {
  if (outcomes === 0) return words.neverCalled(term.label)
  return share === null ? words.tooFew(term.label, outcomes) : words.cameTrue(term.label, share.percent, outcomes)
}

/** Whether what came true goes with the band of the term, in words. */
export function fitWords({ term, share }: TermRecord): string {
  if (share === null) return ''
  const truly = formatPercents(share)
  if (share.low > term.high) return words.moreOften(truly)
  if (share.high < term.low) return words.lessOften(truly)
  return words.fits(truly)
}

/** A lexicon made of what came true, or why there is none, in words. */
export type OwnLexicon = { terms: Term[]; changed: number } | { terms: null; why: string }

/**
 * The terms of a lexicon with the bands that came true, where outcomes carry them; other terms keep theirs, and the
 * bands end where the order of the terms needs it. None where what came true is out of that order.
 */
export function ownLexicon(records: readonly TermRecord[]): OwnLexicon {
  const changed = records.filter(({ share }) => share !== null).length
  if (changed === 0) return { terms: null, why: words.noTermOften }
  const [lows, highs] = [inOrder(records, 'low'), inOrder(records, 'high')]
  for (const [index, { term, share }] of records.entries()) {
    const [low = 0, high = 0] = [lows[index], highs[index]]
    if (share === null || (low <= share.percent && share.percent <= high)) continue
    const why = share.percent > high ? words.aboveNext : words.belowPrevious
    return { terms: null, why: why(term.label, share.percent) }
  }
  return { terms: records.map((record, index) => ownTerm(record, lows[index] ?? 0, highs[index] ?? 0)), changed }
}

/** One end of all bands, never falling from term to term, with those that are kept where they are. */
function inOrder(records: readonly TermRecord[], end: 'low' | 'high'): number[] {
  let least = 0
  return records.map(({ term, share }, index) => {
    const next = records.slice(index + 1).find((after) => after.share === null)
    least = share === null ? term[end] : Math.min(Math.max(share[end], least), next?.term[end] ?? 100)
    return least
  })
}

/** Scores name a term of a project's own lexicon by its label. */
function ownTerm({ term, share }: TermRecord, low: number, high: number): Term {
  const key = term.label
  if (share === null) return { ...term, key }
  const { open: _, ...closed } = term
  return { ...closed, key, low, high }
}

const words = catalogue({
  neverCalled: (term: string) => ({
    en: `Nothing was called “${term}” yet.`,
    de: `Noch nichts wurde „${term}“ genannt.`,
  }),
  tooFew: (term: string, outcomes: number) => ({
    en: `“${term}”: too few to say (n = ${outcomes}; ${LEAST_OUTCOMES} are needed).`,
    de: `„${term}“: zu wenige für eine Aussage (n = ${outcomes}; nötig sind ${LEAST_OUTCOMES}).`,
  }),
  cameTrue: (term: string, percent: number, outcomes: number) => ({
    en: `“${term}” came true ${percent}% of the time (n = ${outcomes}).`,
    de: `„${term}“ trat in ${percent}% der Fälle ein (n = ${outcomes}).`,
  }),
  moreOften: (share: string) => ({
    en: `It came true more often than the band says: ${share} in 95 of 100 cases.`,
    de: `Es trat öfter ein, als die Spanne sagt: ${share} in 95 von 100 Fällen.`,
  }),
  lessOften: (share: string) => ({
    en: `It came true less often than the band says: ${share} in 95 of 100 cases.`,
    de: `Es trat seltener ein, als die Spanne sagt: ${share} in 95 von 100 Fällen.`,
  }),
  fits: (share: string) => ({
    en: `What came true, ${share}, goes with the band.`,
    de: `Was eintrat, ${share}, passt zur Spanne.`,
  }),
  noTermOften: {
    en: `No term was used for ${LEAST_OUTCOMES} outcomes yet: what came true says too little of what the terms mean.`,
    de: `Noch kein Begriff wurde bei ${LEAST_OUTCOMES} Ausgängen verwendet: Was eintrat, sagt zu wenig darüber, was die Begriffe bedeuten.`,
  },
  aboveNext: (term: string, percent: number) => ({
    en: `“${term}” came true ${percent}% of the time, more than a term above it stands for: its band would be out of the order of the terms.`,
    de: `„${term}“ trat in ${percent}% der Fälle ein, mehr, als wofür ein Begriff darüber steht: Seine Spanne fiele aus der Reihenfolge der Begriffe.`,
  }),
  belowPrevious: (term: string, percent: number) => ({
    en: `“${term}” came true ${percent}% of the time, less than a term below it stands for: its band would be out of the order of the terms.`,
    de: `„${term}“ trat in ${percent}% der Fälle ein, weniger, als wofür ein Begriff darunter steht: Seine Spanne fiele aus der Reihenfolge der Begriffe.`,
  }),
})
