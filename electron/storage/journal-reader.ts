import { join } from 'node:path'
import type { Steps } from '@shared/steps'
import { sliced } from '../in-slices'
import { readWhole } from './durable-write'
import type { FileSystem } from './file-system'
import { CHAIN_START, decodeLine, type JournalHeader, type JournalRecord, looksWritten } from './journal-record'

export type JournalEntry = {
  record: JournalRecord
  offset: number
  length: number
  /** Where things stand after this line. */
  chain: string
  seq: number
}

export type JournalPlace = {
  /** The file it lies in. */
  path: string
  epoch: number
  /** True when that is a history pack: nothing may ever be written there. */
  packed: boolean
}

export type JournalContents = JournalPlace & {
  /** Null when the first line is not whole. */
  header: JournalHeader | null
  entries: JournalEntry[]
  /** Bytes from here on are not proven; equal to `size` when the whole file is. */
  proven: number
  size: number
  /** Lines after the damage that look like changes: more than an unfinished last write. */
  linesAfterDamage: number
  /** Why nothing of it can be read, in words; null when it can. */
  unreadable: string | null
}

/** Eight digits, or more where a stray file has used them up. */
const NAME = /^(\d{8,15})\.ndjson$/

export const epochDigits = (epoch: number): string => String(epoch).padStart(8, '0')
export const journalName = (epoch: number): string => `${epochDigits(epoch)}.ndjson`

/** The number of a journal of that name; null for a file that is not ours. */
export function epochOf(name: string): number | null {
  const epoch = Number(NAME.exec(name)?.[1] ?? 0)
  return epoch > 0 && journalName(epoch) === name ? epoch : null
}

/** Everything in a journal that its chain of checksums proves. */
export async function readJournal(fs: FileSystem, folder: string, epoch: number): Promise<JournalContents> {
  const path = join(folder, journalName(epoch))
  return contentsOf({ path, epoch, packed: false }, await readWhole(fs, path))
}

/** The same of the bytes of a journal, wherever they lie. */
export const contentsOf = (place: JournalPlace, bytes: Buffer): Promise<JournalContents> =>
  sliced(contents(place, bytes))

function* contents(place: JournalPlace, bytes: Buffer): Steps<JournalContents> {
  const { epoch } = place
  const entries: JournalEntry[] = []
  let header: JournalHeader | null = null
  let chain = CHAIN_START
  let seq = 0
  let offset = 0
  while (offset < bytes.byteLength) {
    const end = yield* newlineFrom(bytes, offset)
    const line = end === -1 ? null : yield* decodeLine(bytes.subarray(offset, end), chain)
    if (line === null) break
    const { record } = line
    if ((header === null) !== (record.type === 'journal')) break
    if (record.type === 'journal') {
      if (record.epoch !== epoch) break
      header = record
      seq = record.after.seq
    }
    if (record.type === 'commits') {
      if (!record.commits.every((commit, index) => commit.seq === seq + index + 1)) break
      seq += record.commits.length
    }
    chain = line.chain
    entries.push({ record, offset, length: end - offset, chain, seq })
    offset = end + 1
    yield
  }
  return {
    ...place,
    header,
    entries,
    proven: offset,
    size: bytes.byteLength,
    linesAfterDamage: yield* countWrittenLines(bytes, offset),
    unreadable: null,
  }
}

/** What stands for a journal of which nothing can be read: it must not shut a project whose rest is whole. */
export const unreadableJournal = (place: JournalPlace, unreadable: string): JournalContents => {
  return { ...place, header: null, entries: [], proven: 0, size: 0, linesAfterDamage: 0, unreadable }
}

const NEWLINE = 0x0a
/** Bytes that are looked through in one step. */
const STRETCH = 1_048_576

/** Where the next line ends; -1 when none does. A line may be a hundred megabytes long. */
function* newlineFrom(bytes: Buffer, from: number): Steps<number> {
  for (let start = from; start < bytes.byteLength; start += STRETCH) {
    const found = bytes.subarray(start, start + STRETCH).indexOf(NEWLINE)
    if (found !== -1) return start + found
    yield
  }
  return -1
}

/** Lines after the first unproven one; that one may be an unfinished write. */
function* countWrittenLines(bytes: Buffer, from: number): Steps<number> {
  let count = 0
  let start = (yield* newlineFrom(bytes, from)) + 1
  while (start > 0 && start < bytes.byteLength) {
    const end = yield* newlineFrom(bytes, start)
    if (yield* looksWritten(bytes.subarray(start, end === -1 ? bytes.byteLength : end))) count += 1
    start = end + 1
    yield
  }
  return count
}
