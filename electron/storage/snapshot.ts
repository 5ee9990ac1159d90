import { crc32 } from 'node:zlib'
import { constants } from 'node:buffer'
import { Instant } from '@shared/fields'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { z } from 'zod'

/** The rows are read as one text, and no text is longer. */
export const MAX_ROWS_BYTES = constants.MAX_STRING_LENGTH

const Hex32 = z.string().regex(/^[0-9a-f]{8}$/)
export const toHex = (crc: number): string => crc.toString(16).padStart(8, '0')

/** A place in the journals: in journal `epoch`, after change `seq`, where the chain of checksums stands at `chain`. */
export const Point = z.strictObject({
  epoch: z.number().int().positive(),
  seq: z.number().int().nonnegative(),
  chain: Hex32,
})
export type Point = z.infer<typeof Point>

/** First line of a snapshot: what it holds and the checksum that proves it. */
export const SnapshotHeader = z.strictObject({
  program: z.literal('assay'),
  format: z.number().int().positive(),
  projectId: z.uuid(),
  point: Point,
  savedAt: Instant,
  passages: z.number().int().nonnegative(),
  bytes: z.number().int().positive().max(MAX_ROWS_BYTES),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type SnapshotHeader = z.infer<typeof SnapshotHeader>

/** All that is asked of a header whose other fields a newer Assay may have changed. */
const NewerHeader = z.object({
  format: z
    .number()
    .int()
    .min(PROJECT_FORMAT + 1),
})

/** Table name -> its entities, in table order. */
export type Rows = Record<string, readonly unknown[]>

/** What lowdb keeps for us: the whole project at one point of its journals. */
export type Snapshot = Omit<SnapshotHeader, 'program' | 'bytes' | 'sha256' | 'passages'> & { rows: Rows }

/** Entities never change, so the analyst goes on working while the copied rows are written. */
export function takeSnapshot(projectId: string, rows: Rows, point: Point, savedAt: string): Snapshot {
  return { format: PROJECT_FORMAT, projectId, point, savedAt, rows }
}

/** Fixed, so that the header can be written last, when the checksum of the rows is known. */
const HEADER_BYTES = 1_024
const DATA_KEY = '\n"data":'
export const ROWS_START = HEADER_BYTES
export const FILE_END = '}\n'

export function encodeHeader(header: SnapshotHeader): Buffer {
  const fields = JSON.stringify(header)
  const line = `{"header":${fields},"headerCrc":"${toHex(crc32(fields))}",`
  return Buffer.from(line.padEnd(HEADER_BYTES - DATA_KEY.length) + DATA_KEY)
}

/** The header of a snapshot, the format of a newer Assay that wrote it, or null when the bytes are not a whole header. */
export function decodeHeader(bytes: Buffer): SnapshotHeader | { newerFormat: number } | null {
  const text = bytes.toString('latin1', 0, HEADER_BYTES)
  const [, fields, crc] = /^\{"header":(\{.*\}),"headerCrc":"([0-9a-f]{8})", *\n"data":$/.exec(text) ?? []
  if (fields === undefined || crc !== toHex(crc32(fields))) return null
  const raw: unknown = JSON.parse(fields)
  const newer = NewerHeader.safeParse(raw)
  if (newer.success) return { newerFormat: newer.data.format }
  const header = SnapshotHeader.safeParse(raw)
  return header.success ? header.data : null
}

/** The text of the rows in pieces of at least `size` characters: one entity a line, so that people can read and compare it. */
export function* encodeRows(rows: Rows, size: number): Generator<string> {
  let piece = '{'
  let tableSeparator = '\n'
  for (const [name, entities] of Object.entries(rows)) {
    piece += `${tableSeparator}${JSON.stringify(name)}:[`
    tableSeparator = ',\n'
    let rowSeparator = '\n'
    for (const each of entities) {
      piece += rowSeparator + JSON.stringify(each)
      rowSeparator = ',\n'
      if (piece.length >= size) {
        yield piece
        piece = ''
      }
    }
    piece += ']'
  }
  yield `${piece}\n}`
}
