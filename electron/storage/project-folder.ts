import { storageWords } from './storage-words'
import { basename, join } from 'node:path'
import { Refusal } from '@shared/refusal'
import { folderWords } from './file-words'
import { type FileSystem, unlessMissing } from './file-system'

/** Where everything of a project lies. */
export type ProjectFolder = {
  path: string
  snapshot: string
  previousSnapshot: string
  journals: string
  sources: string
  backups: string
  recovery: string
  drafts: string
}

export function projectFolder(path: string): ProjectFolder {
  return {
    path,
    snapshot: join(path, 'project.json'),
    previousSnapshot: join(path, 'project.prev.json'),
    journals: join(path, 'journal'),
    sources: join(path, 'sources'),
    backups: join(path, 'backups'),
    recovery: join(path, 'recovery'),
    drafts: join(path, 'drafts'),
  }
}

/** Refuses a project parts of which lie behind a link: Assay would read, write and remove what is none of the project's. */
export async function assertOwnFolders(fs: FileSystem, folder: ProjectFolder): Promise<void> {
  const { journals, sources, backups, recovery, drafts } = folder
  for (const path of [journals, sources, backups, recovery, drafts]) {
    const info = await unlessMissing(fs.info(path))
    if (info === null || info.kind === 'folder') continue
    throw new Refusal('not-a-folder', storageWords.notFolder(basename(path), folderWords(folder.path)))
  }
}
