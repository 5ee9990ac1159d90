import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '@shared/new-id'
import { ProjectSession } from '../../../../electron/project/session'
import { addTag, id, saveQuery } from '../../shared/sample-project'
import { assay } from './assay'

const WORDS = ['The bridge is shut.', 'No bridge is safe.']

let folder = ''
let project = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-passages-'))
  project = join(folder, 'p.assay')
  await assay('new', project, '--title', 'Ice', '--analyst', 'Ada')
})
afterEach(() => rm(folder, { recursive: true }))

/** An article with a passage of each of its sentences, the first of them tagged. */
async function withPassages(): Promise<{ sourceId: string; ids: string[] }> {
  await writeFile(join(folder, 'a.txt'), WORDS.join('\n\n'))
  await assay('import', project, join(folder, 'a.txt'))
  const session = await ProjectSession.open(project)
  const [by = ''] = Object.keys(session.project.analysts)
  const [source] = Object.values(session.project.sources)
  const [sourceId = '', versionId = ''] = [source?.id, source?.versionId]
  const ids = WORDS.map(() => newId())
  const passages = WORDS.map((exact, at) => {
    const start = WORDS.join('\n\n').indexOf(exact)
    const anchor = { start, end: start + exact.length, exact, prefix: '', suffix: '' }
    const tagIds = at === 0 ? [id('Bridge')] : []
    const passage = { id: ids[at]!, sourceId, versionId, anchor, tagIds, note: '', statement: null, credibility: null }
    return { name: 'passage.create' as const, input: { passage } }
  })
  await session.changes.apply({ by, operations: [addTag('Bridge'), ...passages, saveQuery('Bridges', 'tag:Bridge')] })
  await session.close()
  return { sourceId, ids }
}

test('prints the passages that a query asks for, typed or saved', async () => {
  const { sourceId, ids } = await withPassages()
  const first = `${ids[0]}\t${sourceId}\tBridge\tThe bridge is shut.`
  const second = `${ids[1]}\t${sourceId}\t-\tNo bridge is safe.`
  expect(await assay('passages', project, '')).toEqual({ code: 0, printed: [`${first}\n${second}`], told: [] })
  expect(await assay('passages', project, 'tag:bridge')).toEqual({ code: 0, printed: [first], told: [] })
  expect(await assay('passages', project, 'bridges', '--saved')).toEqual({ code: 0, printed: [first], told: [] })
  expect(await assay('passages', project, 'shut NEAR/3 safe')).toMatchObject({ printed: [`${first}\n${second}`] })
  const { printed } = await assay('passages', project, 'safe', '--json')
  expect(JSON.parse(printed[0] ?? '')).toEqual({
    passages: [
      {
        id: ids[1],
        sourceId,
        versionId: expect.any(String),
        start: 21,
        end: 39,
        tags: [],
        quote: 'No bridge is safe.',
        note: '',
        statement: null,
        credibility: null,
      },
    ],
    unread: [],
  })
})

test('says what cannot be asked', async () => {
  expect(await assay('passages', project, 'tag:Nobody')).toEqual({
    code: 1,
    printed: [],
    told: ['There is no tag “Nobody”. Nothing was listed.'],
  })
  const none = ['There is no saved query “Mine”. None is saved.']
  expect(await assay('passages', project, 'Mine', '--saved')).toEqual({ code: 1, printed: [], told: none })
})
