import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { speak } from '@shared/language/language'
import { newId } from '@shared/new-id'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'

let folder = ''
const open: ProjectSession[] = []

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'assay-session-')), 'Grain corridor.assay')
})

afterEach(async () => {
  for (const session of open.splice(0)) await session.close()
  await rm(join(folder, '..'), { recursive: true })
})

async function create(): Promise<{ session: ProjectSession; by: string }> {
  const session = await ProjectSession.create(folder, { title: 'Grain corridor', analyst: 'Ada' })
  open.push(session)
  const by = Object.keys(session.project.analysts)[0] ?? ''
  return { session, by }
}

async function reopen(): Promise<ProjectSession> {
  const session = await ProjectSession.open(folder)
  open.push(session)
  return session
}

const renamed = (title: string) => [{ name: 'project.update', input: { changes: { title } } }]
const analystAdded = (name: string) => [{ name: 'analyst.add', input: { analyst: { id: newId(), name, position: 2 } } }]
const title = (session: ProjectSession) => session.project.about.project.title

async function bytesOf(path: string): Promise<Record<string, string>> {
  const names = await readdir(path, { recursive: true, withFileTypes: true })
  const files = names
    .filter((each) => each.isFile() && each.name !== '.lock')
    .map((each) => join(each.parentPath, each.name))
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'base64')] as const)),
  )
}

describe('a project session', () => {
  it('opens as it was closed', async () => {
    const { session, by } = await create()
    await session.changes.apply({ by, operations: renamed('Black Sea grain') })
    await session.close()
    const again = await reopen()
    expect(again.project).toEqual(session.project)
    expect(again.status.notices).toEqual([])
    expect(again.status.current).toMatchObject({ seq: 2, undo: 'Change project details', redo: null, failure: null })
  })

  it('leaves every file as it was when nothing was changed', async () => {
    const { session, by } = await create()
    await session.changes.apply({ by, operations: renamed('Black Sea grain') })
    await session.close()
    const before = await bytesOf(folder)
    await (await reopen()).close()
    expect(await bytesOf(folder)).toEqual(before)
  })

  it('undoes and redoes step by step, across restarts', async () => {
    const { session, by } = await create()
    await session.changes.apply({ by, operations: renamed('One') })
    await session.changes.apply({ by, operations: [...renamed('Two'), ...analystAdded('Ben')], label: 'Two things' })
    await session.close()

    const second = await reopen()
    expect((await second.changes.undo(by)).undoes).toBe(3)
    expect(title(second)).toBe('One')
    expect(Object.keys(second.project.analysts)).toHaveLength(1)
    expect(second.status.current).toMatchObject({ undo: 'Change project details', redo: 'Two things' })
    await second.close()

    const third = await reopen()
    expect(third.status.current).toMatchObject({ undo: 'Change project details', redo: 'Two things' })
    await third.changes.undo(by)
    expect(title(third)).toBe('Grain corridor')
    await expect(third.changes.undo(by)).rejects.toThrow('There is nothing to undo')
    await third.changes.redo(by)
    await third.changes.redo(by)
    expect(third.project).toEqual(session.project)
    await expect(third.changes.redo(by)).rejects.toThrow('There is nothing to redo')
  })

  it('shows each of several changes asked for at once what those before it did', async () => {
    const { session, by } = await create()
    const commits = await Promise.all(
      ['A', 'B', 'C'].map((name) => session.changes.apply({ by, operations: renamed(name) })),
    )
    expect(commits.map(({ seq }) => seq)).toEqual([2, 3, 4])
    expect(commits[2]?.changes[0]).toMatchObject({ before: { title: 'B' }, after: { title: 'C' } })
  })

  it('refuses one of several changes without touching the others', async () => {
    const { session, by } = await create()
    const answers = await Promise.allSettled([
      session.changes.apply({ by, operations: renamed('A') }),
      session.changes.apply({
        by,
        operations: [{ name: 'analyst.update', input: { analystId: newId(), changes: { name: 'X' } } }],
      }),
      session.changes.apply({ by, operations: renamed('C') }),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    await session.close()
    expect(title(await reopen())).toBe('C')
  })

  it('records nothing for an operation that changes nothing', async () => {
    const { session, by } = await create()
    const commit = await session.changes.apply({ by, operations: renamed('Grain corridor') })
    expect(commit).toMatchObject({ seq: 1, changes: [] })
    expect(session.status.current.undo).toBeNull()
  })

  it('opens for reading while another session writes', async () => {
    const { session, by } = await create()
    await session.changes.apply({ by, operations: renamed('Mine') })
    const reader = await reopen()
    expect(reader.readOnly).toMatch(/has had this project open on/)
    expect(reader.status.notices).toEqual([])
    expect(title(reader)).toBe('Mine')
    await expect(reader.changes.apply({ by, operations: renamed('Theirs') })).rejects.toThrow(/Nothing was changed/)
  })

  it('says why it can only be read in the language that is spoken when it is asked', async () => {
    await create()
    const reader = await reopen()
    onTestFinished(() => speak('en'))
    speak('de')
    expect(reader.readOnly).toMatch(/ hat dieses Projekt seit .* geöffnet /)
    speak('en')
    expect(reader.readOnly).toMatch(/ has had this project open on /)
  })

  it('refuses a folder that is not there, and makes none', async () => {
    await expect(ProjectSession.open(folder)).rejects.toMatchObject({ code: 'not-there' })
    await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
