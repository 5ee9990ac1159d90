import { storageWords } from './storage-words'
import { dirname, join } from 'node:path'
import type { Commit } from '@shared/document/change'
import type { Project } from '@shared/document/project'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { Refusal } from '@shared/refusal'
import { atOnce } from '@shared/steps'
import { sliced } from '../in-slices'
import { diskRefusal } from './disk-words'
import { DurableFile } from './durable-file'
import { isTemporaryName, sweepTemporary } from './durable-write'
import { folderWords } from './file-words'
import { type FileSystem, unlessMissing } from './file-system'
import { Journal } from './journal'
import { journalName, readJournal } from './journal-reader'
import { CHAIN_START } from './journal-record'
import { Lock } from './lock'
import { type ProjectFolder, projectFolder } from './project-folder'
import { takeSnapshot } from './snapshot'
import { SourceFiles } from './source-files'
import { StoredRows } from './stored-rows'
import { synchronisedBy } from './synchronised-folder'
import { assertInstant, assertStorable } from './unwritable'

/**
 * Makes a project folder that holds `first`, the commit that creates the project; the texts that it names are there before
 * it. Returns what the analyst should know.
 */
export async function createStore(
  fs: FileSystem,
  path: string,
  project: Project,
  first: Commit,
  putTexts: (sources: SourceFiles) => Promise<void> = async () => {},
): Promise<string[]> {
  try {
    assertInstant(first.at)
    await sliced(assertStorable(first))
    await writeProject(fs, projectFolder(path), project, first, putTexts)
  } catch (error) {
    throw diskRefusal(error, 'not-created', (why) => storageWords.notCreated(folderWords(path), why))
  }
  const service = synchronisedBy(path)
  if (service === null) return []
  return [storageWords.synchronised(service)]
}

async function writeProject(
  fs: FileSystem,
  folder: ProjectFolder,
  project: Project,
  first: Commit,
  putTexts: (sources: SourceFiles) => Promise<void>,
): Promise<void> {
  await fs.makeFolder(folder.path)
  const answer = await Lock.acquire(fs, folder.path)
  if (answer.kind === 'unwritable') throw Object.assign(new Error(answer.code), { code: answer.code })
  if (answer.kind === 'taken') throw notEmpty(folder)
  try {
    await claimEmpty(fs, folder)
    for (const each of [folder.journals, folder.sources, folder.backups]) await fs.makeFolder(each)
    await putTexts(new SourceFiles(fs, folder.sources))
    await writeFiles(fs, folder, project, first)
  } finally {
    await answer.lock.release()
  }
}

async function writeFiles(fs: FileSystem, folder: ProjectFolder, project: Project, first: Commit): Promise<void> {
  const { projectId } = project.about.project
  await fs.syncFolder(folder.path)
  const journal = await Journal.create(fs, folder.journals, {
    type: 'journal',
    format: PROJECT_FORMAT,
    projectId,
    epoch: 1,
    after: { seq: 0, chain: CHAIN_START },
    cut: false,
    at: first.at,
  })
  try {
    await journal.append({ type: 'commits', commits: [first] })
    await journal.append({ type: 'close', at: first.at })
    const rows = atOnce(StoredRows.of(project)).copy()
    await new DurableFile(fs, folder.snapshot).write(takeSnapshot(projectId, rows, journal.end, first.at))
    await fs.syncFolder(dirname(folder.path))
  } catch (error) {
    for (const each of [folder.snapshot, journal.path]) await fs.remove(each).catch(() => {})
    throw error
  } finally {
    await journal.close().catch(() => {})
  }
}

/**
 * Refuses a folder that holds something, and clears what an attempt to make a project there left when it was cut off:
 * empty folders, temporary files and the journal of the first moment.
 */
export async function claimEmpty(fs: FileSystem, folder: ProjectFolder): Promise<void> {
  const ours = [folder.journals, folder.sources, folder.backups]
  const halfMade = await isHalfMade(fs, folder)
  for (const name of await fs.list(folder.path)) {
    const path = join(folder.path, name)
    if (['.DS_Store', '.lock'].includes(name) || isTemporaryName(name)) continue
    if (path === folder.journals && halfMade) continue
    if (ours.includes(path) && (await fs.list(path)).every(isTemporaryName)) continue
    throw notEmpty(folder)
  }
  for (const each of [folder.path, ...ours]) await unlessMissing(sweepTemporary(fs, each))
  if (halfMade) await fs.remove(join(folder.journals, FIRST))
}

const FIRST = journalName(1)

/** Far more than the first moment of a project takes. */
const FIRST_BYTES = 64 * 1_024

/** Whether the journals hold no more than what making a project writes: a session has never worked with them. */
async function isHalfMade(fs: FileSystem, folder: ProjectFolder): Promise<boolean> {
  const names = (await unlessMissing(fs.list(folder.journals))) ?? []
  const [first, ...others] = names.filter((name) => !isTemporaryName(name))
  if (first !== FIRST || others.length > 0) return false
  const { entries, size, linesAfterDamage } = await readJournal(fs, folder.journals, 1)
  const made = entries.every(({ record, seq }) => record.type !== 'open' && record.type !== 'checkpoint' && seq <= 1)
  return made && linesAfterDamage === 0 && size <= FIRST_BYTES
}

const notEmpty = ({ path }: ProjectFolder): Refusal =>
  new Refusal('folder-not-empty', storageWords.notEmpty(folderWords(path)))
