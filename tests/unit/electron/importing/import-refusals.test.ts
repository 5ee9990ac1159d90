import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LIMITS } from '@shared/limits'
import { articleOf } from '@shared/text/parsed-article'
import type { Chromium } from '../../../../electron/chromium/chromium'
import { importSource } from '../../../../electron/importing/import-source'
import type { ImportFile } from '../../../../electron/importing/read-version'
import { ProjectSession } from '../../../../electron/project/session'
import { parserInJsdom } from './parser-in-jsdom'

let folder: string
let session: ProjectSession
let by: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-refusals-'))
  session = await ProjectSession.create(join(folder, 'p.assay'), { title: 'Test', analyst: 'Anna' })
  by = Object.keys(session.project.analysts)[0] ?? ''
})
afterEach(async () => {
  await session.close()
  await rm(folder, { recursive: true })
})

const add = (file: ImportFile, chromium: Chromium = parserInJsdom, signal?: AbortSignal) =>
  importSource(session, file, { by, chromium, ...(signal && { signal }) })
const text = (name: string, content: string): ImportFile => ({ name, bytes: Buffer.from(content) })

describe('every word of a refusal', () => {
  test.each<[string, ImportFile, string, string]>([
    ['of an empty file', text('a.txt', ''), 'empty', 'This file is empty. Nothing was imported.'],
    [
      'of a file without words',
      text('a.txt', ' \n'),
      'no-text',
      'There is no text in this file. Nothing was imported.',
    ],
    [
      'of a file of one byte too many',
      { name: 'a.txt', bytes: new Uint8Array(LIMITS.importBytes + 1) },
      'too-large',
      'This file is larger than 25 MB, the most Assay imports. Nothing was imported. Split it, or import the part you need.',
    ],
  ])('%s', async (_name, file, code, message) => {
    await expect(add(file)).rejects.toMatchObject({ name: 'Refusal', code, message })
  })

  test('of a file of just the limit is about something else', async () => {
    const zeros = { name: 'a.txt', bytes: new Uint8Array(LIMITS.importBytes) }
    await expect(add(zeros)).rejects.toMatchObject({ code: 'binary' })
  })

  test('of a file that is there already, under the title it has now', async () => {
    const { source } = await add(text('first.txt', 'words'))
    const operation = { name: 'source.update', input: { sourceId: source.id, changes: { title: 'Renamed' } } }
    await session.changes.apply({ by, operations: [operation] })
    await expect(add(text('again.md', 'words'))).rejects.toMatchObject({
      name: 'Refusal',
      code: 'already-imported',
      message: 'This file is already in the project as “Renamed”. Nothing was imported.',
    })
  })

  test('in a project that is open elsewhere names who has it', async () => {
    const reader = await ProjectSession.open(session.folder)
    await expect(importSource(reader, text('a.txt', ''), { by, chromium: parserInJsdom })).rejects.toMatchObject({
      name: 'Refusal',
      code: 'read-only',
      message: `Nothing was imported. ${reader.readOnly}`,
    })
    await reader.close()
  })

  test('after a cancellation while the page was read', async () => {
    const cancel = new AbortController()
    const cancelling: Chromium = {
      ...parserInJsdom,
      parseHtml: async (html) => {
        cancel.abort()
        return articleOf([{ kind: 'paragraph', level: null, role: 'body', text: html }])
      },
    }
    await expect(add(text('a.html', '<p>words'), cancelling, cancel.signal)).rejects.toMatchObject({
      code: 'cancelled',
      message: 'Cancelled. Nothing was changed.',
    })
    expect(session.project).toMatchObject({ sources: {}, versions: {} })
  })
})

describe('what is kept of an imported file', () => {
  test('is all of its version', async () => {
    const before = Date.now()
    const { source, version } = await add(text('two\nlines.txt', 'Words.\r\n\r\nMore: é.'))
    expect(version).toEqual({
      id: source.versionId,
      sourceId: source.id,
      importedAt: expect.any(String),
      fileName: 'two lines.txt',
      format: 'txt',
      encoding: 'utf-8',
      originalSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      blocksSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      bytes: 19,
      characters: 16,
      blocks: 2,
      notes: [],
    })
    expect(Date.parse(version.importedAt)).toBeGreaterThanOrEqual(before)
    expect(session.project).toMatchObject({
      sources: { [source.id]: source },
      versions: { [version.id]: version },
    })
  })

  test('has a format that was asked for, whatever the name says', async () => {
    const { version } = await add({ ...text('a.html', '<p>words'), format: 'txt' })
    expect(version.format).toBe('txt')
    expect(await session.sources.readText(version.id)).toEqual([
      { kind: 'paragraph', level: null, role: 'body', text: '<p>words' },
    ])
  })

  test('has the first hundred notes, each on one line', async () => {
    const notes = Array.from({ length: 101 }, (_, index) => ` Note\n${index} `)
    const talkative: Chromium = {
      ...parserInJsdom,
      parseHtml: async (words) => ({
        ...articleOf([{ kind: 'paragraph', level: null, role: 'body', text: words }]),
        notes,
      }),
    }
    const { version } = await add(text('a.html', 'words'), talkative)
    expect(version.notes).toEqual(notes.slice(0, 100).map((_, index) => `Note ${index}`))
  })
})

test('an article of a paragraph too many is refused with its number, and nothing of it is stored', async () => {
  const long = text('a.txt', 'word\n\n'.repeat(LIMITS.blocks + 1))
  await expect(add(long)).rejects.toMatchObject({
    code: 'too-long',
    message:
      'It has 100,001 paragraphs, and 100,000 is the most Assay imports. Nothing was imported. Split it, or import the part you need.',
  })
  expect(session.project.sources).toEqual({})
})
