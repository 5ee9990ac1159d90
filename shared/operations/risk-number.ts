import { deleteEntity } from '../document/delete-entity'
import type { Draft } from '../document/draft'
import { ABOUT_ID } from '../kinds/about'
import type { Steps } from '../steps'
import { assertNotAskedAbout, assertNotResolved } from './in-session'

/** Highest number of a risk that was deleted; 0 when none was. */
const lastDeleted = (draft: Draft): number => draft.get('about', ABOUT_ID).lastRiskNumber ?? 0

/** By draft: to make two thousand risks at once must not go through all there are two thousand times. */
const highest = new WeakMap<Draft, number>()

/** The highest number that a risk has or had. */
function highestEver(draft: Draft): number {
  const known =
    highest.get(draft) ?? draft.all('risks').reduce((last, { number }) => Math.max(last, number), lastDeleted(draft))
  highest.set(draft, known)
  return known
}

/** A number that no risk has or had, and that is not given again. */
export function nextRiskNumber(draft: Draft): number {
  const next = highestEver(draft) + 1
  highest.set(draft, next)
  return next
}

/** Deletes a risk and remembers its number: in a memo that was handed over it stands for this risk. */
export function* deleteRisk(draft: Draft, riskId: string): Steps<void> {
  assertNotAskedAbout(draft, riskId)
  assertNotResolved(draft, riskId)
  const { number } = draft.get('risks', riskId)
  const isHighest = number === highestEver(draft)
  yield* deleteEntity(draft, 'risks', riskId)
  if (isHighest && number > lastDeleted(draft)) draft.update('about', ABOUT_ID, { lastRiskNumber: number })
}
