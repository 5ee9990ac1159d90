import { readdirSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { newId } from '@shared/new-id'
import { ProjectSession } from '../../../../electron/project/session'
import { houseTemplate } from '../exporting/house-template'
import { PIXEL } from '../exporting/pixel'
import { parserInJsdom } from '../importing/parser-in-jsdom'
import { assay } from './assay'

const DOCS = join(import.meta.dirname, '../../../../docs/cli.md')

/** The examples of the command line as a shell reads them: quotes off, files for patterns, nothing behind a pipe. */
async function examples(): Promise<string[]> {
  const blocks = (await readFile(DOCS, 'utf8')).matchAll(/^```sh\n([\s\S]*?)^```/gm)
  return [...blocks].flatMap(([, lines = '']) => lines.trim().split('\n'))
}
function wordsOf(line: string): string[] {
  const [, command = ''] = /^npm run (?:--silent )?assay -- ([^|]+)/.exec(line) ?? []
  return (command.match(/"[^"]*"|\S+/g) ?? []).flatMap((word) =>
    word.includes('*') ? matching(word) : word.replaceAll('"', ''),
  )
}

/** The files that a pattern such as `articles/*.html` stands for. */
function matching(pattern: string): string[] {
  const [folder = '', ending = ''] = pattern.split('/*')
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
}

/** A folder with the files that the examples name, as the present one. */
async function inFolder(): Promise<void> {
  const before = process.cwd()
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'assay-examples-')))
  onTestFinished(async () => {
    process.chdir(before)
    await rm(folder, { recursive: true })
  })
  process.chdir(folder)
  await mkdir('articles')
  await mkdir('handed-over')
  await writeFile('articles/port.html', '<article><h1>Port</h1><p>The port closed on Monday morning.</p></article>')
  await writeFile('notes.txt', 'Ships waited.')
  await writeFile('minutes.txt', 'Nobody said why.')
  await writeFile('references.bib', '@misc{notes, title = {Notes}, publisher = {Press}}\n')
  await writeFile('house.dotx', houseTemplate({}))
}

async function withMemo(): Promise<void> {
  const session = await ProjectSession.open('pipelines.assay')
  const [by = ''] = Object.keys(session.project.analysts)
  const memo = {
    id: newId(),
    position: 1,
    title: 'Winter supply',
    author: 'Ada Lund',
    audience: '',
    date: '2026-10-06',
  }
  const input = { memo: { ...memo, written: {}, judgments: {}, excludedRiskIds: [] } }
  await session.changes.apply({ by, operations: [{ name: 'memo.create', input }] })
  await session.close()
}

test('every example of the documentation does what it says', async () => {
  await inFolder()
  vi.spyOn(parserInJsdom, 'rasterise').mockResolvedValue(PIXEL)
  const lines = await examples()
  const ends: string[] = []
  for (const line of lines) {
    const words = wordsOf(line)
    const { code, told } = await assay(...words)
    ends.push(`${words[0]} ${code}${code === 0 ? '' : ` ${told.join(' ')}`}`)
    if (words[0] === 'new') await withMemo()
  }
  expect(ends).toEqual(lines.map((line) => `${wordsOf(line)[0]} 0`))
  for (const name of ['export', 'lint', 'verify-receipt', 'export-for', 'import-from', 'merge', 'pack', 'unpack'])
    expect(lines.map((line) => wordsOf(line)[0])).toContain(name)
  expect((await assay('list', 'pipelines.assay', 'sources')).printed.join('\n')).toContain('\tminutes\t')
})
