import { wholeSpan } from '../anchoring/create-anchor'
import type { Span } from '../anchoring/span'
import type { Proposal } from '../kinds/proposals'
import { type Place, sharedWords, spansAt } from './places'

/** A way to decide a place: which words have the tag from then on, and the key that takes it. */
export type Choice = {
  key: string
  /** What it takes over: the words of these analysts, words made of several, or none. */
  of: { analystIds: readonly string[] } | 'all' | 'shared' | 'whole' | 'none'
  spans: readonly Span[]
}

/** How a place can be decided; ways that come to the same words are one. */
export function choicesAt(place: Place, text: string): Choice[] {
  const spans = spansAt(place)
  const choices: Choice[] = spans.slice(0, 9).map((span, index) => ({
    key: String(index + 1),
    of: { analystIds: analystsOf(place.proposals, span) },
    spans: [span],
  }))
  const shared = sharedWords(place)
  const whole = { start: place.start, end: place.end }
  const more: Choice[] = [
    { key: 'S', of: 'shared', spans: shared ? [shared] : [] },
    { key: 'W', of: 'whole', spans: [whole] },
    { key: 'B', of: 'all', spans },
  ]
  for (const choice of more) {
    const written = choice.spans.flatMap((span) => wholeSpan(text, span) ?? [])
    if (written.length > 0 && choices.every((known) => !isSame(known.spans, written)))
      choices.push({ ...choice, spans: written })
  }
  return [...choices, { key: 'X', of: 'none', spans: [] }]
}

const analystsOf = (proposals: readonly Proposal[], { start, end }: Span): string[] => [
  ...new Set(proposals.flatMap((each) => (each.start === start && each.end === end ? each.analystId : []))),
]

const isSame = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length &&
  one.every(({ start, end }, index) => start === other[index]!.start && end === other[index]!.end)
