import { savingWords } from './storage-words'
import { diskErrorWords } from './disk-error-words'
import { join } from 'node:path'
import { sliced } from '../in-slices'
import { readingWords } from './disk-words'
import { readRange } from './durable-write'
import { type FileInfo, type FileSystem, isOfFile, isSameFile, unlessMissing, unlessUnreadable } from './file-system'
import { MAX_JOURNALS, type Pack, type PackName, parsePackName, readPack, unpackJournal } from './history-pack'
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
import { decodeLine, type JournalHeader, type JournalRecord } from './journal-record'

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

  /** What is found of each journal from this number on, ascending. */
  async *read(from = 1): AsyncGenerator<JournalContents[]> {
    const epochs: number[] = []
    for await (const epoch of this.numbers({ from })) epochs.unshift(epoch)
    for (const epoch of epochs) yield await this.versions(epoch)
  }

  /** One journal of each file that has a whole one: what the file says of its project. */
  async *oneOfEachFile(): AsyncGenerator<JournalContents & { header: JournalHeader }> {
    const { own, packs } = await this.list()
    const isWhole = (found: JournalContents | null): found is JournalContents & { header: JournalHeader } =>
      found !== null && found.header !== null
    for (const epoch of own) {
      const found = await this.#ownVersion(epoch)
      if (isWhole(found)) yield found
    }
    for (const pack of packs) {
      for (const epoch of await this.#numbersIn(pack)) {
        const found = await this.#packedVersion(pack, epoch)
        if (!isWhole(found)) continue
        yield found
        break
      }
    }
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
    return again.length > 0 ? again : [unreadableJournal(this.#ownPlace(epoch), diskErrorWords.gone)]
  }

  /** What a line says, from the first place where its chain proves it; null when it is in none. */
  async readRecord({ epoch, offset, length, after }: Location): Promise<JournalRecord | null> {
    const failures: Error[] = []
    const provenIn = async (line: Promise<Buffer | null | undefined>): Promise<JournalRecord | null> => {
      try {
        const bytes = await line
        return bytes ? ((await sliced(decodeLine(bytes, after)))?.record ?? null) : null
      } catch (error) {
        if (!(error instanceof Error) || !isOfFile(error)) throw error
        failures.push(error)
        return null
      }
    }
    const own = await provenIn(unlessMissing(this.#readRange(epoch, offset, length)))
    if (own !== null) return own
    // It may have been packed since.
    await this.list()
    for (const pack of this.#packsWith(epoch)) {
      const journal = this.#unpack(pack, epoch)
      const packed = await provenIn(journal.then((bytes) => bytes?.subarray(offset, offset + length)))
      if (packed !== null) return packed
    }
    if (failures[0]) throw failures[0]
    return null
  }

  async #versionsNow(epoch: number): Promise<JournalContents[]> {
    if (this.#packs === null) await this.list()
    const own = await this.#ownVersion(epoch)
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

  /** Null when it has no file of its own. */
  #ownVersion(epoch: number): Promise<JournalContents | null> {
    return this.#asFound(this.#ownPlace(epoch), () => unlessMissing(readJournal(this.#fs, this.#folder, epoch)))
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

  /** What is damaged in a pack must not pass for what was never there; of a name that says too many its last number stands for them. */
  async #numbersIn(name: PackName): Promise<number[]> {
    const pack = await unlessUnreadable(this.#readPack(name))
    const numbers = pack?.journals.map(({ epoch }) => epoch) ?? []
    if (pack?.whole) return numbers
    const { first, last } = name
    const named = last - first < MAX_JOURNALS ? Array.from({ length: last - first + 1 }, (_, n) => first + n) : []
    return named.length > 0 ? named : numbers.length > 0 ? numbers : [last]
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
  unreadableJournal(place, savingWords.damagedIn(journalName(place.epoch), name))

/** The chain covers every byte of what is proven. */
const isSameJournal = (one: JournalContents, other: JournalContents): boolean =>
  one.unreadable === other.unreadable &&
  one.size === other.size &&
  one.proven === other.proven &&
  one.entries.at(-1)?.chain === other.entries.at(-1)?.chain
