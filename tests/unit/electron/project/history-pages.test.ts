import { ALL_HISTORY } from '@shared/history/history'
import { newId } from '@shared/new-id'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commitDetails, historyPage, itemPage } from '../../../../electron/project/history-pages'
import { ProjectSession } from '../../../../electron/project/session'
import { addMemo, addRisk, id as idOf } from '../../shared/sample-project'
import { JOURNALS, journalsOf, open, unpackedProject } from '../storage/packed-project'

let folder: string
let session: ProjectSession
let by: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-pages-'))
  session = await ProjectSession.create(join(folder, 'p.assay'), { title: 'Grain', analyst: 'Ada' })
  by = Object.keys(session.project.analysts)[0] ?? ''
})
afterEach(async () => {
  await session.close()
  await rm(folder, { recursive: true })
})

type Operation = { name: string; input: unknown }
const apply = (...operations: Operation[]) => session.changes.apply({ by, operations })
/** Changes that go to the disk together. */
const applyAll = (all: readonly Operation[]) => Promise.all(all.map((operation) => apply(operation)))
const tagOf = (id: string, name: string): Operation => {
  const about = { parentId: null, colour: 1, definition: '', include: '', exclude: '', shortcut: null, position: 1 }
  return { name: 'tag.create', input: { tag: { id, name, ...about } } }
}
const rename = (tagId: string, name: string): Operation => ({ name: 'tag.update', input: { tagId, changes: { name } } })
const deletion = (tagId: string): Operation => ({ name: 'tag.delete', input: { tagId, replaceWith: null } })
const seqs = (commits: readonly { seq: number }[]) => commits.map(({ seq }) => seq)

describe('a page of the history', () => {
  it('holds a hundred lines and says where the next begins', async () => {
    await applyAll(Array.from({ length: 100 }, (_, n) => tagOf(newId(), `Tag ${n}`)))
    const first = await historyPage(session, null, ALL_HISTORY)
    expect([first.entries.length, first.entries[0]?.seq, first.entries.at(-1)?.seq, first.next]).toEqual([
      100, 101, 2, 2,
    ])
    const last = await historyPage(session, first.next, ALL_HISTORY)
    expect([seqs(last.entries), last.next]).toEqual([[1], null])
  })

  it('counts what fits the filter only', async () => {
    const id = newId()
    await apply(tagOf(id, 'Cost'))
    await applyAll(Array.from({ length: 5 }, (_, n) => tagOf(newId(), `Tag ${n}`)))
    const { entries, next } = await historyPage(session, null, { ...ALL_HISTORY, text: 'cost' })
    expect([seqs(entries), next]).toEqual([[2], null])
    expect(entries).toEqual([
      {
        seq: 2,
        at: expect.any(String),
        by,
        label: expect.any(String),
        operations: ['tag.create'],
        undoes: null,
        redoes: null,
        said: '',
        counts: { tags: 1 },
        analyst: 'Ada',
      },
    ])
  })

  it('names who was merged into another since, on every page, in one change and in that of a thing', async () => {
    const tagId = newId()
    const bo = newId()
    await apply({ name: 'analyst.add', input: { analyst: { id: bo, name: 'Bo', position: 2 } } })
    await session.changes.apply({ by: bo, operations: [tagOf(tagId, 'Cost')] })
    await apply({ name: 'analyst.merge', input: { analystId: bo, intoId: by, scores: 'leave' } })
    await applyAll(Array.from({ length: 99 }, (_, n) => tagOf(newId(), `Tag ${n}`)))
    const first = await historyPage(session, null, ALL_HISTORY)
    const { entries } = await historyPage(session, first.next, ALL_HISTORY)
    const namesOf = (page: typeof entries) => page.map(({ seq, analyst }) => [seq, analyst])
    expect(namesOf(first.entries.slice(-1))).toEqual([[4, 'Ada']])
    expect(namesOf(entries)).toEqual([
      [3, 'Bo'],
      [2, 'Ada'],
      [1, null],
    ])
    const gone = [{ kind: 'analysts', id: bo, before: { id: bo, name: 'Bo', position: 2 }, after: null }]
    expect((await commitDetails(session, 3)).gone).toEqual(gone)
    expect((await itemPage(session, null, { kind: 'tags', id: tagId })).gone).toEqual(gone)
  })

  it('is searched by the names of things that are gone, on every page of it', async () => {
    const [parent, child] = [newId(), newId()]
    await apply(tagOf(parent, 'Expense'), tagOf(child, 'Cost'))
    const { seq } = await apply({ name: 'tag.move', input: { tagId: child, parentId: parent, beforeId: null } })
    await apply(deletion(parent))
    const search = async (before: number | null) =>
      seqs((await historyPage(session, before, { ...ALL_HISTORY, text: 'under expense' })).entries)
    expect(await search(null)).toEqual([seq + 1, seq])
    expect(await search(seq + 1)).toEqual([seq])
  })
})

