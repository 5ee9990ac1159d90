import { ALL_HISTORY } from '@shared/history/history'
import { newId } from '@shared/new-id'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { openDesk, WINDOW } from './desk'

const createTag = (id: string, name: string) => ({
  name: 'tag.create',
  input: {
    tag: { id, parentId: null, name, colour: 1, definition: '', include: '', exclude: '', shortcut: null, position: 1 },
  },
})
const renameTag = (tagId: string, name: string) => ({ name: 'tag.update', input: { tagId, changes: { name } } })
const deleteTag = (tagId: string) => ({ name: 'tag.delete', input: { tagId, replaceWith: null } })

async function openRiver() {
  const desk = await openDesk()
  const opened = await desk.ask('project.create', { title: 'River', analyst: 'Ada' })
  const by = Object.keys(opened?.project.analysts ?? {})[0] ?? ''
  const apply = (...operations: { name: string; input: unknown }[]) => desk.ask('project.apply', { by, operations })
  const list = (before: number | null = null, filter = {}) =>
    desk.ask('history.list', { before, filter: { ...ALL_HISTORY, ...filter } })
  const tagNames = () => Object.values(desk.workspace.sessionAt(WINDOW).project.tags).map(({ name }) => name)
  return { ...desk, by, apply, list, tagNames }
}

/** As a person who works for a while. */
async function openBusyRiver() {
  const desk = await openRiver()
  const [cost, delay] = [newId(), newId()]
  await desk.apply(createTag(cost, 'Cost'))
  await desk.apply(createTag(delay, 'Delay'))
  const { seq } = await desk.apply(renameTag(cost, 'Expense'))
  await desk.apply(deleteTag(delay))
  return { ...desk, cost, delay, seq }
}

describe('the history', () => {
  it('lists what was done, newest first, and what each changed how many of', async () => {
    const { list } = await openBusyRiver()
    const { entries, next } = await list()
    expect(entries.map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1])
    expect(entries.map(({ counts }) => counts.tags)).toEqual([1, 1, 1, 1, undefined])
    expect(next).toBeNull()
  })

  it('comes in pages that join without a gap or a repetition, also from journals that have ended', async () => {
    const { ask, apply, list } = await openBusyRiver()
    for (let n = 0; n < 120; n += 1) await apply(createTag(newId(), `Tag ${n}`))
    await ask('project.close', {})
    const [recent] = await ask('project.recent', {})
    await ask('project.openRecent', { id: recent?.id ?? '' })
    for (let n = 0; n < 120; n += 1) await apply(createTag(newId(), `Later ${n}`))
    const seqs: number[] = []
    let before: number | null = null
    do {
      const page = await list(before)
      seqs.push(...page.entries.map(({ seq }) => seq))
      before = page.next
    } while (before !== null)
    expect(seqs).toEqual(Array.from({ length: 245 }, (_, index) => 245 - index))
  })

  it('keeps to a filter', async () => {
    const { list } = await openBusyRiver()
    expect((await list(null, { text: 'expense' })).entries.map(({ seq }) => seq)).toEqual([4])
    expect((await list(null, { kind: 'analysts' })).entries.map(({ seq }) => seq)).toEqual([1])
  })

  it('shows one change in full, with what it names although that is deleted now', async () => {
    const { ask, delay } = await openBusyRiver()
    const { commit, total, gone } = await ask('history.show', { seq: 3 })
    expect(commit.changes).toMatchObject([{ id: delay, before: null, after: { name: 'Delay' } }])
    expect(total).toBe(1)
    expect(gone).toMatchObject([{ id: delay, before: { name: 'Delay' }, after: null }])
  })

  it('of one item holds only what concerns it', async () => {
    const { ask, cost } = await openBusyRiver()
    const { commits } = await ask('history.ofItem', { item: { kind: 'tags', id: cost }, before: null })
    expect(commits.map(({ seq }) => seq)).toEqual([4, 2])
  })

  it('keeps the names of moments', async () => {
    const { ask, by, told } = await openBusyRiver()
    await ask('history.nameCheckpoint', { by, name: 'Before the second round' })
    expect(await ask('history.checkpoints', {})).toMatchObject([{ name: 'Before the second round', seq: 5, by }])
    expect(told.at(-1)?.name).toBe('history.named')
  })
})

