import { changesBetween } from '../unit/shared/at-once'
import { type Project, newProject } from '@shared/document/project'
import type { Block } from '@shared/text/blocks'
import { join } from 'node:path'
import { createStore } from '../../electron/storage/create-store'
import { SourceFiles } from '../../electron/storage/source-files'
import { MemoryDisk } from '../unit/electron/storage/memory-disk'

/** The blocks of texts by version id. */
export type Texts = Readonly<Record<string, Block[]>>

/** Puts a whole document on the disk as one commit, with the texts its versions name. */
export async function storeProject(disk: MemoryDisk, folder: string, project: Project, texts: Texts) {
  const at = '2026-01-01T00:00:00.000Z'
  const stored = structuredClone(project)
  const sources = new SourceFiles(disk, join(folder, 'sources'))
  const nothing = { ...newProject(stored.about.project), about: {} } as unknown as Project
  const first = { seq: 1, at, by: null, label: 'Create project', operations: [], undoes: null, redoes: null }
  const hashes = await textHashes(texts)
  for (const [versionId, blocksSha256] of hashes) {
    const version = stored.versions[versionId]
    if (version) stored.versions[versionId] = { ...version, blocksSha256 }
  }
  await createStore(disk, folder, stored, { ...first, changes: changesBetween(nothing, stored) })
  for (const blocks of Object.values(texts)) await sources.putBlocks(blocks)
}

/** The hashes the texts will be stored under, found on a disk of their own. */
async function textHashes(texts: Texts): Promise<[string, string][]> {
  const disk = new MemoryDisk()
  await disk.makeFolder('/sources')
  const files = new SourceFiles(disk, '/sources')
  return Promise.all(
    Object.entries(texts).map(async ([id, blocks]): Promise<[string, string]> => [id, await files.putBlocks(blocks)]),
  )
}
