import { graphemeFloor } from './graphemes'

/**
 * Where the end of a text begins that is kept where its middle is left out, so that "… in district 12" and
 * "… in district 14" are told apart: at the first word among the last `letters`, so that no word is cut, or at the
 * first of these letters where no word begins. The space before goes with what is left out. An offset in UTF-16 code
 * units; the length of the text where it has no such end, being at most twice as long.
 */
export function endingFrom(text: string, letters: number): number {
  if (text.length <= 2 * letters) return text.length
  const from = graphemeFloor(text, text.length - letters)
  const space = text.indexOf(' ', from)
  return space >= from && space < text.length - 3 ? space + 1 : from
}
