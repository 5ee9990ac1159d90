import { intervalText, measuredText, RELIABLE, TENTATIVE } from '../scoring/agreement-words'
import type { BootstrapInterval } from '../statistics/bootstrap'
import { LEAST_UNITS } from '../statistics/rating-table'
import type { Result } from '../statistics/result'
import { sum } from '../statistics/sums'
import { counted } from '../words/plural'
import type { PlaceSort } from './places'
import type { TagAgreement } from './tagging-agreement'

/** What a sort of place is called in a filter, and what it says of one place. */
export const SORT_WORDS: Readonly<Record<PlaceSort, { many: string; one: string }>> = {
  agreed: { many: 'Agreed', one: 'all tagged the same words' },
  borders: { many: 'Other borders', one: 'all tagged it, with other borders' },
  tags: { many: 'Other tags', one: 'somebody has another tag here' },
  missing: { many: 'Only by some', one: 'not everybody tagged this' },
}

/** A number as it is shown, or a dash where there is none. */
export const shownNumber = ({ value }: Result): string => (value === null ? '–' : measuredText(value))

/** "96.0 %". */
export const shareText = ({ value }: Result): string => (value === null ? '–' : `${(value * 100).toFixed(1)} %`)

/** What the interval of unitizing alpha says; pieces of text are its units. */
export const pieceInterval = (interval: Result<BootstrapInterval>): string =>
  interval.value === null && interval.reason === 'too-few-units'
    ? `none: fewer than ${LEAST_UNITS} pieces of text`
    : intervalText(interval)

/** What agreement on a tag means, or why it cannot be told. The number is judged as it is shown. */
export function taggingWords({ tagId, passages, unitizing, alpha }: TagAgreement): string {
  const what = tagId === null ? 'what they tag' : 'where this tag belongs'
  if (unitizing.value === null && unitizing.reason === 'overlapping')
    return 'Hidden because passages of one analyst overlap, so that they are no units of one text. See the tags one by one.'
  const number = unitizing.value ?? alpha.value
  if (number === null)
    return passages.every((count) => count === 0)
      ? 'Hidden because nobody tagged anything.'
      : 'Hidden because all of the text is tagged alike, so that nothing tells agreement from chance.'
  const count = sum(passages)
  if (count < LEAST_UNITS)
    return `Too few: ${counted(count, 'passage')} in all, where fewer than ${LEAST_UNITS} tell nothing.`
  const shown = Number(number.toFixed(3))
  if (shown >= RELIABLE) return `The analysts agree on ${what}: reliable.`
  if (shown >= TENTATIVE) return `The analysts mostly agree on ${what}: tentative.`
  return `The analysts do not agree enough on ${what}: not to be relied on.`
}

export const TAGGING_HEAD = [
  'Tag',
  'Passages',
  'Same characters',
  'Kappa',
  'Alpha, nominal',
  'Alpha, unitizing',
  '95 % interval',
  'What it says',
] as const

/** What stands beside the table. */
export const HOW_TO_READ_TAGGING: readonly string[] = [
  'The first three numbers compare the text character by character. All of it counts, also what nobody tagged: without that, kappa would come out too low. “Same characters” is not corrected for chance, so it is high wherever a tag is rare.',
  'Kappa is Cohen’s for two analysts and Fleiss’ for more. Alpha is Krippendorff’s, for tags without an order. For all tags together, two characters are alike only where they have the very same tags.',
  'Unitizing alpha (Krippendorff) takes each passage as one unit, so that a long one does not count for many. It is the number that the words are about.',
  'From 0.800 on a number is reliable, from 0.667 on tentative; 1 is full agreement, 0 no more than chance, below 0 less than that. They are about these analysts and texts, never about who is right.',
  `The interval holds the middle 95 % of 2,000 resamples of pieces of the text, some 500 characters each and never cut within a passage. It is the same each time it is worked out.`,
  'What was tagged when the tagging was closed counts, whatever is decided or changed afterwards.',
]
