import { deleteEntity } from '../document/delete-entity'
import type { Draft } from '../document/draft'
import { ABOUT_ID } from '../kinds/about'
import type { Steps } from '../steps'
import { assertNotAskedAbout } from './in-session'

const highestNumber = (draft: Draft): number =>
  draft.all('risks').reduce((last, { number }) => Math.max(last, number), 0)

/** Highest number of a risk that was deleted; 0 when none was. */
const lastDeleted = (draft: Draft): number => draft.get('about', ABOUT_ID).lastRiskNumber ?? 0

/** A number that no risk has or had. */
export const nextRiskNumber = (draft: Draft): number => Math.max(highestNumber(draft), lastDeleted(draft)) + 1

/** Deletes a risk and remembers its number: in a memo that was handed over it stands for this risk. */
export function* deleteRisk(draft: Draft, riskId: string): Steps<void> {
  assertNotAskedAbout(draft, riskId)
  const { number } = draft.get('risks', riskId)
  yield* deleteEntity(draft, 'risks', riskId)
  if (number > Math.max(highestNumber(draft), lastDeleted(draft)))
    draft.update('about', ABOUT_ID, { lastRiskNumber: number })
}
