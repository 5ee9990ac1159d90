import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAnchor } from '@shared/anchoring/create-anchor'
import { newId } from '@shared/new-id'
import { canonicalText } from '@shared/text/blocks'
import { importSource } from '../../../../electron/importing/import-source'
import { importNewVersion, readAgain } from '../../../../electron/importing/new-version'
import { ProjectSession } from '../../../../electron/project/session'
import { verifyProject } from '../../../../electron/storage/verify-project'
import { wrap } from '../../shared/text/wrap'
import { parserInJsdom } from './parser-in-jsdom'

const HARBOUR = 'The harbour closed on Monday, and nobody expected it to reopen before the summer.'
const PILOTS = 'Pilots left within a week; the insurers followed them to the ports of the south.'
const SHIPS = 'The ministry said that nine ships were waiting outside the port for new orders.'
const GRAIN = 'Grain that had been sold in spring was lying in barges along the whole river.'
const fileOf = (name: string, ...paragraphs: string[]) => ({ name, bytes: Buffer.from(paragraphs.join('\n\n')) })
const CORRECTED = fileOf('b.txt', SHIPS, HARBOUR, PILOTS.replace('a week', 'nine days'))

let folder: string
let session: ProjectSession
let by: string
let sourceId: string
const passages = new Map<string, string>()

/** Marks words of the present text; answers with the passage. */
async function mark(words: string): Promise<string> {
  const { versionId } = session.project.sources[sourceId]!
  const text = canonicalText(await session.sources.readText(versionId))
  const start = text.indexOf(words)
  const anchor = createAnchor(text, { start, end: start + words.length })
  const passage = { id: newId(), sourceId, versionId, anchor, tagIds: [], note: '', statement: null, credibility: null }
  await session.changes.apply({ by, operations: [{ name: 'passage.create', input: { passage } }] })
  passages.set(passage.id, words)
  return passage.id
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-version-'))
  session = await ProjectSession.create(join(folder, 'p.assay'), { title: 'Test', analyst: 'Anna' })
  by = Object.keys(session.project.analysts)[0] ?? ''
  const { source } = await importSource(session, fileOf('a.txt', HARBOUR, PILOTS, SHIPS, GRAIN), context())
  sourceId = source.id
  passages.clear()
})
afterEach(async () => {
  await session.close()
  await rm(folder, { recursive: true })
})

const context = (signal?: AbortSignal) => ({ by, chromium: parserInJsdom, ...(signal && { signal }) })
const importCorrected = (file = CORRECTED) => importNewVersion(session, sourceId, file, context())
/** What each passage came to: "exact: words". */
const told = () =>
  [...passages].map(([id, words]) => {
    const passage = session.project.passages[id]
    return `${words} > ${passage?.reAnchored?.outcome}: ${passage?.anchor.exact}`
  })

describe('a corrected version', () => {
  test('takes all passages along, counts them, keeps both texts, and is one step that can be undone', async () => {
    for (const words of ['closed on Monday', 'Pilots left within a week', 'nine ships', 'sold in spring'])
      await mark(words)
    const before = structuredClone(session.project)
    const { counts, isSameText, version, seq } = await importCorrected()
    expect({ counts, isSameText }).toEqual({ counts: { exact: 1, moved: 1, changed: 1, lost: 1 }, isSameText: false })
    expect(told()).toEqual([
      'closed on Monday > exact: closed on Monday',
      'Pilots left within a week > changed: Pilots left within nine days',
      'nine ships > moved: nine ships',
      'sold in spring > lost: sold in spring',
    ])
    expect(session.project.sources[sourceId]?.versionId).toBe(version.id)
    expect(seq).toBe(session.changes.end.seq)
    for (const { id } of Object.values(session.project.versions)) await session.sources.readText(id)
    const after = structuredClone(session.project)
    await session.close()
    expect((await verifyProject(session.folder)).problems).toEqual([])
    session = await ProjectSession.open(session.folder)
    expect(session.project).toEqual(after)
    await session.changes.undo(by)
    expect(session.project).toEqual(before)
    await session.changes.redo(by)
    expect(session.project).toEqual(after)
  })

  test('of the same words says so', async () => {
    await mark('nine ships')
    const { counts, isSameText } = await importCorrected(fileOf('b.md.txt', HARBOUR, PILOTS, SHIPS, GRAIN, ''))
    expect({ counts, isSameText }).toEqual({ counts: { exact: 1, moved: 0, changed: 0, lost: 0 }, isSameText: true })
  })

  test('finds lost words again in a third', async () => {
    await mark('sold in spring')
    await importCorrected()
    await importCorrected(fileOf('c.txt', GRAIN, HARBOUR, SHIPS))
    expect(told()).toEqual(['sold in spring > moved: sold in spring'])
  })

  test('can be withdrawn: the first text comes back, and its passages with it', async () => {
    const [pilots, grain] = [await mark(PILOTS), await mark(GRAIN)]
    await importCorrected()
    await importCorrected(fileOf('a.txt', HARBOUR, PILOTS, SHIPS, GRAIN))
    const { versionId } = session.project.sources[sourceId]!
    for (const id of [pilots, grain])
      expect(session.project.passages[id]).toMatchObject({ versionId, anchor: { exact: passages.get(id) } })
    expect(Object.keys(session.project.versions)).toHaveLength(3)
  })

  test('of the same bytes is refused, whatever source has them', async () => {
    await importCorrected()
    const refused = { code: 'already-imported' }
    await expect(importCorrected()).rejects.toMatchObject({
      ...refused,
      message: 'This file is the present text of “a”, byte for byte. Nothing was imported.',
    })
    const other = fileOf('other.txt', 'Bread became dearer in the capital.')
    await importSource(session, other, context())
    await expect(importCorrected(other)).rejects.toMatchObject({
      ...refused,
      message: 'This file is already in the project as “other”. Nothing was imported.',
    })
  })

  test('that is cancelled, empty or of no source changes nothing', async () => {
    await mark('nine ships')
    const seq = session.changes.end.seq
    const cancelled = importNewVersion(session, sourceId, CORRECTED, context(AbortSignal.abort()))
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' })
    await expect(importCorrected(fileOf('empty.txt'))).rejects.toMatchObject({ code: 'empty' })
    const gone = importNewVersion(session, newId(), CORRECTED, context())
    await expect(gone).rejects.toMatchObject({ code: 'not-found' })
    expect(session.changes.end.seq).toBe(seq)
    expect(await readdir(join(session.folder, 'sources'))).toHaveLength(2)
  })

  test('with a passage made meanwhile has that passage too', async () => {
    await mark('nine ships')
    const apply = session.changes.apply.bind(session.changes)
    const applying = vi.spyOn(session.changes, 'apply').mockImplementationOnce(async (...given) => {
      await mark('closed on Monday')
      return apply(...given)
    })
    await importCorrected()
    applying.mockRestore()
    expect(told()).toEqual(['nine ships > moved: nine ships', 'closed on Monday > exact: closed on Monday'])
  })
})

