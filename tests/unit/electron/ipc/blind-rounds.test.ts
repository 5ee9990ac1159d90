import { seenBy } from '@shared/document/seen-by'
import { scorePlace, cellPlace } from '@shared/ipc/draft-places'
import type { Operation } from '@shared/operations/operations'
import { describe, expect, it } from 'vitest'
import { addAnalyst, addRisk, addTag, closeRound, id, makeSession, openRound } from '../../shared/sample-project'
import { openDesk } from './desk'

const [ANN, BOB] = [id('ann'), id('bob')]

/** Says something of a risk that is found nowhere else. */
const say = (risk: string, analyst: string, words: string, scoreId = `${risk}-${analyst}`): Operation => ({
  name: 'score.set',
  input: {
    scoreId: id(scoreId),
    riskId: id(risk),
    analystId: id(analyst),
    changes: { likelihood: { kind: 'percent', percent: 20 }, rationale: words },
  },
})

/** Ann and Bob, each at a window, and a window at which nobody said who they are; a session about two of three risks. */
async function openTogether(named = false) {
  const desk = await openDesk()
  const opened = await desk.ask('project.create', { title: 'River', analyst: 'Ada' })
  const ada = Object.keys(opened?.project.analysts ?? {})[0] ?? ''
  const set = [addAnalyst('ann'), addAnalyst('bob'), addRisk('r1'), addRisk('r2'), addRisk('r3')]
  await desk.ask('project.apply', { by: ada, operations: set })
  await desk.ask('project.apply', { by: ada, operations: [makeSession('s', ['r1', 'r2'], ['ann', 'bob'], named)] })
  const [atAnn, atBob, nobody] = [desk.openWindow(2), desk.openWindow(3), desk.openWindow(4)]
  await Promise.all([atAnn.load(ANN), atBob.load(BOB), nobody.load(null)])
  const windows = [
    { window: atAnn, viewer: ANN },
    { window: atBob, viewer: BOB },
    { window: nobody, viewer: null },
  ]
  return {
    ...desk,
    atAnn,
    atBob,
    nobody,
    /** What each window has that it should not have, or lacks. */
    expectAllAsSeen: () => {
      const { project } = desk.workspace.session
      for (const { window, viewer } of windows) expect(window.copy.project).toEqual(seenBy(project, viewer))
    },
    perform: async (by: string, ...operations: Operation[]) => desk.ask('project.apply', { by, operations }),
  }
}

const sayings = (said: readonly string[]): string[] => [...new Set(said.join().match(/SAID\w+/g))].toSorted()

