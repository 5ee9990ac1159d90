import { assertRoundsKept } from '@shared/document/closed-rounds'
import type { Operation } from '@shared/operations/operations'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import * as sample from '../../shared/sample-project'
import { addSession, closeRound, dissentOn, openRound, review, sign } from '../../shared/sample-session'
import { ANN, BEN, doIn, lookThrough, twoCopies, workIn } from './two-copies'

const { id } = sample
const COPY = '/projects/later.assay'

type Done = readonly [by: string, operation: Operation]

const score = (name: string, percent: number): Operation => sample.setScore(`of${name}`, 'rsk', name, percent)
const comment: Operation = {
  name: 'comment.add',
  input: { commentId: id('com'), roundId: id('rou'), riskId: id('rsk'), text: 'Why so?' },
}
const open: Done[] = [
  [ANN, addSession('ses', ['rsk'], ['ann', 'ben'], { named: true })],
  [ANN, openRound('rou', 'ses', ['rsk'])],
  [ANN, score('ann', 20)],
]
const closed: Done[] = [...open, [BEN, score('ben', 40)], [ANN, closeRound('rou')]]

/** A project in which something was done, and a copy of it in which more was. */
async function partedAfter(common: readonly Done[], there: readonly Done[]) {
  const { disk, mine } = await twoCopies()
  for (const [by, operation] of common) await doIn(mine, by, operation)
  await mine.copyTo(COPY)
  for (const [by, operation] of there) await workIn(disk, COPY, by, operation)
  return { mine, look: () => lookThrough(disk, mine, COPY) }
}

test('what somebody said of a closed round in the copy, and that it was signed there, comes along', async () => {
  const { mine, look } = await partedAfter(closed, [
    [BEN, comment],
    [ANN, review('ses')],
    [BEN, dissentOn('ses', 'rsk', 'dis')],
    [ANN, sign('ses')],
  ])
  const pending = await look()
  expect([pending.summary().conflicts, pending.summary().canBeUndone]).toEqual([0, false])
  await pending.apply(ANN, [])
  const { comments, dissents, sessions } = mine.project
  expect([comments[id('com')]?.analystId, dissents[id('dis')]?.analystId]).toEqual([BEN, BEN])
  expect(sessions[id('ses')]?.signedAt).not.toBeNull()
  expect((await look()).summary().changes).toBe(false)
})

test('what others said stays theirs but for a merge', async () => {
  const { mine, look } = await partedAfter(closed, [[BEN, comment]])
  await (await look()).apply(ANN, [])
  const remove: Operation = { name: 'comment.delete', input: { commentId: id('com') } }
  await expect(doIn(mine, ANN, remove)).rejects.toThrow('Nothing was changed.')
  const said = mine.project.comments[id('com')]
  if (!said) throw new Error('It came with the merge')
  const edited = { kind: 'comments', id: said.id, before: said, after: { ...said, text: 'Because' } } as const
  expect(() => atOnce(assertRoundsKept(mine.project, ANN, [edited]))).toThrow(
    'What others said in the session “ses” is theirs: only they can change it or take it back. Nothing was changed.',
  )
  expect(said.text).toBe('Why so?')
})

test('that Undo leaves a merge which brings a closed round is said before', async () => {
  const brings = await partedAfter([], closed)
  expect((await brings.look()).summary().canBeUndone).toBe(false)
  const others = await partedAfter(closed, [[BEN, sample.addTag('late')]])
  const pending = await others.look()
  expect(pending.summary().canBeUndone).toBe(true)
  await pending.apply(ANN, [])
  await others.mine.changes.undo(ANN)
  expect(Object.keys(others.mine.project.tags)).toEqual([id('warn')])
})

test('what would change a closed round is refused with what to keep, and the rest can be merged', async () => {
  const { mine, look } = await partedAfter(open, [
    [ANN, score('ann', 40)],
    [ANN, closeRound('rou')],
    [BEN, sample.addTag('late')],
  ])
  await doIn(mine, ANN, score('ann', 25))
  await doIn(mine, ANN, closeRound('rou'))
  const pending = await look()
  const { project } = mine
  const before = structuredClone(project)
  await expect(
    pending.apply(
      ANN,
      pending.conflicts.map(() => 'theirs'),
    ),
  ).rejects.toThrow(
    'Nothing was changed. Open the next round, or sign the session. To merge all the rest, keep yours of: score R1 rsk by ann, round Round 1 of ses, answer R1 rsk in Round 1 of ses.',
  )
  expect(project).toEqual(before)
  await pending.apply(
    ANN,
    pending.conflicts.map(() => 'mine'),
  )
  expect([Object.keys(project.tags).length, project.rounds[id('rou')]]).toEqual([2, before.rounds[id('rou')]])
})
