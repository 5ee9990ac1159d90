import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createAnchor } from '@shared/anchoring/create-anchor'
import { newId } from '@shared/new-id'
import { canonicalText } from '@shared/text/blocks'
import { importSource } from '../../../../electron/importing/import-source'
import { leftOutOf } from '../../../../electron/importing/left-out'
import { markBlocks } from '../../../../electron/importing/mark-blocks'
import { importNewVersion } from '../../../../electron/importing/new-version'
import { takeIn } from '../../../../electron/importing/take-in'
import { ProjectSession } from '../../../../electron/project/session'
import { parserInJsdom } from './parser-in-jsdom'

const [FIRST, SECOND, THIRD] = [
  'The ferry stopped on Monday, and the company said that it would not run again before the spring.',
  'Forty people on the island depend on it, and the council asked the province for a helicopter.',
  'The province answered that it had none to spare, and that the ice would carry a car by January.',
]
const PAGE = `<html lang="en"><head><title>Ferry stopped</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article><h1>Ferry stopped</h1><p>${FIRST}</p><p>${SECOND} <del>The council denied it.</del></p>
<p hidden>${FIRST}</p><p>${THIRD}</p></article></main><footer><p>Printed on the mainland.</p></footer></body></html>`

let folder: string
let session: ProjectSession
let by: string
let sourceId: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-take-in-'))
  session = await ProjectSession.create(join(folder, 'p.assay'), { title: 'Test', analyst: 'Anna' })
  by = Object.keys(session.project.analysts)[0] ?? ''
  const file = { name: 'ferry.html', bytes: Buffer.from(PAGE) }
  sourceId = (await importSource(session, file, { by, chromium: parserInJsdom })).source.id
})
afterEach(async () => {
  await session.close()
  await rm(folder, { recursive: true })
})

const versionId = (): string => session.project.sources[sourceId]?.versionId ?? ''
const blocks = () => session.sources.readText(versionId())
const texts = async () => (await blocks()).map(({ text }) => text)
const list = () => leftOutOf(session, versionId(), { chromium: parserInJsdom })
const left = async () => (await list()).parts.map(({ block, why, after }) => [why, after, block.text])
/** Takes in what says one of these words. */
async function take(...words: string[]) {
  const of = await list()
  const parts = of.parts.flatMap(({ block }, at) => (words.some((word) => block.text.includes(word)) ? [at] : []))
  return takeIn(session, { versionId: versionId(), blocksSha256: of.blocksSha256, parts }, of, { by })
}
async function tag(start: number, end: number): Promise<string> {
  const anchor = createAnchor(canonicalText(await blocks()), { start, end })
  const passage = {
    id: newId(),
    sourceId,
    versionId: versionId(),
    anchor,
    tagIds: [],
    note: '',
    statement: null,
    credibility: null,
  }
  await session.changes.apply({ by, operations: [{ name: 'passage.create', input: { passage } }] })
  return passage.id
}
const outcome = (id: string) => {
  const { anchor, reAnchored } = session.project.passages[id] ?? {}
  return [anchor?.exact, anchor?.start, reAnchored?.outcome, reAnchored?.confidence]
}

const ALL = [
  ['menu', null, 'Home'],
  ['menu', null, 'News'],
  ['struck', 2, 'The council denied it.'],
  ['hidden', 2, FIRST],
  ['foot', 3, 'Printed on the mainland.'],
]

test('what was left out is read from the file again, and nothing is stored', async () => {
  const { seq } = session.status.current
  expect(await left()).toEqual(ALL)
  expect(session.status.current.seq).toBe(seq)
})

