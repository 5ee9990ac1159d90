import type { Arrangement } from '@shared/arrangement'
import { isDivided } from '@shared/scoring/group-judgment'
import type { RegisterRow } from '@shared/scoring/register'
import { folded, searchWords } from '@shared/words/fold'

/** The ids stand in saved views. */
export const QUICK_FILTERS = ['unscored', 'no-evidence', 'one-origin', 'stale', 'disputed', 'past', 'mine'] as const
type QuickFilter = (typeof QUICK_FILTERS)[number]

/** Who asks, and on which calendar day. */
export type Asker = { analystId: string; today: string }

/** Tells whether a row is wanted: it must hold every typed word somewhere and pass every quick filter. */
export function wantedBy(
  { text, quick }: Pick<Arrangement, 'text' | 'quick'>,
  asker: Asker,
): (row: RegisterRow) => boolean {
  const words = searchWords(text)
  const asked = QUICK_FILTERS.filter((id) => quick.includes(id))
  return (row) => asked.every((id) => passes(row, id, asker)) && words.every((word) => searchedIn(row).includes(word))
}

function passes(row: RegisterRow, quick: QuickFilter, { analystId, today }: Asker): boolean {
  switch (quick) {
    case 'unscored': {
      const mine = row.scores.find((score) => score.analystId === analystId)
      return !mine || mine.likelihood === null || mine.impact === null
    }
    case 'no-evidence':
      return row.evidence.supports + row.evidence.contradicts === 0
    case 'one-origin':
      return row.origins === 1
    case 'stale':
      return row.unseen > 0
    case 'past':
      return row.risk.horizon !== null && row.risk.horizon < today
    case 'disputed':
      return isDivided(row.judgment)
    case 'mine':
      return row.risk.createdBy === analystId
  }
}

/** What the words of a row were folded to: every letter typed asks all rows, and a row that changes is another. */
const folds = new WeakMap<RegisterRow, string>()

function searchedIn(row: RegisterRow): string {
  const known = folds.get(row)
  if (known !== undefined) return known
  const { number, title, cause, event, party, consequence, category, owner = '', custom = {} } = row.risk
  const reasons = row.scores.map(({ rationale }) => rationale)
  const searched = folded(
    [`R${number}`, title, cause, event, party, consequence, category, owner, ...Object.values(custom), ...reasons].join(
      '\n',
    ),
  )
  folds.set(row, searched)
  return searched
}
