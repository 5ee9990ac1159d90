import type { z } from 'zod'
import { catalogue } from './language/catalogue'
import { counted, formatCount } from './language/counts'
import { Refusal } from './refusal'

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
  const name = label === undefined ? what : says.quoted(label)
  return new Refusal('invalid-input', issue ? wordsOf(name, issue) : says.notThat(name))
}

/** How many characters too many, for fields and cells that say so while they are typed in; null when the text fits. */
export const tooLong = (text: string, limit: number): string | null =>
  text.length > limit ? says.tooLong(limit, text.length) : null

/** "publishedAt" as "Published at". */
const fieldName = (field: string): string =>
  capitalised(spaced(field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)))

function wordsOf(name: string, issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') return tooBig(name, issue)
  if (issue.code === 'too_small') {
    if (issue.origin === 'string' || issue.origin === 'array') return says.notEmpty(name)
    return says.atLeast(name, Number(issue.minimum))
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') return says.notADay(name)
  return says.notThat(name)
}

function tooBig(name: string, { origin, maximum, input }: z.core.$ZodIssueTooBig): string {
  const most = Number(maximum)
  if (Array.isArray(input)) return says.tooMany(name, most, input.length)
  if (origin !== 'string') return says.atMost(name, most)
  return typeof input === 'string' ? says.holdsLess(name, most, input.length) : says.holdsAtMost(name, most)
}

const says = catalogue({
  quoted: (field: string) => ({ en: `“${field}”`, de: `„${field}“` }),
  notThat: (name: string) => ({
    en: `${name} cannot hold what was put there. Nothing was changed.`,
    de: `${name} kann das Eingegebene nicht aufnehmen. Es wurde nichts geändert.`,
  }),
  notEmpty: (name: string) => ({
    en: `${name} must not be empty. Nothing was changed.`,
    de: `${name} darf nicht leer sein. Es wurde nichts geändert.`,
  }),
  atLeast: (name: string, least: number) => ({
    en: `${name} must be ${formatCount(least)} at least. Nothing was changed.`,
    de: `${name} muss mindestens ${formatCount(least)} sein. Es wurde nichts geändert.`,
  }),
  notADay: (name: string) => ({
    en: `${name} must be a day such as 2027-03-31. Nothing was changed.`,
    de: `${name} muss ein Tag wie 2027-03-31 sein. Es wurde nichts geändert.`,
  }),
  tooMany: (name: string, most: number, these: number) => ({
    en: `${name} can be at most ${formatCount(most)}; these are ${formatCount(these)}. Nothing was changed.`,
    de: `${name}: höchstens ${formatCount(most)} sind möglich, dies sind ${formatCount(these)}. Es wurde nichts geändert.`,
  }),
  atMost: (name: string, most: number) => ({
    en: `${name} can be ${formatCount(most)} at most. Nothing was changed.`,
    de: `${name} kann höchstens ${formatCount(most)} sein. Es wurde nichts geändert.`,
  }),
  holdsAtMost: (name: string, most: number) => ({
    en: `${name} holds at most ${counted(most, 'character', 'characters')}. Nothing was changed.`,
    de: `${name} fasst höchstens ${counted(most, 'Zeichen', 'Zeichen')}. Es wurde nichts geändert.`,
  }),
  holdsLess: (name: string, most: number, has: number) => ({
    en: `${name} holds at most ${counted(most, 'character', 'characters')}; this has ${formatCount(has)}. Nothing was changed.`,
    de: `${name} fasst höchstens ${counted(most, 'Zeichen', 'Zeichen')}; das sind ${formatCount(has)}. Es wurde nichts geändert.`,
  }),
  tooLong: (most: number, has: number) => ({
    en: `At most ${counted(most, 'character', 'characters')} fit; this has ${formatCount(has)}.`,
    de: `Höchstens ${counted(most, 'Zeichen', 'Zeichen')} haben Platz; das sind ${formatCount(has)}.`,
  }),
})
