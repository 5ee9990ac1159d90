import { dirname, join } from 'node:path'
import type { Commit, Project } from '@shared/project/document'
import { PROJECT_FORMAT } from '@shared/project/model'
import { Refusal } from '@shared/refusal'
import { Backups } from './backups'
import { DurableFile } from './durable-file'
import { sweepTemporary } from './durable-write'
import { type FileSystem, unlessMissing } from './file-system'
import { Journal } from './journal'
import { CHAIN_START } from './journal-record'
import { listJournals, readJournal } from './journal-reader'
import { loadProject, type LoadedProject } from './load-project'
import { Lock, type LockAnswer } from './lock'
import { type ProjectFolder, projectFolder } from './project-folder'
import { assertStorable, ProjectStore } from './project-store'
import { keepCopy } from './recovery-copies'
import { describeLoading, describeOwner } from './recovery-words'
import { takeSnapshot } from './snapshot'
import { StoredRows } from './stored-rows'
import { conflictCopies, synchronisedBy } from './synchronised-folder'

export type OpenedStore = {
  folder: ProjectFolder
  project: Project
  loaded: LoadedProject
  backups: Backups
  /** Null when the project can only be read here. */
  store: ProjectStore | null
  readOnly: string | null
  /** What would let this process write all the same, if the analyst decides so. */
  writableBy: 'take-over' | 'accept-loss' | null
  notices: string[]
}

export type OpenOptions = {
  /** Opens for writing although somebody else may have the project open. */
  takeOver: boolean
  /** Goes on from what could be proven although acknowledged changes are missing; the damaged files stay. */
  acceptLoss: boolean
  /** Writes a fresh snapshot when the project is closed, although nothing was changed. */
  mend: boolean
  /** Where the second set of backups of all projects lies; null for none. */
  backupFolder: string | null
  now: () => string
}

/** Opens a project for writing when this process may, for reading otherwise. */
export async function openStore(fs: FileSystem, path: string, options: OpenOptions): Promise<OpenedStore> {
  const folder = projectFolder(path)
  const projectId = await findProjectId(fs, folder)
  const outside = options.backupFolder && projectId ? join(options.backupFolder, projectId) : null
  const backups = new Backups(fs, folder, outside)
  // A folder that is not a project is not even locked.
  const answer = projectId === null ? null : await Lock.acquire(fs, path, options)
  const lock = answer?.kind === 'held' ? answer.lock : null
  try {
    const loaded = await loadProject(fs, folder, () => backups.list())
    const notices = describeLoading(loaded, answer?.kind === 'taken')
    const readOnly = whyReadOnly(answer, loaded, options.acceptLoss)
    const writableBy = decisionNeeded(answer, readOnly)
    const opened = { folder, project: loaded.project, loaded, backups, readOnly, writableBy, notices }
    if (lock === null || readOnly !== null) {
      await lock?.release()
      return { ...opened, store: null }
    }
    notices.push(...(await tidy(fs, folder, loaded)))
    return {
      ...opened,
      store: new ProjectStore({ fs, folder, lock, ...startOf(loaded, options.mend), now: options.now }),
    }
  } catch (error) {
    await lock?.release()
    throw error
  }
}

function startOf({ project, replay, lastEpoch, snapshot, known, unusable }: LoadedProject, asked: boolean) {
  const detached = replay.loss?.why === 'missing' || replay.loss?.why === 'mispaired'
  const goesOn = replay.format === PROJECT_FORMAT ? replay.goesOn : null
  const mend = asked || unusable.length > 0 || replay.unfinished !== null
  return { project, end: replay.end, mend, goesOn, lastEpoch, snapshotSeq: snapshot.point.seq, known, detached }
}

function whyReadOnly(answer: LockAnswer | null, { replay }: LoadedProject, acceptLoss: boolean): string | null {
  if (answer !== null && answer.kind !== 'held') return describeOwner(answer)
  if (replay.loss === null || acceptLoss) return null
  return 'Part of this project is damaged. It can be read; nothing is written to it until you choose to go on from what could be proven.'
}