describe('the way back', () => {
  it('restores one item as a new change', async () => {
    const { ask, by, cost, tagNames } = await openBusyRiver()
    await ask('history.restoreItem', { by, item: { kind: 'tags', id: cost }, seq: 2 })
    expect(tagNames()).toEqual(['Cost'])
    await ask('project.undo', { by })
    expect(tagNames()).toEqual(['Expense'])
  })

  it('brings a deleted item back', async () => {
    const { ask, by, delay, tagNames } = await openBusyRiver()
    await ask('history.restoreItem', { by, item: { kind: 'tags', id: delay }, seq: 4 })
    expect(tagNames().toSorted()).toEqual(['Delay', 'Expense'])
  })

  it('records nothing when the item is already as it was then', async () => {
    const { ask, by, cost, seq } = await openBusyRiver()
    const applied = await ask('history.restoreItem', { by, item: { kind: 'tags', id: cost }, seq })
    expect(applied).toMatchObject({ seq: 5, changed: false })
    expect((await ask('project.current', {}))?.status.seq).toBe(5)
  })

  it('says what restoring the whole project would change, and does just that', async () => {
    const { ask, by, seq, tagNames } = await openBusyRiver()
    const difference = await ask('history.previewTo', { seq: 3 })
    expect(difference.counts).toEqual({ tags: { back: 1, away: 0, changed: 1 } })
    const restored = await ask('history.restoreTo', { by, seq: 3 })
    expect((await ask('history.show', { seq: restored.seq })).commit.changes).toEqual(difference.sample)
    expect(tagNames().toSorted()).toEqual(['Cost', 'Delay'])
    await ask('project.undo', { by })
    expect(tagNames()).toEqual(['Expense'])
    expect(seq).toBe(4)
  })

  it('leads back to a backup, which can be undone', async () => {
    const { ask, by, apply, tagNames } = await openBusyRiver()
    await ask('project.close', {})
    const [recent] = await ask('project.recent', {})
    await ask('project.openRecent', { id: recent?.id ?? '' })
    await apply(createTag(newId(), 'Later'))
    const [backup] = await ask('backup.list', {})
    expect(backup).toMatchObject({ seq: 5, reason: 'close' })
    const { counts } = await ask('backup.preview', { name: backup?.name ?? '' })
    expect(counts).toEqual({ tags: { back: 0, away: 1, changed: 0 } })
    await ask('backup.restore', { by, name: backup?.name ?? '' })
    expect(tagNames()).toEqual(['Expense'])
    await ask('project.undo', { by })
    expect(tagNames()).toContain('Later')
  })
})

describe('a project that somebody else has', () => {
  it('is read-only until it is taken over, and then the other can no longer save', async () => {
    const { ask, answers, workspace } = await openDesk()
    const folder = answers.project ?? ''
    const other = await ProjectSession.create(folder, { title: 'River', analyst: 'Ada' })
    const by = Object.keys(other.project.analysts)[0] ?? ''
    expect(await ask('project.open', {})).toMatchObject({ writableBy: 'take-over' })
    const request = { by, operations: [createTag(newId(), 'Cost')] }
    await expect(ask('project.apply', request)).rejects.toMatchObject({ code: 'read-only' })
    expect(await ask('project.makeWritable', { by: 'take-over' })).toMatchObject({ readOnly: null, writableBy: null })
    await ask('project.apply', request)
    await expect(other.changes.apply(request)).rejects.toMatchObject({ code: 'taken-over' })
    await other.close()
    expect(Object.values(workspace.sessionAt(WINDOW).project.tags)).toHaveLength(1)
  })

  it('is compared when its file was changed underneath, and goes on from the state that was chosen', async () => {
    const { ask, by, apply, answers, told, workspace, tagNames } = await openBusyRiver()
    const snapshot = join(answers.project ?? '', 'project.json')
    await ask('project.close', {})
    const theirs = await readFile(snapshot)
    await ask('project.open', {})
    await apply(createTag(newId(), 'Mine'))
    await ask('project.close', {})
    await ask('project.open', {})
    // A synchronising service puts the file of another computer in its place.
    await writeFile(snapshot, theirs)
    await workspace.lookOutside()
    expect((await ask('project.current', {}))?.status.changedOutside).toBe(true)
    expect(told.some(({ name }) => name === 'project.notice')).toBe(true)
    expect((await ask('project.previewOutside', {})).counts).toEqual({ tags: { back: 0, away: 1, changed: 0 } })
    await ask('project.resolveConflict', { by, keep: 'theirs' })
    expect(tagNames()).toEqual(['Expense'])
    const statuses = told.flatMap((message) => (message.name === 'project.status' ? [message.payload] : []))
    expect(statuses.map(({ changedOutside }) => changedOutside).at(-1)).toBe(false)
  })
})
