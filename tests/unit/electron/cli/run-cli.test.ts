import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newId } from '@shared/new-id'
import { terminalText } from '../../../../electron/terminal-text'
import { runCli } from '../../../../electron/cli/run-cli'
import { ProjectSession } from '../../../../electron/project/session'
import { parserInJsdom } from '../importing/parser-in-jsdom'

const TEXT = 'Closed for now\n\nThe pipeline was closed on Monday, and nobody could say for how long.'
let folder: string
let project: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-cli-'))
  project = join(folder, 'p.assay')
})
afterEach(() => rm(folder, { recursive: true }))

async function assay(...argv: string[]) {
  const printed: string[] = []
  const told: string[] = []
  const code = await runCli(argv, {
    chromium: parserInJsdom,
    signal: new AbortController().signal,
    print: (text) => printed.push(text),
    tell: (line) => told.push(line),
  })
  return { code, out: printed.join('\n'), told: told.join('\n') }
}

async function articleFile(name: string, content: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** `JSON.parse` gives any: a test reads what it expects. */
const jsonOf = async (...argv: string[]) => JSON.parse((await assay(...argv, '--json')).out)

describe('a project by commands', () => {
  beforeEach(async () => {
    expect(await assay('new', project, '--title', 'Pipelines', '--analyst', 'Anna')).toMatchObject({
      code: 0,
      told: '',
    })
  })

  test('an article goes in and its text comes out word for word', async () => {
    const file = await articleFile('closed.txt', `${TEXT}\n`)
    const { imported, failed } = await jsonOf('import', project, file)
    expect(failed).toEqual([])
    expect(imported).toMatchObject([
      { file, title: 'Closed for now', encoding: 'utf-8', blocks: 2, characters: TEXT.length },
    ])
    expect((await assay('text', project, imported[0].sourceId)).out).toBe(TEXT)
    expect((await jsonOf('text', project, 'Closed for now')).blocks).toHaveLength(2)
  })

  test('a refused file does not stop the others, and the exit code tells', async () => {
    const good = await articleFile('good.txt', TEXT)
    const bad = await articleFile('bad.txt', '')
    const { code, told } = await assay('import', project, bad, good, join(folder, 'missing.txt'), project)
    expect(code).toBe(1)
    expect(told.split('\n')).toEqual([
      'In “p.assay” is no article that Assay reads.',
      expect.stringMatching(/hidden file/),
      expect.stringMatching(/of kinds that Assay does not read/),
      expect.stringContaining('bad.txt: This file is empty.'),
      expect.stringContaining('missing.txt'),
    ])
    expect((await jsonOf('list', project)).sources).toBe(1)
  })

  test('the named analyst acts, and joins the project when new', async () => {
    await assay('import', project, await articleFile('a.txt', TEXT), '--analyst', 'Bo')
    const session = await ProjectSession.open(project)
    expect(Object.values(session.project.analysts).map(({ name }) => name)).toEqual(['Anna', 'Bo'])
    await session.close()
  })

  test('passages are listed with their place, their tags and their words', async () => {
    const { imported } = await jsonOf('import', project, await articleFile('a.txt', TEXT))
    const session = await ProjectSession.open(project)
    const [by = ''] = Object.keys(session.project.analysts)
    const tag = {
      id: newId(),
      parentId: null,
      position: 1,
      name: 'Duration',
      colour: 1 as const,
      definition: '',
      include: '',
      exclude: '',
      shortcut: null,
    }
    const anchor = { start: 16, end: 28, exact: TEXT.slice(16, 28), prefix: '', suffix: '' }
    const passage = {
      id: newId(),
      sourceId: imported[0].sourceId,
      versionId: imported[0].versionId,
      anchor,
      tagIds: [tag.id],
      note: '',
      statement: null,
      credibility: null,
    }
    await session.changes.apply({
      by,
      operations: [
        { name: 'tag.create', input: { tag } },
        { name: 'passage.create', input: { passage } },
      ],
    })
    await session.close()
    expect((await jsonOf('list', project, 'passages')).passages).toMatchObject([
      { id: passage.id, start: 16, end: 28, tags: ['Duration'], quote: 'The pipeline' },
    ])
    expect((await assay('list', project, 'passages')).out).toContain('16\t28\tDuration\tThe pipeline')
    expect((await jsonOf('list', project, 'tags')).tags).toMatchObject([{ name: 'Duration', passages: 1 }])
  })

  test('verify finds nothing in a sound project, and names a source whose bytes were changed', async () => {
    await assay('import', project, await articleFile('a.txt', TEXT))
    expect(await assay('verify', project)).toMatchObject({ code: 0, told: '' })
    const session = await ProjectSession.open(project)
    const [version] = Object.values(session.project.versions)
    await session.close()
    await writeFile(join(project, 'sources', `${version?.originalSha256}.txt`), 'other words')
    const { code, told } = await assay('verify', project)
    expect(code).toBe(1)
    expect(told).toContain(version?.originalSha256)
  })

  test('what there is none of is an empty list', async () => {
    expect(await jsonOf('list', project, 'risks')).toEqual({ risks: [] })
    expect(await jsonOf('list', project, 'memos')).toEqual({ memos: [] })
  })

  test('a second project is not made over the first', async () => {
    const before = await readFile(join(project, 'project.json'), 'utf8').catch(() => null)
    expect(await assay('new', project, '--title', 'Other')).toMatchObject({ code: 1, out: '' })
    expect(await readFile(join(project, 'project.json'), 'utf8').catch(() => null)).toBe(before)
  })
})

describe('what cannot be done is said on the other stream, with exit code 1', () => {
  test.each([
    [['frobnicate'], 'There is no command “frobnicate”'],
    [['toString'], 'There is no command “toString”'],
    [['new', 'folder'], 'Usage: assay new'],
    [['new', 'folder', '--colour', 'red'], 'Usage: assay new'],
    [['list', 'nowhere.assay', 'sources'], 'nowhere.assay'],
    [['list', 'nowhere.assay', 'planets'], 'Usage: assay list'],
    [['export', 'nowhere.assay', '--memo', 'x', '--format', 'odt', '--out', 'x'], 'Usage: assay export'],
  ])('%j', async (argv, message) => {
    const { code, out, told } = await assay(...argv)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(told).toContain(message)
  })

  test('help is an answer, not an error', async () => {
    for (const argv of [[], ['help'], ['--help'], ['import', '--help']]) {
      expect(await assay(...argv)).toMatchObject({ code: 0, told: '', out: expect.stringContaining('Usage: assay') })
    }
  })
})

test('an article cannot steer the terminal it is printed on', () => {
  expect(terminalText('a\x1b[31mb\tc\nd\x07')).toBe('a\uFFFD[31mb\tc\nd\uFFFD')
  expect(terminalText('memo\u202Efdp.exe \u2066x\u2069 שלום')).toBe('memo\uFFFDfdp.exe \uFFFDx\uFFFD שלום')
})
