import { HashTable, MISSING, REPEATED } from './hash-table'
import type { Words } from './words-of'

/** Places of one word that are looked at; a word that is more frequent tells nothing. */
const MOST_PLACES = 256
/** Words of a quote among which the rarest is looked for. */
const LOOKED_AT = 64

/** Where the words of a text stand, asked by hash. */
export class Occurrences {
  readonly #words: Words
  /** Hash -> number of its chain. */
  readonly #chains: HashTable
  readonly #heads: number[] = []
  readonly #counts: number[] = []
  readonly #next: Int32Array

  constructor(words: Words) {
    this.#words = words
    this.#chains = new HashTable(words.count)
    this.#next = new Int32Array(words.count).fill(-1)
    for (let word = words.count - 1; word >= 0; word -= 1) {
      const hash = words.hashes[word] ?? 0
      const chain = this.#chains.get(hash)
      if (chain === MISSING || chain === REPEATED) {
        this.#chains.add(hash, this.#heads.length)
        this.#heads.push(word)
        this.#counts.push(1)
      } else {
        this.#next[word] = this.#heads[chain] ?? -1
        this.#heads[chain] = word
        this.#counts[chain] = (this.#counts[chain] ?? 0) + 1
      }
    }
  }

  count(hash: number): number {
    const chain = this.#chains.get(hash)
    return chain < 0 ? 0 : (this.#counts[chain] ?? 0)
  }

  /** The first places of a word, in reading order. */
  *places(hash: number): Generator<number> {
    const chain = this.#chains.get(hash)
    let word = chain < 0 ? -1 : (this.#heads[chain] ?? -1)
    for (let seen = 0; word >= 0 && seen < MOST_PLACES; seen += 1) {
      yield word
      word = this.#next[word] ?? -1
    }
  }

  /** First words of all places that hold these words one after the other; null when they are too frequent to tell. */
  runs(hashes: Int32Array): number[] | null {
    let rarest = 0
    for (let index = 0; index < Math.min(hashes.length, LOOKED_AT); index += 1) {
      if (this.count(hashes[index] ?? 0) < this.count(hashes[rarest] ?? 0)) rarest = index
    }
    const hash = hashes[rarest] ?? 0
    if (this.count(hash) > MOST_PLACES) return null
    const found: number[] = []
    for (const place of this.places(hash)) {
      const first = place - rarest
      if (first >= 0 && first + hashes.length <= this.#words.count && this.#isRun(first, hashes)) found.push(first)
    }
    return found
  }

  #isRun(first: number, hashes: Int32Array): boolean {
    return hashes.every((hash, index) => this.#words.hashes[first + index] === hash)
  }
}
