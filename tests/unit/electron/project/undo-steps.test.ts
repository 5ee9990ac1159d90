import { applyChanges } from '@shared/document/project'
import { newId } from '@shared/new-id'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'

let folder: string
let session: ProjectSession
let by: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-undo-'))
  session = await ProjectSession.create(join(folder, 'p.assay'), { title: 'Grain', analyst: 'Ada' })
  by = Object.keys(session.project.analysts)[0] ?? ''
})
afterEach(async () => {
  await session.close()
  await rm(folder, { recursive: true })
})

const rename = (title: string, label?: string) =>
  session.changes.apply({ by, label, operations: [{ name: 'project.update', input: { changes: { title } } }] })
const title = () => session.project.about.project.title
const reopen = async () => {
  await session.close()
  session = await ProjectSession.open(session.folder)
}

describe('a step back', () => {
  it('is a change of its own that turns the step round', async () => {
    const step = await rename('One', 'Rename it')
    const back = await session.changes.undo(by)
    expect(back).toEqual({
      seq: 3,
      at: expect.any(String),
      by,
      label: 'Undo Rename it',
      operations: [],
      undoes: 2,
      redoes: null,
      changes: step.changes.map(({ before, after, ...what }) => ({ ...what, before: after, after: before })),
    })
    expect(title()).toBe('Grain')
    expect(session.status.current).toMatchObject({ undo: null, redo: 'Rename it' })
    const forth = await session.changes.redo(null)
    expect(forth).toEqual({
      ...back,
      seq: 4,
      at: expect.any(String),
      by: null,
      label: 'Redo Rename it',
      undoes: null,
      redoes: 2,
      changes: step.changes,
    })
    expect(title()).toBe('One')
    expect(session.status.current).toMatchObject({ undo: 'Rename it', redo: null })
  })

  it('has a name of 500 characters at most', async () => {
    await rename('One', 'x'.repeat(500))
    const { label } = await session.changes.undo(by)
    expect(label).toBe(`Undo ${'x'.repeat(494)}…`)
    expect((await session.changes.redo(by)).label).toBe(`Redo ${'x'.repeat(494)}…`)
  })

  it('that is none is refused in words', async () => {
    await expect(session.changes.undo(by)).rejects.toMatchObject({
      name: 'Refusal',
      code: 'nothing-to-undo',
      message: 'There is nothing to undo.',
    })
    await expect(session.changes.redo(by)).rejects.toMatchObject({
      name: 'Refusal',
      code: 'nothing-to-redo',
      message: 'There is nothing to redo.',
    })
  })

  it('over what is not as the step left it is refused, and so is a step forth', async () => {
    await rename('One', 'Rename it')
    const differ = (to: string) => {
      const before = session.project.about.project
      applyChanges(session.project, [{ kind: 'about', id: 'project', before, after: { ...before, title: to } }])
    }
    const refused = (what: string) => ({
      name: 'Refusal',
      code: 'conflict',
      message: `${what} is no longer possible: what it would change has been changed since. Nothing was changed.`,
    })
    differ('Other')
    await expect(session.changes.undo(by)).rejects.toMatchObject(refused('Undo “Rename it”'))
    differ('One')
    await session.changes.undo(by)
    differ('Other')
    await expect(session.changes.redo(by)).rejects.toMatchObject(refused('Redo “Rename it”'))
  })

  it('of several that were written at once turns round the very one', async () => {
    const analyst = (name: string) => ({ name: 'analyst.add', input: { analyst: { id: newId(), name, position: 2 } } })
    await Promise.all(['Bo', 'Cy', 'Di'].map((name) => session.changes.apply({ by, operations: [analyst(name)] })))
    await reopen()
    const names = () => Object.values(session.project.analysts).map(({ name }) => name)
    await session.changes.undo(by)
    await session.changes.undo(by)
    expect(names()).toEqual(['Ada', 'Bo'])
    await reopen()
    await session.changes.redo(by)
    expect(names()).toEqual(['Ada', 'Bo', 'Cy'])
  })

  it('leads through journals that have ended, as far as there are steps', async () => {
    for (const name of ['One', 'Two', 'Three']) {
      await rename(name)
      await reopen()
    }
    const passed: string[] = []
    for (let n = 0; n < 3; n += 1) {
      await session.changes.undo(by)
      passed.push(title())
      await reopen()
    }
    expect(passed).toEqual(['Two', 'One', 'Grain'])
    await expect(session.changes.undo(by)).rejects.toMatchObject({ code: 'nothing-to-undo' })
    await session.changes.redo(by)
    expect(title()).toBe('One')
  })
})
