import { storageWords } from './storage-words'
import { basename, join } from 'node:path'
import type { Project } from '@shared/document/project'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { sliced } from '../in-slices'
import { Backups, outsideSet } from './backups'
import { diskRefusal, diskWords, readingWords } from './disk-words'
import { sweepTemporary, temporaryName } from './durable-write'
import { fileWords, folderWords } from './file-words'
import { errorCode, type FileSystem, isOfFile, unlessMissing } from './file-system'
import type { JournalContents } from './journal-reader'
import { loadProject, type LoadedProject } from './load-project'
import { Lock, type LockAnswer } from './lock'
import { assertOwnFolders, type ProjectFolder, projectFolder } from './project-folder'
import { holdsProject } from './project-identity'
import { ProjectStore } from './project-store'
import { keepCopy } from './recovery-copies'
import { closedInOrder } from './replay'
import { describeLoading, describeOwner } from './recovery-words'
import { StoredRows } from './stored-rows'
import { conflictCopies } from './synchronised-folder'

export type OpenedStore = {
  folder: ProjectFolder
  project: Project
  loaded: LoadedProject
  backups: Backups
  /** Null when the project can only be read here. */
  store: ProjectStore | null
  /** Says why it can only be read here, in the language that is spoken then; null when it can be changed. */
  readOnly: (() => string) | null
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
  /** How many of the last backups always stay. */
  backupsKept?: (() => number) | undefined
  now: () => string
}

/** Opens a project for writing when this process may, for reading otherwise. */
export async function openStore(fs: FileSystem, path: string, options: OpenOptions): Promise<OpenedStore> {
  try {
    return await openLocked(fs, path, options)
  } catch (error) {
    const words = (why: string): string => storageWords.cannotOpen(folderWords(path), why)
    throw diskRefusal(error, 'cannot-open', words, readingWords)
  }
}

async function openLocked(fs: FileSystem, path: string, options: OpenOptions): Promise<OpenedStore> {
  const folder = projectFolder(path)
  const backupsOf = (projectId: string | null): Backups =>
    new Backups(
      fs,
      folder,
      options.backupFolder && projectId ? outsideSet(options.backupFolder, projectId, folder) : null,
      options.backupsKept,
    )
  await assertOwnFolders(fs, folder)
  // A folder that is not a project is not even locked.
  const answer = (await holdsProject(fs, folder)) ? await Lock.acquire(fs, path, options) : null
  const lock = answer?.kind === 'held' ? answer.lock : null
  try {
    const loaded = await loadProject(fs, folder, (projectId) => backupsOf(projectId).list())
    if (answer?.kind === 'held' && !answer.lockLeft) loaded.replay = closedInOrder(loaded.replay)
    const backups = backupsOf(loaded.project.about.project.projectId)
    const notices = describeLoading(loaded, {
      inUse: answer?.kind === 'taken',
      lockLeft: answer?.kind === 'held' && answer.lockLeft,
    })
    notices.push(...(await describeCopies(fs, folder)))
    const start = startOf(loaded, answer, options.mend)
    const verdict =
      readOnlyFor(answer, loaded, options.acceptLoss) ?? (await unwritableJournals(fs, folder, start.goesOn))
    const { readOnly, writableBy } = verdict ?? { readOnly: null, writableBy: null }
    const opened = { folder, project: loaded.project, loaded, backups, readOnly, writableBy, notices }
    if (lock === null || readOnly !== null) {
      await lock?.giveBack()
      return { ...opened, store: null }
    }
    await backUpOlderFormat(fs, folder, loaded, options.now())
    notices.push(...(await tidy(fs, folder, backups, loaded)))
    return {
      ...opened,
      store: new ProjectStore({
        fs,
        folder,
        lock,
        ...start,
        rows: await sliced(StoredRows.of(loaded.project)),
        now: options.now,
      }),
    }
  } catch (error) {
    await lock?.giveBack()
    throw error
  }
}

