import { storageWords } from './storage-words'
import { isKind, kindOf, KINDS } from '@shared/kinds/registry'
import type { Project } from '@shared/document/project'
import { migrate } from '@shared/migrations/migrate'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { Refusal } from '@shared/refusal'
import { z } from 'zod'
import { inSlices, sliced } from '../in-slices'
import { readingWords } from './disk-words'
import { DurableFile, type KnownFile } from './durable-file'
import { fileWords, folderWords } from './file-words'
import { errorCode, type FileSystem, isOfFile, unlessMissing } from './file-system'
import type { JournalContents } from './journal-reader'
import { Journals } from './journals'
import type { ProjectFolder } from './project-folder'
import { projectIdOf } from './project-identity'
import { replay, type Replay } from './replay'
import type { Snapshot } from './snapshot'

export type LoadedProject = {
  project: Project
  replay: Replay
  snapshot: Snapshot
  /** Where the snapshot was read; the folder of the journals when they alone hold the project. */
  snapshotPath: string
  /** Every journal that was read, ascending; of one that lies in several places with different bytes all of them. */
  journals: JournalContents[]
  lastEpoch: number
  /** project.json as it was read; null when it could not be. */
  known: KnownFile | null
  unusable: Unusable[]
}

/** A snapshot that could not be used; `reason` null when it is simply not there. */
export type Unusable = { path: string; reason: string | null }

/**
 * The most of a project that can be proven right: a whole snapshot and every change that the journals prove after it.
 * Changes nothing on disk. Throws a Refusal when nothing can be proven.
 */
export async function loadProject(
  fs: FileSystem,
  folder: ProjectFolder,
  backups: (projectId: string | null) => Promise<readonly { path: string }[]>,
): Promise<LoadedProject> {
  let asked: Promise<string | null> | undefined
  const projectId = (): Promise<string | null> => (asked ??= projectIdOf(fs, folder))
  await assertFolder(fs, folder)
  const stored = new Journals(fs, folder.journals)
  const { last: lastEpoch } = await stored.list()
  const unusable: Unusable[] = []
  let best: LoadedProject | null = null
  for await (const { path, read } of candidates(fs, folder, stored, projectId, backups)) {
    try {
      const { snapshot, known } = await read()
      const journals = await readJournals(stored, snapshot.point.epoch)
      const loaded = {
        ...(await build(snapshot, journals)),
        snapshot,
        snapshotPath: path,
        journals,
        known,
        unusable,
        lastEpoch,
      }
      const whole = loaded.replay.loss === null
      if (path === folder.snapshot && whole) return loaded
      if (snapshot.projectId !== (await projectId())) throw ofAnother(path)
      if (path === folder.snapshot || whole) return loaded
      if (best === null || loaded.replay.end.seq > best.replay.end.seq) best = loaded
    } catch (error) {
      if (error instanceof Refusal && ['newer-format', 'not-migrated'].includes(error.code)) throw error
      if (error instanceof Refusal && error.code === 'not-a-project' && lastEpoch === 0) throw error
      if (errorCode(error) !== '' && !isOfFile(error)) throw error
      unusable.push({ path, reason: reasonOf(error, path) })
    }
  }
  if (best) return best
  throw nothingProven(folder, lastEpoch > 0, unusable)
}

type Candidate = { path: string; read: () => Promise<{ snapshot: Snapshot; known: KnownFile | null }> }

/** Snapshots in the order they deserve trust; last of all the journals alone, from the first change on. */
async function* candidates(
  fs: FileSystem,
  folder: ProjectFolder,
  stored: Journals,
  projectId: () => Promise<string | null>,
  backups: (projectId: string | null) => Promise<readonly { path: string }[]>,
): AsyncGenerator<Candidate> {
  const fromFile = (path: string): Candidate => {
    const file = new DurableFile(fs, path)
    return {
      path,
      read: async () => ({ snapshot: await file.read(), known: path === folder.snapshot ? file.known : null }),
    }
  }
  yield fromFile(folder.snapshot)
  yield fromFile(folder.previousSnapshot)
  for (const { path } of await backups(await projectId())) yield fromFile(path)
  if ((await stored.list()).last > 0) {
    const read = async () => ({ snapshot: await beginning(stored, await projectId()), known: null })
    yield { path: folder.journals, read }
  }
}

