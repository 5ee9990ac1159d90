const WORD_JOINER = '\u2060'
const NO_BREAK_SPACE = '\u00A0'

/** Between two figures, of which the second may be open: "55–80", "40–<50". */
const IN_RANGE = /(\d%?)–(<?\d)/g
const IN_DAY = /\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4})\b/g

/** The same words, with ranges ("55–80%") and days ("4 Oct 2026") that no end of a line parts. For what is printed, not kept. */
export const unbroken = (words: string): string =>
  words
    .replace(IN_RANGE, `$1${WORD_JOINER}–${WORD_JOINER}$2`)
    .replace(IN_DAY, `$1${NO_BREAK_SPACE}$2${NO_BREAK_SPACE}$3`)
