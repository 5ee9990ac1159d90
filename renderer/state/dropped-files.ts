import { PACKAGE_ENDING } from '@shared/interchange/packages/manifest'
import { PACKET_ENDING } from '@shared/interchange/rounds/packet'
import { type FolderEntry, walkFolder } from '@shared/ipc/walk-folder'
import { LIMITS } from '@shared/limits'
import { call, giveDropped } from './client'
import { notify, notifyFailure } from './notices'
import { projectWords } from './project-words'

/** A file that was dropped, by its name and, where it lies in a folder that was, the way to it. */
export type DroppedFile = { name: string; file: () => Promise<File> }

/**
 * The files that were dropped, and those in folders that were. What is dropped must be asked for while the event is
 * handled; folders are looked through after.
 */
export function droppedFiles(data: DataTransfer): () => Promise<{ files: DroppedFile[]; left: string[] }> {
  const entries = [...(data.items ?? [])].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  const files = [...data.files].map((file): DroppedFile => ({ name: file.name, file: async () => file }))
  return async () => {
    const folders = entries.filter(isFolder)
    const pages = files.map(({ name }) => name).filter((name) => PAGE.test(name))
    const found = await Promise.all(folders.map((folder) => articlesIn(folder, pages)))
    const names = new Set(folders.map(({ name }) => name))
    return {
      files: [...files.filter(({ name }) => !names.has(name)), ...found.flatMap((each) => each.files)],
      left: found.flatMap(({ left }) => left),
    }
  }
}

/** Whether something of it may be a project, a package or a round packet. To be asked while the event is handled. */
export const mayBeOpened = (data: DataTransfer): boolean =>
  [...data.files].some(({ name }) => OPENED.test(name)) ||
  [...(data.items ?? [])].some((item) => item.webkitGetAsEntry?.()?.isDirectory === true)

const OPENED = new RegExp(`\\.(?:${PACKAGE_ENDING.replaceAll('.', '\\.')}|${PACKET_ENDING})$`, 'i')

/**
 * Opens what was dropped as File, Open does, where it is a project, a package or a round packet, and alone. False where
 * nothing of it is one: it may be imported.
 */
export async function openDropped(files: readonly File[]): Promise<boolean> {
  try {
    const kinds = await giveDropped(files.slice(0, LIMITS.droppedAtOnce))
    const unreachable = files.find(({ name }, index) => kinds[index] === null && OPENED.test(name))
    if (unreachable) notify('error', projectWords.notOnDisk(unreachable.name))
    else if (kinds.every((kind) => kind === null)) return false
    else if (files.length > 1) notify('warning', projectWords.openOneAlone)
  } catch (failure) {
    notifyFailure(failure)
  }
  return true
}

/** What may have a folder of its parts beside it. */
const PAGE = /\.x?html?$/i

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

/** What lies in a folder; the browser names no links, so that nothing is followed out of it. */
async function articlesIn(
  top: FileSystemDirectoryEntry,
  pages: readonly string[],
): Promise<{ files: DroppedFile[]; left: string[] }> {
  const folders = new Map<string, FileSystemDirectoryEntry>([['', top]])
  const known = new Map<string, FileSystemFileEntry>()
  const { files, left: unseen } = await walkFolder(async (inner) => {
    const folder = folders.get(inner)
    const entries = folder ? await entriesOf(folder) : []
    return entries.map((entry): FolderEntry => {
      const path = inner === '' ? entry.name : `${inner}/${entry.name}`
      if (isFolder(entry)) folders.set(path, entry)
      else if (isFile(entry)) known.set(path, entry)
      return { name: entry.name, kind: isFolder(entry) ? 'folder' : isFile(entry) ? 'file' : 'other' }
    })
  })
  const { wanted, left } = await call('source.sortOut', {
    folder: top.name,
    // The pages that were dropped beside it tell whether it is a folder of their parts.
    paths: [...pages, ...files.map((path) => `${top.name}/${path}`)].slice(0, LIMITS.folderFiles),
    unseen,
  })
  return {
    left,
    files: wanted.flatMap((index) => {
      const path = files[index - pages.length] ?? ''
      const entry = known.get(path)
      return entry
        ? [{ name: `${top.name}/${path}`, file: () => new Promise<File>((done, fail) => entry.file(done, fail)) }]
        : []
    }),
  }
}

/** A folder names a part of what is in it each time it is asked, and nothing at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail))
    if (some.length === 0) return all
    all.push(...some)
  }
}
