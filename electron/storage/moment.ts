import { savingWords } from './storage-words'
import { join } from 'node:path'
import { diskRefusal, readingWords } from './disk-words'
import { readRange, readWhole } from './durable-write'
import { fileWords } from './file-words'
import { type FileSystem, unlessMissing } from './file-system'
import { parsePackName } from './history-pack'
import { contentsOf, epochOf } from './journal-reader'
import type { ProjectFolder } from './project-folder'
import type { Point, Rows } from './snapshot'

/** A file that is read when its turn comes, so that none is held in memory. */
type Later = { size: number; read: () => AsyncGenerator<Uint8Array> }

/** A project as it stands at one moment: its entities, its journals, and what lies in `sources/`. */
export type Moment = {
  rows: Rows
  end: Point
  /** Those that are not written to any more, in their order, each with the name of its file. */
  journals: (Later & { name: string })[]
  /** The one that is being written to, as far as its chain proves it; null where there is none. */
  last: { name: string; bytes: Buffer } | null
  /** The files of `sources/` by their names. They never change, and none goes away. */
  sources: ReadonlyMap<string, Later>
}

/** Reads what belongs to a moment of a project that nobody changes meanwhile. */
export async function momentOf(fs: FileSystem, folder: ProjectFolder, rows: Rows, end: Point): Promise<Moment> {
  const journals: Moment['journals'] = []
  let last: Moment['last'] = null
  for (const name of ((await unlessMissing(fs.list(folder.journals))) ?? []).toSorted()) {
    const epoch = epochOf(name)
    if (epoch === null && parsePackName(name) === null) continue
    const path = join(folder.journals, name)
    if (epoch === end.epoch) {
      const bytes = await readWhole(fs, path)
      last = { name, bytes: bytes.subarray(0, (await contentsOf({ path, epoch, packed: false }, bytes)).proven) }
    } else {
      const { size } = await fs.info(path)
      journals.push({ name, size, read: () => piecesOf(fs, path, size, packedMeanwhile) })
    }
  }
  const sources = new Map<string, Later>()
  for (const name of ((await unlessMissing(fs.list(folder.sources))) ?? []).toSorted()) {
    if (!SOURCE_FILE.test(name)) continue
    const path = join(folder.sources, name)
    const { size } = await fs.info(path)
    sources.set(name, { size, read: () => piecesOf(fs, path, size, sourceMissing(path)) })
  }
  return { rows, end, journals, last, sources }
}

type Missing = { code: string; words: (why: string) => string }

const sourceMissing = (path: string): Missing => ({
  code: 'source-missing',
  words: (why) => savingWords.sourceMissing(fileWords(path), why),
})

/** Journals that are not written to any more become one file from time to time. */
const packedMeanwhile: Missing = {
  code: 'journal-missing',
  words: savingWords.packedMeanwhile,
}

async function* piecesOf(
  fs: FileSystem,
  path: string,
  size: number,
  { code, words }: Missing,
): AsyncGenerator<Uint8Array> {
  try {
    const file = await fs.open(path, 'read')
    try {
      for (let done = 0; done < size; done += PIECE) yield await readRange(file, done, Math.min(PIECE, size - done))
    } finally {
      await file.close()
    }
  } catch (error) {
    throw diskRefusal(error, code, words, readingWords)
  }
}

const PIECE = 256 * 1_024

const SOURCE_FILE = /^[0-9a-f]{64}\.(?:blocks\.json|[a-z0-9]{1,8})$/
