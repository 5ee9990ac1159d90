import { newId } from '@shared/new-id'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDesk } from './desk'

const tag = (name: string) => ({
  name: 'tag.create',
  input: {
    tag: {
      id: newId(),
      parentId: null,
      name,
      colour: 1,
      definition: '',
      include: '',
      exclude: '',
      shortcut: null,
      position: 1,
    },
  },
})

async function openRiver() {
  const desk = await openDesk()
  const opened = await desk.ask('project.create', { title: 'River', analyst: 'Ada' })
  const by = Object.keys(opened?.project.analysts ?? {})[0] ?? ''
  return { ...desk, by }
}

describe('the open project', () => {
  it('is none after the dialog was closed', async () => {
    const { ask, answers } = await openDesk()
    answers.project = null
    expect(await ask('project.create', { title: 'River', analyst: 'Ada' })).toBeNull()
    expect(await ask('project.open', {})).toBeNull()
    expect(await ask('project.current', {})).toBeNull()
  })

  it('tells every window of a change once, and answers the one that asked in a few words', async () => {
    const { ask, by, told } = await openRiver()
    const before = told.length
    const applied = await ask('project.apply', { by, operations: [tag('Cost')] })
    expect(applied).toEqual({ seq: 2, label: 'Create tag “Cost”', changed: true })
    const { seq, label } = applied
    expect(told.slice(before)).toMatchObject([
      { name: 'project.changed', payload: { commits: [{ seq, label }], status: { seq, undo: label } } },
    ])
  })

  it('tells of several changes written together in one message', async () => {
    const { ask, by, told } = await openRiver()
    const before = told.length
    await Promise.all(['Cost', 'Delay'].map((name) => ask('project.apply', { by, operations: [tag(name)] })))
    expect(told.slice(before)).toMatchObject([
      { name: 'project.changed', payload: { commits: [{ seq: 2 }, { seq: 3 }], status: { seq: 3 } } },
    ])
  })

  it('tells nothing of a request that changes nothing, and says so', async () => {
    const { ask, by, told } = await openRiver()
    const before = told.length
    const operations = [{ name: 'project.update', input: { changes: { title: 'River' } } }]
    expect(await ask('project.apply', { by, operations })).toMatchObject({ seq: 1, changed: false })
    expect(told.slice(before)).toEqual([])
  })

  it('is the same after closing and opening it from the recent list', async () => {
    const { ask, by } = await openRiver()
    await ask('project.apply', { by, operations: [tag('Cost')] })
    const before = await ask('project.current', {})
    await ask('project.close', {})
    expect(await ask('project.current', {})).toBeNull()
    const [recent] = await ask('project.recent', {})
    expect(recent).toMatchObject({ title: 'River', folderName: 'river.assay', reached: 'there' })
    const again = await ask('project.openRecent', { id: recent?.id ?? '' })
    expect(again?.project).toEqual(before?.project)
    expect(again?.status.undo).toBe(before?.status.undo)
  })

  it('stays open when another one cannot be opened', async () => {
    const { ask, answers, folder, by } = await openRiver()
    const alien = join(folder, 'holiday')
    await mkdir(alien)
    await writeFile(join(alien, 'beach.jpg'), 'not a project')
    answers.project = alien
    await expect(ask('project.open', {})).rejects.toThrow(/holiday/)
    expect(await readdir(alien)).toEqual(['beach.jpg'])
    await ask('project.apply', { by, operations: [tag('Cost')] })
    expect((await ask('project.current', {}))?.folderName).toBe('river.assay')
  })

  it('is the same one when it is opened twice', async () => {
    const { ask, by } = await openRiver()
    await ask('project.apply', { by, operations: [tag('Cost')] })
    const again = await ask('project.open', {})
    expect(Object.values(again!.project.tags ?? {})).toHaveLength(1)
    expect(again?.readOnly).toBeNull()
  })

  it('leaves the recent list when it is forgotten there', async () => {
    const { ask } = await openRiver()
    const [recent] = await ask('project.recent', {})
    expect(await ask('project.forgetRecent', { id: recent?.id ?? '' })).toEqual([])
    await expect(ask('project.openRecent', { id: recent?.id ?? '' })).rejects.toMatchObject({ code: 'unknown-project' })
  })

  it('can be the sample, which is made once and kept as the analyst left it', async () => {
    const { ask } = await openDesk()
    const first = await ask('project.openSample', {})
    const by = Object.keys(first!.project.analysts)[0] ?? ''
    await ask('project.apply', { by, operations: [tag('My own')] })
    await ask('project.close', {})
    const again = await ask('project.openSample', {})
    expect(Object.values(again!.project.tags).map(({ name }) => name)).toContain('My own')
  })
})
