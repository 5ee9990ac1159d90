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
  for (const format of ['csl', 'bibtex', 'ris', 'vault', 'tables', 'tables-csv', 'json']) {
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