describe('taking in', () => {
  test('puts paragraphs where they stood, is one step, and its undo brings the list back', async () => {
    const before = await blocks()
    const { paragraphs, parted, commit } = await take('denied', 'mainland')
    expect([paragraphs, parted, commit.label]).toEqual([2, 0, 'Take 2 paragraphs into “Ferry stopped”'])
    expect(await texts()).toEqual([
      'Ferry stopped',
      FIRST,
      SECOND,
      'The council denied it.',
      THIRD,
      'Printed on the mainland.',
    ])
    expect(await left()).toEqual([ALL[0], ALL[1], ['hidden', 3, FIRST]])
    const version = session.project.versions[versionId()]
    expect(version).toMatchObject({ blocks: 6, format: 'html', fileName: 'ferry.html' })
    expect(version?.notes.at(-1)).toBe('2 paragraphs that the import had left out were taken in by hand.')
    await session.changes.undo(by)
    expect(await blocks()).toEqual(before)
    expect(await left()).toEqual(ALL)
    await session.changes.redo(by)
    expect(await left()).toHaveLength(3)
  })

  test('goes on from what was taken in before, and one note counts all', async () => {
    await take('denied')
    expect(session.project.versions[versionId()]?.notes.at(-1)).toBe(
      '1 paragraph that the import had left out was taken in by hand.',
    )
    await take('mainland', 'Home')
    expect((await texts()).at(0)).toBe('Home')
    const notes = session.project.versions[versionId()]?.notes.filter((note) => note.includes('by hand'))
    expect(notes).toEqual(['3 paragraphs that the import had left out were taken in by hand.'])
  })

  test('leaves every passage exact, also beside and between paragraphs, and where words stand twice', async () => {
    const text = canonicalText(await blocks())
    const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const
    const tagged = await Promise.all([tag(...at('Ferry stopped')), tag(...at(FIRST)), tag(...at('helicopter.'))])
    const last = await tag(...at(THIRD))
    // The same words as the first paragraph come to stand behind the second.
    const { parted } = await take('Home', 'News', 'denied', 'The ferry stopped', 'mainland')
    const now = canonicalText(await blocks())
    expect(parted).toBe(0)
    expect([...tagged, last].map(outcome)).toEqual([
      ['Ferry stopped', now.indexOf('Ferry stopped'), 'exact', 1],
      [FIRST, now.indexOf(FIRST), 'exact', 1],
      ['helicopter.', now.indexOf('helicopter.'), 'exact', 1],
      [THIRD, now.indexOf(THIRD), 'exact', 1],
    ])
    expect(now.indexOf(FIRST)).toBeLessThan(now.lastIndexOf(FIRST))
  })

  test('says which passages a paragraph parts, and has them looked at', async () => {
    const text = canonicalText(await blocks())
    const across = await tag(text.indexOf('helicopter'), text.indexOf('The province answered') + 21)
    const beside = await tag(text.indexOf('The province answered'), text.length)
    expect((await take('denied')).parted).toBe(1)
    expect(outcome(across).slice(0, 3)).toEqual([
      'helicopter.\n\nThe council denied it.\n\nThe province answered',
      expect.any(Number),
      'changed',
    ])
    expect(session.project.passages[across]?.reAnchored?.reason).toBe(
      'A paragraph that was left out stands between the words now.',
    )
    expect(outcome(beside)[2]).toBe('exact')
  })

  test('keeps the marks that the analyst gave, and what waits for a look waits on', async () => {
    await tag(0, 5)
    const corrected = PAGE.replace('Forty people', 'Sixty people')
    const waiting = await tag(...(await spanOf('Forty people on the island')))
    const file = { name: 'ferry-2.html', bytes: Buffer.from(corrected) }
    await importNewVersion(session, sourceId, file, { by, chromium: parserInJsdom })
    const was = session.project.passages[waiting]?.reAnchored
    expect(was?.outcome).toBe('changed')
    await markBlocks(session, { versionId: versionId(), blocks: [3], beside: true }, by)
    await take('Home', 'denied')
    expect((await blocks()).map(({ role }) => role)).toEqual(['body', 'headline', 'body', 'body', 'body', 'apparatus'])
    const is = session.project.passages[waiting]
    expect(is?.reAnchored).toEqual(was)
    expect(is?.anchor.exact).toBe('Sixty people on the island')
    expect(canonicalText(await blocks()).slice(is?.anchor.start, is?.anchor.end)).toBe(is?.anchor.exact)
  })

  test('finds lost words of an earlier text in what is taken in', async () => {
    const lost = await tag(...(await spanOf('would not run again before the spring')))
    const hidden = PAGE.replace(`<p>${FIRST}</p><p>${SECOND}`, `<p>${SECOND}`)
    await importNewVersion(
      session,
      sourceId,
      { name: 'b.html', bytes: Buffer.from(hidden) },
      { by, chromium: parserInJsdom },
    )
    expect(session.project.passages[lost]?.reAnchored?.outcome).toBe('lost')
    await take('The ferry stopped')
    expect(session.project.passages[lost]).toMatchObject({ versionId: versionId() })
  })

  const spanOf = async (words: string): Promise<[number, number]> => {
    const at = canonicalText(await blocks()).indexOf(words)
    return [at, at + words.length]
  }
})

