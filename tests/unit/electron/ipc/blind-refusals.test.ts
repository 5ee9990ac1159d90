import type { Operation } from '@shared/operations/operations'
import { describe, expect, it } from 'vitest'
import { id } from '../../shared/sample-project'
import { closeRound, openRound } from '../../shared/sample-session'
import { ANN, BOB, openTogether, say } from './together'
import { WINDOW } from './desk'

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
    [
      'keeping a score of others',
      [{ name: 'score.keep', input: { scoreId: id('r1-ann') } }],
      'This score is somebody else’s: only they can keep it. Nothing was changed.',
    ],
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
    const before = structuredClone(workspace.sessionAt(WINDOW).project)
    await expect(atBob.ask('history.restoreTo', { by: BOB, seq })).rejects.toThrow(OTHERS)
    expect(workspace.sessionAt(WINDOW).project).toEqual(before)
  })

  it('undoing the opening of a round that others answered, and what a round has closed over', async () => {
    const { atAnn, atBob, perform } = await openTogether()
    await perform(BOB, openRound('o1', 's', ['r1']))
    await perform(ANN, say('r1', 'ann', 'SAIDann'))
    expect(atBob.copy.status?.undo).toBe('Open round 1 of “s”')
    await expect(atBob.ask('project.undo', { by: BOB })).rejects.toThrow(ANSWERED)
    await perform(BOB, closeRound('o1'))
    // What the round keeps is passed over: what is left was done before.
    expect([atAnn, atBob].map(({ copy }) => copy.status?.undo)).toEqual(['Add analyst ann', 'Add analyst ann'])
    await expect(perform(ANN, say('r1', 'ann', 'Later'))).rejects.toThrow(CLOSED)
  })
})
