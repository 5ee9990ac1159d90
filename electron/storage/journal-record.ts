import { crc32 } from 'node:zlib'
import { KINDS } from '@shared/kinds/registry'
import { Id, Instant } from '@shared/fields'
import { z } from 'zod'
import { Point, toHex } from './snapshot'
import { Edit, type StoredCommit } from './stored-change'
import { assertInstant } from './unwritable'

/** First line of every journal: which project it belongs to and where it goes on. */
export const JournalHeader = z.strictObject({
  type: z.literal('journal'),
  format: z.number().int().positive(),
  projectId: z.uuid(),
  epoch: z.number().int().positive(),
  /** End of the journal before it, or the end as far as it could be proven. */
  after: Point.pick({ seq: true, chain: true }),
  /** True when lines of the journal before may follow `after` that were never acknowledged or were given up by the analyst. */
  cut: z.boolean(),
  at: Instant,
})
export type JournalHeader = z.infer<typeof JournalHeader>

/**
 * A commit as far as replaying needs it. Entities are checked once, after all lines have been applied and
 * migrated: a journal of an older format holds older entities.
 */
const StoredCommit = z.custom<StoredCommit>((value) => CommitShape.safeParse(value).success, 'not a commit')
const CommitShape = z.looseObject({
  seq: z.number().int().positive(),
  at: Instant,
  label: z.string(),
  undoes: z.number().int().nullable(),
  redoes: z.number().int().nullable(),
  changes: z.array(
    z.looseObject({
      kind: z.enum(KINDS),
      id: z.union([Id, z.literal('project')]),
      edits: z.array(Edit).min(1).optional(),
    }),
  ),
})

export const JournalRecord = z.discriminatedUnion('type', [
  JournalHeader,
  /** A session wrote its first change. */
  z.strictObject({ type: z.literal('open'), at: Instant, user: z.string(), host: z.string() }),
  /** Everything one write made durable; acknowledged together or not at all. */
  z.strictObject({ type: z.literal('commits'), commits: z.array(StoredCommit).min(1) }),
  /** A moment the analyst gave a name. */
  z.strictObject({
    type: z.literal('checkpoint'),
    id: z.uuid(),
    at: Instant,
    by: z.uuid().nullable(),
    name: z.string().min(1).max(200),
    seq: z.number().int().nonnegative(),
  }),
  /** The session ended in order. */
  z.strictObject({ type: z.literal('close'), at: Instant }),
])
export type JournalRecord = z.infer<typeof JournalRecord>

/** Where a chain of checksums begins. */
export const CHAIN_START = '00000000'

/**
 * One line: a checksum that covers this record and, through `chain`, every line before it; then the record. Throws when
 * it could not be read back.
 */
export function encodeLine(record: JournalRecord, chain: string): { bytes: Buffer; chain: string } {
  const json = JSON.stringify(record)
  const next = toHex(crc32(json, Number.parseInt(chain, 16)))
  const bytes = Buffer.from(`${next} ${json}\n`)
  for (const { at } of record.type === 'commits' ? record.commits : [record]) assertInstant(at)
  if (decodeLine(bytes.subarray(0, -1), chain) === null) throw new Error(`A ${record.type} line could not be read back`)
  return { bytes, chain: next }
}

/** The record of a line (without its newline) and the chain after it; null when the line does not follow `chain`. */
export function decodeLine(line: Buffer, chain: string): { record: JournalRecord; chain: string } | null {
  const stored = line.toString('latin1', 0, CHAIN_LENGTH)
  const json = line.subarray(CHAIN_LENGTH + 1)
  if (line[CHAIN_LENGTH] !== SPACE || stored !== toHex(crc32(json, Number.parseInt(chain, 16)))) return null
  const record = parseRecord(json)
  return record && { record, chain: stored }
}

const CHAIN_LENGTH = 8
const SPACE = 0x20

/** The record of a line that was proven before. */
export const recordOf = (line: Buffer): JournalRecord | null => parseRecord(line.subarray(CHAIN_LENGTH + 1))

/** True when the line looks like one Assay wrote, whatever came before it. */
export function looksWritten(line: Buffer): boolean {
  return /^[0-9a-f]{8} $/.test(line.toString('latin1', 0, CHAIN_LENGTH + 1)) && recordOf(line) !== null
}

function parseRecord(json: Buffer): JournalRecord | null {
  try {
    const record = JournalRecord.safeParse(JSON.parse(json.toString('utf8')))
    return record.success ? record.data : null
  } catch {
    return null
  }
}
