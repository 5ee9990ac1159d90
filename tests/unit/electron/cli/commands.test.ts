import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Memo } from '@shared/kinds/memos'
import { newId } from '@shared/new-id'
import type { Chromium } from '../../../../electron/chromium/chromium'
import { commands } from '../../../../electron/cli/commands'
import { runCli } from '../../../../electron/cli/run-cli'
import { ProjectSession } from '../../../../electron/project/session'
import { wrap } from '../../shared/text/wrap'
import { parserInJsdom } from '../importing/parser-in-jsdom'

let folder: string
let project: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-commands-'))
  project = join(folder, 'p.assay')
})
afterEach(() => rm(folder, { recursive: true }))

async function assay(argv: string[], chromium: Chromium = parserInJsdom) {
  const printed: string[] = []
  const told: string[] = []
  const code = await runCli(argv, {
    chromium,
    signal: new AbortController().signal,
    print: (text) => printed.push(text),
    tell: (line) => told.push(line),
  })
  return { code, printed, told }
}
const done = (...printed: string[]) => ({ code: 0, printed, told: [] })
const failed = (...told: string[]) => ({ code: 1, printed: [], told })
const file = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}
const made = () => assay(['new', project, '--title', 'Ice', '--analyst', 'Ada'])

async function inProject<T>(work: (session: ProjectSession, by: string) => Promise<T>): Promise<T> {
  const session = await ProjectSession.open(project)
  try {
    return await work(session, Object.keys(session.project.analysts)[0] ?? '')
  } finally {
    await session.close()
  }
}

describe('new', () => {
  test('says what it made, for whom and where, and leaves it free for others', async () => {
    expect(await made()).toEqual(done(`Made “Ice” in ${project} for Ada.`))
    expect(await inProject(async ({ readOnly, project: it }) => [readOnly, it.about.project.title])).toEqual([
      null,
      'Ice',
    ])
  })

  test('without an analyst takes the name of the user', async () => {
    const { printed } = await assay(['new', project, '--title', 'Ice', '--json'])
    expect(JSON.parse(printed[0] ?? '')).toEqual({
      folder: project,
      projectId: expect.any(String),
      title: 'Ice',
      analyst: userInfo().username,
    })
  })
})

describe('import and text', () => {
  test('print what became of each file, with notes below it, and the text of a source', async () => {
    await made()
    const good = await file('good.txt', Buffer.from('caf\xe9 \x96 \x80', 'latin1'))
    const bad = await file('bad.txt', '')
    const { code, printed, told } = await assay(['import', project, good, bad])
    const id = printed[0]?.split('\t')[0] ?? ''
    expect({ code, printed, told }).toEqual({
      code: 1,
      printed: [`${id}\tgood\n\tThe file does not say its encoding; read as windows-1252. Check accented letters.`],
      told: [`${bad}: This file is empty. Nothing was imported.`],
    })
    expect(await assay(['text', project, id.slice(0, 30)])).toEqual(done('café – €'))
    const json = await assay(['text', project, id, '--json'])
    expect(JSON.parse(json.printed[0] ?? '')).toEqual({
      sourceId: id,
      versionId: expect.any(String),
      title: 'good',
      characters: 8,
      blocks: [{ kind: 'paragraph', level: null, role: 'body', text: 'café – €' }],
    })
  })

  test('of files that are all refused print nothing', async () => {
    await made()
    const bad = await file('bad.txt', '')
    expect(await assay(['import', project, bad])).toEqual(failed(`${bad}: This file is empty. Nothing was imported.`))
  })

  test('keep the lines of a wrapped text where that is asked', async () => {
    await made()
    const lines = wrap('The harbour closes in the autumn, and what comes by sea comes late. '.repeat(8).trim(), 60)
    await assay(['import', project, await file('a.txt', lines.join('\n')), '--keep-lines'])
    const found = await inProject(async (session) => Object.keys(session.project.sources)[0] ?? '')
    expect(await assay(['text', project, found])).toEqual(done(lines.join('\n')))
  })

  test('act as the first analyst when none is named, and make one where there is none', async () => {
    await made()
    await assay(['import', project, await file('a.txt', 'one'), '--analyst', 'Bo'])
    await assay(['import', project, await file('b.txt', 'two')])
    const by = await inProject(async (session) => {
      const names = session.project.analysts
      const commits = await session.history.list({ limit: 10 })
      return commits.flatMap(({ by: id, changes }) =>
        changes.some(({ kind }) => kind === 'sources') ? names[id ?? '']?.name : [],
      )
    })
    expect(by).toEqual(['Ada', 'Bo'])
  })

  test('in a project that is open elsewhere refuse once, not once a file', async () => {
    await made()
    const article = await file('a.txt', 'one')
    await inProject(async () => {
      const { code, printed, told } = await assay(['import', project, article, article])
      expect({ code, printed }).toEqual({ code: 1, printed: [] })
      expect(told).toEqual([expect.stringMatching(/^Nothing was imported\. .+/)])
    })
  })
})

