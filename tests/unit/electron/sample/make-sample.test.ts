import { anchorHolds } from '@shared/anchoring/anchor'
import { canonicalText } from '@shared/text/blocks'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeSample } from '../../../../electron/sample/make-sample'
import { ProjectSession } from '../../../../electron/project/session'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-sample-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('the sample has something to show on every screen, and every quote is in its article', async () => {
  await makeSample(join(folder, 'Sample.assay'), {})
  expect(await readdir(folder)).toEqual(['Sample.assay'])
  const session = await ProjectSession.open(join(folder, 'Sample.assay'), {})
  expect(session.status.current.savedAt).not.toBeNull()
  const { analysts, sources, tags, passages, risks, scores, evidence, indicators, memos } = session.project
  const sizes = [analysts, sources, tags, passages, risks, evidence, memos].map((table) => Object.keys(table).length)
  expect(sizes).toEqual([3, 1, 9, 20, 6, 18, 1])
  expect(Object.keys(indicators).length).toBeGreaterThan(3)
  expect(new Set(Object.values(scores).map(({ analystId }) => analystId)).size).toBe(3)
  const [version] = Object.values(session.project.versions)
  const blocks = await session.sources.readText(version?.id ?? '')
  expect(blocks.filter(({ kind }) => kind === 'heading').length).toBeGreaterThanOrEqual(5)
  const text = canonicalText(blocks)
  for (const { anchor } of Object.values(passages)) expect(anchorHolds(text, anchor)).toBe(true)
  expect(text.split(/\s+/).length).toBeGreaterThan(900)
  await session.close()
})

test('a making that was interrupted is begun anew', async () => {
  const unfinished = await ProjectSession.create(
    join(folder, 'Sample.assay.unfinished'),
    { title: 'Half', analyst: 'Nobody' },
    {},
  )
  await unfinished.close()
  await makeSample(join(folder, 'Sample.assay'), {})
  expect(await readdir(folder)).toEqual(['Sample.assay'])
})
