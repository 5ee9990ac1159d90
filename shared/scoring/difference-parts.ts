import { catalogue } from '../language/catalogue'
import { counted, formOf } from '../language/counts'

/** How a judgment stands beside an earlier one of the same risk. */
export type DifferenceKind = 'new' | 'dropped' | 'changed' | 'same' | 'waiting'

/** In the order in which they are told. */
export const DIFFERENCE_KINDS_IN_ORDER = ['new', 'dropped', 'changed', 'waiting', 'same'] as const

/** What each is called. */
export const DIFFERENCE_KIND_NAMES: Readonly<Record<DifferenceKind, string>> = catalogue({
  new: { en: 'new', de: 'neu' },
  dropped: { en: 'dropped', de: 'weggefallen' },
  changed: { en: 'changed', de: 'geändert' },
  same: { en: 'as before', de: 'wie zuvor' },
  waiting: { en: 'not asked yet', de: 'noch nicht gefragt' },
})

/** "40% → 55%"; one value where it stayed. */
export const movedText = (was: string, is: string): string => (was === is ? is : `${was || '–'} → ${is || '–'}`)

/** "2 passages of evidence are new"; none where there are none. */
export const newEvidence = (passages: number): string[] =>
  passages > 0 ? [differenceReasons.newEvidence(passages)] : []

/** What is otherwise than before, and may be why. */
export const differenceReasons = catalogue({
  newEvidence: (passages: number) => ({
    en: `${counted(passages, 'passage', 'passages')} of evidence ${formOf(passages, { one: 'is', other: 'are' })} new`,
    de: `${counted(passages, 'Beleg ist', 'Belege sind')} neu`,
  }),
  otherScales: { en: 'other scales were in force', de: 'andere Skalen galten' },
  moreAsked: (analysts: number) => ({
    en: `${counted(analysts, 'analyst', 'analysts')} more ${formOf(analysts, { one: 'was', other: 'were' })} asked`,
    de: `${counted(analysts, 'Analyst wurde', 'Analysten wurden')} zusätzlich gefragt`,
  }),
  noMoreAsked: (analysts: number) => ({
    en: `${counted(analysts, 'analyst', 'analysts')} ${formOf(analysts, { one: 'was', other: 'were' })} asked no more`,
    de: `${counted(analysts, 'Analyst wurde', 'Analysten wurden')} nicht mehr gefragt`,
  }),
})
