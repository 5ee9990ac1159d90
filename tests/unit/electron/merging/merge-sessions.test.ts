import { assertRoundsKept } from '@shared/document/closed-rounds'
import type { Project } from '@shared/document/project'
import type { Operation } from '@shared/operations/operations'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { ProjectSession } from '../../../../electron/project/session'
import * as sample from '../../shared/sample-project'
import { addSession, closeRound, dissentOn, openRound, review, sign } from '../../shared/sample-session'
import { ANN, BEN, doIn, lookThrough, MINE, twoCopies, workIn } from './two-copies'

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
  return { disk, mine, look: () => lookThrough(disk, mine, COPY) }
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

/** Both closed the round, with other answers. */
async function closedTwice() {
  const parted = await partedAfter(open, [
    [ANN, score('ann', 40)],
    [ANN, closeRound('rou')],
    [BEN, sample.addTag('late')],
  ])
  await doIn(parted.mine, ANN, score('ann', 25))
  await doIn(parted.mine, ANN, closeRound('rou'))
  return { ...parted, pending: await parted.look() }
}
const percentOf = ({ answers }: Project) =>
  Object.values(answers).map(({ likelihood }) => (likelihood?.kind === 'percent' ? likelihood.percent : null))

test.each([
  ['mine', [25]],
  ['theirs', [40]],
] as const)(
  'of a round that both closed one side is kept as a whole: %s; all the rest is merged',
  async (side, kept) => {
    const { mine, look, pending } = await closedTwice()
    const rows = pending.rows(0, 10)
    expect(rows.map(({ name, about, canBeBoth }) => [name, about, canBeBoth])).toEqual([
      ['score R1 rsk by ann', 'the whole of it', false],
      ['scoring session ses', 'settled in one copy and gone on with in the other', false],
    ])
    expect(pending.details(1).along).toBe(
      'What was settled stays as it was, so only one side can be kept as a whole. Keep mine: of the copy is not taken: 1 round, 1 answer. Keep theirs: of yours goes: 1 round, 1 answer. Everything outside of it is merged either way.',
    )
    await pending.apply(
      ANN,
      rows.map(() => side),
    )
    expect([percentOf(mine.project), Object.keys(mine.project.tags).length]).toEqual([kept, 2])
    expect((await look()).summary()).toMatchObject({ changes: false, conflicts: 0 })
  },
)

test('what was decided here comes back to the copy without a question, also of its closed round', async () => {
  const { disk, mine, pending } = await closedTwice()
  await pending.apply(ANN, ['mine', 'mine'])
  const theirs = await ProjectSession.open(COPY, { fileSystem: disk })
  const back = await lookThrough(disk, theirs, MINE)
  expect(back.summary()).toMatchObject({ conflicts: 0, changes: true })
  expect(back.summary().said).toEqual([
    'In the scoring session “ses” it was decided in the copy what was settled, and that is taken: of yours 1 round, 1 answer go or change.',
  ])
  await back.apply(BEN, [])
  expect([percentOf(theirs.project), theirs.project.rounds]).toEqual([[25], mine.project.rounds])
  await theirs.close()
})

test('a session that was signed here and commented on there is asked about, with what is not taken', async () => {
  const { mine, look } = await partedAfter(closed, [
    [BEN, comment],
    [BEN, sample.addTag('late')],
  ])
  await doIn(mine, ANN, review('ses'))
  await doIn(mine, ANN, dissentOn('ses', 'rsk', 'dis'))
  await doIn(mine, ANN, sign('ses'))
  const pending = await look()
  expect(pending.rows(0, 10).map(({ name }) => name)).toEqual(['scoring session ses'])
  expect(pending.details(0).along).toContain('of the copy is not taken: 1 scoring session, 1 comment.')
  await pending.apply(ANN, ['mine'])
  const { comments, sessions, tags } = mine.project
  expect([Object.keys(comments), typeof sessions[id('ses')]?.signedAt, Object.keys(tags).length]).toEqual([
    [],
    'string',
    2,
  ])
})

test('a moment behind a merge that is restored takes nothing away that others said since', async () => {
  const { disk, mine } = await partedAfter(closed, [[BEN, sample.addTag('late')]])
  await (await lookThrough(disk, mine, COPY)).apply(ANN, [])
  const merged = mine.changes.end.seq
  await mine.changes.undo(ANN)
  await doIn(mine, BEN, comment)
  await expect(mine.restore.moment(ANN, merged)).rejects.toThrow(
    'What others said in the session “ses” is theirs: only they can change it or take it back. Nothing was changed.',
  )
  expect([Object.keys(mine.project.comments), Object.keys(mine.project.merges)]).toEqual([[id('com')], []])
})

test('who merged a copy is made one with somebody else without what they said between rounds', async () => {
  const { disk, mine } = await partedAfter([[ANN, sample.addAnalyst('cat')], ...closed], [[BEN, sample.addTag('late')]])
  const CAT = id('cat')
  await (await lookThrough(disk, mine, COPY)).apply(CAT, [])
  await doIn(mine, CAT, comment)
  await expect(
    doIn(mine, ANN, { name: 'analyst.merge', input: { analystId: CAT, intoId: BEN, scores: 'leave' } }),
  ).rejects.toThrow(
    'What others said in the session “ses” is theirs: only they can change it or take it back. Nothing was changed.',
  )
  expect([mine.project.comments[id('com')]?.analystId, Object.values(mine.project.merges)[0]?.mergedBy]).toEqual([
    CAT,
    CAT,
  ])
})

test('scores that come with a merge between rounds are no answers, and Undo leaves them', async () => {
  const { disk, mine } = await twoCopies()
  await mine.copyTo(COPY)
  await workIn(disk, COPY, BEN, score('ben', 90))
  for (const [by, operation] of [...open, [ANN, closeRound('rou')]] satisfies Done[]) await doIn(mine, by, operation)
  const answers = structuredClone(mine.project.answers)
  const pending = await lookThrough(disk, mine, COPY)
  expect(pending.summary()).toMatchObject({ conflicts: 0, canBeUndone: false })
  await pending.apply(ANN, [])
  expect([mine.project.scores[id('ofben')]?.analystId, mine.project.answers]).toEqual([BEN, answers])
  await doIn(mine, ANN, openRound('again', 'ses', ['rsk']))
  await doIn(mine, ANN, closeRound('again'))
  const inAgain = Object.values(mine.project.answers).filter(({ roundId }) => roundId === id('again'))
  expect(inAgain).toEqual([])
})
