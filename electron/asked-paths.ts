type Open = (paths: readonly string[]) => Promise<void>

/**
 * What the system or a second start asks for, which may come before anything can be opened: until then it waits. No paths
 * ask for the program itself.
 */
export class AskedPaths {
  #waiting: (readonly string[])[] = []
  #open: Open | null = null

  async add(paths: readonly string[]): Promise<void> {
    if (this.#open) await this.#open(paths)
    else this.#waiting.push(paths)
  }

  /** From now on they are opened by this, those that wait first. */
  async answerWith(open: Open): Promise<void> {
    this.#open = open
    for (const paths of this.#waiting.splice(0)) await open(paths)
  }
}
