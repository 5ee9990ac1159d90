import { Day } from '@shared/fields'
import type { Reading } from '@shared/lexicons/score-text'

/** A calendar day typed as 2027-03-31. */
export function readDay(text: string): Reading<string> {
  const typed = text.trim()
  if (typed === '' || typed === '–') return { ok: true, value: null }
  const day = Day.safeParse(typed)
  return day.success ? { ok: true, value: day.data } : { ok: false, why: `“${typed}” is not a day like 2027-03-31.` }
}

const LONGEST_LINE = 500

/** One line of text; the model holds at most 500 characters. */
export function readLine(text: string): Reading<string> {
  const line = text.replace(/\s*\n\s*/g, ' ').trim()
  if (line.length > LONGEST_LINE)
    return { ok: false, why: `At most ${LONGEST_LINE} characters fit; this has ${line.length}.` }
  return { ok: true, value: line }
}

const LONGEST_PROSE = 50_000

export function readProse(text: string): Reading<string> {
  if (text.length > LONGEST_PROSE)
    return { ok: false, why: `At most ${LONGEST_PROSE} characters fit; this has ${text.length}.` }
  return { ok: true, value: text.trim() }
}

export function readTitle(text: string): Reading<string> {
  const line = readLine(text)
  return line.ok && line.value === '' ? { ok: false, why: 'A risk needs a title.' } : line
}
