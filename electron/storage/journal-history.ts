import type { Commit } from '@shared/document/change'
import { Refusal } from '@shared/refusal'
import { sliced } from '../in-slices'
import { diskRefusal, readingWords } from './disk-words'
import type { FileSystem } from './file-system'
import type { Location } from './journal'
import type { JournalContents } from './journal-reader'
import { recordOf } from './journal-record'
import { Journals } from './journals'
import { indexOfPoint } from './replay'
import type { Point } from './snapshot'

/** Reads what was done before from the journals, retired ones included. */
export class JournalHistory {
  readonly #journals: Journals

  constructor(fs: FileSystem, folder: string) {
    this.#journals = new Journals(fs, folder)
  }

  async readCommit(location: Location, index: number): Promise<Commit> {
    const record = await sliced(recordOf(await inWords(this.#journals.readLine(location))))
    const commit = record?.type === 'commits' ? record.commits[index] : undefined
    if (commit) return commit
    throw new Refusal('history-damaged', 'This part of the history cannot be read. The project itself is safe.')
  }

  /**
   * What is proven before a point, a journal at a time, newest first. Ends where the chain of checksums does.
   * `known` are journals that were read already.
   */
  async *before(end: Point, known: readonly JournalContents[] = []): AsyncGenerator<Segment> {
    const numbers = this.#journals.numbers({ to: end.epoch })
    let point: Pick<Point, 'seq' | 'chain'> = end
    for (let next = await inWords(numbers.next()); !next.done; next = await inWords(numbers.next())) {
      const epoch = next.value
      const journal = known.find((each) => each.epoch === epoch) ?? (await this.#read(epoch, point))
      const last = journal === null ? -1 : indexOfPoint(journal, point)
      // Started after a failure and never used.
      if (last === -1 || !journal?.header) continue
      const { after } = journal.header
      yield { epoch, entries: journal.entries.slice(0, last + 1), after }
      point = after
    }
  }

  /** Of several journals with one number the one that the chain proves; null when it proves none. */
  async #read(epoch: number, point: Pick<Point, 'seq' | 'chain'>): Promise<JournalContents | null> {
    const versions = await inWords(this.#journals.versions(epoch))
    const why = versions[0]?.unreadable ?? null
    if (why !== null) throw new Refusal(UNREADABLE, words(why))
    return versions.find((each) => indexOfPoint(each, point) !== -1) ?? null
  }
}

async function inWords<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    throw diskRefusal(error, UNREADABLE, words, readingWords)
  }
}

const UNREADABLE = 'history-unreadable'
const words = (why: string): string => `The history cannot be read: ${why}. The project itself is safe. Try again.`

/** Lines of one journal, and the place in the history they follow. */
export type Segment = Pick<JournalContents, 'epoch' | 'entries'> & { after: Pick<Point, 'seq' | 'chain'> }
