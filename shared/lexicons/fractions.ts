import { readingWords } from './reading-words'

/** What bare numbers between 0 and 1 mean where percents are asked for: percents as they stand, or parts of one. */
export type Fractions = 'percents' | 'parts'

const BARE = /^(?:\d+(?:[.,]\d+)?|[.,]\d+)$/

/** A number without a percent sign, whatever its decimal sign; null for any other text. */
function bareNumber(text: string): number | null {
  const typed = text.trim()
  return BARE.test(typed) ? Number(typed.replace(',', '.')) : null
}

const isFraction = (text: string): boolean => {
  const number = bareNumber(text)
  return number !== null && number > 0 && number < 1
}

/** The first of these texts of which nobody can tell whether it is a percent or a part of one; null when there is none. */
export const unclearFraction = (texts: Iterable<string>): string | null => {
  for (const text of texts) if (isFraction(text)) return text.trim()
  return null
}

/** What is asked of a number that can be either, and the answers. */
export const fractionQuestion = (
  example: string,
): { question: string; answers: readonly { as: Fractions; label: string }[] } => ({
  question: readingWords.belowOne(example),
  answers: [
    { as: 'parts', label: readingWords.partsOfOne(partInPercent(example)) },
    { as: 'percents', label: readingWords.percentsAsTheyAre(example) },
  ],
})

/** "65" for "0.65". */
const partInPercent = (text: string): string => {
  const number = bareNumber(text) ?? 0
  // Floating point makes 7.000000000000001 of 0.07.
  return String(Number((number * 100).toPrecision(12)))
}

/**
 * How texts that stand together are read once it is said what their bare numbers mean: with the sign that they lack. As
 * parts of one, 0 and 1 are parts, too, unless a larger number beside them shows that they may be percents.
 */
export function fractionReader(fractions: Fractions, texts: Iterable<string>): (text: string) => string {
  if (fractions === 'percents') return (text) => (isFraction(text) ? `${text.trim()}%` : text)
  let isMixed = false
  for (const text of texts) isMixed ||= (bareNumber(text) ?? 0) > 1
  return (text) => {
    const number = bareNumber(text)
    if (number === null || number > 1 || (number === 1 && isMixed)) return text
    return `${partInPercent(text)}%`
  }
}
