import type { Span } from '../../anchoring/span'

/** A percent of a text, or a range of them; `low` and `high` are the same for one. */
export type PercentSaid = Span & { low: number; high: number }

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,3})?)`
const SIGN = String.raw`\s?(?:%|per\s?cent\b)`
const SAID = new RegExp(
  String.raw`(?<![\d.,])[<>~≈]?${NUMBER}(?:(?:${SIGN})?\s?(?:[-‐‑–—]|to|and)\s?<?${NUMBER})?${SIGN}`,
  'gi',
)

/** Percents as they are written: "40%", "55–80 %", "60 to 70 per cent". */
export const percentsIn = (text: string): PercentSaid[] =>
  Array.from(text.matchAll(SAID), ({ 0: words, 1: first = '', 2: second, index }) => ({
    start: index,
    end: index + words.length,
    low: numberOf(first),
    high: numberOf(second ?? first),
  }))

const numberOf = (digits: string): number => Number(digits.replace(',', '.'))

/** "40%", "55–80%". */
export const percentText = ({ low, high }: Pick<PercentSaid, 'low' | 'high'>): string =>
  low === high ? `${low}%` : `${low}–${high}%`