describe('list', () => {
  test('counts each kind, and prints one item a line with a dash for what is missing', async () => {
    await made()
    expect(await assay(['list', project])).toEqual(done('Ice\nsources\t0\ntags\t0\npassages\t0\nrisks\t0\nmemos\t0'))
    await assay(['import', project, await file('a.txt', 'one')])
    const [id, versionId] = await inProject(async (session) => {
      const [source] = Object.values(session.project.sources)
      return [source?.id, source?.versionId]
    })
    expect(await assay(['list', project, 'sources'])).toEqual(done(`${id}\t${versionId}\ta\t-\t-\t-\t-\t-\t-\t0`))
  })

  test('keeps each value on its line and nested ones for programs', async () => {
    await made()
    await inProject((session, by) => {
      const empty = { cause: '', event: '', party: '', horizon: null, consequence: '', category: '' }
      const risk = { ...empty, assumptions: '', alternatives: '', contrarySearch: '', position: 1 }
      const input = { risk: { id: newId(), title: 'Flood\tor\nfire', ...risk } }
      return session.changes.apply({ by, operations: [{ name: 'risk.create', input }] })
    })
    const { printed } = await assay(['list', project, 'risks'])
    expect(printed[0]?.split('\t').slice(1)).toEqual(['1', 'Flood or fire', '-', '-', '-', '0', '-'])
  })
})

describe('export', () => {
  const memo = (title: string): Omit<Memo, 'createdAt'> => ({
    id: newId(),
    position: 1,
    title,
    author: '',
    audience: '',
    date: '2026-10-06',
    written: {},
    judgments: {},
    excludedRiskIds: [],
  })

  const exported = (title: string, ...more: string[]) =>
    assay(['export', project, '--memo', title, '--format', 'md', '--out', join(folder, 'memo.md'), ...more])
  const holds = (given: Omit<Memo, 'createdAt'>) =>
    inProject((session, by) =>
      session.changes.apply({ by, operations: [{ name: 'memo.create', input: { memo: given } }] }),
    )

  test('writes the memo that goes by the title, and says where', async () => {
    await made()
    const given = memo('Ice charts')
    await holds(given)
    const out = join(folder, 'memo.md')
    expect(await exported('Ice charts')).toEqual(done(out))
    const bytes = await readFile(out)
    expect(bytes.toString('utf8')).toMatch(
      /^---\ntitle: "Ice charts"\ndate: "2026-10-06"\ndraft: false\n---\n\n# Ice charts\n\nDate: 6 Oct 2026\\\nProject: Ice\n\n## Annex A\. /,
    )
    const { printed } = await exported('Ice charts', '--json')
    const json = { memoId: given.id, format: 'md', file: out, bytes: bytes.length, movedSections: 0, notReviewed: 0 }
    expect(JSON.parse(printed[0] ?? '')).toEqual(json)
  })

  test('says beside the answer that words stand beside values that moved, and is done all the same', async () => {
    await made()
    const written = { outlook: 'Expect a flood.', matrix: 'Expect a flood.' }
    const against = { 'written/outlook': { R1: 'likely' }, 'written/matrix': {} }
    await holds({ ...memo('Ice charts'), written, against })
    const told = ['In 1 section the words were written before values moved; they are marked in the memo.']
    expect(await exported('Ice charts')).toEqual({ ...done(join(folder, 'memo.md')), told })
    const { printed } = await exported('Ice charts', '--json')
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({ movedSections: 1, notReviewed: 0 })
    expect(await readFile(join(folder, 'memo.md'), 'utf8')).toContain(written.outlook)
  })

  test('of no such memo writes nothing', async () => {
    await made()
    expect(await exported('x')).toEqual(failed('There is no memo “x”. “assay list <project> memos” prints their ids.'))
    expect(await readdir(folder)).toEqual(['p.assay'])
  })
})

