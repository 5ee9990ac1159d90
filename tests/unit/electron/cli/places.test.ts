import { lstat, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { addMemo } from '../../shared/sample-project'
import { assay } from './assay'

let folder: string
let project: string
let file: string
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'assay-places-')))
  project = join(folder, 'p.assay')
  file = join(folder, 'a file')
  await writeFile(file, 'words')
})
afterEach(() => rm(folder, { recursive: true }))
const refused = (...told: string[]) => ({ code: 1, printed: [], told })
const made = () => assay('new', project, '--title', 'Ice', '--analyst', 'Ada')

describe('what is no project', () => {
  const COMMANDS = [
    ['verify'],
    ['list'],
    ['text', 'source'],
    ['import', 'article.txt'],
    ['export', '--memo', 'm', '--format', 'md', '--out', 'memo.md'],
  ]

  test.each(COMMANDS)('a file: %s refuses it in words', async (name, ...rest) => {
    expect(await assay(name, file, ...rest)).toEqual(
      refused(`${file} is a file. Nothing was changed. A project is a folder: name the one that holds project.json.`),
    )
    expect(await readFile(file, 'utf8')).toBe('words')
  })

  test.each(COMMANDS)(
    'nothing at all, or what lies below a file: %s says that it is not there',
    async (name, ...rest) => {
      for (const path of [join(folder, 'gone'), join(file, 'below')]) {
        expect(await assay(name, path, ...rest)).toEqual(
          refused(`There is no folder ${path}. Nothing was changed. Check the name of the project.`),
        )
      }
    },
  )
})

describe('a new project', () => {
  test('is not made on a file or below one', async () => {
    for (const path of [file, join(file, 'p.assay')]) {
      expect(await assay('new', path, '--title', 'Ice')).toEqual(
        refused(`“${basename(file)}” is a file. Nothing was changed. Choose a new or empty folder for the project.`),
      )
    }
    expect((await lstat(file)).isFile()).toBe(true)
  })

  test('is not made inside another one', async () => {
    await made()
    const before = await readdir(project, { recursive: true })
    for (const path of [join(project, 'inner.assay'), join(project, 'sources', 'a', 'b')]) {
      expect(await assay('new', path, '--title', 'Inner')).toEqual(
        refused(
          `“${basename(path)}” would lie inside the project “${basename(project)}”. Nothing was changed. Choose a folder outside of it.`,
        ),
      )
    }
    expect(await readdir(project, { recursive: true })).toEqual(before)
  })

  test('is made beside others, also where another program has a project.json', async () => {
    await mkdir(join(folder, 'work'))
    await writeFile(join(folder, 'work', 'project.json'), '{}')
    expect((await assay('new', join(folder, 'work', 'q.assay'), '--title', 'Q')).code).toBe(0)
  })
})

describe('a name', () => {
  const NEW = 'Usage: assay new <folder> --title <title> [--analyst <name>]'
  test.each([
    [['--title', ' '], NEW],
    [['--title', 'Ice', '--analyst', '  '], NEW],
  ])('of spaces alone is none: %j', async (options, usage) => {
    expect(await assay('new', project, ...options)).toEqual(refused(usage))
  })

  test('is kept without the spaces around it', async () => {
    expect(await assay('new', project, '--title', ' Ice ', '--analyst', ' Ada ')).toEqual({
      code: 0,
      printed: [`Made “Ice” in ${project} for Ada.`],
      told: [],
    })
  })

  test('means the analyst that the window would mean by it', async () => {
    await made()
    await writeFile(join(folder, 'a.txt'), 'one')
    await writeFile(join(folder, 'b.txt'), 'two')
    expect((await assay('import', project, join(folder, 'a.txt'), '--analyst', 'ada ')).code).toBe(0)
    expect((await assay('import', project, join(folder, 'b.txt'), '--analyst', ' Bo ')).code).toBe(0)
    const session = await ProjectSession.open(project)
    expect(Object.values(session.project.analysts).map(({ name }) => name)).toEqual(['Ada', 'Bo'])
    await session.close()
  })
})

test('what cannot be imported is refused with what is safe', async () => {
  await made()
  const [binary, gone] = [join(folder, 'picture.txt'), join(folder, 'gone.txt')]
  const empty = join(folder, 'empty')
  await mkdir(empty)
  await writeFile(binary, Buffer.from([1, 0, 200, 3, 7]))
  expect((await assay('import', project, empty, gone, binary)).told).toEqual([
    'In “empty” is no article that Assay reads.',
    `${gone}: “gone.txt” could not be read. Nothing was imported. Check that it still exists and may be read.`,
    `${binary}: This is not a text file: byte 2 is zero, as in programs and pictures. Nothing was imported. Export it as text, Markdown or HTML first.`,
  ])
})

test('a memo is not exported into its own project', async () => {
  await made()
  const session = await ProjectSession.open(project)
  const by = Object.keys(session.project.analysts)[0] ?? ''
  await session.changes.apply({ by, operations: [addMemo('memo')] })
  await session.close()
  const out = join(project, 'project.json')
  const before = await readFile(out, 'utf8')
  expect(await assay('export', project, '--memo', 'memo', '--format', 'md', '--out', out)).toEqual(
    refused(
      `“project.json” was not exported: ${project} is a project; its folder is Assay’s own. Choose another folder. Nothing was written; a file of that name is as it was, and the project is safe.`,
    ),
  )
  expect(await readFile(out, 'utf8')).toBe(before)
})
