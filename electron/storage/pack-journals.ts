import { basename, join } from 'node:path'
import { DurableFile } from './durable-file'
import { installFile, readWhole, writeFully } from './durable-write'
import { type FileInfo, type FileSystem, isSameFile, unlessMissing, unlessUnreadable } from './file-system'
import {
  MAX_PACKED_JOURNAL_BYTES,
  type Pack,
  type PackName,
  packJournal,
  packName,
  type PackedJournal,
  readPack,
  unpackJournal,
} from './history-pack'
import { contentsOf, journalName } from './journal-reader'
import { Journals } from './journals'
import type { ProjectFolder } from './project-folder'

export type PackOptions = {
  /** So many retired journals make a pack, or fewer when they are long. */
  enough: number
  /** The journal that changes are written to: it and later ones stay, whatever the snapshots on disk say. */
  inUse: number
  /** Throws when somebody else has taken the project over. */
  assertMine: () => Promise<void>
  /** Stops between two journals. */
  signal: AbortSignal
}

/** Worth a file of its own, and packed in a moment. */
const PACK_BYTES = 2 * 1_024 * 1_024

/**
 * Puts the oldest journals that no snapshot needs any more into one history pack. A file of their own goes only when
 * the pack has its name, and only after the same bytes were read from there. True when there may be more to pack.
 */
export async function packJournals(fs: FileSystem, folder: ProjectFolder, packing: PackOptions): Promise<boolean> {
  await removePacked(fs, folder, packing)
  const chosen = await chooseJournals(fs, folder, packing)
  const [first, last] = [chosen.at(0)?.epoch, chosen.at(-1)?.epoch]
  if (first === undefined || last === undefined) return false
  await writePack(fs, folder, { name: packName(first, last), first, last }, chosen, packing)
  await removePacked(fs, folder, packing)
  return true
}

/** Journals in files of their own that both snapshots have left behind; none when one of the two cannot be read. */
async function retiredJournals(
  fs: FileSystem,
  folder: ProjectFolder,
  { inUse }: PackOptions,
): Promise<{ own: number[]; packs: PackName[] }> {
  const { own, packs } = await new Journals(fs, folder.journals).list()
  let needed = inUse
  for (const path of [folder.snapshot, folder.previousSnapshot]) {
    const header = await unlessMissing(new DurableFile(fs, path).readHeader())
    needed = Math.min(needed, header?.point.epoch ?? 0)
  }
  return { own: own.filter((epoch) => epoch < needed), packs }
}

type Chosen = { epoch: number; bytes: Buffer }

/** None where too few are waiting. */
async function chooseJournals(fs: FileSystem, folder: ProjectFolder, packing: PackOptions): Promise<Chosen[]> {
  const { enough, signal } = packing
  const { own, packs } = await retiredJournals(fs, folder, packing)
  // Packs follow each other: what was left out of one would be again.
  const waiting = own.filter((epoch) => packs.every(({ last }) => epoch > last))
  const chosen: Chosen[] = []
  let bytes = 0
  const isEnough = (): boolean => chosen.length >= enough || bytes >= PACK_BYTES
  if (waiting.length < enough && (await sizeOf(fs, folder, waiting)) < PACK_BYTES) return []
  for (const epoch of waiting) {
    if (isEnough()) break
    signal.throwIfAborted()
    const journal = await readProven(fs, folder, epoch)
    if (journal === null) continue
    chosen.push({ epoch, bytes: journal })
    bytes += journal.byteLength
  }
  return isEnough() ? chosen : []
}

async function sizeOf(fs: FileSystem, folder: ProjectFolder, epochs: readonly number[]): Promise<number> {
  let bytes = 0
  for (const epoch of epochs) {
    const size = (await unlessUnreadable(fs.info(pathOf(folder, epoch))))?.size ?? 0
    if (size <= MAX_PACKED_JOURNAL_BYTES) bytes += size
  }
  return bytes
}