describe('a round', () => {
  it('is answered blind, from opening to signing, whatever goes on', async () => {
    const { atAnn, atBob, nobody, perform, expectAllAsSeen } = await openTogether()
    await perform(ANN, say('r1', 'ann', 'SAIDbefore'), say('r3', 'ann', 'SAIDelsewhere'))
    expectAllAsSeen()
    await perform(ANN, openRound('o1', 's', ['r1', 'r2']))
    expectAllAsSeen()
    expect(Object.keys(atBob.copy.project?.scores ?? {})).toEqual([id('r3-ann')])
    await perform(ANN, say('r1', 'ann', 'SAIDann'), say('r2', 'ann', 'SAIDann2'))
    await perform(BOB, say('r1', 'bob', 'SAIDbob'))
    expectAllAsSeen()
    expect(sayings(atAnn.said)).toEqual(['SAIDann', 'SAIDann2', 'SAIDbefore', 'SAIDelsewhere'])
    expect(sayings(atBob.said)).toEqual(['SAIDbefore', 'SAIDbob', 'SAIDelsewhere'])
    expect(sayings(nobody.said)).toEqual(['SAIDbefore', 'SAIDelsewhere'])

    await perform(BOB, closeRound('o1'))
    expectAllAsSeen()
    // Their answers are there for all, whose score says what is not.
    expect(Object.values(atBob.copy.project?.answers ?? {}).map(({ rationale }) => rationale)).toEqual([
      'SAIDann',
      'SAIDbob',
      'SAIDann2',
    ])
    expect(Object.keys(atBob.copy.project?.scores ?? {})).toEqual([id('r3-ann'), id('r1-bob')])

    await perform(ANN, openRound('o2', 's', ['r1']))
    await perform(ANN, say('r1', 'ann', 'SAIDsecond'))
    expectAllAsSeen()
    expect(sayings(atBob.said)).not.toContain('SAIDsecond')
    await perform(ANN, closeRound('o2'), { name: 'session.review', input: { sessionId: id('s') } })
    await perform(ANN, { name: 'session.sign', input: { sessionId: id('s') } })
    expectAllAsSeen()
    expect(Object.keys(nobody.copy.project?.scores ?? {}).toSorted()).toEqual(
      ['r3-ann', 'r1-ann', 'r2-ann', 'r1-bob'].map((name) => id(name)).toSorted(),
    )
  })

  it('of a session with names shows the scores between rounds, and takes them back with the next one', async () => {
    const { atBob, perform, expectAllAsSeen } = await openTogether(true)
    await perform(ANN, openRound('o1', 's', ['r1']), say('r1', 'ann', 'SAIDann'))
    expect(atBob.copy.project?.scores).toEqual({})
    await perform(ANN, closeRound('o1'))
    expect(Object.keys(atBob.copy.project?.scores ?? {})).toEqual([id('r1-ann')])
    await perform(ANN, openRound('o2', 's', ['r1']))
    expect(atBob.copy.project?.scores).toEqual({})
    expectAllAsSeen()
  })

  it('is as blind where several changes are written together', async () => {
    const { atBob, perform, expectAllAsSeen } = await openTogether()
    await Promise.all([
      perform(ANN, openRound('o1', 's', ['r1', 'r2'])),
      perform(ANN, say('r1', 'ann', 'SAIDann')),
      perform(BOB, say('r1', 'bob', 'SAIDbob')),
      perform(ANN, addTag('t')),
    ])
    expectAllAsSeen()
    expect(sayings(atBob.said)).toEqual(['SAIDbob'])
  })

  it('stays blind when the project is closed and opened again', async () => {
    const { ask, atAnn, atBob, perform, workspace } = await openTogether()
    await perform(ANN, openRound('o1', 's', ['r1', 'r2']))
    await perform(ANN, say('r1', 'ann', 'SAIDann'))
    await ask('project.close', {})
    const [recent] = await ask('project.recent', {})
    await ask('project.openRecent', { id: recent?.id ?? '' })
    expect([atAnn, atBob].map(({ copy }) => Object.keys(copy.project?.scores ?? {}))).toEqual([[], []])
    await Promise.all([
      atAnn.ask('window.worksAs', { analystId: ANN }),
      atBob.ask('window.worksAs', { analystId: BOB }),
    ])
    expect(atAnn.copy.project).toEqual(workspace.session.project)
    expect(atBob.copy.project?.scores).toEqual({})
    expect(sayings(atBob.said)).toEqual([])
  })
})

describe('another analyst at a window', () => {
  it('sees their own scores and drafts, in one step, and no more those of the one before', async () => {
    const { atBob, perform, expectAllAsSeen, atAnn } = await openTogether()
    await perform(ANN, openRound('o1', 's', ['r1', 'r2']), say('r1', 'ann', 'SAIDann'))
    await perform(BOB, say('r1', 'bob', 'SAIDbob'))
    await atAnn.ask('draft.keep', { place: scorePlace(id('r2'), ANN, 'rationale'), text: 'SAIDdraft' })
    await atAnn.ask('draft.keep', { place: cellPlace(id('r2'), ANN, 'likelihood'), text: 'SAIDcell' })
    await atAnn.ask('draft.keep', { place: 'memos/m/outlook', text: 'of the memo' })
    const other = atAnn.copy.project
    atAnn.said.length = 0
    await atAnn.ask('window.worksAs', { analystId: BOB })
    expect(sayings(atAnn.said)).toEqual(['SAIDann', 'SAIDbob'])
    expect(atAnn.copy).toMatchObject({ analystId: BOB, project: other })
    expect(Object.keys(atAnn.copy.project?.scores ?? {})).toEqual([id('r1-bob')])
    expect(atAnn.copy.drafts.map(({ text }) => text)).toEqual(['of the memo'])
    await atAnn.ask('window.worksAs', { analystId: ANN })
    expect(atAnn.copy.drafts.map(({ text }) => text).toSorted()).toEqual(['SAIDcell', 'SAIDdraft', 'of the memo'])
    expectAllAsSeen()
    expect(sayings(atBob.said)).toEqual(['SAIDbob'])
  })

  it('is nothing to tell apart where nothing is kept from anybody', async () => {
    const { atAnn, perform } = await openTogether()
    await perform(ANN, say('r1', 'ann', 'SAIDann'))
    atAnn.said.length = 0
    await atAnn.ask('window.worksAs', { analystId: BOB })
    const [told] = atAnn.said
    expect(JSON.parse(told ?? '')).toMatchObject({
      name: 'project.seenAs',
      payload: { analystId: BOB, changes: [], drafts: null },
    })
  })

  it('is asked for again by a page that is loaded anew', async () => {
    const { atAnn, perform } = await openTogether()
    await perform(ANN, openRound('o1', 's', ['r1']), say('r1', 'ann', 'SAIDann'))
    atAnn.said.length = 0
    await atAnn.load(null)
    expect(sayings(atAnn.said)).toEqual([])
  })
})

