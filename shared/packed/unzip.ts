import { packedWords } from './packed-words'
import { Inflate } from 'fflate/browser'
import { LIMITS } from '../limits'
import { Refusal } from '../refusal'
import { crc32 } from './crc-32'
import { damaged, locked, suspicious } from './refusals'

/** The parts of a packed document; nothing is unpacked before it is read. */
export type Parts = {
  names: ReadonlySet<string>
  /** The bytes of a part, or null when there is none of that name. */
  read: (name: string) => Uint8Array | null
}

type Entry = { flags: number; method: number; crc: number; packed: number; size: number; at: number }

/** Signatures and sizes of the records of a zip (APPNOTE.TXT 6.3). */
const END = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const CENTRAL = 0x02014b50
const CENTRAL_LENGTH = 46
const LOCAL = 0x04034b50
const LOCAL_LENGTH = 30
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8
/** Fields too small for their value; the value is in an extra field then, as some programs always write it. */
const ELSEWHERE = 0xffffffff
const ZIP64 = 1
const MADE_BY_UNIX = 3
const SYMBOLIC_LINK = 0xa
/** Packed bytes given to the unpacker at once: they become a thousand times as many at most, and then we look. */
const STEP = 8 * 1024

/**
 * Opens a zip by its directory. Names are only ever keys; sizes are believed by nobody: unpacking stops where the limit
 * is, whatever the directory says, and what comes out must match its checksum. All parts together unpack to `most` bytes.
 */
export function unzip(bytes: Uint8Array, most: number = LIMITS.unpacked): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view)
  let left = most
  return {
    names: new Set(entries.keys()),
    read: (name) => {
      const entry = entries.get(name)
      if (!entry) return null
      const part = unpack(packedBytes(bytes, view, entry), entry, Math.min(left, LIMITS.unpackedPart))
      left -= part.length
      return part
    },
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > LIMITS.packedParts) throw tooManyParts()
  const size = view.getUint32(end + 12, true)
  const shift = end - size - view.getUint32(end + 16, true)
  const entries = new Map<string, Entry>()
  let at = end - size
  if (shift < 0 || at < 0) throw incomplete()
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) throw incomplete()
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength))
    const isLink = view.getUint8(at + 5) === MADE_BY_UNIX && view.getUint32(at + 38, true) >>> 28 === SYMBOLIC_LINK
    refuseName(name, isLink)
    const entry = {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    }
    const extra = at + CENTRAL_LENGTH + nameLength
    if (extra + extraLength > end) throw incomplete()
    readZip64(view, extra, extra + extraLength, entry)
    const key = name.replaceAll('\\', '/')
    if (entries.has(key)) throw suspicious(packedWords.twoParts(shown(key)))
    entries.set(key, { ...entry, at: entry.at + shift })
    at = extra + extraLength + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end of the directory is the end of the file, but for a comment. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(last - LONGEST_COMMENT, 0); at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  throw incomplete()
}

function readZip64(view: DataView, from: number, to: number, entry: Entry): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64) continue
    let value = at + 4
    for (const field of ['size', 'packed', 'at'] as const) {
      if (entry[field] !== ELSEWHERE || value + 8 > to) continue
      entry[field] = Number(view.getBigUint64(value, true))
      value += 8
    }
  }
}

function refuseName(name: string, isLink: boolean): void {
  const leads = /^[\\/]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)|\0/i.test(name)
  if (leads) throw suspicious(packedWords.leadsOut(shown(name)))
  if (isLink) throw suspicious(packedWords.link(shown(name)))
}

const shown = (name: string): string => name.replace(/[^\P{C}]/gu, '�').slice(0, 100)

function packedBytes(bytes: Uint8Array, view: DataView, { at, packed }: Entry): Uint8Array {
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL) throw incomplete()
  const from = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (from + packed > bytes.length) throw incomplete()
  return bytes.subarray(from, from + packed)
}

function unpack(packed: Uint8Array, { flags, method, crc, size }: Entry, most: number): Uint8Array {
  if (flags & ENCRYPTED) throw locked()
  if (method !== STORED && method !== DEFLATED) throw damaged(packedWords.unknownMethod)
  if (size > most) throw tooLarge()
  const part = method === STORED ? packed : inflate(packed, most)
  if (part.length > most) throw tooLarge()
  if (part.length !== size || crc32(part) !== crc) throw damaged(packedWords.wrongChecksum)
  return part
}

/** `size` would be the room needed if it were true; only what comes out counts. */
function inflate(packed: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((piece) => {
    length += piece.length
    if (length > most) throw tooLarge()
    pieces.push(piece)
  })
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
    }
  } catch (cause) {
    throw cause instanceof Refusal ? cause : damaged(packedWords.partUnreadable, cause)
  }
  return joined(pieces, length)
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const incomplete = (): Refusal => damaged(packedWords.unreadable)

const tooLarge = (): Refusal =>
  new Refusal('too-large', packedWords.tooLarge(LIMITS.unpackedPart / 1024 / 1024, LIMITS.unpacked / 1024 / 1024))

const tooManyParts = (): Refusal => new Refusal('too-large', packedWords.tooManyParts(LIMITS.packedParts))
