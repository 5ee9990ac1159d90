import { goesOnAsAddress } from './addresses'

/** What a word that is broken at the end of a line ends with: a hyphen of the keyboard, of typesetting, or a soft one. */
const HYPHEN = /[-\u2010\u00ad\u2011]$/
const LETTER = /[\p{L}\p{M}]/u
/** Letters of the longest word that is looked at. */
const LONGEST_WORD = 100
const CONTINUED = /^\p{Ll}[\p{L}\p{M}]*/u
/** A number, an address or a dash that the line breaks behind. */
const HELD = /\S[-\u2010\u2011/–—]$/
/** Words before which a hyphen stands for the rest of a compound: "Haupt- und Nebensatz". */
const AND = new Set([
  'und',
  'oder',
  'bis',
  'and',
  'or',
  'to',
  'et',
  'ou',
  'y',
  'o',
  'e',
  'en',
  'of',
  'i',
  'a',
  'och',
  'og',
])
const CAPITAL = /^\p{Lu}[\p{L}\p{M}]*/u
const WORD = /\p{L}[\p{L}\p{M}]*(?:[-\u2010\u2011]\p{L}[\p{L}\p{M}]*)*/gu

/** The words of a document, which tell whether a hyphen at the end of a line belongs to its word. */
export class Words {
  readonly #counts = new Map<string, number>()

  /** Words of a line but its last one, which may go on in the next, and its first one, which may have begun before. */
  learn(line: string): void {
    const words = line.match(WORD) ?? []
    for (const word of words.slice(1, -1)) {
      this.#count(word)
      const parts = fold(word).split('-')
      if (parts.length > 2) for (const [at, part] of parts.slice(1).entries()) this.#count(`${parts[at]}-${part}`)
    }
  }

  #count(word: string): void {
    const folded = fold(word)
    this.#counts.set(folded, (this.#counts.get(folded) ?? 0) + 1)
  }

  #of(word: string): number {
    return this.#counts.get(fold(word)) ?? 0
  }

  /** Two lines of one paragraph as one: with a space between, or with the word that was broken whole again. */
  join(before: string, after: string): string {
    if (before === '' || after === '') return before + after
    if (goesOnAsAddress(before, after)) return before + after
    const left = HYPHEN.test(before) ? lastWord(before.slice(0, -1)) : ''
    if (left === '') return HELD.test(before) ? before + after : joinScripts(before, after)
    const hyphen = before.slice(-1)
    const right = CONTINUED.exec(after)?.[0]
    const stem = before.slice(0, -1)
    if (hyphen === '\u00ad') return stem + after
    const capital = CAPITAL.exec(after)?.[0]
    if (capital !== undefined && this.#of(left + capital) > this.#of(`${left}-${capital}`)) return stem + after
    if (right !== undefined && AND.has(right.toLowerCase())) return `${before} ${after}`
    if (right === undefined) return before + after
    return this.#keepsHyphen(left, right) ? before + after : stem + after
  }

  /** What the document writes elsewhere decides; else whether both parts are words of it. */
  #keepsHyphen(left: string, right: string): boolean {
    const [joined, hyphened] = [this.#of(left + right), this.#of(`${left}-${right}`)]
    if (joined !== hyphened) return hyphened > joined
    return this.#of(left) > 0 && this.#of(right) > 0 && left.length > 2 && right.length > 2
  }
}

/** The letters that a text ends with. */
function lastWord(text: string): string {
  const letters = Array.from(text.slice(-LONGEST_WORD))
  const from = letters.findLastIndex((letter) => !LETTER.test(letter))
  return letters.slice(from + 1).join('')
}

const fold = (word: string): string => word.replace(/[\u2010\u2011]/g, '-').toLowerCase()

const CLOSE = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}、。，．！？」』）]`
const [ENDS_CLOSE, BEGINS_CLOSE] = [new RegExp(`${CLOSE}$`, 'u'), new RegExp(`^(?:${CLOSE}|[「『（])`, 'u')]

/** Chinese and Japanese lines go on without a space. */
const joinScripts = (before: string, after: string): string =>
  ENDS_CLOSE.test(before) && BEGINS_CLOSE.test(after) ? before + after : `${before} ${after}`
