import type { Reading } from '../lexicons/reading'
import { textWords } from './text-words'

/** A number as people write it: 12, -3.5, 3,5, 1 200, 1.5e6. Where the comma could part thousands it is refused. */
export function readNumber(text: string): Reading<number> {
  const typed = text
    .normalize('NFKC')
    .trim()
    .replace('−', '-')
    .replaceAll(/(?<=\d)[ '’](?=\d{3}(?!\d))/g, '')
  if (typed === '' || typed === '–') return { ok: true, value: null }
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(typed)) {
    const [whole, part] = [typed.replace(',', ''), typed.replace(',', '.')]
    return { ok: false, why: textWords.twoMeanings(text.trim(), whole, part) }
  }
  const number = /^-?\d+(?:[.,]\d+)?(?:e[-+]?\d{1,3})?$/i.test(typed) ? Number(typed.replace(',', '.')) : NaN
  return Number.isFinite(number) ? { ok: true, value: number } : { ok: false, why: textWords.notANumber(text.trim()) }
}
