/** Letters of scripts that Word keeps languages of their own for. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const LETTER = /\p{L}/u

export type Spoken = { latin: string; complex: string; eastern: string }

/** Which language most words of a document are marked as. */
export class Languages {
  readonly #letters = new Map<string, number>()

  add(text: string, { latin, complex, eastern }: Spoken): void {
    if (!LETTER.test(text)) return
    const language = RIGHT_TO_LEFT.test(text) ? complex : EASTERN.test(text) ? eastern : latin
    this.#letters.set(language, (this.#letters.get(language) ?? 0) + text.length)
  }

  get most(): string {
    const [first] = [...this.#letters].toSorted(([, one], [, other]) => other - one)
    return first?.[0] ?? ''
  }
}
