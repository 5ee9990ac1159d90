import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { projectSchemaText } from '@shared/interchange/json/project-schema'
import { assay } from './assay'

let folder = ''
let project = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-exchange-'))
  project = join(folder, 'p.assay')
  await assay('new', project, '--title', 'Ice', '--analyst', 'Ada')
  await writeFile(join(folder, 'river.txt'), 'The river rose.\n\nNobody said why.\n')
  await assay('import', project, join(folder, 'river.txt'))
  await writeFile(join(folder, 'book.csv'), 'Tag,Under\ncost,\nwages,cost\n')
  await assay('codebook', 'import', project, join(folder, 'book.csv'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a project goes out, is looked at, and comes into another as one step; again it brings nothing', async () => {
  const out = join(folder, 'ice.qdpx')
  const exported = await assay('export-for', project, '--format', 'refi', '--out', out, '--set', 'count=utf-16')
  expect([exported.code, exported.printed]).toEqual([0, [out]])
  expect(exported.told[0]).toBe(
    'Sources go out as plain text with title and descriptor; authors, dates and addresses are left out.',
  )
  const other = join(folder, 'other.assay')
  await assay('new', other, '--title', 'Other', '--analyst', 'Bo')
  const lines = ['brings\t2\ttags\t-\nbrings\t1\tsources\t-']
  expect(await assay('import-from', other, out, '--by', 'Bo', '--dry-run')).toEqual({
    code: 0,
    printed: lines,
    told: [],
  })
  expect((await assay('list', other, 'tags')).printed).toEqual([])
  expect(await assay('import-from', other, out, '--by', 'Bo')).toEqual({ code: 0, printed: lines, told: [] })
  expect((await assay('list', other, 'tags')).printed.join('\n')).toMatch(/cost[\s\S]*wages/)
  expect(await assay('import-from', other, out, '--by', 'Bo')).toEqual({
    code: 1,
    printed: [],
    told: ['The project has all of this already. Nothing was changed.'],
  })
})

test.each([
  [['--set', 'count=inches'], 'REFI-QDA project has no option “count” with the value “inches”. Nothing was exported.'],
  [['--set', 'utf-16'], '“utf-16” is no option with a value, as “text=utf-16” is. Nothing was exported.'],
])('an option that is none is refused: %j', async (more, told) => {
  const out = join(folder, 'ice.qdpx')
  expect(await assay('export-for', project, '--format', 'refi', '--out', out, ...more)).toEqual({
    code: 1,
    printed: [],
    told: [told],
  })
  await writeFile(file('port.txt'), 'The port closes.\n\nNobody says why.\n')
  await assay('import', project, file('port.txt'))
})
afterEach(() => rm(folder, { recursive: true }))
const file = (name: string) => join(folder, name)

test('a reference list says what it fills and what differs, and fills only what is empty', async () => {
  await writeFile(file('refs.bib'), '@book{port, title = {PORT}, language = {de}, publisher = {Press}}\n')
  const lines = [
    'brings\t1\tsource cards filled\t4 values',
    'brings\t1\tentries of sources that are here\t-',
    'changes\tport\tFound by its title. Fills Publisher “Press”, Language “de”, Kind of publication “Book”, Citation key “port”.',
  ].join('\n')
  const asked = ['import-from', project, file('refs.bib'), '--by', 'Ada']
  expect(await assay(...asked, '--dry-run')).toEqual({ code: 0, printed: [lines], told: [] })
  expect(await assay(...asked)).toEqual({ code: 0, printed: [lines], told: [] })
  await writeFile(file('refs.bib'), '@book{port, title = {Port}, language = {fr}}\n')
  expect((await assay(...asked, '--dry-run')).printed).toEqual([
    'brings\t1\tentries of sources that are here\t-\ndiffers\tport\tLanguage\tde\tfr',
  ])
})

test('every format is written', async () => {
  for (const format of ['csl', 'bibtex', 'ris', 'vault', 'tables', 'tablesCsv', 'json']) {
    const out = file(`out.${format}`)
    const { code, printed } = await assay('export-for', project, '--format', format, '--out', out)
    expect([code, printed]).toEqual([0, [out]])
  }
  expect(await assay('export-for', project, '--format', 'stix', '--out', file('x.json'))).toMatchObject({
    code: 1,
    told: ['There is no memo to export. Nothing was exported. Begin a memo first.'],
  })
})

test('the schema is printed, or written to a file', async () => {
  expect(await assay('schema')).toEqual({ code: 0, printed: [projectSchemaText().trimEnd()], told: [] })
  expect(await assay('schema', '--out', file('s.json'))).toEqual({ code: 0, printed: [file('s.json')], told: [] })
  expect(await readFile(file('s.json'), 'utf8')).toBe(projectSchemaText())
})
