import { cellPlace, scorePlace } from '@shared/ipc/draft-places'
import { describe, expect, it } from 'vitest'
import { addTag, id } from '../../shared/sample-project'
import { closeRound, dissentOn, openRound } from '../../shared/sample-session'
import { ANN, BOB, openTogether, say, sayings } from './together'
import { WINDOW } from './desk'

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
    await perform(ANN, dissentOn('s', 'r1'), dissentOn('s', 'r2'))
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
    for (const window of [atAnn, atBob]) await window.load(null)
    expect([atAnn, atBob].map(({ copy }) => Object.keys(copy.project?.scores ?? {}))).toEqual([[], []])
    await Promise.all([
      atAnn.ask('window.worksAs', { analystId: ANN }),
      atBob.ask('window.worksAs', { analystId: BOB }),
    ])
    expect(atAnn.copy.project).toEqual(workspace.sessionAt(WINDOW).project)
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
    const { scores } = workspace.sessionAt(WINDOW).project
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
      { analystId: ANN, answered: 2, of: 2 },
      { analystId: BOB, answered: 0, of: 2 },
    ]
    expect(await progress()).toEqual(answered)
    await perform(BOB, closeRound('o1'))
    expect(await progress()).toEqual(answered)
    await expect(atBob.ask('session.progress', { roundId: id('none') })).rejects.toThrow(
      'This round is no longer in the project.',
    )
  })
})
