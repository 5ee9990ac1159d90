/** Ranges ("55–80%", "40–<50%") and days ("4 Oct 2026"). */
const UNBROKEN =
  /(\d{1,4}(?:\.\d{1,2})?%?–<?\d{1,4}(?:\.\d{1,2})?%?|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}\b)/

/**
 * Words in pieces, of which every second one is a range or a day that no end of a line is to part. They are kept
 * together by their look and not by other characters: what is copied, sought or quoted has the words as they are.
 */
export const unbrokenPieces = (words: string): readonly string[] => words.split(UNBROKEN)
