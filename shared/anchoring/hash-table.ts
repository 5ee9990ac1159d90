/** Where a hash stands more than once. */
export const REPEATED = -2
/** Where it does not stand. */
export const MISSING = -1

/** Hash -> the one place it stands at, in flat memory: a text has hundreds of thousands of words. */
export class HashTable {
  readonly #keys: Int32Array
  readonly #places: Int32Array
  readonly #mask: number

  /** For so many hashes at most. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(8, most * 2)))
    this.#keys = new Int32Array(size)
    this.#places = new Int32Array(size).fill(MISSING)
    this.#mask = size - 1
  }

  /** Notes a place; a second one makes the hash `REPEATED`. */
  add(hash: number, place: number): void {
    const slot = this.#slot(hash)
    if (this.#places[slot] === MISSING) {
      this.#keys[slot] = hash
      this.#places[slot] = place
    } else this.#places[slot] = REPEATED
  }

  /** The place of a hash, `REPEATED` or `MISSING`. */
  get(hash: number): number {
    return this.#places[this.#slot(hash)] ?? MISSING
  }

  #slot(hash: number): number {
    let slot = (Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d) >>> 7) & this.#mask
    while (this.#places[slot] !== MISSING && this.#keys[slot] !== hash) slot = (slot + 1) & this.#mask
    return slot
  }
}
