import { storageWords } from './storage-words'
import { basename, dirname } from 'node:path'
import { parseBackupName } from './backup-rotation'

/** The folders in a project that have names of their own. */
const PARTS = new Set(['journal', 'sources', 'backups', 'recovery', 'drafts'])

/**
 * What a file of a project is called wherever the analyst reads of it: by its place in the project, never by its path.
 * Refusals cross to the windows and are sent to others, who need not know where this computer keeps what.
 */
export function fileWords(path: string): string {
  const [name, folder] = [basename(path), basename(dirname(path))]
  if (PARTS.has(folder)) return `${folder}/${name}`
  return parseBackupName(name) === null ? name : storageWords.inOuterBackups(name)
}

/** What the folder of a project is called, as fileWords. */
export const folderWords = (path: string): string => storageWords.folder(basename(path))
