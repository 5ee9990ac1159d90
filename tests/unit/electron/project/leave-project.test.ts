import { beforeEach, describe, expect, test } from 'vitest'
import { mayLeave, type UnsavedAnswer } from '../../../../electron/project/leave-project'
import { ProjectSession } from '../../../../electron/project/session'
import { MemoryDisk } from '../storage/memory-disk'
import { analystOf, FOLDER, retitle, titleOf } from '../storage/scenario'

const COPY = '/elsewhere/copy.assay'
const FULL =
  'Not saved yet: the disk is full. Everything before this change is on disk. Assay keeps the change and tries again with your next one, or when you choose Save.'

let disk: MemoryDisk
let session: ProjectSession
beforeEach(async () => {
  disk = new MemoryDisk()
  for (const folder of ['/projects', '/elsewhere']) await disk.makeFolder(folder)
  await disk.syncFolder('/')
  session = await ProjectSession.create(FOLDER, { title: 't0', analyst: 'Ada' }, { fileSystem: disk })
})

/** The project's own disk is full; there is room elsewhere. */
const fill = (...more: string[]) => {
  disk.before = (call, path) => {
    const full = [FOLDER, ...more].some((folder) => path.startsWith(folder))
    if (call === 'write' && full) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
    return null
  }
}
const makeRoom = () => {
  disk.before = () => null
}
const keep = async (title: string) => expect(retitle(session, title)).rejects.toMatchObject({ code: 'not-saved' })

/** Leaves with these answers; returns whether it may close and what was asked. */
async function leave(answers: (UnsavedAnswer | (() => UnsavedAnswer))[], folder: string | null = COPY) {
  const asked: unknown[] = []
  const left = await mayLeave(
    session,
    {
      unsaved: async (windowId, about) => {
        asked.push([windowId, about])
        const next = answers.shift() ?? 'stay'
        return typeof next === 'function' ? next() : next
      },
      copy: async (_windowId, name) => {
        asked.push(name)
        return folder
      },
    },
    3,
  )
  return { left, asked }
}

describe('a project whose changes are on disk', () => {
  test('may close without a question', async () => {
    expect(await leave([])).toEqual({ left: true, asked: [] })
  })

  test('may close without a question as soon as there is room again', async () => {
    fill()
    await keep('t1')
    makeRoom()
    expect(await leave([])).toEqual({ left: true, asked: [] })
    expect(titleOf(session)).toBe('t1')
  })
})

describe('a project with words being typed that the disk refused', () => {
  const draft = { place: 'risks/a/cause', text: 'Half a sent' }
  const why = 'What you are typing is not on disk yet: the disk is full. It stays in its field, and Assay tries again.'
  const question = [3, { title: 't0', count: 1, why }]
  const draftsIn = async (folder: string) =>
    (await ProjectSession.open(folder, { fileSystem: disk })).drafts.all.map(({ place, text }) => ({ place, text }))
  beforeEach(async () => {
    fill()
    await expect(session.drafts.keep(draft)).rejects.toMatchObject({ code: 'draft-not-kept' })
  })

  test('asks, and closes once they are on the disk', async () => {
    const room = (): UnsavedAnswer => {
      makeRoom()
      return 'again'
    }
    expect(await leave(['again', room])).toEqual({ left: true, asked: [question, question] })
    await session.close()
    expect(await draftsIn(FOLDER)).toEqual([draft])
  })

  test('has them in a copy elsewhere', async () => {
    expect(await leave(['copy'])).toEqual({ left: true, asked: [question, 't0'] })
    expect(await draftsIn(COPY)).toEqual([draft])
  })

  test('asks nothing when they were given up, and has them while it is open', async () => {
    expect(session.drafts.all).toMatchObject([draft])
    await session.drafts.drop(draft.place)
    expect(session.drafts.all).toEqual([])
    expect(await leave([])).toEqual({ left: true, asked: [] })
  })
})