function startOf(loaded: LoadedProject, answer: LockAnswer | null, asked: boolean) {
  const { project, replay, lastEpoch, snapshot, known, unusable } = loaded
  const why = replay.loss?.why
  const detached = why === 'missing' || why === 'mispaired' || typeof why === 'object'
  // Whoever is taken over from may be writing to the last journal at this moment.
  const resumable = replay.format === PROJECT_FORMAT && !(answer?.kind === 'held' && answer.takenOver)
  const goesOn = resumable ? replay.goesOn : null
  const mend = asked || unusable.length > 0 || replay.unfinished !== null
  const { projectId } = project.about.project
  return { projectId, end: replay.end, mend, goesOn, lastEpoch, snapshotSeq: snapshot.point.seq, known, detached }
}

/** Why the project can only be read here, and what the analyst may decide about that. */
type Verdict = Pick<OpenedStore, 'writableBy'> & { readOnly: () => string }

function readOnlyFor(answer: LockAnswer | null, { replay }: LoadedProject, acceptLoss: boolean): Verdict | null {
  if (answer !== null && answer.kind !== 'held') {
    return { readOnly: () => describeOwner(answer), writableBy: answer.kind === 'taken' ? 'take-over' : null }
  }
  if (replay.loss === null || acceptLoss) return null
  return { readOnly: () => storageWords.partDamaged, writableBy: 'accept-loss' }
}

/**
 * A journal that can only be read, in a folder that can be written to, would refuse every change; a folder of journals
 * that can only be read would refuse the next journal, when nobody looks.
 */
async function unwritableJournals(
  fs: FileSystem,
  { journals }: ProjectFolder,
  goesOn: JournalContents | null,
): Promise<Verdict | null> {
  try {
    const probe = temporaryName(join(journals, 'probe'))
    await (await fs.open(probe, 'create')).close()
    await fs.remove(probe)
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error))) {
      return { readOnly: () => storageWords.journalsReadOnly(diskWords(error)), writableBy: null }
    }
    // What else is wrong there, the first change is told.
  }
  if (goesOn === null) return null
  try {
    await (await fs.open(goesOn.path, 'write')).close()
    return null
  } catch (error) {
    if (!isOfFile(error) && errorCode(error) !== 'EROFS') throw error
    const file = `journal/${basename(goesOn.path)}`
    return { readOnly: () => storageWords.journalReadOnly(file, diskWords(error)), writableBy: null }
  }
}

/** Before anything of the present format is written. A project that lies in its journals alone loses none of them. */
async function backUpOlderFormat(
  fs: FileSystem,
  folder: ProjectFolder,
  { snapshot, snapshotPath }: LoadedProject,
  at: string,
): Promise<void> {
  if (snapshot.format === PROJECT_FORMAT || snapshotPath === folder.journals) return
  try {
    await new Backups(fs, folder, null).make('migrate', at, { snapshot: snapshotPath })
  } catch (error) {
    throw diskRefusal(error, 'cannot-open', (why) => storageWords.noBackupOfOlder(folderWords(folder.path), why))
  }
}

/** Clears what killed processes left, and keeps damaged files aside. */
async function tidy(
  fs: FileSystem,
  folder: ProjectFolder,
  backups: Backups,
  { replay, unusable }: LoadedProject,
): Promise<string[]> {
  for (const each of [folder.path, folder.journals, folder.sources, folder.drafts])
    await unlessMissing(sweepTemporary(fs, each))
  await backups.sweep()
  const damaged = unusable.filter(({ reason }) => reason !== null).map(({ path }) => ({ path, from: 0 }))
  if (replay.unfinished) damaged.push({ path: replay.unfinished.path, from: replay.unfinished.proven })
  const notices: string[] = []
  for (const { path, from } of damaged) {
    // The damaged file itself stays where it is as well; a disk too full for the copy must not keep the project shut.
    await keepCopy(fs, folder, path, from).catch(() => notices.push(storageWords.notKeptForRecovery(fileWords(path))))
  }
  return notices
}

/** Names copies that a synchronising service made of snapshots and journals. */
async function describeCopies(fs: FileSystem, folder: ProjectFolder): Promise<string[]> {
  const journals = (await unlessMissing(fs.list(folder.journals))) ?? []
  return [
    ...conflictCopies(await fs.list(folder.path)),
    ...conflictCopies(journals).map(({ name, service }) => ({ name: `journal/${name}`, service })),
  ].map(({ name, service }) =>
    service === null ? storageWords.conflictCopy(name) : storageWords.conflictCopyOf(name, service),
  )
}
