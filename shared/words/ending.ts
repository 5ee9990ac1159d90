import { graphemeFloor } from './graphemes'

/**
 * Where the end of a text begins that is kept where its middle is left out, so that "… in district 12" and "… in district
 * 14" are told apart: with the last `letters`, or with the word after they begin, for a word stays whole where it can. The
 * space before it goes with what is left out. Texts of twice as many letters or fewer have no such end.
 */
export function endingFrom(text: string, letters: number): number {
  if (text.length <= 2 * letters) return text.length
  const from = graphemeFloor(text, text.length - letters)
  const space = text.indexOf(' ', from)
  return space >= from && space < text.length - 3 ? space + 1 : from
}
