import { tooLong } from '../input-refusal'
import type { Reading } from '../lexicons/reading'
import { LIMITS } from '../limits'
import { textWords } from './text-words'

const linesOf = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
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
  return line.ok && line.value === '' ? { ok: false, why: textWords.needsTitle } : line
}
