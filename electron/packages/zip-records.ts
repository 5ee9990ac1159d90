/**
 * The records of a zip file (APPNOTE.TXT 6.3), as far as a package has them: no comments, no extra fields, no zip64.
 *
 * fflate, which packs and unpacks everything else, is of no use here: it reads a zip as a whole in memory, and its stream
 * puts the length of a member behind its bytes, so that a reader must believe them before it knows how many they are. A
 * package is of gigabytes, is proven before anything of it is unpacked, and is refused where a bit of its records is
 * otherwise than these lines write it.
 */

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
export const LOCAL_BYTES = 30
export const CENTRAL_BYTES = 46
export const END_BYTES = 22

export const STORED = 0
export const DEFLATED = 8
/** Sizes and places are 32 bits wide, and the highest value stands for "elsewhere". */
export const MOST_BYTES = 0xffff_fffe
export const MOST_ENTRIES = 0xfffe

/** A member as its zip describes it; `at` is where its local header begins. */
export type Entry = {
  name: string
  method: number
  crc: number
  packed: number
  size: number
  at: number
}

/** What may be said of a member besides, and is nowhere in a package of ours. */
type Oddity = { encrypted: boolean; link: boolean }

const VERSION = 20
const MADE_BY_UNIX = 3
const UTF_8 = 0x800
const ENCRYPTED = 1
const STRONGLY_ENCRYPTED = 0x40
const SYMBOLIC_LINK = 0xa
/** An ordinary file that its owner may read and write. */
const FILE_MODE = 0o100_600
/** The first of January 1980, the earliest there is: the same content makes the same bytes. */
const DATE = 0x21

/** What stands before the bytes of a member. */
export function localHeader(entry: Entry): Buffer {
  const bytes = Buffer.alloc(LOCAL_BYTES)
  bytes.writeUInt32LE(LOCAL, 0)
  describe(entry, bytes, 4)
  return Buffer.concat([bytes, Buffer.from(entry.name)])
}

/** A line of the directory. */
export function centralRecord(entry: Entry): Buffer {
  const bytes = Buffer.alloc(CENTRAL_BYTES)
  bytes.writeUInt32LE(CENTRAL, 0)
  bytes.writeUInt8(VERSION, 4)
  bytes.writeUInt8(MADE_BY_UNIX, 5)
  describe(entry, bytes, 6)
  bytes.writeUInt16LE(FILE_MODE, 40)
  bytes.writeUInt32LE(entry.at, 42)
  return Buffer.concat([bytes, Buffer.from(entry.name)])
}

/** What both records say of a member, in the same order from some byte on. */
function describe({ name, method, crc, packed, size }: Entry, bytes: Buffer, from: number): void {
  bytes.writeUInt16LE(VERSION, from)
  bytes.writeUInt16LE(UTF_8, from + 2)
  bytes.writeUInt16LE(method, from + 4)
  bytes.writeUInt16LE(DATE, from + 8)
  bytes.writeUInt32LE(crc, from + 10)
  bytes.writeUInt32LE(packed, from + 14)
  bytes.writeUInt32LE(size, from + 18)
  bytes.writeUInt16LE(Buffer.byteLength(name), from + 22)
}

/** Where the directory is: the last record of the file. */
export function endRecord(entries: number, bytes: number, at: number): Buffer {
  const record = Buffer.alloc(END_BYTES)
  record.writeUInt32LE(END, 0)
  record.writeUInt16LE(entries, 8)
  record.writeUInt16LE(entries, 10)
  record.writeUInt32LE(bytes, 12)
  record.writeUInt32LE(at, 16)
  return record
}

/** Where the directory is said to be; null when these bytes are no such record. */
export function readEnd(record: Buffer): { entries: number; bytes: number; at: number } | null {
  if (record.byteLength !== END_BYTES || record.readUInt32LE(0) !== END) return null
  // On one disk, with all of its entries, and nothing behind it.
  if (record.readUInt32LE(4) !== 0 || record.readUInt16LE(8) !== record.readUInt16LE(10)) return null
  if (record.readUInt16LE(20) !== 0) return null
  return { entries: record.readUInt16LE(10), bytes: record.readUInt32LE(12), at: record.readUInt32LE(16) }
}

/** The line of a directory that begins there, and how long it is; null when none does. */
export function readCentral(directory: Buffer, from: number): { entry: Entry & Oddity; length: number } | null {
  if (from + CENTRAL_BYTES > directory.byteLength || directory.readUInt32LE(from) !== CENTRAL) return null
  const nameLength = directory.readUInt16LE(from + 28)
  const length = CENTRAL_BYTES + nameLength + directory.readUInt16LE(from + 30) + directory.readUInt16LE(from + 32)
  if (from + length > directory.byteLength) return null
  const flags = directory.readUInt16LE(from + 8)
  const isUnix = directory.readUInt8(from + 5) === MADE_BY_UNIX
  const entry = {
    name: directory.toString('utf8', from + CENTRAL_BYTES, from + CENTRAL_BYTES + nameLength),
    method: directory.readUInt16LE(from + 10),
    crc: directory.readUInt32LE(from + 16),
    packed: directory.readUInt32LE(from + 20),
    size: directory.readUInt32LE(from + 24),
    at: directory.readUInt32LE(from + 42),
    encrypted: (flags & (ENCRYPTED | STRONGLY_ENCRYPTED)) !== 0,
    link: isUnix && directory.readUInt32LE(from + 38) >>> 28 === SYMBOLIC_LINK,
  }
  return { entry, length }
}
