import { counted } from '../words/plural'

/** How a judgment stands beside an earlier one of the same risk. */
export type DifferenceKind = 'new' | 'dropped' | 'changed' | 'same' | 'waiting'

/** In the order in which they are told. */
export const DIFFERENCE_KINDS_IN_ORDER = ['new', 'dropped', 'changed', 'waiting', 'same'] as const

/** What each is called. */
export const DIFFERENCE_KIND_NAMES: Readonly<Record<DifferenceKind, string>> = {
  new: 'new',
  dropped: 'dropped',
  changed: 'changed',
  same: 'as before',
  waiting: 'not asked yet',
}

/** "40% → 55%"; one value where it stayed. */
export const movedText = (was: string, is: string): string => (was === is ? is : `${was || '–'} → ${is || '–'}`)

/** "2 passages of evidence are new"; none where there are none. */
export const newEvidence = (passages: number): string[] =>
  passages > 0 ? [`${counted(passages, 'passage')} of evidence ${passages === 1 ? 'is' : 'are'} new`] : []

export const OTHER_SCALES = 'other scales were in force'
