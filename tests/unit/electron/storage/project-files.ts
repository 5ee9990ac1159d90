import { KINDS } from '@shared/kinds/registry'
import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { sha256 } from '../../../../electron/storage/source-files'

const FIXTURES = join(import.meta.dirname, '../../../fixtures/projects')

/** The project that Assay wrote in that format, in a temporary folder of its own. */
export async function copyOfFormat(format: number): Promise<string> {
  const name = `format-${format}.assay`
  const folder = join(await mkdtemp(join(tmpdir(), 'assay-format-')), name)
  await cp(join(FIXTURES, name), folder, { recursive: true })
  return folder
}

/** The document that project holds: of kinds that came later nothing, and its view, which groups by nothing, by no level. */
export async function documentOfFormat(format: number): Promise<unknown> {
  const written = await readFile(join(FIXTURES, `format-${format}.json`), 'utf8')
  const document = JSON.parse(written, function (this: object, name, value: unknown) {
    return name === 'grouping' && 'sorting' in this && value === null ? [] : value
  }) as object
  // Of kinds that came since it has no table, which reads as an empty one.
  return { ...Object.fromEntries(KINDS.map((kind) => [kind, {}])), ...document }
}

/** Path -> SHA-256 of every file in the folder. */
export async function hashesIn(folder: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {}
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) hashes[relative(folder, path)] = sha256(await readFile(path))
  }
  return hashes
}
