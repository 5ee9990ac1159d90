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

/** Letters, each with the accent that is drawn over or under it. */
export function* composed(glyphs: Iterable<Glyph>): Generator<Glyph> {
  let accent: Glyph | null = null
  for (const glyph of glyphs) {
    const isAccented: boolean = accent !== null && isOver(accent, glyph)
    if (accent && !isAccented) yield accent
    if (accent && isAccented) {
      const text = (glyph.text === 'ı' ? 'i' : glyph.text) + ACCENTS.get(accent.text)
      yield {
        ...glyph,
        text: text.normalize('NFC'),
        isSpaced: accent.isSpaced,
        hasRoom: accent.hasRoom,
        isFirst: accent.isFirst,
      }
      accent = null
    } else if (ACCENTS.has(glyph.text)) accent = glyph
    else {
      accent = null
      yield glyph
    }
  }
  if (accent) yield accent
}

const isOver = (accent: Glyph, letter: Glyph): boolean =>
  /^\p{L}$/u.test(letter.text) &&
  Math.abs((accent.x + accent.end) / 2 - (letter.x + letter.end) / 2) < letter.face.size * OVER
