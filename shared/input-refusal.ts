import type { z } from 'zod'
import { Refusal } from './refusal'
import { counted, formatCount } from './words/plural'
import { capitalised, spaced } from './words/sentence'

/** What a field is called, by its name in the schema; undefined when it has no name of its own. */
export type LabelOf = (field: string) => string | undefined

/**
 * Why input was declined, in the analyst's words: which field, what it can hold, what is safe. A part of a field is
 * called by the field. `what` begins the sentence for input that has no field, e.g. "This risk". The error must have
 * been made with `reportInput`.
 */
export function inputRefusal(error: z.ZodError, what: string, labelOf: LabelOf = () => undefined): Refusal {
  const issue = error.issues[0]
  const fields = issue?.path.filter((part) => typeof part === 'string') ?? []
  const label = fields.map(labelOf).findLast(Boolean) ?? fields.slice(-1).map(fieldName)[0]
  const name = label === undefined ? what : `“${label}”`
  return new Refusal('invalid-input', `${name} ${issue ? wordsOf(issue) : NOT_THAT}. Nothing was changed.`)
}

/** How many characters too many, for fields and cells that say so while they are typed in; null when the text fits. */
export const tooLong = (text: string, limit: number): string | null =>
  text.length > limit ? `At most ${counted(limit, 'character')} fit; this has ${formatCount(text.length)}.` : null

const NOT_THAT = 'cannot hold what was put there'

/** "publishedAt" as "Published at". */
const fieldName = (field: string): string =>
  capitalised(spaced(field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)))

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return tooBig(issue)
  if (issue.code === 'too_small') {
    if (issue.origin === 'string' || issue.origin === 'array') return 'must not be empty'
    return `must be ${formatCount(Number(issue.minimum))} at least`
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'must be a day such as 2027-03-31'
  return NOT_THAT
}

function tooBig({ origin, maximum, input }: z.core.$ZodIssueTooBig): string {
  const most = Number(maximum)
  if (Array.isArray(input)) return `can be at most ${formatCount(most)}; these are ${formatCount(input.length)}`
  if (origin !== 'string') return `can be ${formatCount(most)} at most`
  const length = typeof input === 'string' ? `; this has ${formatCount(input.length)}` : ''
  return `holds at most ${counted(most, 'character')}${length}`
}
