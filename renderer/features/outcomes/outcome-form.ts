import { Outcome } from '@shared/kinds/outcomes'
import { sayDay } from '@shared/words/moments'
import { z } from 'zod'
import { outcomeWords } from './outcome-words'

/** What is filled in of an outcome, before it is one. */
export const Typed = z.strictObject({
  outcome: Outcome.shape.outcome.nullable(),
  knownOn: z.string(),
  how: z.string(),
  passageIds: Outcome.shape.passageIds,
  whileAsked: z.boolean(),
})
export type Typed = z.infer<typeof Typed>

/** What a form begins with: what was said before, or today. */
export const begun = (outcome: Outcome | null, today: string): Typed =>
  outcome
    ? {
        outcome: outcome.outcome,
        knownOn: outcome.knownOn,
        how: outcome.how,
        passageIds: outcome.passageIds,
        whileAsked: false,
      }
    : { outcome: null, knownOn: today, how: '', passageIds: [], whileAsked: false }

/** What is still missing, in words; null when nothing is. */
export function problemOf({ outcome, knownOn, how }: Typed, today: string): string | null {
  if (outcome === null) return outcomeWords.sayWhether
  if (!Outcome.shape.knownOn.safeParse(knownOn).success) return outcomeWords.giveDay
  if (knownOn > today) return outcomeWords.stillToCome(sayDay(knownOn))
  return how.trim() === '' ? outcomeWords.sayHow : null
}