/** The empty project before its first change. */
async function beginning(stored: Journals, projectId: string | null): Promise<Snapshot> {
  const first = await stored.read().next()
  const versions = first.done ? [] : first.value
  const { header, entries } = versions.find((each) => each.header?.projectId === projectId) ?? NOTHING
  if (header?.after.seq !== 0) throw new Refusal('damaged', storageWords.firstJournalMissing)
  return {
    format: header.format,
    projectId: header.projectId,
    point: { epoch: header.epoch, seq: 0, chain: entries[0]?.chain ?? '' },
    savedAt: header.at,
    rows: Object.fromEntries(KINDS.map((kind) => [kind, []])),
  }
}

const NOTHING = { header: null, entries: [] }

async function assertFolder(fs: FileSystem, folder: ProjectFolder): Promise<void> {
  const info = await unlessMissing(fs.info(folder.path))
  if (info?.kind !== 'folder') {
    throw new Refusal('not-a-project', storageWords.noFolder(folderWords(folder.path)))
  }
}

/** Retired journals are read only when an older snapshot has to be brought forward. */
async function readJournals(stored: Journals, first: number): Promise<JournalContents[]> {
  const journals: JournalContents[] = []
  for await (const versions of stored.read(first)) journals.push(...versions)
  const newer = journals.find(({ header }) => header !== null && header.format > PROJECT_FORMAT)
  if (newer) {
    throw new Refusal('newer-format', storageWords.newerJournal(fileWords(newer.path), newer.header?.format))
  }
  return journals
}

async function build(
  snapshot: Snapshot,
  journals: readonly JournalContents[],
): Promise<{ project: Project; replay: Replay }> {
  const replayed = await sliced(replay(snapshot, journals))
  return { project: await asProject(replayed.tables, replayed.format), replay: replayed }
}

/** Checks every entity; throws a Refusal that names the first wrong one. */
export async function asProject(tables: Replay['tables'], format: number): Promise<Project> {
  migrate(tables, format)
  const project: Record<string, Record<string, unknown>> = Object.fromEntries(KINDS.map((kind) => [kind, {}]))
  for (const [kind, table] of tables) project[kind] = await checkTable(kind, table)
  if (!('project' in (project['about'] ?? {}))) throw impossible(storageWords.noTitle)
  // Every table has been checked entity by entity: a third faster than checking the whole again.
  return project as Project
}

async function checkTable(kind: string, table: ReadonlyMap<string, unknown>): Promise<Record<string, unknown>> {
  if (!isKind(kind)) throw impossible(storageWords.strangeTable(kind))
  const { schema } = kindOf(kind)
  const checked: Record<string, unknown> = {}
  await inSlices(table, ([id, row]) => {
    const parsed = schema.safeParse(row)
    if (!parsed.success) throw impossible(`${kind} ${id}: ${z.prettifyError(parsed.error).slice(0, 1_000)}`)
    if (parsed.data.id !== id) throw impossible(storageWords.wrongName(kind, id, parsed.data.id))
    checked[id] = parsed.data
  })
  return checked
}

const impossible = (what: string): Refusal => new Refusal('damaged', storageWords.impossible(what))

const ofAnother = (path: string): Refusal =>
  new Refusal('other-project', storageWords.ofAnotherProject(fileWords(path)))

function reasonOf(error: unknown, path: string): string | null {
  if (errorCode(error) === 'ENOENT') return null
  return error instanceof Refusal ? error.message : storageWords.unreadable(fileWords(path), readingWords(error))
}

function nothingProven(folder: ProjectFolder, hasJournals: boolean, unusable: readonly Unusable[]): Refusal {
  if (!hasJournals && unusable.every(({ reason }) => reason === null)) {
    return new Refusal('not-a-project', storageWords.notProject(folderWords(folder.path)))
  }
  const reasons = unusable.map(({ path, reason }) => reason ?? storageWords.missing(fileWords(path))).join(' ')
  return new Refusal('damaged', storageWords.nothingProven(reasons))
}
