import { basename } from 'node:path'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'

/** Files written for the analyst since the start: only these can be opened or shown, by a token that says nothing about the path. */
export class ExportedFiles {
  readonly #paths = new Map<string, string>()

  /** Keeps where a file was written to; what the page is told of it. */
  keep(path: string): { fileName: string; token: string } {
    const token = newId()
    this.#paths.set(token, path)
    return { fileName: basename(path), token }
  }

  pathOf(token: string): string {
    const path = this.#paths.get(token)
    if (path === undefined) throw new Refusal('unknown-export', 'This file was not exported since Assay started.')
    return path
  }
}
