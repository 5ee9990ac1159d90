import type { CitationType } from '../../kinds/citation'
import { LIMITS } from '../../limits'
import { Refusal } from '../../refusal'
import { counted, formatCount } from '../../words/plural'
import { short } from '../../words/short'
import type { ReadReferences, Reference } from './reference'

/** Kinds of what was left out that are told one by one; a file may be made to have any number. */
const MOST_KINDS = 100
/** Characters of a foreign name that tell which one is meant. */
const ENOUGH = 40

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
    this.#references.push(reference)
  }

  /** Counts one of `one`, told as several by `many`: "date is circa", "dates are circa". */
  note(one: string, many: string): void {
    const known = this.#notes.get(one)
    if (known) known.count += 1
    else if (this.#notes.size < MOST_KINDS) this.#notes.set(one, { one, many, count: 1 })
  }

  /** Counts what is not taken. `what` may be a name of the file's own. */
  drop(what: string, why: string, count = 1): void {
    const name = short(what, ENOUGH)
    const key = `${name} ${why}`
    const known = this.#dropped.get(key)
    if (known) known.count += count
    else if (this.#dropped.size < MOST_KINDS) this.#dropped.set(key, { what: name, count, why })
    else this.#dropOther(count)
  }

  /** The kind of a publication, if a card knows it; one that it does not is told by its name. */
  kind(type: CitationType | null, name: string): CitationType | null {
    if (type === null && name !== '') this.drop(`Kind “${name}”`, 'A source card knows no such kind of publication.')
    return type
  }

  /** Kinds beyond those that are told one by one are counted together. */
  #dropOther(count: number): void {
    const other = this.#dropped.get('') ?? { what: 'Values of further fields', count: 0, why: NO_PLACE }
    this.#dropped.set('', { ...other, count: other.count + count })
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
