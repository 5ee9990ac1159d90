type Open = (paths: readonly string[]) => Promise<void>

/** Paths that the system asks to be opened, which it may do before anything can be: until then they wait. */
export class AskedPaths {
  #waiting: string[] = []
  #open: Open | null = null

  async add(path: string): Promise<void> {
    if (this.#open) await this.#open([path])
    else this.#waiting.push(path)
  }

  /** From now on they are opened by this, those that wait first. */
  async answerWith(open: Open): Promise<void> {
    this.#open = open
    await open(this.#waiting.splice(0))
  }
}
