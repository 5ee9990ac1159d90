import { savingWords, storageWords } from './storage-words'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { KeptDraft, type TypedDraft } from '@shared/ipc/draft'
import { diskRefusal } from './disk-words'
import { installBytes, makeDurableFolder, readWhole } from './durable-write'
import { errorCode, type FileSystem, unlessMissing } from './file-system'
import { toHex } from './snapshot'

/** A draft is not read when its file is longer: no text that fits takes more, however its letters are written. */
const LONGEST_FILE = 160 * 1_024 * 1_024
/** More fields than anybody leaves unfinished. */
const MOST_DRAFTS = 1_000

/** What the drafts of a project need of it. */
export type DraftsPlace = {
  fs: FileSystem
  folder: string
  /** Refuses when the project was taken over: nothing may be written to it then. */
  assertMine: () => Promise<void>
  now: () => string
}

/**
 * The `drafts/` folder: what is being typed, a file for each field, replaced as a whole while somebody types. It is no
 * part of the project's history: finishing a field makes the change, and removes the draft.
 */
export class Drafts {
  readonly #place: DraftsPlace
  readonly #kept: Map<string, KeptDraft>
  /** What the disk refused: in memory only. */
  readonly #unkept = new Map<string, KeptDraft>()
  /** One after the other: the last words asked for must be the ones that stay. */
  #turn: Promise<unknown> = Promise.resolve()

  private constructor(place: DraftsPlace, kept: readonly KeptDraft[]) {
    this.#place = place
    this.#kept = new Map(kept.map((draft) => [draft.place, draft]))
  }

  /** For a project that can only be read. */
  static none(place: DraftsPlace): Drafts {
    return new Drafts(place, [])
  }

  /** Reads what was left; `problem` says in words what cannot be read, null when all could. */
  static async open(place: DraftsPlace): Promise<{ drafts: Drafts; problem: string | null }> {
    const { kept, damaged } = await readDrafts(place.fs, place.folder)
    return {
      drafts: new Drafts(place, kept),
      problem: damaged.length > 0 ? storageWords.draftsDamaged(damaged.length) : null,
    }
  }

  /** Also what the disk refused; the one typed in last first. */
  get all(): KeptDraft[] {
    const drafts = new Map([...this.#kept, ...this.#unkept])
    return [...drafts.values()].toSorted((one, other) => (one.at < other.at ? 1 : -1))
  }

  /** Of them, what is not on disk. */
  get unkept(): KeptDraft[] {
    return [...this.#unkept.values()]
  }

  /** Tries again to keep what the disk refused. Throws the Refusal of the first that it refuses again. */
  async keepAgain(): Promise<void> {
    await this.#turn
    for (const draft of this.unkept) await this.keep(draft)
  }

  /** On disk when it returns. Throws a Refusal when it is not; what was kept of the place before is still there then. */
  keep({ place, text, against }: TypedDraft): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#kept.get(place)?.text === text && !this.#unkept.has(place)) return
      const { fs, folder, assertMine, now } = this.#place
      const draft = { place, text, ...(against ? { against } : {}), at: now() }
      try {
        await assertMine()
        await makeDurableFolder(fs, folder)
        await installBytes(fs, join(folder, nameOf(place)), encodeDraft(draft))
      } catch (error) {
        this.#unkept.set(place, draft)
        throw diskRefusal(error, 'draft-not-kept', savingWords.draftNotKept)
      }
      this.#unkept.delete(place)
      this.#kept.set(place, draft)
    })
  }

  /** For what was finished or given up; one whose file cannot be removed is dropped again when its field is next shown. */
  drop(place: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#unkept.delete(place)
      if (!this.#kept.delete(place)) return
      const { fs, folder, assertMine } = this.#place
      await assertMine()
      await unlessMissing(fs.remove(join(folder, nameOf(place))))
      await fs.syncFolder(folder)
    }).catch(() => undefined)
  }

  /** Resolves when everything asked for so far was done. */
  async settled(): Promise<void> {
    await this.#turn
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work)
    this.#turn = done.catch(() => undefined)
    return done
  }
}

/** The drafts in a folder, and the names of those that cannot be read. */
export async function readDrafts(fs: FileSystem, folder: string): Promise<{ kept: KeptDraft[]; damaged: string[] }> {
  const kept: KeptDraft[] = []
  const damaged: string[] = []
  const names = (await namesIn(fs, folder)).filter((name) => NAME.test(name))
  for (const name of names.slice(0, MOST_DRAFTS)) {
    const draft = await readDraft(fs, join(folder, name))
    if (draft !== null && nameOf(draft.place) === name) kept.push(draft)
    else damaged.push(name)
  }
  return { kept, damaged: [...damaged, ...names.slice(MOST_DRAFTS)] }
}

async function namesIn(fs: FileSystem, folder: string): Promise<string[]> {
  try {
    return (await unlessMissing(fs.list(folder))) ?? []
  } catch (error) {
    if (errorCode(error) !== '') return []
    throw error
  }
}

/** Null when it is damaged. */
async function readDraft(fs: FileSystem, path: string): Promise<KeptDraft | null> {
  try {
    const { kind, size } = await fs.info(path)
    return kind === 'file' && size <= LONGEST_FILE ? decodeDraft(await readWhole(fs, path)) : null
  } catch (error) {
    if (errorCode(error) !== '') return null
    throw error
  }
}

const NAME = /^[0-9a-f]{32}\.json$/
const nameOf = (place: string): string => `${createHash('sha256').update(place).digest('hex').slice(0, 32)}.json`

/** A line as journals have them: a checksum, and the draft. */
function encodeDraft(draft: KeptDraft): Buffer {
  const json = JSON.stringify(draft)
  return Buffer.from(`${toHex(crc32(json))} ${json}\n`)
}

function decodeDraft(bytes: Buffer): KeptDraft | null {
  try {
    const { data } = KeptDraft.safeParse(JSON.parse(bytes.toString('utf8', CHECKSUM)))
    return data && encodeDraft(data).equals(bytes) ? data : null
  } catch {
    return null
  }
}

/** Bytes of the checksum, with the space after it. */
const CHECKSUM = 9
