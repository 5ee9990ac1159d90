import { join } from 'node:path'
import type { Commit } from '@shared/document/change'
import { Refusal } from '@shared/refusal'
import { diskRefusal, readingWords } from './disk-words'
import { readRange } from './durable-write'
import { type FileSystem, unlessMissing } from './file-system'
import type { Location } from './journal'
import { type JournalContents, journalName, listJournals, readJournal } from './journal-reader'
import { recordOf } from './journal-record'
import { indexOfPoint } from './replay'
import type { Point } from './snapshot'

/** Reads what was done before from the journals, retired ones included. */
export class JournalHistory {
  readonly #fs: FileSystem
  readonly #folder: string

  constructor(fs: FileSystem, folder: string) {
    this.#fs = fs
    this.#folder = folder
  }

  async readCommit({ epoch, offset, length }: Location, index: number): Promise<Commit> {
    const record = recordOf(await inWords(this.#readLine(epoch, offset, length)))
    const commit = record?.type === 'commits' ? record.commits[index] : undefined
    if (commit) return commit
    throw new Refusal('history-damaged', 'This part of the history cannot be read. The project itself is safe.')
  }

  /**
   * What is proven before a point, a journal at a time, newest first. Ends where the chain of checksums does.
   * `known` are journals that were read already.
   */
  async *before(end: Point, known: readonly JournalContents[] = []): AsyncGenerator<Segment> {
    const epochs = (await inWords(unlessMissing(listJournals(this.#fs, this.#folder)))) ?? []
    let point: Pick<Point, 'seq' | 'chain'> = end
    for (const epoch of epochs.toReversed()) {
      if (epoch > end.epoch) continue
      const journal =
        known.find((each) => each.epoch === epoch) ?? (await inWords(readJournal(this.#fs, this.#folder, epoch)))
      const last = indexOfPoint(journal, point)
      // Started after a failure and never used.
      if (last === -1 || journal.header === null) continue
      const { after } = journal.header
      yield { epoch, entries: journal.entries.slice(0, last + 1), after }
      point = after
    }
  }

  async #readLine(epoch: number, offset: number, length: number): Promise<Buffer> {
    const file = await this.#fs.open(join(this.#folder, journalName(epoch)), 'read')
    try {
      return await readRange(file, offset, length)
    } finally {
      await file.close()
    }
  }
}

async function inWords<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    throw diskRefusal(
      error,
      'history-unreadable',
      (why) => `The history cannot be read: ${why}. The project itself is safe. Try again.`,
      readingWords,
    )
  }
}

/** Lines of one journal, and the place in the history they follow. */
export type Segment = Pick<JournalContents, 'epoch' | 'entries'> & { after: Pick<Point, 'seq' | 'chain'> }
