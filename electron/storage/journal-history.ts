import { savingWords } from './storage-words'
import { Refusal } from '@shared/refusal'
import { sliced } from '../in-slices'
import { diskRefusal, readingWords } from './disk-words'
import type { FileSystem } from './file-system'
import type { Location } from './journal'
import type { JournalContents } from './journal-reader'
import { Journals } from './journals'
import { inPresentFormat } from './present-format'
import { indexOfPoint } from './replay'
import type { Point } from './snapshot'
import type { StoredCommit } from './stored-change'

/** Reads what was done before from the journals, retired ones included. */
export class JournalHistory {
  readonly #journals: Journals

  constructor(fs: FileSystem, folder: string) {
    this.#journals = new Journals(fs, folder)
  }

  async readCommit(location: Location, index: number): Promise<StoredCommit> {
    const record = await inWords(this.#journals.readRecord(location))
    const commit = record?.type === 'commits' ? record.commits[index] : undefined
    if (commit) return sliced(inPresentFormat(commit, location.format))
    throw historyDamaged()
  }

  /**
   * What is proven before a point, a journal at a time, newest first. Ends where the chain of checksums does; throws a
   * Refusal where that may be for a journal that cannot be read. `known` are journals that were read already.
   */
  async *before(end: Point, known: readonly JournalContents[] = []): AsyncGenerator<Segment> {
    const numbers = this.#journals.numbers({ to: end.epoch })
    let point: Pick<Point, 'seq' | 'chain'> = end
    let unreadable: string | null = null
    for (let next = await inWords(numbers.next()); !next.done; next = await inWords(numbers.next())) {
      const epoch = next.value
      const isIt = (each: JournalContents): boolean => each.epoch === epoch && indexOfPoint(each, point) !== -1
      const versions = known.some(isIt) ? known : await inWords(this.#journals.versions(epoch))
      const journal = versions.find(isIt)
      if (!journal?.header) {
        // Started after a failure and never used, or of another project; one that cannot be read may be the one.
        unreadable ??= versions.find((each) => each.epoch === epoch && each.unreadable !== null)?.unreadable ?? null
        continue
      }
      const { after, format } = journal.header
      yield { epoch, format, entries: journal.entries.slice(0, indexOfPoint(journal, point) + 1), after }
      point = after
      unreadable = null
    }
    if (unreadable !== null) throw new Refusal(UNREADABLE, savingWords.historyUnreadable(unreadable))
  }
}

export const historyDamaged = (): Refusal => new Refusal('history-damaged', savingWords.historyDamaged)

async function inWords<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    throw diskRefusal(error, UNREADABLE, savingWords.historyUnreadable, readingWords)
  }
}

const UNREADABLE = 'history-unreadable'

/** Lines of one journal, with entities of its format, and the place in the history they follow. */
export type Segment = Pick<JournalContents, 'epoch' | 'entries'> & {
  format: number
  after: Pick<Point, 'seq' | 'chain'>
}
