import { join } from 'node:path'
import { readWhole } from './durable-write'
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
  /** Names of the files of `sources/`. They never change, and none goes away: they may be read later. */
  sources: string[]
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
  const sources = ((await unlessMissing(fs.list(folder.sources))) ?? []).filter((name) => SOURCE_FILE.test(name))
  return { rows, end, journals, sources: sources.toSorted() }
}

const SOURCE_FILE = /^[0-9a-f]{64}\.(?:blocks\.json|[a-z0-9]{1,8})$/
