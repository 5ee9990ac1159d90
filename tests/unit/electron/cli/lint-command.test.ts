import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { addMemo, addRisk, id } from '../../shared/sample-project'
import { assay } from './assay'

let folder = ''
let project = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-lint-'))
  project = join(folder, 'p.assay')
  await assay('new', project, '--title', 'Ice', '--analyst', 'Ada')
})
afterEach(() => rm(folder, { recursive: true }))

async function withMemo(
  ...more: Parameters<ProjectSession['changes']['apply']>[0]['operations'][number][]
): Promise<void> {
  const session = await ProjectSession.open(project)
  const [by = ''] = Object.keys(session.project.analysts)
  await session.changes.apply({ by, operations: [addMemo('mem'), ...more] })
  await session.close()
}

test('a project without a memo has nothing to check', async () => {
  expect(await assay('lint', project)).toEqual({
    code: 1,
    printed: [],
    told: ['There is no memo in this project. Make one first.'],
  })
})

test('a memo without errors ends with 0', async () => {
  await withMemo()
  expect(await assay('lint', project)).toEqual({
    code: 0,
    printed: ['“mem” by 30 rules, ICD 203: nothing found.'],
    told: [],
  })
})

test('errors are told, and end with 1', async () => {
  await withMemo(addRisk('Bare'))
  const message = 'No passage is linked to R1 Bare. Link what it rests on, or leave it out of this memo.'
  expect(await assay('lint', project, 'mem')).toEqual({
    code: 1,
    printed: ['“mem” by 30 rules, ICD 203: 1 error.'],
    told: [`error: T05 ${message}`],
  })
  const { code, printed } = await assay('lint', project, id('mem'), '--json')
  expect(code).toBe(1)
  expect(JSON.parse(printed[0] ?? '')).toEqual({
    memoId: id('mem'),
    profile: 'icd-203',
    score: { errors: 1, warnings: 0, infos: 0, waived: 0, rules: 30 },
    open: [
      {
        rule: 'T05',
        severity: 'error',
        message,
        why: 'ICD 206: Each judgment cites the sources it depends on.',
        about: expect.stringMatching(/^risks\//),
      },
    ],
    waived: [],
    lapsed: [],
  })
})

test('a memo that is not there is refused in words', async () => {
  await withMemo()
  const { code, told } = await assay('lint', project, 'other')
  expect({ code, told }).toEqual({ code: 1, told: [expect.stringContaining('other')] })
})
