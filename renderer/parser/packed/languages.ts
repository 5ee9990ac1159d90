/** Letters of scripts that Word keeps languages of their own for. */
const COMPLEX = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u
const EASTERN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const LETTER = /\p{L}/u

export type Spoken = { latin: string; complex: string; eastern: string }

/** Which language most words of a document are marked as. */
export class Languages {
  readonly #letters = new Map<string, number>()

  add(text: string, { latin, complex, eastern }: Spoken): void {
    if (!LETTER.test(text)) return
    const language = COMPLEX.test(text) ? complex : EASTERN.test(text) ? usualEastern(eastern) : latin
    this.#letters.set(language, (this.#letters.get(language) ?? 0) + text.length)
  }

  get most(): string {
    const [first] = [...this.#letters].toSorted(([, one], [, other]) => other - one)
    return first?.[0] ?? ''
  }
}

/** Programs of the West set English for what nobody ever wrote in their documents. */
const usualEastern = (language: string): string => (/^(?:zh|ja|ko)\b/i.test(language) ? language : '')
