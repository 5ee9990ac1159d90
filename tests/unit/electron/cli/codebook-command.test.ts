import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assay } from './assay'

let folder = ''
let project = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-codebook-'))
  project = join(folder, 'p.assay')
  await assay('new', project, '--title', 'Ice', '--analyst', 'Ada')
})
afterEach(() => rm(folder, { recursive: true }))
const file = (name: string) => join(folder, name)

test('imports a codebook once looked at, and exports it again', async () => {
  await writeFile(file('book.csv'), 'Tag,Under,Owner\ncost,,Ann\nwages,cost,Bo\n')
  const told = ['Columns that a codebook has no place for are left out: “Owner”.']
  const lines = ['new\tcost\t-\nnew\twages\t-']
  expect(await assay('codebook', 'import', project, file('book.csv'), '--preview')).toEqual({
    code: 0,
    printed: lines,
    told,
  })
  expect((await assay('list', project, 'tags')).printed).toEqual([])
  expect(await assay('codebook', 'import', project, file('book.csv'))).toEqual({ code: 0, printed: lines, told })
  for (const format of ['csv', 'json', 'qdc']) {
    const out = file(`out.${format}`)
    const { code, printed } = await assay('codebook', 'export', project, '--format', format, '--out', out)
    expect([code, printed]).toEqual([0, [out]])
    expect(await assay('codebook', 'import', project, out)).toEqual({
      code: 1,
      printed: [],
      told: ['The codebook has all of these tags already. Nothing was changed.'],
    })
  }
  expect(await readFile(file('out.qdc'), 'utf8')).toContain('name="wages"')
})

test('as JSON says what was made of each tag, and what an export leaves out', async () => {
  await writeFile(file('book.csv'), 'Tag,Digit\ncost,3\n')
  const { printed } = await assay('codebook', 'import', project, file('book.csv'), '--json')
  expect(JSON.parse(printed[0] ?? '')).toEqual({
    file: 'book.csv',
    imported: true,
    tags: [{ depth: 0, name: 'cost', becomes: 'new', why: '' }],
    notes: [],
  })
  const out = file('a.qdc')
  const exported = await assay('codebook', 'export', project, '--format', 'qdc', '--out', out, '--json')
  const note = 'REFI-QDA has no digits: 1 tag loses its.'
  expect(JSON.parse(exported.printed[0] ?? '')).toEqual({
    format: 'qdc',
    file: out,
    bytes: (await readFile(out)).byteLength,
    notes: [note],
  })
  expect(exported.told).toEqual([note])
})

test('says how it is used', async () => {
  expect((await assay('codebook', 'export', project)).told).toEqual([
    'Say --format csv, json or qdc, and --out with the file. Nothing was exported.',
  ])
  expect((await assay('codebook', 'burn', project)).code).toBe(1)
})
