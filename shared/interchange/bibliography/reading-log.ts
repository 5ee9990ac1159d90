import type { CitationType } from '../../kinds/citation'
import { LIMITS } from '../../limits'
import { Refusal } from '../../refusal'
import { short } from '../../words/short'
import { referenceDropWords } from './reading-words'
import type { ReadReferences, Reference } from './reference'

/** Kinds of what was left out that are told one by one; a file may be made to have any number. */
const MOST_KINDS = 100
/** Characters of a foreign name that tell which one is meant. */
const ENOUGH = 40

/** Says of so many what had to be assumed of each, in a sentence. */
type Told = (count: number) => string

/** Gathers the entries of a file while it is read, and what of them is to be known or has no place here. */
export class ReadingLog {
  readonly #references: Reference[] = []
  readonly #notes = new Map<string, { told: Told; count: number }>()
  readonly #dropped = new Map<string, { what: string; count: number; why: string }>()

  /** Throws a Refusal where there are more than are read. */
  add(reference: Reference): void {
    if (this.#references.length >= LIMITS.references) {
      throw new Refusal('too-large', referenceDropWords.tooMany(LIMITS.references))
    }
    this.#references.push(reference)
  }

  /** Counts one of what `told` says of so many. */
  note(told: Told): void {
    const key = told(1)
    const known = this.#notes.get(key)
    if (known) known.count += 1
    else if (this.#notes.size < MOST_KINDS) this.#notes.set(key, { told, count: 1 })
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
    if (type === null && name !== '') this.drop(referenceDropWords.kind(name), referenceDropWords.unknownKind)
    return type
  }

  /** Kinds beyond those that are told one by one are counted together. */
  #dropOther(count: number): void {
    const { furtherFields, noPlace } = referenceDropWords
    const other = this.#dropped.get('') ?? { what: furtherFields, count: 0, why: noPlace }
    this.#dropped.set('', { ...other, count: other.count + count })
  }

  end(): ReadReferences {
    return {
      references: this.#references,
      notes: [...this.#notes.values()].map(({ told, count }) => told(count)),
      dropped: [...this.#dropped.values()],
    }
  }
}
