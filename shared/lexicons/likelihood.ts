import { z } from 'zod'
import { Line, Name } from '../fields'
import { termByKey } from './lexicon'
import { Percent } from './percent'
import { LEXICONS } from './presets/lexicons'
import { ScaleId } from './scale'

/** From the lowest to the highest percent that the analyst holds plausible, both included. */
export const PercentRange = z
  .strictObject({ low: Percent, high: Percent })
  .refine(({ low, high }) => low < high, 'An interval goes from the lower to the higher percent.')
export type PercentRange = z.infer<typeof PercentRange>

/**
 * "Cannot judge" is an answer and never a number, with the reason if one was given; a term stands for its whole band. A
 * percent is the best guess of the interval it may come with.
 */
export const Likelihood = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('percent'), percent: Percent, range: PercentRange.exactOptional() })
    .refine(
      ({ percent, range }) => !range || (percent >= range.low && percent <= range.high),
      'The best guess lies within its interval.',
    ),
  z.strictObject({ kind: z.literal('term'), lexicon: ScaleId, term: Name }).refine(({ lexicon, term }) => {
    const known = LEXICONS.find(({ id }) => id === lexicon)
    return !known || termByKey(known, term) !== undefined
  }, 'The lexicon has no such term.'),
  z.strictObject({ kind: z.literal('cannot-judge'), reason: Line.exactOptional() }),
])
export type Likelihood = z.infer<typeof Likelihood>
export type TermAnswer = Extract<Likelihood, { kind: 'term' }>

/** What a term that was given is called: in a lexicon of the project its key is its label. */
export function termLabel({ lexicon, term }: TermAnswer): string {
  const known = LEXICONS.find(({ id }) => id === lexicon)
  return (known && termByKey(known, term)?.label) ?? term
}
