import { join } from 'node:path'
import type { Commit } from '@shared/project/document'
import { Refusal } from '@shared/refusal'
import { readRange } from './durable-write'
import { type FileSystem, unlessMissing } from './file-system'
import type { Location } from './journal'
import { type JournalContents, journalName, listJournals, readJournal } from './journal-reader'
import { recordOf } from './journal-record'

/** Reads what was done before from the journals, retired ones included. */
export class JournalHistory {
  readonly #fs: FileSystem
  readonly #folder: string

  constructor(fs: FileSystem, folder: string) {
    this.#fs = fs
    this.#folder = folder
  }

  async readCommit({ epoch, offset, length }: Location, index: number): Promise<Commit> {
    const file = await this.#fs.open(join(this.#folder, journalName(epoch)), 'read')
    try {
      const record = recordOf(await readRange(file, offset, length))
      const commit = record?.type === 'commits' ? record.commits[index] : undefined
      if (commit) return commit
    } finally {
      await file.close()
    }
    throw new Refusal('history-damaged', 'This part of the history cannot be read. The project itself is safe.')
  }

  /** The newest journal older than `epoch`; null at the beginning of the project. */
  async before(epoch: number): Promise<JournalContents | null> {
    const epochs = (await unlessMissing(listJournals(this.#fs, this.#folder))) ?? []
    const older = epochs.findLast((each) => each < epoch)
    return older === undefined ? null : readJournal(this.#fs, this.#folder, older)
  }
}