describe('restoring from the history', () => {
  test('a card keeps the present text, a passage its place in it', async () => {
    const passageId = await mark('nine ships')
    const { seq } = session.changes.end
    await session.changes.apply({
      by,
      operations: [{ name: 'passage.update', input: { passageId, changes: { note: 'x' } } }],
    })
    const { version } = await importCorrected()
    await session.changes.apply({
      by,
      operations: [{ name: 'source.update', input: { sourceId, changes: { title: 'New' } } }],
    })
    const { label } = await session.restore.item(by, 'sources', sourceId, seq)
    expect(label).toBe('Restore source a, but for what is gone or taken since')
    expect(session.project.sources[sourceId]).toMatchObject({ title: 'a', versionId: version.id })
    const placed = session.project.passages[passageId]
    await session.restore.item(by, 'passages', passageId, seq)
    expect(session.project.passages[passageId]).toEqual({ ...placed, note: '' })
    await session.changes.apply({ by, operations: [{ name: 'passage.delete', input: { passageId } }] })
    await session.restore.item(by, 'passages', passageId, seq)
    expect(session.project.passages[passageId]).toEqual({ ...placed, note: '' })
  })

  test('a deleted source comes back with all its texts and passages', async () => {
    const passageId = await mark('sold in spring')
    await importCorrected()
    const before = structuredClone(session.project)
    await session.changes.apply({ by, operations: [{ name: 'source.delete', input: { sourceId } }] })
    await session.restore.item(by, 'sources', sourceId, 2)
    expect(session.project).toEqual(before)
    expect(session.project.passages[passageId]?.reAnchored?.outcome).toBe('lost')
  })
})

test('reading a text again in another way takes its passages along', async () => {
  const { source } = await importSource(
    session,
    fileOf('w.txt', wrap(`${HARBOUR} ${PILOTS} ${SHIPS} ${GRAIN}`, 70).join('\n')),
    context(),
  )
  sourceId = source.id
  await mark('nine ships were waiting outside the port')
  await readAgain(session, sourceId, { ...context(), how: { keepLines: true } })
  expect(told()).toEqual([expect.stringMatching(/ > exact: nine ships\swere\swaiting\soutside\sthe\sport$/)])
  expect(Object.values(session.project.versions).filter((version) => version.sourceId === sourceId)).toHaveLength(2)
})

test('words that somebody has called lost need not be called so again with the next version', async () => {
  const passageId = await mark(GRAIN)
  await importCorrected()
  const { reAnchored } = session.project.passages[passageId]!
  expect(reAnchored).toMatchObject({ outcome: 'lost', reviewed: false })
  await session.changes.apply({ by, operations: [{ name: 'passage.giveUp', input: { passageId } }] })
  await importCorrected(fileOf('c.txt', SHIPS, HARBOUR))
  expect(session.project.passages[passageId]?.reAnchored).toMatchObject({ outcome: 'lost', reviewed: true })
  await importCorrected(fileOf('d.txt', SHIPS, HARBOUR, GRAIN))
  expect(session.project.passages[passageId]?.anchor.exact).toBe(GRAIN)
})
