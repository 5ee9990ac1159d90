import { PACKAGE_ENDING } from '@shared/interchange/packages/manifest'
import { resolve } from 'node:path'

/** A package that was given to the program as it was started, and waits until a window opens it. */
export class GivenPackage {
  #path: string | null = null

  /** Looks for one among the arguments of a start; says whether there is one. */
  look(args: readonly string[], folder: string): boolean {
    const found = args.findLast((each) => each.toLowerCase().endsWith(`.${PACKAGE_ENDING}`) && !each.startsWith('-'))
    if (found !== undefined) this.#path = resolve(folder, found)
    return found !== undefined
  }

  get path(): string | null {
    return this.#path
  }

  /** It is opened once. */
  take(): string | null {
    const path = this.#path
    this.#path = null
    return path
  }
}
