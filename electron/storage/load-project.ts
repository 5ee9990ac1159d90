import { basename } from 'node:path'
import { Project } from '@shared/project/document'
import { migrate } from '@shared/project/migrations'
import { Refusal } from '@shared/refusal'
import { z } from 'zod'
import { DurableFile, type KnownFile } from './durable-file'
import { errorCode, type FileSystem, unlessMissing } from './file-system'
import { type JournalContents, listJournals, readJournal } from './journal-reader'
import type { ProjectFolder } from './project-folder'
import { replay, type Replay } from './replay'
import type { Snapshot } from './snapshot'

export type LoadedProject = {
  project: Project
  snapshot: Snapshot
  replay: Replay
  /** Every journal that was read, ascending. */
  journals: JournalContents[]
  lastEpoch: number
  /** What project.json was when it was read; null when it was not readable. */
  known: KnownFile | null
  /** Snapshots that could not be used, with the reason in words. */
  unusable: { path: string; reason: string }[]
}

/**
 * The most of a project that can be proven right: a whole snapshot and every change that the journals prove after it.
 * Changes nothing on disk. Throws a Refusal when nothing can be proven.
 */
export async function loadProject(
  fs: FileSystem,
  folder: ProjectFolder,
  olderSnapshots: () => Promise<string[]>,
): Promise<LoadedProject> {
  const epochs = await listEpochs(fs, folder)
  const unusable: LoadedProject['unusable'] = []
  let best: LoadedProject | null = null
  for await (const path of candidates(folder, olderSnapshots)) {
    const file = new DurableFile(fs, path)
    const snapshot = await readCandidate(file, path === folder.snapshot, unusable)
    if (snapshot === null) continue
    const journals = await readJournals(fs, folder, epochs, snapshot.point.epoch)
    const loaded = tryReplay(snapshot, journals, path, unusable)
    if (loaded === null) continue
    const known = path === folder.snapshot ? file.known : null
    const candidate = { ...loaded, snapshot, journals, lastEpoch: epochs.at(-1) ?? 0, known, unusable }
    if (path === folder.snapshot || candidate.replay.loss === null) return candidate
    if (best === null || candidate.replay.end.seq > best.replay.end.seq) best = candidate
  }
  if (best) return best
  if (epochs.length === 0 && unusable.every(({ reason }) => reason === MISSING)) {
    throw new Refusal(
      'not-a-project',
      `“${basename(folder.path)}” is not an Assay project: there is no project.json in it. Nothing was changed. Choose the project's own folder.`,
    )
  }
  throw new Refusal(
    'damaged',
    `This project cannot be opened, and nothing in its folder was changed. ${unusable.map(({ path, reason }) => (reason === MISSING ? `${basename(path)} is missing.` : reason)).join(' ')} Put the folder back from a copy, or ask for help with the files as they are.`,
  )
}

const MISSING = 'missing'

async function* candidates(folder: ProjectFolder, olderSnapshots: () => Promise<string[]>): AsyncGenerator<string> {
  yield folder.snapshot
  yield folder.previousSnapshot
  yield* await olderSnapshots()
}

async function listEpochs(fs: FileSystem, folder: ProjectFolder): Promise<number[]> {
  const info = await unlessMissing(fs.info(folder.path))
  if (info?.kind !== 'folder') {
    throw new Refusal(
      'not-a-project',
      `There is no folder at ${folder.path}. Nothing was changed. Choose a project folder.`,
    )
  }
  return (await unlessMissing(listJournals(fs, folder.journals))) ?? []
}

async function readCandidate(
  file: DurableFile,
  isCurrent: boolean,
  unusable: LoadedProject['unusable'],
): Promise<Snapshot | null> {
  try {
    return await file.read()
  } catch (error) {
    const refused = error instanceof Refusal
    if (refused && error.code === 'newer-format') throw error
    if (refused && error.code === 'not-a-project' && isCurrent) throw error
    const reason = errorCode(error) === 'ENOENT' ? MISSING : refused ? error.message : `${file.path}: ${String(error)}.`
    unusable.push({ path: file.path, reason })
    return null
  }
}

/** Retired journals are read only when an older snapshot has to be brought forward. */
async function readJournals(
  fs: FileSystem,
  folder: ProjectFolder,
  epochs: readonly number[],
  first: number,
): Promise<JournalContents[]> {
  const journals: JournalContents[] = []
  for (const epoch of epochs) if (epoch >= first) journals.push(await readJournal(fs, folder.journals, epoch))
  return journals
}

function tryReplay(
  snapshot: Snapshot,
  journals: JournalContents[],
  path: string,
  unusable: LoadedProject['unusable'],
): { project: Project; replay: Replay } | null {
  try {
    const replayed = replay(snapshot, journals)
    migrate(replayed.tables, replayed.format)
    const parsed = Project.safeParse(replayed.tables)
    if (parsed.success) return { project: parsed.data, replay: replayed }
    unusable.push({
      path,
      reason: `${path} holds what no project can hold: ${z.prettifyError(parsed.error).slice(0, 1_000)}.`,
    })
  } catch (error) {
    if (error instanceof Refusal) throw error
    unusable.push({ path, reason: `${path}: ${String(error)}.` })
  }
  return null
}
