import type { Steps } from '../../steps'
import { referenceDropWords } from './reading-words'

/** A value before its macros and commands are read: what is joined by #, each written out or the name of a macro. */
export type BibtexPart = { text: string } | { macro: string }

/** One entry as it is written, and the line that it begins in. */
export type BibtexEntry = { kind: string; key: string; line: number; fields: { name: string; parts: BibtexPart[] }[] }

/** An entry that could not be read, with the line that it begins in and the reason. */
export type BibtexFault = { line: number; why: string }

/** Whether a sign may stand in the name of a field, a macro or a key. */
const isNameSign = (sign: string): boolean => sign !== '' && !/[\s"#%'(),={}@\\]/.test(sign)
const isKeySign = (sign: string): boolean => sign !== '' && !/[\n,{}()=]/.test(sign)

class Fault extends Error {}

/**
 * The entries of a BibTeX file. What stands between them is comment, as in BibTeX. An entry that cannot be read is told
 * and passed over: reading goes on at the next line that begins one, so that a brace that is never closed costs one entry
 * and not all behind it. One walk over the text.
 */
export function* bibtexEntries(text: string): Steps<{ entries: BibtexEntry[]; faults: BibtexFault[] }> {
  const entries: BibtexEntry[] = []
  const faults: BibtexFault[] = []
  let [line, counted, at] = [1, 0, text.indexOf('@')]
  while (at !== -1) {
    for (; counted < at; counted += 1) if (text[counted] === '\n') line += 1
    const reader = new EntryReader(text, at + 1)
    try {
      const entry = reader.read()
      if (entry) entries.push({ ...entry, line })
    } catch (failure) {
      if (!(failure instanceof Fault)) throw failure
      faults.push({ line, why: failure.message })
    }
    at = text.indexOf('@', reader.at)
    yield
  }
  return { entries, faults }
}

/** Reads one entry, from behind its @. */
class EntryReader {
  readonly #text: string
  at: number

  constructor(text: string, at: number) {
    this.#text = text
    this.at = at
  }

  /** Null for what is no entry: an address, a comment, a preamble. */
  read(): Omit<BibtexEntry, 'line'> | null {
    const kind = this.#word(isNameSign).toLowerCase()
    this.#blanks()
    const open = this.#sign()
    if (kind === '' || (open !== '{' && open !== '(')) return null
    this.at += 1
    const close = open === '{' ? '}' : ')'
    if (kind === 'comment' || kind === 'preamble') {
      this.#rest(open, close)
      return null
    }
    this.#blanks()
    const key = kind === 'string' ? '' : this.#key()
    const fields: BibtexEntry['fields'] = []
    for (;;) {
      this.#blanks()
      while (this.#sign() === ',') {
        this.at += 1
        this.#blanks()
      }
      if (this.#sign() === close) {
        this.at += 1
        return { kind, key, fields }
      }
      const name = this.#word(isNameSign).toLowerCase()
      if (name === '') {
        const { neverClosed, noField } = referenceDropWords
        throw new Fault(this.#isEnd() ? neverClosed : noField(this.#sign()))
      }
      this.#blanks()
      if (this.#sign() !== '=') throw new Fault(referenceDropWords.noValue(name.slice(0, 40)))
      this.at += 1
      fields.push({ name, parts: this.#value(name) })
    }
  }

  /** What stands before the first comma; an entry without a key begins with a field. */
  #key(): string {
    const from = this.at
    const key = this.#word(isKeySign).trim()
    if (this.#sign() !== '=') return key
    this.at = from
    return ''
  }

  #value(name: string): BibtexPart[] {
    const parts: BibtexPart[] = []
    for (;;) {
      this.#blanks()
      const sign = this.#sign()
      if (sign === '{') parts.push({ text: this.#braced(name) })
      else if (sign === '"') parts.push({ text: this.#inQuotes(name) })
      else {
        const word = this.#word(isNameSign)
        if (word === '') throw new Fault(referenceDropWords.noValue(name.slice(0, 40)))
        parts.push(/^\d+$/.test(word) ? { text: word } : { macro: word.toLowerCase() })
      }
      this.#blanks()
      if (this.#sign() !== '#') return parts
      this.at += 1
    }
  }

  #braced(name: string): string {
    const from = this.at + 1
    this.at = from
    this.#untilClosed(name)
    return this.#text.slice(from, this.at - 1)
  }

  /** To behind the brace that closes the one that is open. */
  #untilClosed(name: string): void {
    for (let depth = 1; depth > 0; this.at += 1) {
      this.#assertInside(name)
      const sign = this.#sign()
      if (sign === '\\') this.at += 1
      else if (sign === '{') depth += 1
      else if (sign === '}') depth -= 1
    }
  }

  #inQuotes(name: string): string {
    const from = this.at + 1
    this.at = from
    for (let depth = 0; depth > 0 || this.#sign() !== '"'; this.at += 1) {
      this.#assertInside(name)
      const sign = this.#sign()
      if (sign === '\\') this.at += 1
      else if (sign === '{') depth += 1
      else if (sign === '}') depth -= 1
    }
    this.at += 1
    return this.#text.slice(from, this.at - 1)
  }

  /** A line that begins an entry is not within a value: its closing brace is missing. */
  #assertInside(name: string): void {
    const begins = this.#sign() === '\n' && this.#text[this.at + 1] === '@'
    if (begins || this.#isEnd()) throw new Fault(referenceDropWords.valueNeverClosed(name.slice(0, 40)))
  }

  /** What a comment or a preamble holds. */
  #rest(open: string, close: string): void {
    for (let depth = 1; depth > 0 && !this.#isEnd(); this.at += 1) {
      if (this.#sign() === '\n' && this.#text[this.at + 1] === '@') return
      if (this.#sign() === open) depth += 1
      else if (this.#sign() === close) depth -= 1
    }
  }

  #word(fits: (sign: string) => boolean): string {
    const from = this.at
    while (fits(this.#sign())) this.at += 1
    return this.#text.slice(from, this.at)
  }

  #blanks(): void {
    for (;;) {
      while (/\s/.test(this.#sign())) this.at += 1
      // Biber takes the rest of a line behind % for a comment.
      if (this.#sign() !== '%') return
      while (!this.#isEnd() && this.#sign() !== '\n') this.at += 1
    }
  }

  #sign(): string {
    return this.#text.charAt(this.at)
  }

  #isEnd(): boolean {
    return this.at >= this.#text.length
  }
}
