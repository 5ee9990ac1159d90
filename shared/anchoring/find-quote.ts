import type { Anchor } from '../kinds/model'
import type { Span } from './span'

export type Found = ({ kind: 'exact' | 'moved' } & Span) | { kind: 'lost' }

/** Whether the words are where the anchor says; nothing is ever shown as a quote without this. */
export const anchorHolds = (text: string, anchor: Anchor): boolean =>
  text.startsWith(anchor.exact, anchor.start) && anchor.end === anchor.start + anchor.exact.length

/**
 * Where the quoted words stand in a text. Of several places the one whose surroundings agree most is taken,
 * then the one nearest to where the words were.
 */
export function findQuote(text: string, anchor: Anchor): Found {
  if (anchorHolds(text, anchor)) return { kind: 'exact', start: anchor.start, end: anchor.end }
  let best = -1
  let bestAgreement = -1
  for (let at = text.indexOf(anchor.exact); at !== -1; at = text.indexOf(anchor.exact, at + 1)) {
    const agreement = contextAgreement(text, at, anchor)
    const nearer = Math.abs(at - anchor.start) < Math.abs(best - anchor.start)
    if (agreement > bestAgreement || (agreement === bestAgreement && nearer)) {
      best = at
      bestAgreement = agreement
    }
  }
  return best === -1 ? { kind: 'lost' } : { kind: 'moved', start: best, end: best + anchor.exact.length }
}

/** How many code units next to the words, counted outwards on both sides, are as they were. */
function contextAgreement(text: string, at: number, { exact, prefix, suffix }: Anchor): number {
  let before = 0
  while (before < prefix.length && prefix.at(-1 - before) === text[at - 1 - before]) before += 1
  let after = 0
  while (after < suffix.length && suffix[after] === text[at + exact.length + after]) after += 1
  return before + after
}