describe('nothing is taken in', () => {
  const refusal = (code: string, message: string) => expect.objectContaining({ code, message })
  const CHANGED = refusal(
    'changed-meanwhile',
    'The text was changed meanwhile. Nothing was taken in. Look at what was left out of it again, and choose anew.',
  )

  test('where the text is another one by now, or the list does not go so far', async () => {
    const of = await list()
    const chosen = { versionId: versionId(), blocksSha256: of.blocksSha256, parts: [2] }
    await expect(takeIn(session, { ...chosen, parts: [2, 99] }, of, { by })).rejects.toEqual(CHANGED)
    await expect(takeIn(session, { ...chosen, blocksSha256: 'f'.repeat(64) }, of, { by })).rejects.toEqual(CHANGED)
    await markBlocks(session, { versionId: versionId(), blocks: [1], beside: true }, by)
    await expect(takeIn(session, chosen, of, { by })).rejects.toEqual(CHANGED)
    await session.changes.undo(by)
    await take('denied')
    const { seq } = session.status.current
    await expect(takeIn(session, chosen, of, { by })).rejects.toMatchObject({ code: expect.any(String) })
    expect(session.status.current.seq).toBe(seq)
  })

  test('in a project that can only be read, which can be looked at', async () => {
    const other = await ProjectSession.open(session.folder)
    try {
      const of = await leftOutOf(other, versionId(), { chromium: parserInJsdom })
      expect(of.parts).toHaveLength(5)
      const chosen = { versionId: versionId(), blocksSha256: of.blocksSha256, parts: [0] }
      const files = await readdir(join(session.folder, 'sources'))
      await expect(takeIn(other, chosen, of, { by })).rejects.toMatchObject({ code: 'read-only' })
      expect(await readdir(join(session.folder, 'sources'))).toEqual(files)
    } finally {
      await other.close()
    }
  })

  test('when it is cancelled, or the file is gone or cannot be read in time', async () => {
    const signal = AbortSignal.abort()
    await expect(leftOutOf(session, versionId(), { chromium: parserInJsdom, signal })).rejects.toMatchObject({
      code: 'cancelled',
    })
    const slow = new Error('Reading it took longer than 30 seconds, so it was stopped.')
    const chromium = { ...parserInJsdom, parseWhole: () => Promise.reject(slow) }
    await expect(leftOutOf(session, versionId(), { chromium })).rejects.toBe(slow)
    await rm(join(session.folder, 'sources'), { recursive: true })
    await expect(list()).rejects.toMatchObject({ name: 'Refusal' })
  })
})

test('of a plain text nothing is left out, and of a source that is gone nothing is told', async () => {
  const file = { name: 'a.txt', bytes: Buffer.from('Some words.\n\nMore words.') }
  const { version } = await importSource(session, file, { by, chromium: parserInJsdom })
  const { parts, unlisted } = await leftOutOf(session, version.id, { chromium: parserInJsdom })
  expect([parts, unlisted]).toEqual([[], null])
  await expect(leftOutOf(session, newId(), { chromium: parserInJsdom })).rejects.toMatchObject({ code: 'not-found' })
})