describe('the history of one thing', () => {
  it('comes ten at a time, with only the changes that concern it', async () => {
    const id = newId()
    await apply(tagOf(id, 'Cost'), tagOf(newId(), 'Other'))
    for (let n = 1; n <= 10; n += 1) await apply(rename(id, `Cost ${n}`))
    const item = { kind: 'tags' as const, id }
    const first = await itemPage(session, null, item)
    expect([seqs(first.commits), first.next, first.gone]).toEqual([[12, 11, 10, 9, 8, 7, 6, 5, 4, 3], 3, []])
    const last = await itemPage(session, first.next, item)
    expect([seqs(last.commits), last.next]).toEqual([[2], null])
    expect(last.commits[0]?.changes).toMatchObject([{ kind: 'tags', id, before: null, after: { name: 'Cost' } }])
  })

  it('that was deleted ends with its deletion', async () => {
    const id = newId()
    await apply(tagOf(id, 'Cost'))
    await apply(deletion(id))
    const { commits, gone } = await itemPage(session, null, { kind: 'tags', id })
    expect(seqs(commits)).toEqual([3, 2])
    expect(gone).toMatchObject([{ id, before: { name: 'Cost' }, after: null }])
  })
})

describe('one change in full', () => {
  it('shows two hundred of its parts and counts them all', async () => {
    await apply(...Array.from({ length: 201 }, (_, n) => tagOf(newId(), `Tag ${n}`)))
    const { commit, total, gone } = await commitDetails(session, 2)
    expect([commit.seq, commit.changes.length, total, gone]).toEqual([2, 200, 201, []])
    const first = await commitDetails(session, 1)
    expect([first.commit.seq, first.total]).toEqual([1, 2])
  })

  it('that is not there is refused in words, also past the end', async () => {
    for (const seq of [0, 2, 99])
      await expect(commitDetails(session, seq)).rejects.toMatchObject({
        name: 'Refusal',
        code: 'not-found',
        message:
          'This change cannot be read: it is kept from you for now, or its journal is missing or damaged. The project is safe.',
      })
  })

  it('names what it changed although that is deleted now, and what that in turn was named after', async () => {
    const [parent, child] = [newId(), newId()]
    const inParent = { ...(tagOf(child, 'Child').input as { tag: object }).tag, parentId: parent }
    await apply(tagOf(parent, 'Parent'))
    await apply(tagOf(child, 'Child'))
    await apply({ name: 'tag.delete', input: { tagId: child, replaceWith: null } })
    await apply({ name: 'tag.create', input: { tag: { ...inParent, id: child } } })
    await apply(deletion(child))
    await apply(deletion(parent))
    const { gone } = await commitDetails(session, 3)
    expect(gone.map(({ id, before }) => [id, before && 'name' in before ? before.name : null])).toEqual([
      [child, 'Child'],
      [parent, 'Parent'],
    ])
    expect(gone.every(({ after }) => after === null)).toBe(true)
  })

  it('names what a memo has words on although that was deleted before', async () => {
    const [riskId, memoId] = [idOf('port'), idOf('memo')]
    await apply(addRisk('port'))
    await apply(addMemo('memo'))
    await apply({ name: 'memo.writeJudgment', input: { memoId, riskId, changes: { claim: 'It will close.' } } })
    await apply({ name: 'risk.delete', input: { riskId } })
    const { seq } = await apply({ name: 'memo.delete', input: { memoId } })
    const { gone } = await commitDetails(session, seq)
    expect(gone.map(({ kind, id, after }) => [kind, id, after])).toEqual([
      ['memos', memoId, null],
      ['risks', riskId, null],
    ])
  })
})

describe('the end of the history', () => {
  it('is its first change', async () => {
    expect(await historyPage(session, null, ALL_HISTORY)).toMatchObject({ next: null, from: 1 })
    await applyAll(Array.from({ length: 100 }, (_, n) => tagOf(newId(), `Tag ${n}`)))
    expect(await historyPage(session, null, ALL_HISTORY)).toMatchObject({ next: 2, from: null })
    expect(await historyPage(session, 2, ALL_HISTORY)).toMatchObject({ next: null, from: 1 })
  })

  it('is where the journals before it are gone, whatever is looked for', async () => {
    const disk = await unpackedProject(4)
    const oldest = journalsOf(disk).toSorted().slice(0, 2)
    for (const name of oldest) disk.unput(`${JOURNALS}/${name}`)
    const packed = await open(disk)
    const { entries, next, from } = await historyPage(packed, null, ALL_HISTORY)
    expect([seqs(entries), next, from]).toEqual([[9, 8, 7, 6], null, 6])
    expect(await historyPage(packed, null, { ...ALL_HISTORY, text: 'Analyst 4' })).toMatchObject({
      next: null,
      from: 6,
    })
    expect(await historyPage(packed, 6, ALL_HISTORY)).toEqual({ entries: [], next: null, from: 6 })
    await packed.close()
  })
})
