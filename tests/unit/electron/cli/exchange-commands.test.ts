import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
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
})

test('a file of which nothing has a place here says why, and is not called there already', async () => {
  const file = join(folder, 'refs.bib')
  await writeFile(file, '@misc{roe, title = {Something else}}')
  expect(await assay('import-from', project, file, '--by', 'Ada')).toEqual({
    code: 1,
    printed: [],
    told: [
      'drops\t1\t“Something else”\tNo source here has its DOI, address or title, and it has no text to import.',
      'Nothing in this file can be imported that is not here already. Nothing was changed.',
    ],
  })
})