function decisionNeeded(answer: LockAnswer | null, readOnly: string | null): OpenedStore['writableBy'] {
  if (readOnly === null || answer?.kind === 'unwritable') return null
  return answer?.kind === 'taken' ? 'take-over' : 'accept-loss'
}

/** Clears what killed processes left, keeps damaged files aside, and names copies that a synchronising service made. */
async function tidy(fs: FileSystem, folder: ProjectFolder, { replay, unusable }: LoadedProject): Promise<string[]> {
  for (const each of [folder.path, folder.journals, folder.sources, folder.backups]) {
    await unlessMissing(sweepTemporary(fs, each))
  }
  const damaged = unusable.filter(({ reason }) => reason !== null).map(({ path }) => ({ path, from: 0 }))
  if (replay.unfinished) damaged.push({ path: replay.unfinished.path, from: replay.unfinished.proven })
  const notices: string[] = []
  for (const { path, from } of damaged) {
    // The damaged file itself stays where it is as well; a disk too full for the copy must not keep the project shut.
    await keepCopy(fs, folder, path, from).catch(() => notices.push(`${path} could not be copied to recovery/.`))
  }
  for (const name of conflictCopies(await fs.list(folder.path))) {
    notices.push(
      `“${name}” lies beside this project: another computer wrote to it at the same time. It was left alone; this project does not contain its changes.`,
    )
  }
  return notices
}

/** From the first file that still tells; null when the folder holds nothing of a project. */
async function findProjectId(fs: FileSystem, folder: ProjectFolder): Promise<string | null> {
  const inside = await new Backups(fs, folder, null).list()
  for (const path of [folder.snapshot, folder.previousSnapshot, ...inside.map((backup) => backup.path)]) {
    try {
      return (await new DurableFile(fs, path).readHeader()).projectId
    } catch {
      // Opening says later what is wrong with it.
    }
  }
  for (const epoch of (await unlessMissing(listJournals(fs, folder.journals))) ?? []) {
    const { header } = await readJournal(fs, folder.journals, epoch)
    if (header) return header.projectId
  }
  return null
}

/** Makes a project folder that holds `first`, the commit that creates the project. Returns what the analyst should know. */
export async function createStore(fs: FileSystem, path: string, project: Project, first: Commit): Promise<string[]> {
  const folder = projectFolder(path)
  const { projectId } = project.about.project
  assertStorable(first)
  await fs.makeFolder(path)
  await assertEmpty(fs, folder)
  for (const each of [folder.journals, folder.sources, folder.backups]) await fs.makeFolder(each)
  await fs.syncFolder(path)
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
    await new DurableFile(fs, folder.snapshot).write(
      takeSnapshot(projectId, new StoredRows(project).copy(), journal.end, first.at),
    )
    await fs.syncFolder(dirname(path))
  } catch (error) {
    for (const each of [folder.snapshot, journal.path]) await fs.remove(each).catch(() => {})
    throw error
  } finally {
    await journal.close().catch(() => {})
  }
  const service = synchronisedBy(path)
  if (service === null) return []
  return [
    `This folder is synchronised by ${service}. Two computers that write to one project at once do each other harm: keep live projects on a local disk and share copies.`,
  ]
}

/** Folders that an earlier attempt left without a file in them do no harm. */
async function assertEmpty(fs: FileSystem, folder: ProjectFolder): Promise<void> {
  const ours = [folder.journals, folder.sources, folder.backups]
  for (const name of await fs.list(folder.path)) {
    const path = join(folder.path, name)
    if (name === '.DS_Store' || (ours.includes(path) && (await fs.list(path)).length === 0)) continue
    throw new Refusal(
      'folder-not-empty',
      `${folder.path} is not empty. Nothing was changed. Choose a new or empty folder for the project.`,
    )
  }
}