describe('verify', () => {
  test('counts what it checked, one of a thing in the singular', async () => {
    await made()
    expect(await assay(['verify', project])).toEqual(
      done('Everything is in order: 1 change, 0 texts and 0 passages checked.'),
    )
    await assay(['import', project, await file('a.txt', 'one')])
    const { printed } = await assay(['verify', project, '--json'])
    expect(JSON.parse(printed[0] ?? '')).toEqual({
      ok: true,
      problems: [],
      inUse: null,
      repaired: [],
      checked: expect.objectContaining({ changes: 2, texts: 1, passages: 0 }),
    })
  })

  test('with --repair says what was mended, and nothing of a refusal where there was none', async () => {
    await made()
    await writeFile(join(project, 'project.json'), '{"damaged":')
    const { code, printed, told } = await assay(['verify', project, '--repair'])
    expect({ code, printed }).toEqual({
      code: 0,
      printed: ['Everything is in order: 1 change, 0 texts and 0 passages checked.'],
    })
    expect(told.length).toBeGreaterThan(0)
    for (const line of told) expect(line).toMatch(/^mended: /)
  })

  test('with --repair of a project that is open elsewhere says that nothing was mended', async () => {
    await made()
    await inProject(async () => {
      const { told } = await assay(['verify', project, '--repair'])
      expect(told[0]).toMatch(/^nothing was mended: .+/)
    })
  })
})

test('what opening had to mend is told beside the answer', async () => {
  await made()
  await writeFile(join(project, 'project.json'), '{"damaged":')
  const { code, printed, told } = await assay(['list', project])
  expect({ code, title: printed[0]?.split('\n')[0] }).toEqual({ code: 0, title: 'Ice' })
  expect(told.length).toBeGreaterThan(0)
})

describe('help', () => {
  test('of one command is its usage and what it does', async () => {
    expect(await assay(['text', '--help', 'x'])).toEqual(
      done(
        'Usage: assay text <project> <source> [--body | --left-out]\n\nPrint the text of a source: the text that offsets count in, and one line end. With --body only what the article itself says, in which no offset counts. With --left-out what its import left out, why, and behind which paragraph it stood.',
      ),
    )
  })

  test('lists every command in order, between how to call them and how they end', async () => {
    const lines = (await assay(['-h'])).printed[0]?.split('\n') ?? []
    expect(lines.slice(0, 2)).toEqual(['Usage: assay <command>', ''])
    const usages = Object.values(commands).map(({ usage }) => `  ${usage}`)
    expect(lines.filter((line) => /^ {2}\w/.test(line))).toEqual(usages)
    expect(lines.at(-1)).toBe('It ends with 0 when all was done and with 1, and a message on standard error, when not.')
    expect(Object.keys(commands).join()).toBe(
      'new,import,text,list,search,passages,export,export-passages,export-table,import-risks,import-from,export-for,schema,codebook,merge,lint,pack,unpack,verify,verify-receipt',
    )
  })
})

describe('what goes wrong', () => {
  test('in the arguments is told with the usage of the command', async () => {
    const USAGE = 'Usage: assay new <folder> --title <title> [--analyst <name>]'
    expect(await assay(['new', project, 'more', '--title', 'x'])).toEqual(failed(USAGE))
    expect(await assay(['new', project, '--title', ''])).toEqual(failed(USAGE))
    expect(await assay(['new', '', '--title', 'x'])).toEqual(failed(USAGE))
    expect(await assay(['new', project, '--title', 'x'.repeat(501)])).toEqual(failed(USAGE))
    const { told } = await assay(['new', project, '--colour', 'red'])
    expect(told).toEqual([expect.stringContaining("'--colour'"), USAGE])
  })

  test('in Assay itself is told as a fault, with where', async () => {
    await made()
    const page = await file('a.html', '<p>words')
    const broken: Chromium = { ...parserInJsdom, parseHtml: () => Promise.reject(new Error('broken')) }
    const { code, printed, told } = await assay(['import', project, page, await file('b.txt', 'Words.')], broken)
    expect({ code, printed }).toEqual({ code: 1, printed: [expect.stringMatching(/\tb$/)] })
    expect(told[0]).toMatch(/a\.html: This is a fault in Assay\. Nothing was changed\. Error: broken$/)
    expect(told.slice(1).every((line) => /^\s+at /.test(line))).toBe(true)
    expect(told.length).toBeGreaterThan(1)
    expect(await inProject(async ({ readOnly }) => readOnly)).toBeNull()
  })
})
