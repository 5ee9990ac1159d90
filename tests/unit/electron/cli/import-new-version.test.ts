import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAnchor } from '@shared/anchoring/create-anchor'
import { newId } from '@shared/new-id'
import type { Operation } from '@shared/operations/operations'
import { canonicalText } from '@shared/text/blocks'
import { runCli } from '../../../../electron/cli/run-cli'
import { ProjectSession } from '../../../../electron/project/session'
import { addMemo, addRisk, id } from '../../shared/sample-project'
import { parserInJsdom } from '../importing/parser-in-jsdom'

let folder: string
let project: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-new-version-'))
  project = join(folder, 'p.assay')
})
afterEach(() => rm(folder, { recursive: true }))

async function assay(argv: string[]) {
  const [printed, told]: string[][] = [[], []]
  const code = await runCli(argv, {
    chromium: parserInJsdom,
    signal: new AbortController().signal,
    print: (text) => printed?.push(text),
    tell: (line) => told?.push(line),
  })
  return { code, printed: printed ?? [], told: told ?? [] }
}
const done = (...printed: string[]) => ({ code: 0, printed, told: [] })
const failed = (...told: string[]) => ({ code: 1, printed: [], told })
const file = async (name: string, content: string) => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

test('import takes one file as the new version of a source, and says what became of its passages', async () => {
  await assay(['new', project, '--title', 'Ice', '--analyst', 'Ada'])
  await assay(['import', project, await file('a.txt', 'The harbour closes in autumn.')])
  const corrected = await file('b.txt', 'The harbour closes in spring.')
  const id = (await assay(['list', project, 'sources'])).printed[0]?.split('\t')[0] ?? ''
  const sum = '0 exact + 0 moved + 0 changed + 0 lost = 0 passages'
  expect(await assay(['import', project, corrected, '--new-version-of', 'a'])).toEqual(done(`${id}\ta\n\t${sum}`))
  expect(await assay(['text', project, 'a'])).toEqual(done('The harbour closes in spring.'))
  expect(await assay(['import', project, corrected, await file('c.txt', 'x'), '--new-version-of', 'a'])).toEqual(
    failed('A new version of a source is one file. Nothing was imported. Name one file.'),
  )
  expect(await assay(['import', project, corrected, '--new-version-of', 'a'])).toEqual(
    failed('This file is the present text of “a”, byte for byte. Nothing was imported.'),
  )
  const other = await file('d.txt', 'The harbour closes in spring.\n')
  const { printed } = await assay(['import', project, other, '--new-version-of', 'a', '--json'])
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({
    newVersion: { sourceId: id, passages: { exact: 0, moved: 0, changed: 0, lost: 0 }, toReview: 0, sameText: true },
  })
})

/** Marks the first of these words in the only source of the project. */
async function mark(exact: string): Promise<string> {
  const session = await ProjectSession.open(project)
  const [[by], [source]] = [Object.keys(session.project.analysts), Object.values(session.project.sources)]
  const { id: sourceId, versionId } = source!
  const text = canonicalText(await session.sources.readText(versionId))
  const start = text.indexOf(exact)
  const anchor = createAnchor(text, { start, end: start + exact.length })
  const passage = { id: newId(), sourceId, versionId, anchor, tagIds: [], note: '', statement: null, credibility: null }
  await session.changes.apply({ by: by!, operations: [{ name: 'passage.create', input: { passage } }] })
  await session.close()
  return passage.id
}

const SHIPS = 'Nine ships wait outside for new orders.'

test('import says how many passages somebody has to look at', async () => {
  await assay(['new', project, '--title', 'Ice', '--analyst', 'Ada'])
  await assay([
    'import',
    project,
    await file('a.txt', `The harbour closes in autumn.\n\n${SHIPS}\n\nGrain lies in barges.`),
  ])
  for (const words of ['The harbour closes in autumn', 'Grain lies in barges']) await mark(words)
  const corrected = await file('b.txt', `The harbour closes in spring.\n\n${SHIPS}`)
  const { printed } = await assay(['import', project, corrected, '--new-version-of', 'a'])
  expect(printed[0]?.split('\n\t').slice(1)).toEqual([
    '0 exact + 0 moved + 1 changed + 1 lost = 2 passages',
    '2 passages to review in Assay',
  ])
  const out = join(folder, 'out.csv')
  const exported = (...more: string[]) => assay(['export-passages', project, '--format', 'csv', '--out', out, ...more])
  const left = '1 passage was not exported: its words are not in the present text of its source; 1 not reviewed.'
  expect(await exported()).toEqual({ code: 0, printed: [out], told: [left] })
  const json = await exported('--json')
  expect(JSON.parse(json.printed[0] ?? '')).toMatchObject({ file: out, passages: 1, notExported: 1 })
})

test('export says beside its answer how many citations nobody has reviewed since, in words and as a number', async () => {
  await assay(['new', project, '--title', 'Ice', '--analyst', 'Ada'])
  await assay(['import', project, await file('a.txt', `The harbour closes in autumn.\n\n${SHIPS}`)])
  const passageId = await mark('The harbour closes in autumn')
  const session = await ProjectSession.open(project)
  const by = Object.keys(session.project.analysts)[0]!
  const evidence = { id: newId(), passageId, riskId: id('closure'), stance: 'supports' as const, note: '', position: 1 }
  const linked: Operation = { name: 'evidence.link', input: { evidence } }
  await session.changes.apply({ by, operations: [addRisk('closure'), linked, addMemo('Ice')] })
  await session.close()
  const out = join(folder, 'memo.md')
  const exported = ['export', project, '--memo', 'Ice', '--format', 'md', '--out', out]
  expect(await assay(exported)).toEqual(done(out))
  await assay([
    'import',
    project,
    await file('b.txt', `The harbour closes in spring.\n\n${SHIPS}`),
    '--new-version-of',
    'a',
  ])
  const told = [
    '1 citation rests on words that changed, were lost or are not certain in a new version of a source and that nobody has reviewed; each says so.',
  ]
  expect(await assay(exported)).toEqual({ ...done(out), told })
  const { printed } = await assay([...exported, '--json'])
  expect(JSON.parse(printed[0] ?? '')).toMatchObject({ movedSections: 0, notReviewed: 1 })
})
