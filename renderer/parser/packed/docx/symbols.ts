/** What the bytes of the font Symbol show, from 0x21 and from 0xA1 (Unicode, VENDORS/ADOBE/symbol.txt); a space is nothing. */
const SYMBOL_LOW = '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'
const SYMBOL_HIGH = 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭'
/** The signs of Wingdings that texts use. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x21: '✏',
  0x28: '☎',
  0x2a: '✉',
  0x36: '⌛',
  0x46: '☞',
  0x4a: '☺',
  0x4c: '☹',
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x75: '◆',
  0x76: '❖',
  0x77: '⬥',
  0x78: '☒',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '☐',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
}
/** Fonts of signs keep theirs in the private use area of Unicode, from here on. */
const PRIVATE = 0xf000
const UNKNOWN = '▯'

/** The sign that a font of signs shows for a character; `UNKNOWN` for one that has no other name. */
function sign(code: number, font: string): string {
  const byte = code >= PRIVATE ? code - PRIVATE : code
  if (byte === 0x20) return ' '
  if (/^symbol/i.test(font)) {
    const found = byte > 0xa0 ? SYMBOL_HIGH[byte - 0xa1] : SYMBOL_LOW[byte - 0x21]
    return found ?? UNKNOWN
  }
  if (/^wingdings$/i.test(font)) return WINGDINGS[byte] ?? UNKNOWN
  const isPrivate = code >= 0xe000 && code <= 0xf8ff
  return isPrivate || code === 0 ? UNKNOWN : String.fromCodePoint(code)
}

/** `w:sym`: a character of a font, by its number. */
export function symbol(font: string, written: string): { text: string; isKnown: boolean } {
  const code = Number.parseInt(written, 16)
  const text = Number.isNaN(code) || code > 0x10ffff ? UNKNOWN : sign(code, font)
  return { text, isKnown: text !== UNKNOWN }
}

/** Text typed in a font of signs; in a font that Assay does not know only those of the private use area are signs. */
export function typedSigns(text: string, font: string): { text: string; unknown: number } {
  let unknown = 0
  const isKnown = /^(?:symbol|wingdings)$/i.test(font)
  const signs = text.replace(isKnown ? /[!-ÿ\uf000-\uf0ff]/g : /[\uf000-\uf0ff]/g, (character) => {
    const found = sign(character.charCodeAt(0), font)
    if (found === UNKNOWN) unknown += 1
    return found
  })
  return { text: signs, unknown }
}
