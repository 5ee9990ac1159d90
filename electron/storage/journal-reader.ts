import { join } from 'node:path'
import { readingWords } from './disk-words'
import { readWhole } from './durable-write'
import { type FileSystem, isOfFile } from './file-system'
import { CHAIN_START, decodeLine, type JournalHeader, type JournalRecord, looksWritten } from './journal-record'

export type JournalEntry = {
  record: JournalRecord
  offset: number
  length: number
  /** Where things stand after this line. */
  chain: string
  seq: number
}

export type JournalContents = {
  path: string
  epoch: number
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

export const journalName = (epoch: number): string => `${String(epoch).padStart(8, '0')}.ndjson`

/** The number of a journal of that name; null for a file that is not ours. */
export function epochOf(name: string): number | null {
  const epoch = Number(NAME.exec(name)?.[1] ?? 0)
  return epoch > 0 && journalName(epoch) === name ? epoch : null
}

/** Epochs of the journals in the folder, ascending; files of other names are not ours. */
export async function listJournals(fs: FileSystem, folder: string): Promise<number[]> {
  const names = await fs.list(folder)
  return names.flatMap((name) => epochOf(name) ?? []).toSorted((a, b) => a - b)
}

/** Everything in a journal that its chain of checksums proves. */
export async function readJournal(fs: FileSystem, folder: string, epoch: number): Promise<JournalContents> {
  const path = join(folder, journalName(epoch))
  const bytes = await readWhole(fs, path)
  const entries: JournalEntry[] = []
  let header: JournalHeader | null = null
  let chain = CHAIN_START
  let seq = 0
  let offset = 0
  while (offset < bytes.byteLength) {
    const end = bytes.indexOf(NEWLINE, offset)
    const line = end === -1 ? null : decodeLine(bytes.subarray(offset, end), chain)
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
  }
  return {
    path,
    epoch,
    header,
    entries,
    proven: offset,
    size: bytes.byteLength,
    linesAfterDamage: countWrittenLines(bytes, offset),
    unreadable: null,
  }
}

/** The same; a file that cannot be read counts as one that is damaged: it must not shut a project whose rest is whole. */
export async function readJournalAsFound(fs: FileSystem, folder: string, epoch: number): Promise<JournalContents> {
  try {
    return await readJournal(fs, folder, epoch)
  } catch (error) {
    if (!isOfFile(error)) throw error
    const path = join(folder, journalName(epoch))
    const nothing = { header: null, entries: [], proven: 0, size: 0, linesAfterDamage: 0 }
    return { path, epoch, ...nothing, unreadable: readingWords(error) }
  }
}

const NEWLINE = 0x0a

/** Lines after the first unproven one; that one may be an unfinished write. */
function countWrittenLines(bytes: Buffer, from: number): number {
  let count = 0
  let start = bytes.indexOf(NEWLINE, from) + 1
  while (start > 0 && start < bytes.byteLength) {
    const end = bytes.indexOf(NEWLINE, start)
    if (looksWritten(bytes.subarray(start, end === -1 ? bytes.byteLength : end))) count += 1
    start = end + 1
  }
  return count
}