describe('Undo while a round is open', () => {
  it('takes back one’s own last step, and says which for each', async () => {
    const { atAnn, atBob, nobody, perform, workspace } = await openTogether()
    await perform(ANN, openRound('o1', 's', ['r1', 'r2']))
    await perform(ANN, addTag('t'))
    await perform(BOB, say('r1', 'bob', 'SAIDbob'))
    await perform(ANN, say('r1', 'ann', 'SAIDann'))
    const undone = () => [atAnn, atBob, nobody].map(({ copy }) => copy.status?.undo)
    expect(undone()).toEqual(['Score R1', 'Score R1', 'Create tag “t”'])
    await atBob.ask('project.undo', { by: BOB })
    const { scores } = workspace.session.project
    expect(Object.values(scores).map(({ rationale }) => rationale)).toEqual(['SAIDann'])
    expect([atAnn, atBob].map(({ copy }) => [copy.status?.undo, copy.status?.redo])).toEqual([
      ['Score R1', null],
      ['Create tag “t”', 'Score R1'],
    ])
    await atBob.ask('project.redo', { by: BOB })
    expect(Object.values(scores).map(({ rationale }) => rationale)).toEqual(['SAIDann', 'SAIDbob'])
    expect(sayings([...atAnn.said, ...nobody.said])).toEqual(['SAIDann'])
  })
})

describe('what an open round keeps', () => {
  it('is not found in the history by its words, nor counted, although it is said that somebody scored', async () => {
    const { atAnn, atBob, perform } = await openTogether()
    await perform(ANN, openRound('o1', 's', ['r1']))
    await perform(ANN, say('r1', 'ann', 'SAIDann'))
    const filter = { by: null, kind: null, text: 'saidann' }
    const found = async ({ ask }: typeof atBob) => (await ask('history.list', { before: null, filter })).entries.length
    expect([await found(atAnn), await found(atBob)]).toEqual([1, 0])
    const { entries } = await atBob.ask('history.list', { before: null, filter: { ...filter, text: '' } })
    expect(entries[0]).toMatchObject({ label: 'Score R1', by: ANN, counts: {}, said: '' })
    const difference = async ({ ask }: typeof atBob) => (await ask('history.previewTo', { seq: 4 })).counts
    expect(await difference(atBob)).toEqual({})
    expect(await difference(atAnn)).toEqual({ scores: { back: 0, away: 1, changed: 0 } })
  })

  it('tells how far everybody is, open and closed', async () => {
    const { atBob, perform } = await openTogether()
    await perform(ANN, openRound('o1', 's', ['r1', 'r2']))
    await perform(ANN, say('r1', 'ann', 'SAIDann'), say('r2', 'ann', 'SAIDann2'))
    const progress = () => atBob.ask('session.progress', { roundId: id('o1') })
    const answered = [
      { analystId: ANN, risks: 2 },
      { analystId: BOB, risks: 0 },
    ]
    expect(await progress()).toEqual({ asked: 2, answered })
    await perform(BOB, closeRound('o1'))
    expect(await progress()).toEqual({ asked: 2, answered })
    await expect(atBob.ask('session.progress', { roundId: id('none') })).rejects.toThrow(
      'This round is no longer in the project.',
    )
  })
})

