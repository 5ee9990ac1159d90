import { join } from 'node:path'
import { diskRefusal, readingWords } from './disk-words'
import { readRange, readWhole } from './durable-write'
import { fileWords } from './file-words'
import { type FileSystem, unlessMissing } from './file-system'
import { parsePackName } from './history-pack'
import { contentsOf, epochOf } from './journal-reader'
import type { ProjectFolder } from './project-folder'
import type { Point, Rows } from './snapshot'

/** A project as it stands at one moment: its entities, its journals as bytes, and what lies in `sources/`. */
export type Moment = {
  rows: Rows
  end: Point
  /** Each with the name of its file. Of one that is being written to only what its chain proves. */
  journals: { name: string; bytes: Buffer }[]
  /** The files of `sources/` by their names. They never change, and none goes away: they are read when their turn comes. */
  sources: ReadonlyMap<string, { size: number; read: () => AsyncGenerator<Uint8Array> }>
}

/** Reads what belongs to a moment of a project that nobody changes meanwhile. */
export async function momentOf(fs: FileSystem, folder: ProjectFolder, rows: Rows, end: Point): Promise<Moment> {
  const journals: Moment['journals'] = []
  for (const name of ((await unlessMissing(fs.list(folder.journals))) ?? []).toSorted()) {
    const epoch = epochOf(name)
    if (epoch === null && parsePackName(name) === null) continue
    const path = join(folder.journals, name)
    const bytes = await readWhole(fs, path)
    const isLast = epoch === end.epoch
    const { proven } = isLast ? await contentsOf({ path, epoch, packed: false }, bytes) : { proven: bytes.byteLength }
    journals.push({ name, bytes: bytes.subarray(0, proven) })
  }
  const sources = new Map<string, { size: number; read: () => AsyncGenerator<Uint8Array> }>()
  for (const name of ((await unlessMissing(fs.list(folder.sources))) ?? []).toSorted()) {
    if (!SOURCE_FILE.test(name)) continue
    const path = join(folder.sources, name)
    const { size } = await fs.info(path)
    sources.set(name, { size, read: () => piecesOf(fs, path, size) })
  }
  return { rows, end, journals, sources }
}

async function* piecesOf(fs: FileSystem, path: string, size: number): AsyncGenerator<Uint8Array> {
  try {
    const file = await fs.open(path, 'read')
    try {
      for (let done = 0; done < size; done += PIECE) yield await readRange(file, done, Math.min(PIECE, size - done))
    } finally {
      await file.close()
    }
  } catch (error) {
    const words = (why: string): string =>
      `The file ${fileWords(path)} cannot be read: ${why}. Nothing was written; the project itself is safe. Put the file back from a copy of the project folder.`
    throw diskRefusal(error, 'source-missing', words, readingWords)
  }
}

const PIECE = 256 * 1_024

const SOURCE_FILE = /^[0-9a-f]{64}\.(?:blocks\.json|[a-z0-9]{1,8})$/
