import { exportWords } from './export-words'
import { basename } from 'node:path'
import type { Exported } from '@shared/ipc/exporting'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'

/** Files exported since the start: only these can be opened or shown, by a token that says nothing about the path. */
export class ExportedFiles {
  readonly #paths = new Map<string, string>()

  add(path: string): Exported {
    const token = newId()
    this.#paths.set(token, path)
    return { fileName: basename(path), token }
  }

  pathOf(token: string): string {
    const path = this.#paths.get(token)
    if (path === undefined) throw new Refusal('unknown-export', exportWords.notExportedHere)
    return path
  }
}
