import { join } from 'node:path'
import { readingWords } from './disk-words'
import { readRange } from './durable-write'
import { type FileInfo, type FileSystem, isOfFile, isSameFile, unlessMissing } from './file-system'
import { type Pack, type PackName, parsePackName, readPack, unpackJournal } from './history-pack'
import type { Location } from './journal'
import {
  contentsOf,
  epochOf,
  type JournalContents,
  journalName,
  type JournalPlace,
  readJournal,
  unreadableJournal,
} from './journal-reader'
import { linkIn } from './replay'

/** A journal, and others of its number that hold something else. */
export type ReadJournal = { journal: JournalContents; others: JournalContents[] }

/** Every journal of a project, whether it lies in a file of its own or in a history pack. */
export class Journals {
  readonly #fs: FileSystem
  readonly #folder: string
  /** As last listed: what was packed since is found by listing again. */
  #packs: readonly PackName[] | null = null
  /** The pack that was read last, still packed: its journals are asked for one after the other. */
  #last: { info: FileInfo; path: string; pack: Pack } | null = null

  constructor(fs: FileSystem, folder: string) {
    this.#fs = fs
    this.#folder = folder
  }

  /** What the names in the folder say, ascending; files of other names are not ours. */
  async list(): Promise<{ own: number[]; packs: PackName[]; last: number }> {
    const names = (await unlessMissing(this.#fs.list(this.#folder))) ?? []
    const own = names.flatMap((name) => epochOf(name) ?? []).toSorted((a, b) => a - b)
    const packs = names.flatMap((name) => parsePackName(name) ?? []).toSorted((a, b) => a.last - b.last)
    this.#packs = packs
    return { own, packs, last: Math.max(own.at(-1) ?? 0, packs.at(-1)?.last ?? 0) }
  }

  /** Numbers of the journals, newest first. A pack is opened only when its turn comes. */
  async *numbers({ from = 1, to = Infinity } = {}): AsyncGenerator<number> {
    const { own, packs } = await this.list()
    const inRange = (epoch: number): boolean => epoch >= from && epoch <= to
    const waiting = packs.filter(({ first, last }) => first <= to && last >= from)
    let known = own.filter(inRange)
    for (;;) {
      for (let next = waiting.at(-1); next && next.last >= (known.at(-1) ?? 0); next = waiting.at(-1)) {
        const packed = (await this.#numbersIn(next)).filter(inRange)
        known = [...new Set([...known, ...packed])].toSorted((a, b) => a - b)
        waiting.pop()
      }
      const epoch = known.pop()
      if (epoch === undefined) return
      yield epoch
    }
  }

  /** The journals from this number on, ascending. Of two with one number it is the one that the next follows from. */
  async *read(from = 1): AsyncGenerator<ReadJournal> {
    const epochs: number[] = []
    for await (const epoch of this.numbers({ from })) epochs.unshift(epoch)
    let before: JournalContents[] = []
    for (const epoch of epochs) {
      const versions = await this.versions(epoch)
      if (before.length > 0) yield choose(before, versions)
      before = versions
    }
    if (before.length > 0) yield choose(before, [])
  }

  /**
   * What is found of one journal, never nothing. More than one when it lies in several places with different bytes; those
   * that prove the most come first.
   */
  async versions(epoch: number): Promise<JournalContents[]> {
    const found = await this.#versionsNow(epoch)
    if (found.length > 0) return found
    await this.list()
    const again = await this.#versionsNow(epoch)
    return again.length > 0 ? again : [unreadableJournal(this.#ownPlace(epoch), 'it is no longer there')]
  }

  /** One line, without what separates it from the next; empty when it is no longer there. */
  async readLine({ epoch, offset, length }: Location): Promise<Buffer> {
    const own = await unlessMissing(this.#readRange(epoch, offset, length))
    if (own !== null) return own
    await this.list()
    for (const pack of this.#packsWith(epoch)) {
      const bytes = await this.#unpack(pack, epoch)
      if (bytes) return bytes.subarray(offset, offset + length)
    }
    return Buffer.alloc(0)
  }

  async #versionsNow(epoch: number): Promise<JournalContents[]> {
    if (this.#packs === null) await this.list()
    const own = await this.#asFound(this.#ownPlace(epoch), async () => {
      return unlessMissing(readJournal(this.#fs, this.#folder, epoch))
    })
    const found = own === null ? [] : [own]
    for (const pack of this.#packsWith(epoch)) {
      const packed = await this.#packedVersion(pack, epoch)
      if (packed && !found.some((each) => isSameJournal(each, packed))) found.push(packed)
    }
    const [shouldHold] = this.#packsWith(epoch)
    if (found.length === 0 && shouldHold) found.push(damagedIn(shouldHold, this.#packedPlace(shouldHold, epoch)))
    const unread = ({ unreadable }: JournalContents): number => (unreadable === null ? 0 : 1)
    return found.toSorted((a, b) => unread(a) - unread(b) || b.entries.length - a.entries.length)
  }

  /** Null when the pack does not hold it: journals that are damaged are never packed. */
  async #packedVersion(pack: PackName, epoch: number): Promise<JournalContents | null> {
    const place = this.#packedPlace(pack, epoch)
    return this.#asFound(place, async () => {
      const bytes = await this.#unpack(pack, epoch)
      if (bytes === undefined) return null
      const contents = bytes ? await contentsOf(place, bytes) : null
      // Only what is proven to its last byte is ever packed.
      if (contents !== null && contents.proven === contents.size) return contents
      return damagedIn(pack, place)
    })
  }

  async #asFound(place: JournalPlace, read: () => Promise<JournalContents | null>): Promise<JournalContents | null> {
    try {
      return await read()
    } catch (error) {
      if (!isOfFile(error)) throw error
      return unreadableJournal(place, readingWords(error))
    }
  }

  /** Where nothing in a pack can be read, its last number stands for all that are missing. */
  async #numbersIn(name: PackName): Promise<number[]> {
    let pack: Pack = { journals: [], whole: false }
    try {
      pack = await this.#readPack(name)
    } catch (error) {
      if (!isOfFile(error)) throw error
    }
    return pack.journals.length > 0 ? pack.journals.map(({ epoch }) => epoch) : [name.last]
  }

  /** Null when it is damaged, undefined when the pack does not hold it. */
  async #unpack(name: PackName, epoch: number): Promise<Buffer | null | undefined> {
    const { journals } = await this.#readPack(name)
    const packed = journals.find((each) => each.epoch === epoch)
    return packed && unpackJournal(packed)
  }

  async #readPack(name: PackName): Promise<Pack> {
    const path = join(this.#folder, name.name)
    const info = await this.#fs.info(path)
    const isSame = this.#last?.path === path && isSameFile(this.#last.info, info)
    if (!isSame || this.#last === null) this.#last = { info, path, pack: await readPack(this.#fs, this.#folder, name) }
    return this.#last.pack
  }

  async #readRange(epoch: number, offset: number, length: number): Promise<Buffer> {
    const file = await this.#fs.open(this.#ownPlace(epoch).path, 'read')
    try {
      return await readRange(file, offset, length)
    } finally {
      await file.close()
    }
  }

  #packsWith(epoch: number): PackName[] {
    return (this.#packs ?? []).filter(({ first, last }) => epoch >= first && epoch <= last)
  }

  #packedPlace({ name }: PackName, epoch: number): JournalPlace {
    return { path: join(this.#folder, name), epoch, packed: true }
  }

  #ownPlace(epoch: number): JournalPlace {
    return { path: join(this.#folder, journalName(epoch)), epoch, packed: false }
  }
}

const damagedIn = ({ name }: PackName, place: JournalPlace): JournalContents =>
  unreadableJournal(place, `${journalName(place.epoch)} in ${name} is damaged`)

function choose(versions: JournalContents[], next: readonly JournalContents[]): ReadJournal {
  const linked = versions.find((each) => next.some(({ header }) => header !== null && linkIn(each, header) !== -1))
  const journal = linked ?? versions[0]
  if (journal === undefined) throw new Error('There is no journal to choose')
  return { journal, others: versions.filter((each) => each !== journal) }
}

/** The chain covers every byte of what is proven. */
const isSameJournal = (one: JournalContents, other: JournalContents): boolean =>
  one.unreadable === other.unreadable &&
  one.size === other.size &&
  one.proven === other.proven &&
  one.entries.at(-1)?.chain === other.entries.at(-1)?.chain