/** Null for one that is very long, cannot be read or is damaged: it stays as it is. */
async function readProven(fs: FileSystem, folder: ProjectFolder, epoch: number): Promise<Buffer | null> {
  const path = pathOf(folder, epoch)
  const info = await unlessUnreadable(fs.info(path))
  if (info === null || info.size > MAX_PACKED_JOURNAL_BYTES) return null
  const bytes = await unlessUnreadable(readWhole(fs, path))
  if (bytes === null) return null
  const { proven, header } = await contentsOf({ path, epoch, packed: false }, bytes)
  return header !== null && proven === bytes.byteLength ? bytes : null
}

async function writePack(
  fs: FileSystem,
  folder: ProjectFolder,
  pack: PackName,
  chosen: readonly Chosen[],
  { assertMine, signal }: PackOptions,
): Promise<void> {
  let beside = ''
  await installFile(
    fs,
    join(folder.journals, pack.name),
    async (file, temporary) => {
      beside = temporary
      let length = 0
      for (const { epoch, bytes } of chosen) {
        signal.throwIfAborted()
        const member = await packJournal(epoch, bytes)
        await writeFully(file, member, length)
        length += member.byteLength
      }
      return length
    },
    async () => {
      await assertHolds(fs, folder, { ...pack, name: basename(beside) }, chosen)
      await assertMine()
    },
  )
}

/** A disk that keeps other bytes must not cost a journal. */
async function assertHolds(
  fs: FileSystem,
  folder: ProjectFolder,
  name: PackName,
  chosen: readonly Chosen[],
): Promise<void> {
  const { journals, whole } = await readPack(fs, folder.journals, name)
  let same = whole && journals.length === chosen.length
  for (const [index, { epoch, bytes }] of chosen.entries()) {
    const packed = journals[index]
    same &&= packed?.epoch === epoch && (await holds(packed, bytes))
  }
  if (!same) throw Object.assign(new Error(`${name.name} does not read back as it was written`), { code: 'EIO' })
}

const holds = async (packed: PackedJournal, bytes: Buffer): Promise<boolean> =>
  (await unpackJournal(packed))?.equals(bytes) === true

/** Removes the files of journals that a sound pack holds byte for byte; a file that differs from it stays. */
async function removePacked(fs: FileSystem, folder: ProjectFolder, packing: PackOptions): Promise<void> {
  const { own, packs } = await retiredJournals(fs, folder, packing)
  for (const pack of packs) {
    const doubled = own.filter((epoch) => isIn(pack, epoch))
    if (doubled.length === 0) continue
    const settled = await unlessUnreadable(settledPack(fs, folder, pack))
    if (settled?.whole !== true) continue
    for (const packed of settled.journals.filter(({ epoch }) => doubled.includes(epoch))) {
      packing.signal.throwIfAborted()
      const path = pathOf(folder, packed.epoch)
      const bytes = await unlessUnreadable(readWhole(fs, path))
      if (bytes === null || !(await holds(packed, bytes))) continue
      await packing.assertMine()
      // Another program may have taken the pack away meanwhile, or put another in its place.
      const info = await unlessMissing(fs.info(join(folder.journals, pack.name)))
      if (info === null || !isSameFile(info, settled.info)) break
      await fs.remove(path)
    }
  }
}

/**
 * A pack that a power cut cannot undo any more. Another program may have put it there and not have synced it; whoever
 * was stopped while packing may not have synced its name.
 */
async function settledPack(fs: FileSystem, folder: ProjectFolder, pack: PackName): Promise<Pack & { info: FileInfo }> {
  const file = await fs.open(join(folder.journals, pack.name), 'write')
  try {
    await file.sync()
    await fs.syncFolder(folder.journals)
    const info = await file.info()
    return { ...(await readPack(fs, folder.journals, pack)), info }
  } finally {
    await file.close()
  }
}

const isIn = ({ first, last }: PackName, epoch: number): boolean => epoch >= first && epoch <= last
const pathOf = ({ journals }: ProjectFolder, epoch: number): string => join(journals, journalName(epoch))
