import search from 'approx-string-match'
import type { Anchor } from '@shared/anchoring/anchor'
import { createAnchor } from '@shared/anchoring/create-anchor'
import { type ReAnchored, ReAnchoring, SURE_CONFIDENCE } from '@shared/anchoring/re-anchor'
import type { Span } from '@shared/anchoring/span'
import { seededRandom } from '@shared/statistics/seeded-random'
import { atOnce } from '@shared/steps'
import { expect, it } from 'vitest'
import { editedArticle } from '../unit/shared/anchoring/edited-article'

const CHARACTERS = 1_000_000
const QUOTES = 1_000
const RUNS = Number(process.env['ASSAY_BENCH_RUNS'] ?? 3)

const { before, after, places } = editedArticle(CHARACTERS, { words: 0.02, gone: 0.01, moved: 0.005 })

it(`${QUOTES} quotes into a text of a megabyte with 2 % of its words edited, against matching each for itself`, () => {
  const anchors = quotes()
  const [ours, theirs]: number[][] = [[], []]
  let outcomes: ReAnchored[] = []
  let matched: (Span | null)[] = []
  for (let run = 0; run < RUNS; run += 1) {
    for (let again = 0; again < 3; again += 1) {
      const begun = performance.now()
      const finding = atOnce(ReAnchoring.between(before, after))
      outcomes = anchors.map((anchor) => finding.find(anchor))
      ours?.push(performance.now() - begun)
    }
    const begun = performance.now()
    matched = anchors.map((anchor) => matchQuote(after, anchor))
    theirs?.push(performance.now() - begun)
  }
  const [fast, slow] = [median(ours ?? []), median(theirs ?? [])]
  const found = outcomes.map(({ anchor }) => anchor)
  const [counts, others] = [judged(anchors, found), judged(anchors, matched)]
  console.log(
    `${QUOTES} quotes into ${after.length} characters: ${fast.toFixed(0)} ms against ${slow.toFixed(0)} ms = ` +
      `${(slow / fast).toFixed(0)}x as fast; right ${counts.right} against ${others.right}, wrong place ${counts.wrong} against ` +
      `${others.wrong}, false (of ${counts.gone} that are gone) ${counts.false} against ${others.false}; ` +
      `to be looked at ${outcomes.filter(waits).length}, ${outcomes.filter(isSameAndWaits).length} of them the same words`,
  )
  expect(counts.false).toBe(0)
  expect(counts.right).toBeGreaterThanOrEqual(others.right)
})

const waits = ({ outcome, confidence }: ReAnchored): boolean =>
  outcome === 'changed' || outcome === 'lost' || confidence < SURE_CONFIDENCE
const isSameAndWaits = (found: ReAnchored): boolean =>
  waits(found) && (found.outcome === 'exact' || found.outcome === 'moved')

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

/** Of 30 to 230 characters, within one paragraph. */
function quotes(): Anchor[] {
  const random = seededRandom(7)
  const anchors: Anchor[] = []
  while (anchors.length < QUOTES) {
    const start = Math.floor(random() * (before.length - 300))
    const anchor = createAnchor(before, { start, end: start + 30 + Math.floor(random() * 200) })
    if (!anchor.exact.includes('\n\n')) anchors.push(anchor)
  }
  return anchors
}

/** Whether the words found are those that the edits made of the quote. */
function judged(anchors: readonly Anchor[], found: readonly (Span | null)[]) {
  const counts = { right: 0, wrong: 0, missed: 0, gone: 0, false: 0 }
  for (const [index, anchor] of anchors.entries()) {
    const span = found[index]
    let [known, inside, all] = [0, 0, 0]
    for (let at = anchor.start; at < anchor.end; at += 1) {
      if (before[at] === ' ') continue
      all += 1
      const to = places[at] ?? -1
      if (to >= 0) known += 1
      if (span && to >= span.start && to < span.end) inside += 1
    }
    if (known * 3 < all) {
      counts.gone += 1
      if (span) counts.false += 1
    } else if (!span) counts.missed += 1
    else {
      const isRight = inside >= known * 0.9 && span.end - span.start < anchor.exact.length * 1.4 + 15
      counts[isRight ? 'right' : 'wrong'] += 1
    }
  }
  return counts
}

/**
 * The usual way, as annotation tools in browsers do it: exact places first, else every place with at most half of the
 * quote changed (Myers' bit-parallel search); the best by quote, surroundings and distance from where it was.
 */
function matchQuote(text: string, { exact, prefix, suffix, start }: Anchor): Span | null {
  const most = Math.min(256, exact.length / 2)
  const matches = closest(text, exact, most)
  const scored = matches.map((match) => {
    const quote = 1 - match.errors / exact.length
    const left = text.slice(Math.max(0, match.start - prefix.length), match.start)
    const right = text.slice(match.end, match.end + suffix.length)
    const position = 1 - Math.abs(match.start - start) / text.length
    const score = (50 * quote + 20 * alike(left, prefix) + 20 * alike(right, suffix) + 2 * position) / 92
    return { start: match.start, end: match.end, score }
  })
  return scored.toSorted((a, b) => b.score - a.score)[0] ?? null
}

function closest(text: string, pattern: string, most: number): { start: number; end: number; errors: number }[] {
  const exact: { start: number; end: number; errors: number }[] = []
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) {
    exact.push({ start: at, end: at + pattern.length, errors: 0 })
  }
  return exact.length > 0 ? exact : search(text, pattern, most)
}

function alike(text: string, pattern: string): number {
  if (pattern === '' || text === '') return 0
  const [best] = closest(text, pattern, pattern.length)
  return best ? 1 - best.errors / pattern.length : 0
}
