import type { Change } from './change'

/** Changes that are still to be followed, in their order. A long list of them costs nothing until it is taken from. */
export class Backlog {
  readonly #lists: (readonly Change[])[] = []
  /** How many of the first list were taken. */
  #taken = 0

  get isEmpty(): boolean {
    return this.#lists.length === 0
  }

  add(changes: readonly Change[]): void {
    if (changes.length > 0) this.#lists.push(changes)
  }

  /** The first of them, which is then in it no more; undefined when there is none. */
  take(): Change | undefined {
    const [first] = this.#lists
    if (first === undefined) return undefined
    const change = first[this.#taken]
    this.#taken += 1
    if (this.#taken === first.length) {
      this.#lists.shift()
      this.#taken = 0
    }
    return change
  }
}
