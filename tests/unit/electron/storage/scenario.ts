import { newId } from '@shared/new-id'
import { ProjectSession } from '../../../../electron/project/session'
import type { FileSystem } from '../../../../electron/storage/file-system'

export const FOLDER = '/projects/river.assay'

/** Small enough that a short history passes through snapshots, backups and history packs. */
const LIMITS = { changes: 3, bytes: 1_000_000, idle: 1_000_000, backup: 0, journals: 2 }

/** What a history promised up to the moment it broke off. */
export type Promised = {
  /** The project exists as far as the analyst was told. */
  created: boolean
  /** Titles the project may have: the last one acknowledged, and those asked for and not answered. */
  titles: string[]
}

export const openOn = (fileSystem: FileSystem): Promise<ProjectSession> =>
  ProjectSession.open(FOLDER, { fileSystem, takeOver: true, limits: LIMITS, backupFolder: '/outside' })

export const titleOf = (session: ProjectSession): string => session.project.about.project.title

export const retitle = (session: ProjectSession, title: string) =>
  session.changes.apply({
    by: analystOf(session),
    operations: [{ name: 'project.update', input: { changes: { title } } }],
  })

/** Long enough for a change of it to be told by what differs. */
const SECTION = 'One more sentence of a long report. '.repeat(40)

/** Writes a word in a long section of the memo, which is made when there is none. */
export async function writeWord(session: ProjectSession, word: string) {
  const [memo] = Object.values(session.project.memos)
  const text = SECTION.replace('sentence', `sentence, ${word},`)
  const about = { title: 'Memo', author: '', audience: '', date: '2026-11-26', judgments: {}, excludedRiskIds: [] }
  const made = { id: newId(), position: 1, ...about, written: { outlook: text } }
  const operation = memo
    ? { name: 'memo.write', input: { memoId: memo.id, section: 'outlook', text } }
    : { name: 'memo.create', input: { memo: made } }
  return session.changes.apply({ by: analystOf(session), operations: [operation] })
}

export function analystOf(session: ProjectSession): string {
  const [analyst] = Object.keys(session.project.analysts)
  if (analyst === undefined) throw new Error('The project has no analyst')
  return analyst
}

/**
 * A short history: create, edit, three edits at once, undo, redo, snapshots, backups, close, open again, restore a
 * backup. Breaks off where the disk breaks it; what it promised until then is in `promised`.
 */
export async function history(fileSystem: FileSystem, promised: Promised): Promise<void> {
  let session: ProjectSession | null = null
  const ask = async (titles: string[], work: () => Promise<unknown>): Promise<void> => {
    const [before] = promised.titles
    promised.titles = [before ?? '', ...titles]
    await work()
    promised.titles = titles.slice(-1)
  }
  try {
    promised.titles = ['t0']
    session = await ProjectSession.create(
      FOLDER,
      { title: 't0', analyst: 'Ada' },
      { fileSystem, limits: LIMITS, backupFolder: '/outside' },
    )
    promised.created = true
    const first = session
    for (const title of ['t1', 't2']) await ask([title], () => retitle(first, title))
    await ask(['t3', 't4', 't5'], () => Promise.all(['t3', 't4', 't5'].map((title) => retitle(first, title))))
    await ask(['t4'], () => first.changes.undo(null))
    await ask(['t5'], () => first.changes.redo(null))
    await first.history.nameCheckpoint(analystOf(first), 'Before the meeting')
    await ask(['t6'], () => retitle(first, 't6'))
    await first.close()
    const second = (session = await openOn(fileSystem))
    await ask(['t7'], () => retitle(second, 't7'))
    for (const word of ['first', 'second']) await writeWord(second, word)
    const [backup] = await second.backups.list()
    if (backup) {
      const back = (await second.backups.preview(backup.name)).sample[0]?.after
      const title = back && 'title' in back ? back.title : titleOf(second)
      await ask([title], () => second.backups.restore(analystOf(second), backup.name))
    }
    await ask(['t8'], () => retitle(second, 't8'))
  } finally {
    await session?.close().catch(() => {})
  }
}