describe('a project with changes in memory only', () => {
  beforeEach(async () => {
    fill()
    await keep('t1')
    await keep('t2')
  })
  const question = (why = FULL) => [3, { title: 't0', count: 2, why }]

  test('stays open when the analyst stays, with all of it', async () => {
    expect(await leave(['stay'])).toEqual({ left: false, asked: [question()] })
    expect(session.changes.unsaved).toBe(2)
    makeRoom()
    await session.changes.saveAgain()
    expect(titleOf(session)).toBe('t2')
  })

  test('asks again while saving again fails, and closes once it is saved', async () => {
    const room = (): UnsavedAnswer => {
      makeRoom()
      return 'again'
    }
    expect(await leave(['again', room])).toEqual({ left: true, asked: [question(), question()] })
    expect(titleOf(session)).toBe('t2')
  })

  test('closes without it when that is chosen', async () => {
    expect(await leave(['discard'])).toEqual({ left: true, asked: [question()] })
  })

  test('is copied elsewhere with its history and what is kept', async () => {
    expect(await leave(['copy'])).toEqual({ left: true, asked: [question(), 't0'] })
    const copy = await ProjectSession.open(COPY, { fileSystem: disk })
    expect([titleOf(copy), copy.readOnly, copy.status.notices]).toEqual(['t2', null, []])
    expect((await copy.history.list({ limit: 9 })).map(({ label }) => label)).toEqual([
      'Save a copy elsewhere',
      'Create project',
    ])
    // The original is as it was.
    expect(titleOf(await ProjectSession.open(FOLDER, { fileSystem: disk, takeOver: true }))).toBe('t0')
  })

  test('asks again when no place is chosen, and says why a copy failed', async () => {
    expect((await leave(['copy', 'stay'], null)).asked).toEqual([question(), 't0', question()])
    fill('/elsewhere')
    expect((await leave(['copy', 'stay'])).asked.at(-1)).toEqual(
      question(
        `The project could not be copied to “copy.assay”: the disk is full. The project itself is as it was. Choose another folder.`,
      ),
    )
    disk.put('/elsewhere/notes.txt', Buffer.from('mine'))
    expect((await leave(['copy', 'stay'], '/elsewhere')).asked.at(-1)).toEqual(
      question('“elsewhere” is not empty. Nothing was changed. Choose a new or empty folder for the project.'),
    )
  })

  test('copies the rest when a kept change builds on one that cannot go along', async () => {
    const by = analystOf(session)
    const analyst = { id: '00000000-0000-4000-8000-000000000009', name: 'Ben', position: 2 }
    const add = { by, operations: [{ name: 'analyst.add' as const, input: { analyst } }] }
    await expect(session.changes.apply(add)).rejects.toMatchObject({ code: 'not-saved' })
    await expect(session.changes.undo(by)).rejects.toMatchObject({ code: 'not-saved' })
    // Right after the undo, impossible without it.
    await expect(session.changes.apply(add)).rejects.toMatchObject({ code: 'not-saved' })
    await keep('t3')
    const { asked } = await leave(['copy', 'stay'])
    expect(asked.at(-1)).toMatchObject([
      3,
      { why: expect.stringContaining('everything but: Undo or Redo, a change.') as string },
    ])
    expect(titleOf(await ProjectSession.open(COPY, { fileSystem: disk }))).toBe('t3')
  })

  test('says what a copy cannot take along, and stays', async () => {
    await expect(session.changes.undo(analystOf(session))).rejects.toMatchObject({ code: 'not-saved' })
    const { left, asked } = await leave(['copy', 'stay'])
    expect(left).toBe(false)
    expect(asked.at(-1)).toEqual([
      3,
      {
        title: 't0',
        count: 3,
        why: `The copy is in “copy.assay”, with everything but: Undo or Redo. Do that again there, or save again here.`,
      },
    ])
  })
})