const OTHERS =
  'R1 is scored in round 1 of the session “s”, where everybody answers for themselves. Nothing was changed.'
const ANSWERED =
  'Round 1 was answered already, and what others answered is kept from everybody until it is closed. Nothing was changed. Close the round first.'
const CLOSED =
  'R1 is scored in the session “s”, and no round of it asks about R1 now. Nothing was changed. Open the next round, or sign the session.'

const merge = (risk: string, into: string): Operation => ({
  name: 'risk.merge',
  input: { riskIds: [id(risk)], intoId: id(into), scores: 'leave' },
})
const split = (risk: string): Operation => ({
  name: 'risk.split',
  input: {
    riskId: id(risk),
    risk: { id: id('new'), title: 'New', position: 9 },
    to: {},
    copyIds: { [id(`${risk}-ann`)]: id('copy') },
    withScores: true,
  },
})

describe('what would break a round is refused in words', () => {
  const answered = async () => {
    const desk = await openTogether()
    await desk.perform(ANN, say('r3', 'ann', 'SAIDelsewhere'), openRound('o1', 's', ['r1', 'r2']))
    await desk.perform(ANN, say('r1', 'ann', 'SAIDann'))
    return desk
  }

  it.each<[string, Operation[], string]>([
    ['scoring for others', [say('r1', 'ann', 'Bob’s')], OTHERS],
    ['scoring for several at once', [say('r1', 'bob', 'Bob’s'), say('r2', 'ann', 'Bob’s')], OTHERS.replace('R1', 'R2')],
    ['keeping a score of others', [{ name: 'score.keep', input: { scoreId: id('r1-ann') } }], OTHERS],
    [
      'deleting a risk that was asked about',
      [{ name: 'risk.delete', input: { riskId: id('r1') } }],
      'R1 was asked about in the session “s”, and stays as long as the session does. Nothing was changed. Delete the session first, or keep R1.',
    ],
    [
      'merging one that was asked about into another',
      [merge('r2', 'r3')],
      'R2 was asked about in the session “s”, and stays as long as the session does. Nothing was changed. Delete the session first, or keep R2.',
    ],
    ['merging the scores of others into one', [merge('r3', 'r2')], OTHERS.replace('R1', 'R2')],
    [
      'splitting one with its scores',
      [split('r1')],
      'R1 is scored in the session “s”, and its scores cannot be copied before that is signed. Nothing was changed. Go on without its scores, or sign the session first.',
    ],
    ['taking the session away', [{ name: 'session.delete', input: { sessionId: id('s') } }], ANSWERED],
  ])('%s', async (_what, operations, words) => {
    const { perform } = await answered()
    await expect(perform(BOB, ...operations)).rejects.toThrow(words)
  })

  it.each([
    ['answer', 4],
    ['round', 3],
    ['session', 2],
  ])('going back to the moment before the %s', async (_what, seq) => {
    const { atBob, workspace } = await answered()
    const before = structuredClone(workspace.session.project)
    await expect(atBob.ask('history.restoreTo', { by: BOB, seq })).rejects.toThrow(OTHERS)
    expect(workspace.session.project).toEqual(before)
  })

  it('undoing the opening of a round that others answered, and what a round has closed over', async () => {
    const { atAnn, atBob, perform } = await openTogether()
    await perform(BOB, openRound('o1', 's', ['r1']))
    await perform(ANN, say('r1', 'ann', 'SAIDann'))
    expect(atBob.copy.status?.undo).toBe('Open round 1 of “s”')
    await expect(atBob.ask('project.undo', { by: BOB })).rejects.toThrow(ANSWERED)
    await perform(BOB, closeRound('o1'))
    await expect(atAnn.ask('project.undo', { by: ANN })).rejects.toThrow(
      'Round 1 is closed. What was answered in a closed round stays as it is; to ask again, open another round. Nothing was changed.',
    )
    await expect(perform(ANN, say('r1', 'ann', 'Later'))).rejects.toThrow(CLOSED)
  })
})
