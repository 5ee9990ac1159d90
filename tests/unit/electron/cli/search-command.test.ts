import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Operation } from '@shared/operations/operations'
import { newId } from '@shared/new-id'
import { ProjectSession } from '../../../../electron/project/session'
import { addTag, id, saveQuery } from '../../shared/sample-project'
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

test('runs a saved search, where it was saved to look or where it is told to', async () => {
  const article = join(folder, 'a.txt')
  await writeFile(article, 'The bridge is shut.')
  await assay('import', project, article)
  const session = await ProjectSession.open(project)
  const [by = ''] = Object.keys(session.project.analysts)
  const searches = ['Bridge', 'Ship'].map((word): Operation => ({
    name: 'query.create',
    input: {
      query: {
        id: newId(),
        position: 1,
        name: `${word}s`,
        kind: 'words',
        text: word,
        grouping: null,
        scopes: ['tags'],
      },
    },
  }))
  await session.changes.apply({ by, operations: [addTag('Bridge'), saveQuery('Passages', 'bridge'), ...searches] })
  const [source] = Object.keys(session.project.sources)
  await session.close()
  const inTags = `${id('Bridge')}\tBridge, Name\tBridge`
  const inTexts = `${source}\t¶1\tThe bridge is shut.`
  expect(await assay('search', project, 'bridges', '--saved')).toEqual({ code: 0, printed: [inTags], told: [] })
  expect(await assay('search', project, '--saved', 'Bridges', '--in', 'texts')).toMatchObject({ printed: [inTexts] })
  expect(await assay('search', project, 'bridge')).toMatchObject({ printed: [`${inTexts}\n${inTags}`] })
  expect(await assay('search', project, 'passages', '--saved')).toEqual({
    code: 1,
    printed: [],
    told: ['There is no saved search “passages”. There are “Bridges”, “Ships”.'],
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
