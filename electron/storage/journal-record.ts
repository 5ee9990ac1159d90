import { crc32 } from 'node:zlib'
import { KINDS } from '@shared/kinds/registry'
import { Id, Instant } from '@shared/fields'
import { LIMITS } from '@shared/limits'
import type { Steps } from '@shared/steps'
import { z } from 'zod'
import { jsonPieces, parseJson } from './long-json'
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
  by: Id.nullable(),
  label: z.string().max(LIMITS.label),
  operations: z.array(z.string().max(LIMITS.operationName)),
  undoes: z.number().int().nullable(),
  redoes: z.number().int().nullable(),
  changes: z.array(z.unknown()),
})
/** Each is checked on its own: of a hundred thousand at once it would hold up the windows. */
const StoredChange = z.looseObject({
  kind: z.enum(KINDS),
  id: z.union([Id, z.literal('project')]),
  edits: z.array(Edit).min(1).optional(),
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
export function* encodeLine(record: JournalRecord, chain: string): Steps<{ bytes: Buffer; chain: string }> {
  const chunks = yield* chunksOf(record)
  const next = yield* chainAfter(chunks, chain)
  const bytes = yield* joined([Buffer.from(`${next} `), ...chunks, Buffer.from('\n')])
  for (const { at } of record.type === 'commits' ? record.commits : [record]) assertInstant(at)
  if ((yield* decodeLine(bytes.subarray(0, -1), chain)) === null) {
    throw new Error(`A ${record.type} line could not be read back`)
  }
  return { bytes, chain: next }
}

/** The record of a line (without its newline) and the chain after it; null when the line does not follow `chain`. */
export function* decodeLine(line: Buffer, chain: string): Steps<{ record: JournalRecord; chain: string } | null> {
  const stored = line.toString('latin1', 0, CHAIN_LENGTH)
  const json = line.subarray(CHAIN_LENGTH + 1)
  if (line[CHAIN_LENGTH] !== SPACE || stored !== (yield* chainAfter(inChunks(json), chain))) return null
  const record = yield* parseRecord(json)
  return record && { record, chain: stored }
}

const CHAIN_LENGTH = 8
const SPACE = 0x20

/** The record of a line that was proven before. */
export const recordOf = (line: Buffer): Steps<JournalRecord | null> => parseRecord(line.subarray(CHAIN_LENGTH + 1))

/** True when the line looks like one Assay wrote, whatever came before it. */
export function* looksWritten(line: Buffer): Steps<boolean> {
  return /^[0-9a-f]{8} $/.test(line.toString('latin1', 0, CHAIN_LENGTH + 1)) && (yield* recordOf(line)) !== null
}

/** How deep in a record the changes lie: in the list of a commit in the list of commits. */
const CHANGE_DEPTH = 4
/** Bytes, or characters, that are handled in one step. */
const CHUNK = 64 * 1_024

function* chunksOf(record: JournalRecord): Steps<Buffer[]> {
  const chunks: Buffer[] = []
  let text = ''
  for (const piece of jsonPieces(record, CHANGE_DEPTH)) {
    text += piece
    if (text.length < CHUNK) continue
    chunks.push(Buffer.from(text))
    text = ''
    yield
  }
  return [...chunks, Buffer.from(text)]
}

function* inChunks(bytes: Buffer): Generator<Buffer, void, void> {
  for (let at = 0; at < bytes.byteLength; at += CHUNK) yield bytes.subarray(at, at + CHUNK)
}

function* chainAfter(chunks: Iterable<Buffer>, chain: string): Steps<string> {
  let crc = Number.parseInt(chain, 16)
  for (const chunk of chunks) {
    crc = crc32(chunk, crc)
    yield
  }
  return toHex(crc)
}

function* joined(chunks: readonly Buffer[]): Steps<Buffer> {
  const bytes = Buffer.allocUnsafe(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let end = 0
  for (const chunk of chunks) {
    end += chunk.copy(bytes, end)
    yield
  }
  return bytes
}

function* parseRecord(json: Buffer): Steps<JournalRecord | null> {
  try {
    const value: unknown =
      json.byteLength > CHUNK ? yield* parseJson(json, CHANGE_DEPTH) : JSON.parse(json.toString('utf8'))
    const { success, data } = JournalRecord.safeParse(value)
    if (!success) return null
    return data.type !== 'commits' || (yield* areStored(data.commits)) ? data : null
  } catch {
    return null
  }
}

function* areStored(commits: readonly StoredCommit[]): Steps<boolean> {
  for (const { changes } of commits) {
    for (const change of changes) {
      if (!StoredChange.safeParse(change).success) return false
      yield
    }
  }
  return true
}
