/** Work that goes one after the other for each key, and at the same time for different ones. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>()

  /** Does work once all that was asked for under this key before it is over, whether it failed or not. */
  take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const done = (this.#last.get(key) ?? Promise.resolve()).then(work)
    const settled = done
      .catch(() => undefined)
      .finally(() => {
        if (this.#last.get(key) === settled) this.#last.delete(key)
      })
    this.#last.set(key, settled)
    return done
  }

  /** Resolves when nothing that was asked for under this key goes on. */
  async settled(key: string): Promise<void> {
    await this.#last.get(key)
  }

  /** Resolves when nothing goes on, also of what was asked for meanwhile. */
  async allSettled(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values())
  }
}

/** The key of what a window is asked to show. */
export const turnOf = (windowId: number): string => `window ${windowId}`
/** The key of what is done with a folder; its real path. */
export const turnOfFolder = (path: string): string => `folder ${path}`
