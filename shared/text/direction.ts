import type { Block } from './blocks'

/** Languages written from right to left, by their primary subtag of BCP 47. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'ar arc ckb dv fa glk he iw ks lrc mzn nqo pnb ps sd syr ug ur yi'.split(' '),
)
/** Scripts written from right to left, by their subtag, which goes before what the language is usually written in. */
const SCRIPTS: ReadonlySet<string> = new Set('adlm arab hebr mand mend nkoo rohg samr syrc thaa'.split(' '))
const SCRIPT_TAG = /^[a-z]{4}$/
const RTL_LETTER = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const LETTER = /\p{L}/u
/** Letters that say enough of a text whose language nobody has named. */
const ENOUGH = 2_000

/**
 * From which side a text as a whole is read: where its paragraph numbers and bars stand. Each paragraph is laid out by
 * its own first letters besides.
 */
export function directionOf(language: string, blocks: readonly Block[]): 'ltr' | 'rtl' {
  const [primary = '', ...subtags] = language.toLowerCase().split('-')
  const script = subtags.find((subtag) => SCRIPT_TAG.test(subtag))
  if (script !== undefined) return SCRIPTS.has(script) ? 'rtl' : 'ltr'
  if (primary !== '') return RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr'
  return mostLetters(blocks)
}

const FROM_THE_RIGHT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether a paragraph of this text runs from the right, as its first letter does. */
export const isRightToLeft = (text: string): boolean => FROM_THE_RIGHT.test(text)

function mostLetters(blocks: readonly Block[]): 'ltr' | 'rtl' {
  let seen = 0
  let rightToLeft = 0
  for (const { text } of blocks) {
    for (const character of text.slice(0, ENOUGH)) {
      if (!LETTER.test(character)) continue
      seen += 1
      if (RTL_LETTER.test(character)) rightToLeft += 1
    }
    if (seen >= ENOUGH) break
  }
  return rightToLeft * 2 > seen ? 'rtl' : 'ltr'
}
