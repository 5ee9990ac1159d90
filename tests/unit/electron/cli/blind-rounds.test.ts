import type { Operation } from '@shared/operations/operations'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import { addAnalyst, addMemo, addRisk, id } from '../../shared/sample-project'
import { addSession, openRound } from '../../shared/sample-session'
import { assay } from './assay'

const score = (words: string): Operation => ({
  name: 'score.set',
  input: {
    scoreId: id('mine'),
    riskId: id('r1'),
    analystId: id('ann'),
    changes: { likelihood: { kind: 'cannot-judge', reason: words }, rationale: words },
  },
})

/** A project on the disk in which Ann answered a round that is open, or, where it is not, scored the same. */
async function project(inRound: boolean): Promise<{ path: string; out: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-blind-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'river.assay')
  const session = await ProjectSession.create(path, { title: 'River', analyst: 'Ada' })
  const by = id('ann')
  await session.changes.apply({ by, operations: [addAnalyst('ann'), addRisk('r1'), addMemo('memo')] })
  if (inRound) await session.changes.apply({ by, operations: [addSession('s', ['r1'], ['ann'])] })
  if (inRound) await session.changes.apply({ by, operations: [openRound('o1', 's', ['r1'])] })
  await session.changes.apply({ by, operations: [score('SECRET')] })
  await session.close()
  return { path, out: join(folder, 'out') }
}

/** The commands that print, say or write what Ann said. */
async function telling({ path, out }: { path: string; out: string }): Promise<string[]> {
  const memo = ['--memo', id('memo'), '--format', 'md', '--out', out]
  const commands = [
    ['list', path],
    ['list', path, 'risks', '--json'],
    ['search', path, 'secret'],
    ['passages', path, 'risk:R1'],
    ['export', path, ...memo],
    ['export-table', path, 'risks', '--format', 'csv', '--out', out, '--analyst', 'ann'],
    ['codebook', 'export', path, '--format', 'csv', '--out', out],
    ['verify', path],
  ]
  const found: string[] = []
  for (const command of commands) {
    const { printed, told } = await assay(...command)
    const written = await readFile(out, 'utf8').catch(() => '')
    await rm(out, { force: true })
    if ([...printed, ...told, written].join('\n').includes('SECRET')) found.push(command[0] ?? '')
  }
  return found
}

test('the command line has nothing of what a round keeps, whoever asks', async () => {
  expect(await telling(await project(true))).toEqual([])
  expect(await telling(await project(false))).toEqual(['search', 'export', 'export-table'])
})
