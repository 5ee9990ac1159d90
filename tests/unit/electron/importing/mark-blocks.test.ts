import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { canonicalText } from '@shared/text/blocks'
import { importSource } from '../../../../electron/importing/import-source'
import { markBlocks } from '../../../../electron/importing/mark-blocks'
import { ProjectSession } from '../../../../electron/project/session'
import { parserInJsdom } from './parser-in-jsdom'

let folder: string
let session: ProjectSession
let by: string
let versionId: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-mark-'))
  session = await ProjectSession.create(join(folder, 'p.assay'), { title: 'Test', analyst: 'Anna' })
  by = Object.keys(session.project.analysts)[0] ?? ''
  const bytes = Buffer.from('First words.\n\nSecond words.\n\nThird words.')
  const { version } = await importSource(session, { name: 'a.txt', bytes }, { by, chromium: parserInJsdom })
  versionId = version.id
})
afterEach(async () => {
  await session.close()
  await rm(folder, { recursive: true })
})

const roles = async () => (await session.sources.readText(versionId)).map(({ role }) => role)
const mark = (blocks: number[], beside: boolean) => markBlocks(session, { versionId, blocks, beside }, by)

test('paragraphs are marked and taken back in, their words stay, and each can be undone', async () => {
  const words = canonicalText(await session.sources.readText(versionId))
  await mark([1, 2], true)
  expect(await roles()).toEqual(['body', 'apparatus', 'apparatus'])
  await mark([0, 2], false)
  expect(await roles()).toEqual(['body', 'apparatus', 'body'])
  expect(canonicalText(await session.sources.readText(versionId))).toBe(words)
  await session.changes.undo(by)
  expect(await roles()).toEqual(['body', 'apparatus', 'apparatus'])
  await session.changes.undo(by)
  expect(await roles()).toEqual(['body', 'body', 'body'])
})

test('what is marked so already, and what would leave nothing, is refused', async () => {
  await expect(mark([0, 1], false)).rejects.toMatchObject({ code: 'unchanged' })
  await expect(mark([7], true)).rejects.toMatchObject({ code: 'unchanged' })
  await expect(mark([0, 1, 2], true)).rejects.toMatchObject({ code: 'no-article' })
  expect(await roles()).toEqual(['body', 'body', 'body'])
})

test('a project that can only be read is left alone', async () => {
  const other = await ProjectSession.open(session.folder)
  try {
    await expect(markBlocks(other, { versionId, blocks: [0], beside: true }, by)).rejects.toMatchObject({
      code: 'read-only',
    })
  } finally {
    await other.close()
  }
})
