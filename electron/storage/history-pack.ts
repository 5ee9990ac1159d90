import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { crc32, deflateRaw, gunzip } from 'node:zlib'
import { readWhole } from './durable-write'
import type { FileSystem } from './file-system'
import { epochDigits, epochOf, journalName } from './journal-reader'

/**
 * A history pack holds retired journals byte for byte: one gzip file a journal, one after the other. Each is named and
 * measured in its own header, so that damage to one costs no other, and `zcat` reads them all.
 */
export type PackName = { name: string; first: number; last: number }

export type PackedJournal = {
  epoch: number
  /** Of the journal as it was. */
  size: number
  sha256: string
  /** The gzip file. */
  member: Buffer
}

export type Pack = {
  /** Ascending. */
  journals: PackedJournal[]
  /** False when a byte belongs to none of them, or when they are not those that the name of the pack says. */
  whole: boolean
}

/** A pack may come from anybody: more is neither written nor read, before or after it is unpacked. */
const MAX_PACK_BYTES = 16 * 1_024 * 1_024
export const MAX_PACKED_JOURNAL_BYTES = 4 * 1_024 * 1_024
export const MAX_JOURNALS = 1_024

const NAME = /^(\d{8,15})-(\d{8,15})\.gz$/

export const packName = (first: number, last: number): string => `${epochDigits(first)}-${epochDigits(last)}.gz`

/** The first and the last number that a pack of that name holds; null for a file that is not ours. */
export function parsePackName(name: string): PackName | null {
  const [first, last] = (NAME.exec(name) ?? []).slice(1).map(Number)
  if (first === undefined || last === undefined || first < 1 || first > last) return null
  return packName(first, last) === name ? { name, first, last } : null
}

/** Deflated by libuv's threads, so that only the checksum is made in the way of others. */
export async function packJournal(epoch: number, journal: Buffer): Promise<Buffer> {
  const body = await promisify(deflateRaw)(journal, { level: LEVEL })
  const name = Buffer.from(`${journalName(epoch)}\0`)
  const fields = Buffer.alloc(FIELDS_BYTES)
  fields.writeUInt32LE(HEAD_BYTES + name.byteLength + body.byteLength + TRAILER_BYTES, 0)
  fields.writeUInt32LE(journal.byteLength, 4)
  fields.write(digest(journal), 8, 'hex')
  fields.writeUInt32LE(headCrc(fields, name), CRC_AT)
  const trailer = Buffer.alloc(TRAILER_BYTES)
  trailer.writeUInt32LE(crc32(journal), 0)
  trailer.writeUInt32LE(journal.byteLength, 4)
  return Buffer.concat([PREFIX, fields, name, body, trailer])
}

/** The journals in a pack, still packed. What is damaged is left out. */
export async function readPack(fs: FileSystem, folder: string, { name, first, last }: PackName): Promise<Pack> {
  const path = join(folder, name)
  if ((await fs.info(path)).size > MAX_PACK_BYTES) return { journals: [], whole: false }
  const found = membersOf(await readWhole(fs, path))
  const inOrder = found.journals.filter(({ epoch }, index, all) => {
    return epoch >= first && epoch <= last && epoch > (all[index - 1]?.epoch ?? 0)
  })
  const asNamed = inOrder.length === found.journals.length && inOrder[0]?.epoch === first
  return { journals: inOrder, whole: found.whole && asNamed && inOrder.at(-1)?.epoch === last }
}

/** The bytes of a journal as they were; null when a single one is not. */
export async function unpackJournal({ member, size, sha256 }: PackedJournal): Promise<Buffer | null> {
  try {
    const journal = await promisify(gunzip)(member, { maxOutputLength: size, chunkSize: CHUNK_BYTES })
    return journal.byteLength === size && digest(journal) === sha256 ? journal : null
  } catch {
    return null
  }
}

/** Looks for the next header where one is damaged. */
function membersOf(pack: Buffer): Pack {
  const journals: PackedJournal[] = []
  let whole = true
  let unpacked = 0
  let at = 0
  while (at < pack.byteLength) {
    const start = pack.indexOf(PREFIX, at)
    if (start === -1) return { journals, whole: false }
    const found = memberAt(pack, start)
    unpacked += found?.size ?? 0
    if (unpacked > MAX_PACK_BYTES || journals.length === MAX_JOURNALS) return { journals, whole: false }
    whole &&= found !== null && start === at
    if (found) journals.push(found)
    at = start + (found?.member.byteLength ?? 1)
  }
  return { journals, whole }
}

function memberAt(pack: Buffer, start: number): PackedJournal | null {
  const nameAt = start + HEAD_BYTES
  const nameEnd = pack.indexOf(0, nameAt)
  if (nameEnd === -1) return null
  const fields = pack.subarray(start + PREFIX.byteLength, nameAt)
  if (fields.readUInt32LE(CRC_AT) !== headCrc(fields, pack.subarray(nameAt, nameEnd + 1))) return null
  const epoch = epochOf(pack.toString('latin1', nameAt, nameEnd))
  const member = pack.subarray(start, start + fields.readUInt32LE(0))
  const size = fields.readUInt32LE(4)
  if (epoch === null || member.byteLength !== fields.readUInt32LE(0)) return null
  if (member.byteLength <= HEAD_BYTES || size < 1 || size > MAX_PACKED_JOURNAL_BYTES) return null
  return { epoch, size, sha256: fields.toString('hex', 8, CRC_AT), member }
}

/** The smallest: a journal is packed once. */
const LEVEL = 9
const CHUNK_BYTES = 256 * 1_024
const TRAILER_BYTES = 8

/** In gzip's own extra field: bytes of the whole gzip file, bytes of the journal, its SHA-256, and a CRC of these and the name. */
const FIELDS_BYTES = 44
const CRC_AT = 40

/** How each begins: deflated, with an extra field of ours ("Ay") and a name, of no time and no system, packed the most. */
const PREFIX = Buffer.from([0x1f, 0x8b, 8, 0x0c, 0, 0, 0, 0, 2, 255, FIELDS_BYTES + 4, 0, 0x41, 0x79, FIELDS_BYTES, 0])
const HEAD_BYTES = PREFIX.byteLength + FIELDS_BYTES

const headCrc = (fields: Buffer, name: Buffer): number => crc32(name, crc32(fields.subarray(0, CRC_AT)))
const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
