import { endingFrom } from '../words/ending'
import { oneLine, short } from '../words/short'

/** As wide as two letters: those of East Asia. An emoji is two units of UTF-16 already. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/g
const CAPITALS = /\p{Lu}/gu
/** Of a small letter and of a capital, as parts of what a letter of most texts takes. */
const [SMALL, CAPITAL] = [0.95, 1.25]

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/** About how many letters of most texts are as wide as a text. */
const widthOf = (text: string): number =>
  text.length * SMALL + count(text, CAPITALS) * (CAPITAL - SMALL) + count(text, WIDE) * (2 - SMALL)

/** As much of a text as there is room for, counted in letters of most texts. */
export function fitting(text: string, letters: number): string {
  let units = letters
  let shown = short(text, units)
  while (units > 1 && widthOf(shown) > letters) {
    units -= 1
    shown = short(text, units)
  }
  return shown
}

/** Letters at the end of a name that are kept where it is cut, and the least room for that. */
const [ENDING, LEAST_ROOM] = [9, 20]

/** The same of a name, which keeps its end: names of one series begin alike. */
export function fittingName(name: string, letters: number): string {
  const line = oneLine(name)
  const ending = line.slice(endingFrom(line, ENDING))
  if (widthOf(line) <= letters || letters < LEAST_ROOM || ending === '') return fitting(line, letters)
  return `${fitting(line, Math.floor(letters - widthOf(ending)))}${ending}`
}
