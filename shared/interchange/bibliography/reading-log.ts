import { LIMITS } from '../../limits'
import { Refusal } from '../../refusal'
import { counted, formatCount } from '../../words/plural'
import { oneLine, short } from '../../words/short'
import type { ReadReferences, Reference } from './reference'

/** Kinds of what was left out that are told one by one; a file may be made to have any number. */
const MOST_KINDS = 100
/** Characters of a foreign name that tell which one is meant. */
const ENOUGH = 40

/**
 * Words without the markup that CSL and Zotero allow in titles: italics, bold, small capitals, raised and lowered, and
 * spans.
 */
const withoutMarkup = (words: string): string =>
  oneLine(words.replace(/<\/?(?:i|b|sc|sub|sup|span)>|<span [^<>]{0,100}>/gi, ''))

/** Gathers the entries of a file while it is read, and what of them is to be known or has no place here. */
export class ReadingLog {
  readonly #references: Reference[] = []
  readonly #notes = new Map<string, { one: string; many: string; count: number }>()
  readonly #dropped = new Map<string, { what: string; count: number; why: string }>()

  /** Throws a Refusal where there are more than are read. */
  add(reference: Reference): void {
    if (this.#references.length >= LIMITS.references) {
      throw new Refusal(
        'too-large',
        `This file lists more than ${formatCount(LIMITS.references)} entries, more than Assay reads. Nothing was imported. Export a part of them.`,
      )
    }
    const { title, container } = reference
    this.#references.push({ ...reference, title: withoutMarkup(title), container: withoutMarkup(container) })
  }

  /** Counts one of `one`, told as several by `many`: "date is circa", "dates are circa". */
  note(one: string, many: string): void {
    const known = this.#notes.get(one)
    if (known) known.count += 1
    else if (this.#notes.size < MOST_KINDS) this.#notes.set(one, { one, many, count: 1 })
  }

  /** Counts one thing that is not taken. `what` may be a name of the file's own. */
  drop(what: string, why: string): void {
    const name = short(what, ENOUGH)
    const key = `${name} ${why}`
    const known = this.#dropped.get(key)
    if (known) known.count += 1
    else if (this.#dropped.size < MOST_KINDS) this.#dropped.set(key, { what: name, count: 1, why })
    else this.#dropOther()
  }

  /** Kinds beyond those that are told one by one are counted together. */
  #dropOther(): void {
    const other = this.#dropped.get('') ?? { what: 'Values of further fields', count: 0, why: NO_PLACE }
    this.#dropped.set('', { ...other, count: other.count + 1 })
  }

  end(): ReadReferences {
    return {
      references: this.#references,
      notes: [...this.#notes.values()].map(({ one, many, count }) => `${counted(count, one, many)}.`),
      dropped: [...this.#dropped.values()],
    }
  }
}

/** Why the value of a field is not taken. */
export const NO_PLACE = 'A source card has no place for it.'
