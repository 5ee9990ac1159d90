import { Day } from '@shared/fields'
import { tooLong } from '@shared/input-refusal'
import type { Reading } from '@shared/lexicons/score-text'
import { LIMITS } from '@shared/limits'

/** A calendar day typed as 2027-03-31. */
export function readDay(text: string): Reading<string> {
  const typed = text.trim()
  if (typed === '' || typed === '–') return { ok: true, value: null }
  const day = Day.safeParse(typed)
  return day.success ? { ok: true, value: day.data } : { ok: false, why: `“${typed}” is not a day like 2027-03-31.` }
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** One line of text. */
export function readLine(text: string): Reading<string> {
  const line = linesOf(text).join(' ')
  const why = tooLong(line, LIMITS.line)
  return why === null ? { ok: true, value: line } : { ok: false, why }
}

export function readProse(text: string): Reading<string> {
  const why = tooLong(text, LIMITS.prose)
  return why === null ? { ok: true, value: text.trim() } : { ok: false, why }
}

export function readTitle(text: string): Reading<string> {
  const line = readLine(text)
  return line.ok && line.value === '' ? { ok: false, why: 'A risk needs a title.' } : line
}
