import { graphemeFloor } from './graphemes'

/** How much of what fits may be given up to end between words; otherwise the last word is cut. */
const WORD_SHARE = 1 / 4

/**
 * Text on one line of at most `longest` UTF-16 code units, with `mark` where it was cut. It is cut between words where
 * that costs little, and never inside a character as people see it: an emoji, a letter with its accents.
 */
export function short(text: string, longest: number, mark = '…'): string {
  const line = oneLine(text)
  if (line.length <= longest) return line
  const cut = line.slice(0, graphemeFloor(line, Math.max(0, longest - mark.length)))
  const words = line[cut.length] === ' ' ? cut : cut.replace(/ \S*$/, '')
  return `${(words.length >= cut.length * (1 - WORD_SHARE) ? words : cut).trimEnd()}${mark}`
}

/** Text without line breaks and without white space that is not seen. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
