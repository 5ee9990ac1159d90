import type { Glyph } from './glyph'

/** Accents that a file sets beside their letter, as old TeX fonts have them, and what they are on a letter. */
const ACCENTS = new Map([
  ['´', '\u0301'],
  ['`', '\u0300'],
  ['ˆ', '\u0302'],
  ['^', '\u0302'],
  ['¨', '\u0308'],
  ['˜', '\u0303'],
  ['˚', '\u030a'],
  ['ˇ', '\u030c'],
  ['¯', '\u0304'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['˝', '\u030b'],
  ['¸', '\u0327'],
  ['˛', '\u0328'],
])
/** Ems between the middles of an accent and of its letter. */
const OVER = 0.25

/** Letters, each with the accent that is drawn over or under it, which a file may set before or behind its letter. */
export function* composed(glyphs: Iterable<Glyph>): Generator<Glyph> {
  let held: Glyph | null = null
  for (const glyph of glyphs) {
    const whole: Glyph | null = held && joined(held, glyph)
    if (whole) held = whole
    else {
      if (held) yield held
      held = glyph
    }
  }
  if (held) yield held
}

/** A letter and its accent as one; null where the two are something else. */
function joined(first: Glyph, second: Glyph): Glyph | null {
  const [accent, letter] = ACCENTS.has(first.text) ? [first, second] : [second, first]
  const mark = ACCENTS.get(accent.text)
  if (mark === undefined || !isOver(accent, letter)) return null
  const { isSpaced, hasRoom, isFirst } = first
  const text = (letter.text === 'ı' ? 'i' : letter.text) + mark
  return { ...letter, text: text.normalize('NFC'), isSpaced, hasRoom, isFirst }
}

const isOver = (accent: Glyph, letter: Glyph): boolean =>
  /^\p{L}$/u.test(letter.text) &&
  Math.abs((accent.x + accent.end) / 2 - (letter.x + letter.end) / 2) < letter.face.size * OVER
