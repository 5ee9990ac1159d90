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

/** Ems by which the accent of a capital stands above the line, and accents of a page that are looked for a letter. */
const [HIGHER, MOST] = [0.4, 500]

/** Letters, each with the accent that is drawn over or under it, which a file may set before or behind its letter. */
export function* composed(glyphs: Iterable<Glyph>): Generator<Glyph> {
  let held: Glyph | null = null
  for (const glyph of withCapitals([...glyphs])) {
    const whole: Glyph | null = held && joined(held, glyph)
    if (whole) held = whole
    else {
      if (held) yield held
      held = glyph
    }
  }
  if (held) yield held
}

/**
 * Accents over capitals stand so high that the engine takes them for a line of their own, far from their letter: each is
 * put on the capital it stands over.
 */
function withCapitals(glyphs: readonly Glyph[]): readonly Glyph[] {
  const accents = glyphs.filter(({ text }) => ACCENTS.has(text))
  if (accents.length === 0 || accents.length > MOST) return glyphs
  const capitals = glyphs.filter(({ text }) => /^\p{Lu}$/u.test(text))
  const over = new Map<Glyph, Glyph>()
  for (const accent of accents) {
    const letter = capitals.find((each) => {
      const raised = each.y - accent.y
      return raised > 0.5 && raised < each.face.size * HIGHER && isOver(accent, each)
    })
    if (letter) over.set(accent, letter)
  }
  const on = new Map([...over].map(([accent, letter]) => [letter, accent]))
  let before: Glyph | null = null
  return glyphs.flatMap((glyph): Glyph[] => {
    if (over.has(glyph)) {
      before = glyph
      return []
    }
    const accent = on.get(glyph)
    const text = accent ? (glyph.text + (ACCENTS.get(accent.text) ?? '')).normalize('NFC') : glyph.text
    const { isSpaced, hasRoom } = before ?? { isSpaced: false, hasRoom: false }
    before = null
    return [{ ...glyph, text, isSpaced: glyph.isSpaced || isSpaced, hasRoom: glyph.hasRoom || hasRoom }]
  })
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
