import type { Commit } from '@shared/document/change'
import type { Project } from '@shared/document/project'
import { newId } from '@shared/new-id'
import { ProjectSession } from '../../../../electron/project/session'
import { packJournals } from '../../../../electron/storage/pack-journals'
import { projectFolder } from '../../../../electron/storage/project-folder'
import { MemoryDisk } from './memory-disk'
import { analystOf, FOLDER, retitle } from './scenario'

export const JOURNALS = `${FOLDER}/journal`

/** No snapshot but at closing, so that every session has a journal of its own. */
export const LIMITS = { changes: 1_000, bytes: 1_000_000, idle: 1_000_000, backup: 1_000_000, journals: 3 }

export const open = (disk: MemoryDisk, options = {}): Promise<ProjectSession> =>
  ProjectSession.open(FOLDER, { fileSystem: disk, limits: LIMITS, ...options })

/** A project of so many sessions, none of it packed. */
export async function unpackedProject(sessions = 8): Promise<MemoryDisk> {
  const disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  await disk.syncFolder('/')
  const limits = { ...LIMITS, journals: 1_000 }
  let session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk, limits })
  for (let n = 1; n <= sessions; n += 1) {
    await retitle(session, `t${n}`)
    const analyst = { id: newId(), name: `Analyst ${n}`, position: n + 1 }
    await session.changes.apply({ by: analystOf(session), operations: [{ name: 'analyst.add', input: { analyst } }] })
    if (n === 2) await session.history.nameCheckpoint(analystOf(session), 'Before the meeting')
    await session.close()
    session = await open(disk, { limits })
  }
  await session.close()
  return disk
}

/** Packs as a session does, without a change of the project. */
export async function pack(disk: MemoryDisk, enough = 3): Promise<void> {
  const packing = { enough, inUse: Infinity, assertMine: async () => {}, signal: new AbortController().signal }
  while (await packJournals(disk, projectFolder(FOLDER), packing));
}

/** Everything a project is and was. */
export type Whole = { project: Project; history: Commit[]; readOnly: string | null; notices: string[] }

export async function wholeOf(disk: MemoryDisk, options = {}): Promise<Whole> {
  const session = await open(disk, options)
  const history = await session.history.list({ limit: 1_000 })
  await session.close()
  return { project: session.project, history, readOnly: session.readOnly, notices: session.status.notices }
}

/** The same with only the files whose path fits: what older snapshots, or the journals alone, hold. */
export async function wholeFrom(disk: MemoryDisk, wanted: RegExp): Promise<Omit<Whole, 'notices'>> {
  const copy = disk.cutPower(() => 'kept')
  for (const path of copy.files().keys()) if (!wanted.test(path)) copy.unput(path)
  const { notices: _, ...whole } = await wholeOf(copy)
  return whole
}

export const journalsOf = (disk: MemoryDisk): string[] =>
  [...disk.files().keys()].filter((path) => path.startsWith(JOURNALS)).map((path) => path.slice(JOURNALS.length + 1))
