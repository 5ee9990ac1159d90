import { importWords } from './import-words'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import type { ImportFile } from './read-version'
import { readArticle } from './read-article'

/** Choices that are remembered, so that one can be tried again: a few of the largest. */
const MOST = 5 * LIMITS.importFiles

/** Files that analysts chose in dialogs. Windows know them by ids; their paths stay here. */
export class ChosenFiles {
  readonly #paths = new Map<string, string>()

  add(path: string): string {
    const id = newId()
    this.#paths.set(id, path)
    for (const oldest of this.#paths.keys()) {
      if (this.#paths.size <= MOST) break
      this.#paths.delete(oldest)
    }
    return id
  }

  /** Reads one, which may have changed or gone since, until the signal. */
  async read(id: string, signal?: AbortSignal): Promise<ImportFile> {
    const path = this.#paths.get(id)
    if (path === undefined) {
      throw new Refusal('not-chosen', importWords.forgotten)
    }
    return readArticle(path, signal)
  }
}
