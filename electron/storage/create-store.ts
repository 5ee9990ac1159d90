import { dirname, join } from 'node:path'
import type { Commit } from '@shared/document/change'
import type { Project } from '@shared/document/project'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { Refusal } from '@shared/refusal'
import { diskRefusal } from './disk-words'
import { DurableFile } from './durable-file'
import type { FileSystem } from './file-system'
import { Journal } from './journal'
import { CHAIN_START } from './journal-record'
import { Lock } from './lock'
import { type ProjectFolder, projectFolder } from './project-folder'
import { assertStorable } from './project-store'
import { takeSnapshot } from './snapshot'
import { StoredRows } from './stored-rows'
import { synchronisedBy } from './synchronised-folder'
import { assertInstant } from './unwritable'

/** Makes a project folder that holds `first`, the commit that creates the project. Returns what the analyst should know. */
export async function createStore(fs: FileSystem, path: string, project: Project, first: Commit): Promise<string[]> {
  try {
    assertInstant(first.at)
    assertStorable(first)
    await writeProject(fs, projectFolder(path), project, first)
  } catch (error) {
    throw diskRefusal(
      error,
      'not-created',
      (why) =>
        `The project could not be created in ${path}: ${why}. Choose another folder, or mend that and try again.`,
    )
  }
  const service = synchronisedBy(path)
  if (service === null) return []
  return [
    `This folder is synchronised by ${service}. Two computers that write to one project at once do each other harm: keep live projects on a local disk and share copies.`,
  ]
}

async function writeProject(fs: FileSystem, folder: ProjectFolder, project: Project, first: Commit): Promise<void> {
  await fs.makeFolder(folder.path)
  const answer = await Lock.acquire(fs, folder.path)
  if (answer.kind === 'unwritable') throw Object.assign(new Error(answer.code), { code: answer.code })
  if (answer.kind === 'taken') throw notEmpty(folder)
  try {
    await assertEmpty(fs, folder)
    await writeFiles(fs, folder, project, first)
  } finally {
    await answer.lock.release()
  }
}

async function writeFiles(fs: FileSystem, folder: ProjectFolder, project: Project, first: Commit): Promise<void> {
  const { projectId } = project.about.project
  for (const each of [folder.journals, folder.sources, folder.backups]) await fs.makeFolder(each)
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
    const rows = new StoredRows(project).copy()
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
 * Refuses a folder that holds something. Folders that an earlier attempt left without a file in them do no harm.
 */
export async function assertEmpty(fs: FileSystem, folder: ProjectFolder): Promise<void> {
  const ours = [folder.journals, folder.sources, folder.backups]
  for (const name of await fs.list(folder.path)) {
    const path = join(folder.path, name)
    if (['.DS_Store', '.lock'].includes(name) || (ours.includes(path) && (await fs.list(path)).length === 0)) continue
    throw notEmpty(folder)
  }
}

const notEmpty = ({ path }: ProjectFolder): Refusal =>
  new Refusal(
    'folder-not-empty',
    `${path} is not empty. Nothing was changed. Choose a new or empty folder for the project.`,
  )
