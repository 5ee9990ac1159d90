import { setImmediate as nextTurn } from 'node:timers/promises'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Commit } from '@shared/document/change'
import { MemoSection } from '@shared/kinds/memo-sections'
import { newId } from '@shared/new-id'
import { atOnce } from '@shared/steps'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { encodeLine, recordOf } from '../../../../electron/storage/journal-record'
import { MemoryDisk } from '../storage/memory-disk'
import { analystOf, FOLDER } from '../storage/scenario'

/** A memo as long as any, in one journal: its sections are full. */
const SECTION = 'One more sentence of a long report about the river. '.repeat(961).slice(0, 49_990)

const ABOUT = { title: 'River', analyst: 'Ada' }

let folder: string
let session: ProjectSession
let by: string
const memoId = newId()
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-long-'))
  session = await withLongMemo(await ProjectSession.create(join(folder, 'p.assay'), ABOUT))
  by = analystOf(session)
})
afterEach(async () => {
  await session.close()
  await rm(folder, { recursive: true })
})

async function withLongMemo(made: ProjectSession): Promise<ProjectSession> {
  const written = Object.fromEntries(MemoSection.options.slice(0, 13).map((section) => [section, SECTION]))
  const about = { title: 'Memo', author: '', audience: '', date: '2026-11-26', judgments: {}, excludedRiskIds: [] }
  const memo = { id: memoId, position: 1, ...about, written }
  await made.changes.apply({ by: analystOf(made), operations: [{ name: 'memo.create', input: { memo } }] })
  return made
}

const write = (text: string, section: MemoSection = 'outlook'): Promise<Commit> =>
  session.changes.apply({ by, operations: [{ name: 'memo.write', input: { memoId, section, text } }] })
const outlook = () => session.project.memos[memoId]?.written.outlook
const journal = () => join(session.folder, 'journal/00000001.ndjson')
const journalBytes = async () => (await stat(journal())).size
const withWord = (n: number) => SECTION.replace('sentence', `sentence number ${n}`)
const reopen = async () => {
  await session.close()
  session = await ProjectSession.open(session.folder)
}

it('one word in the longest memo costs eight kilobytes at most', async () => {
  const before = await journalBytes()
  expect(before).toBeGreaterThan(534_000)
  await write(withWord(1))
  expect((await journalBytes()) - before).toBeLessThanOrEqual(8_000)
  expect(outlook()).toBe(withWord(1))
})

it('such edits are undone, done again, and are there when the project is opened again', async () => {
  for (const n of [1, 2, 3]) await write(withWord(n))
  await session.changes.undo(by)
  expect(outlook()).toBe(withWord(2))
  await reopen()
  expect(outlook()).toBe(withWord(2))
  await session.changes.redo(by)
  expect(outlook()).toBe(withWord(3))
  for (const n of [2, 1]) {
    await session.changes.undo(by)
    expect(outlook()).toBe(withWord(n))
  }
  await session.changes.undo(by)
  expect(outlook()).toBe(SECTION)
  await reopen()
  expect(outlook()).toBe(SECTION)
})

it('the history tells them with the whole texts, and brings each of them back', async () => {
  const commits: Commit[] = []
  for (const n of [1, 2, 3]) {
    commits.unshift(await write(withWord(n)))
    await reopen()
  }
  expect(await session.history.list({ limit: 3 })).toEqual(commits)
  // Going on where the journals begin that were read before, again and again.
  for (const [index, { seq }] of [...commits.entries(), ...commits.entries()]) {
    expect(await session.history.list({ before: seq + 1, limit: 1 })).toEqual([commits[index]])
  }
  const { seq } = commits.at(-1) ?? { seq: 0 }
  expect(await session.history.entityAt('memos', memoId, seq)).toEqual(commits.at(-1)?.changes[0]?.after)
  await session.restore.item(by, 'memos', memoId, seq)
  expect(outlook()).toBe(withWord(1))
  await session.restore.moment(by, seq + 1)
  expect(outlook()).toBe(withWord(2))
})

it('the history is right while somebody goes on writing, whatever is written and undone', async () => {
  const commits: Commit[] = []
  for (const n of [1, 2, 3]) commits.unshift(await write(withWord(n)))
  await reopen()
  const seen: Commit[] = []
  for await (const commit of session.history.walk()) {
    seen.push(commit)
    await (seen.length % 2 === 1 ? write(withWord(10 + seen.length)) : session.changes.undo(by))
  }
  expect(seen.slice(0, 3)).toEqual(commits)
  expect(seen).toHaveLength(5)
})

it('a history that is read the moment a change gets on disk is right too', async () => {
  // On a disk that answers at once, so that a history is read at every single step of the program.
  const disk = new MemoryDisk()
  await disk.makeFolder('/projects')
  const quick = await withLongMemo(await ProjectSession.create(FOLDER, ABOUT, { fileSystem: disk }))
  const put = (n: number) => {
    const operations = [{ name: 'memo.write', input: { memoId, section: 'outlook', text: withWord(n) } }]
    return quick.changes.apply({ by: analystOf(quick), operations })
  }
  await put(1)
  let answered = false
  void put(2).then(() => (answered = true))
  const lists: Promise<Commit[]>[] = []
  while (!answered) {
    lists.push(quick.history.list({ limit: 2 }))
    await Promise.resolve()
    // Work in slices waits for its next turn, which comes only when this lets it.
    if (lists.length % 100 === 0) await nextTurn()
  }
  // The answer may have come in that turn.
  lists.push(quick.history.list({ limit: 2 }))
  const newest = (await Promise.all(lists)).map(([commit]) => commit)
  for (const commit of newest) {
    const memo = commit?.changes[0]?.after
    expect(memo && 'written' in memo && memo.written.outlook).toBe(withWord((commit?.seq ?? 0) - 2))
  }
  expect(new Set(newest.map((commit) => commit?.seq))).toEqual(new Set([3, 4]))
  await quick.close()
})

it('an edit that does not fit what it changes is damage: nothing after it is shown, nothing before it is lost', async () => {
  for (const n of [1, 2]) await write(withWord(n))
  await session.close()
  const lines = (await readFile(journal())).toString().split('\n')
  // As a fault of ours, or somebody who computes checksums, would leave it.
  const forged: Buffer[] = []
  let chain = '00000000'
  for (const line of lines.slice(0, -1)) {
    const record = atOnce(recordOf(Buffer.from(line)))
    if (record === null) throw new Error('A line is no record')
    const [change] = record.type === 'commits' ? (record.commits.at(0)?.changes ?? []) : []
    if (change && 'edits' in change && record.type === 'commits' && record.commits[0]?.seq === 4) {
      change.edits = change.edits.map((edit) => ('sum' in edit ? { ...edit, sum: '00000000' } : edit))
    }
    const encoded = atOnce(encodeLine(record, chain))
    chain = encoded.chain
    forged.push(encoded.bytes)
  }
  await writeFile(journal(), Buffer.concat(forged))
  for (const name of ['project.json', 'project.prev.json', 'backups', 'journal/00000002.ndjson'])
    await rm(join(session.folder, name), { recursive: true, force: true })
  session = await ProjectSession.open(session.folder)
  expect(outlook()).toBe(withWord(1))
  expect(session.readOnly).not.toBeNull()
  expect(session.status.notices).toContain(
    'The first 3 changes of this project are safe; 00000001.ndjson is damaged after that, and 2 later lines in it cannot be proven. The file is left as it is.',
  )
})
