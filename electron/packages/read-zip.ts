import { oddityWords } from './package-words'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import { LIMITS } from '@shared/limits'
import type { Refusal } from '@shared/refusal'
import { readRange } from '../storage/durable-write'
import type { OpenFile } from '../storage/file-system'
import { damagedMember, damagedPackage, memberWords, suspicious, tooLargePackage } from './package-refusals'
import {
  centralRecord,
  DEFLATED,
  END_BYTES,
  type Entry,
  LOCAL_BYTES,
  localHeader,
  readCentral,
  readEnd,
  STORED,
} from './zip-records'

/** Bytes of packed members that are read at once. */
const PIECE = 256 * 1_024
/** What is larger than this, unpacked, is not more than so many times as large as it is packed: text is a tenth. */
const LARGE = 256 * 1_024 * 1_024
const MOST_RATIO = 100

/**
 * The members of a zip by its directory, in the order of their bytes. Nothing is unpacked. Refuses, with the reason, what
 * no package of Assay has: too many or too large members, names that lead elsewhere or stand twice, links, encryption,
 * members that lie in one another.
 */
export async function readDirectory(file: OpenFile, isOurs: (name: string) => boolean): Promise<Entry[]> {
  const { size: length } = await file.info()
  if (length > LIMITS.packageBytes) throw tooLargePackage()
  const end = length < END_BYTES ? null : readEnd(await readRange(file, length - END_BYTES, END_BYTES))
  if (end === null || end.at + end.bytes + END_BYTES !== length) throw damagedPackage(oddityWords.noEnd)
  if (end.entries > LIMITS.packageMembers || end.bytes > LIMITS.packageDirectory) throw tooLargePackage()
  const directory = await readRange(file, end.at, end.bytes)
  const entries: Entry[] = []
  const names = new Set<string>()
  let [from, unpacked] = [0, 0]
  for (let index = 0; index < end.entries; index += 1) {
    const read = readCentral(directory, from)
    if (read === null) throw damagedPackage(oddityWords.listNotWhole)
    const { entry, length: recordLength } = read
    refuseOddity(entry, names, isOurs)
    // Not a bit of it may be otherwise than Assay writes it: what is damaged, or was packed anew, shows.
    if (!directory.subarray(from, from + recordLength).equals(centralRecord(entry)))
      throw suspicious(oddityWords.byAnother(memberWords(entry.name)))
    names.add(entry.name)
    unpacked += entry.size
    from += recordLength
    const { name, method, crc, packed, size, at } = entry
    entries.push({ name, method, crc, packed, size, at })
  }
  if (from !== end.bytes) throw damagedPackage(oddityWords.listNotWhole)
  if (unpacked > LIMITS.packageUnpacked || (unpacked > LARGE && unpacked > MOST_RATIO * length)) throw tooLargePackage()
  return inPlace(entries, end.at)
}

function refuseOddity(
  entry: NonNullable<ReturnType<typeof readCentral>>['entry'],
  names: ReadonlySet<string>,
  isOurs: (name: string) => boolean,
): void {
  const { name } = entry
  if (leadsOut(name)) throw suspicious(oddityWords.leadsOut(memberWords(name)))
  if (entry.link) throw suspicious(oddityWords.link(memberWords(name)))
  if (entry.encrypted) throw suspicious(oddityWords.encrypted(memberWords(name)))
  if (names.has(name)) throw suspicious(oddityWords.twice(memberWords(name)))
  if (!isOurs(name)) throw suspicious(oddityWords.notOfProject(memberWords(name)))
  if (entry.method !== STORED && entry.method !== DEFLATED) throw suspicious(oddityWords.otherMethod(memberWords(name)))
}

/** Absolute, with a drive, or with a way up; whatever system it is meant for. */
const leadsOut = (name: string): boolean =>
  name.startsWith('/') ||
  name.includes('\\') ||
  name.includes(':') ||
  name.includes('\0') ||
  name.split('/').includes('..')

/** Each begins where the one before it ends, and the directory where the last one does: none lies in another. */
function inPlace(entries: readonly Entry[], directoryAt: number): Entry[] {
  const inOrder = entries.toSorted((one, other) => one.at - other.at)
  let next = 0
  for (const entry of inOrder) {
    if (entry.at !== next) throw suspicious(oddityWords.notBehind(memberWords(entry.name)))
    next = entry.at + LOCAL_BYTES + Buffer.byteLength(entry.name) + entry.packed
  }
  if (next !== directoryAt) throw damagedPackage(oddityWords.between)
  return inOrder
}

/**
 * The bytes of a member, unpacked piece by piece and never more than the directory says. Throws a Refusal that names it
 * where they are not what was packed.
 */
export async function* unpacked(file: OpenFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const header = localHeader(entry)
  const found = await readRange(file, entry.at, header.byteLength)
  if (!found.equals(header)) throw damagedMember(entry.name)
  let [crc, size] = [0, 0]
  const raw = packedPieces(file, entry, entry.at + header.byteLength)
  for await (const piece of entry.method === STORED ? raw : inflated(raw, () => damagedMember(entry.name))) {
    size += piece.byteLength
    // A few bytes can become thousands of times as many: whatever was promised counts.
    if (size > entry.size) throw suspicious(oddityWords.longer(memberWords(entry.name)))
    crc = crc32(piece, crc)
    yield piece
  }
  if (size !== entry.size || crc !== entry.crc) throw damagedMember(entry.name)
}

async function* packedPieces(file: OpenFile, { packed }: Entry, from: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < packed; done += PIECE)
    yield await readRange(file, from + done, Math.min(PIECE, packed - done))
}

async function* inflated(pieces: AsyncIterable<Uint8Array>, damaged: () => Refusal): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: PIECE })
  const fed = pipeline(Readable.from(pieces, { objectMode: false }), inflate)
  fed.catch(() => undefined)
  try {
    for await (const piece of inflate) yield piece as Uint8Array
    await fed
  } catch (error) {
    // What the disk says is told as that; all else is what zlib says of the bytes.
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw code.startsWith('Z_') || code.startsWith('ERR_') ? damaged() : error
  }
}
