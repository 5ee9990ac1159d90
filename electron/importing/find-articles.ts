import { basename, join } from 'node:path'
import { type Walked, walkFolder } from '@shared/ipc/walk-folder'
import { realPath } from '../real-path'
import { localFileSystem as fs } from '../storage/file-system'
import { leftWords, sortOut } from './sort-out'

/** Files as they were named, and those found in folders; what of the folders is left, in words. */
export type FoundArticles = { files: { path: string; name: string }[]; left: string[] }

/** Looks into the folders among these paths. A file that was named itself is taken whatever its kind. */
export async function findArticles(paths: readonly string[]): Promise<FoundArticles> {
  const found: FoundArticles = { files: [], left: [] }
  for (const path of paths) {
    // What the analyst chose may be a link; inside a folder none is followed.
    const chosen = await realPath(path)
    if ((await kindOf(chosen)) !== 'folder') {
      found.files.push({ path, name: basename(path) })
      continue
    }
    const folder = basename(chosen)
    const { files, left } = await walk(chosen)
    const sorted = sortOut(files)
    for (const name of sorted.wanted.map((index) => files[index] ?? ''))
      found.files.push({ path: join(chosen, name), name: `${folder}/${name}` })
    found.left.push(...leftWords(folder, sorted, left))
  }
  return found
}

const kindOf = (path: string) =>
  fs.info(path).then(
    ({ kind }) => kind,
    () => 'other' as const,
  )

const walk = (top: string): Promise<Walked> =>
  walkFolder(async (inner) => {
    const names = await fs.list(join(top, inner))
    return Promise.all(names.map(async (name) => ({ name, kind: await kindOf(join(top, inner, name)) })))
  })
