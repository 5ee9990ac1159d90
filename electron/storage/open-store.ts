import { dirname } from 'node:path'
import type { Commit, Project } from '@shared/project/document'
import { PROJECT_FORMAT } from '@shared/project/model'
import { Refusal } from '@shared/refusal'
import { sweepTemporary } from './durable-write'
import { type FileSystem, unlessMissing } from './file-system'
import { Journal } from './journal'
import { CHAIN_START } from './journal-record'
import { loadProject, type LoadedProject } from './load-project'
import { Lock } from './lock'
import { type ProjectFolder, projectFolder } from './project-folder'
import { ProjectStore } from './project-store'
import { describeLoading, describeOwner } from './recovery-words'
import { DurableFile } from './durable-file'
import { takeSnapshot } from './snapshot'

export type OpenedStore = {
  folder: ProjectFolder
  project: Project
  loaded: LoadedProject
  /** Null when the project can only be read here. */
  store: ProjectStore | null
  readOnly: string | null
  notices: string[]
}

/** Opens a project for writing when this process may, for reading otherwise. */
export async function openStore(
  fs: FileSystem,
  path: string,
  { takeOver, now }: { takeOver: boolean; now: () => string },
): Promise<OpenedStore> {
  const folder = projectFolder(path)
  const answer =
    (await unlessMissing(fs.info(path)))?.kind === 'folder' ? await Lock.acquire(fs, path, { takeOver }) : null
  const lock = answer?.kind === 'held' ? answer.lock : null
  try {
    const loaded = await loadProject(fs, folder, async () => [])
    const { project, replay } = loaded
    const notices = describeLoading(loaded)
    const readOnly =
      answer?.kind === 'held'
        ? replay.loss &&
          'Part of this project is damaged. Nothing more is written to it until you decide to go on from what could be proven.'
        : describeOwner(answer)
    if (lock === null || readOnly !== null) {
      await lock?.release()
      return { folder, project, loaded, store: null, readOnly, notices }
    }
    await sweepTemporary(fs, path)
    const store = new ProjectStore({
      fs,
      folder,
      lock,
      project,
      end: replay.end,
      goesOn: replay.goesOn,
      lastEpoch: loaded.lastEpoch,
      snapshotSeq: loaded.snapshot.point.seq,
      known: loaded.known,
      now,
    })
    return { folder, project, loaded, store, readOnly, notices }
  } catch (error) {
    await lock?.release()
    throw error
  }
}

/** Makes a project folder that holds `first`, the commit that creates the project. */
export async function createStore(fs: FileSystem, path: string, project: Project, first: Commit): Promise<void> {
  const folder = projectFolder(path)
  await fs.makeFolder(path)
  const others = (await fs.list(path)).filter((name) => name !== '.DS_Store')
  if (others.length > 0) {
    throw new Refusal(
      'folder-not-empty',
      `${path} is not empty. Nothing was changed. Choose a new or empty folder for the project.`,
    )
  }
  for (const each of [folder.journals, folder.sources, folder.backups]) await fs.makeFolder(each)
  const journal = await Journal.create(fs, folder.journals, {
    type: 'journal',
    format: PROJECT_FORMAT,
    projectId: project.about.project.projectId,
    epoch: 1,
    after: { seq: 0, chain: CHAIN_START },
    cut: false,
    at: first.at,
  })
  try {
    await journal.append([
      { type: 'commits', commits: [first] },
      { type: 'close', at: first.at },
    ])
    await new DurableFile(fs, folder.snapshot).write(takeSnapshot(project, journal.end, first.at))
    await fs.syncFolder(dirname(path))
  } finally {
    await journal.close()
  }
}
