/** Hears of something later, never in the middle of it: a listener that throws is a bug of its own. */
export class Listeners<T> {
  readonly #listeners = new Set<(value: T) => void>()

  /** Returns what takes the listener off again. */
  add(listener: (value: T) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tell(value: () => T): void {
    for (const listener of this.#listeners) queueMicrotask(() => listener(value()))
  }
}
