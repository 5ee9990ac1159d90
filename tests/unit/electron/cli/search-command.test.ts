import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { assay } from './assay'

let folder = ''
let project = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-search-'))
  project = join(folder, 'p.assay')
  await assay('new', project, '--title', 'Ice', '--analyst', 'Ada')
})
afterEach(() => rm(folder, { recursive: true }))

test('prints where the words are and what stands around them', async () => {
  const article = join(folder, 'a.txt')
  await writeFile(article, 'The bridge is shut.\n\nNo bridge is safe, they say.')
  await assay('import', project, article)
  const id = (await assay('list', project, 'sources')).printed[0]?.split('\t')[0] ?? ''
  expect(await assay('search', project, 'bridge NEAR/3 safe', '--in', 'texts,notes')).toEqual({
    code: 0,
    printed: [`${id}\t¶2\tNo bridge is safe, they say.`],
    told: [],
  })
  expect(await assay('search', project, 'ship')).toEqual({ code: 0, printed: [], told: [] })
  const { printed } = await assay('search', project, '"is shut"', '--json')
  expect(JSON.parse(printed[0] ?? '')).toEqual({
    places: [
      {
        in: 'text',
        sourceId: id,
        versionId: expect.any(String),
        span: { start: 11, end: 18 },
        mark: '¶1',
        before: 'The bridge ',
        words: 'is shut',
        after: '.',
      },
    ],
    unread: [],
  })
})

test('says what cannot be searched', async () => {
  expect(await assay('search', project, '/(/')).toEqual({
    code: 1,
    printed: [],
    told: ['/(/ is no regular expression that Assay can read (RE2 syntax). Nothing was searched.'],
  })
  expect((await assay('search', project, 'x', '--in', 'nowhere')).code).toBe(1)
})
