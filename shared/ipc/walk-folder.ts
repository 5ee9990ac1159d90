import { compareWords } from '../language/order'
import { LIMITS } from '../limits'
import { folderWords } from './folder-words'

export type FolderEntry = { name: string; kind: 'file' | 'folder' | 'other' }
/** The files of a folder by their paths in it, and what was not looked at, in words. */
export type Walked = { files: string[]; left: string[] }

/** Far more than anybody keeps articles in; a disk that was dropped whole ends there. */
const MOST_FILES = LIMITS.folderFiles
const MOST_LEVELS = 16

/** Files that systems and programs keep for themselves. */
export const isHidden = (name: string): boolean =>
  name.startsWith('.') || name === '__MACOSX' || /^(?:thumbs\.db|desktop\.ini)$/i.test(name)

/**
 * Walks a folder, the files of one folder before those of the folders in it. `list` names what lies in one; links are
 * "other" there, so that nothing is followed out of the folder.
 */
export async function walkFolder(list: (folder: string) => Promise<FolderEntry[]>): Promise<Walked> {
  const files: string[] = []
  const count = { others: 0, closed: 0, deep: 0, more: false }
  const enter = async (inner: string, level: number): Promise<void> => {
    const entries = await list(inner).catch(() => null)
    if (entries === null) count.closed += 1
    const folders: string[] = []
    for (const { name, kind } of (entries ?? []).toSorted(byName)) {
      const path = inner === '' ? name : `${inner}/${name}`
      if (files.length >= MOST_FILES) count.more = true
      else if (kind === 'other') count.others += 1
      // A hidden folder counts as one file, and is left as those are.
      else if (kind === 'file' || isHidden(name)) files.push(path)
      else if (level >= MOST_LEVELS) count.deep += 1
      else folders.push(path)
    }
    for (const folder of folders) await enter(folder, level + 1)
  }
  await enter('', 1)
  return { files, left: leftWords(count) }
}

const byName = (one: FolderEntry, other: FolderEntry): number => compareWords(one.name, other.name)

type Count = { others: number; closed: number; deep: number; more: boolean }

const leftWords = ({ others, closed, deep, more }: Count): string[] => [
  ...(others > 0 ? [folderWords.others(others)] : []),
  ...(closed > 0 ? [folderWords.closed(closed)] : []),
  ...(deep > 0 ? [folderWords.deep(deep, MOST_LEVELS)] : []),
  ...(more ? [folderWords.beyond(MOST_FILES)] : []),
]
