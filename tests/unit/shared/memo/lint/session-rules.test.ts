import { newId } from '@shared/new-id'
import { USUAL_STOP_RULE } from '@shared/kinds/session-rules'
import { describe, expect, it } from 'vitest'
import { linted, saidOf } from './linted'
import { ModelMemo } from './model-memo'

/** Rounds of a session about the levy: the percents that each analyst gave, round by round, and the seconds it took. */
function inSession(rounds: readonly (readonly number[])[], seconds?: number): { made: ModelMemo; sessionId: string } {
  const made = new ModelMemo()
  const analysts = [Object.keys(made.project.analysts)[0]!, ...['Per', 'Siv', 'Tor'].map((name) => made.analyst(name))]
  const sessionId = newId()
  made.do({
    name: 'session.create',
    input: {
      session: {
        id: sessionId,
        position: 1,
        name: 'Autumn',
        purpose: '',
        riskIds: [made.levy],
        analystIds: analysts.slice(0, rounds[0]?.length),
        named: false,
        pooling: 'median',
        stopRule: USUAL_STOP_RULE,
      },
    },
  })
  for (const percents of rounds) {
    const roundId = newId()
    made.do({ name: 'round.open', input: { roundId, sessionId, riskIds: [made.levy], deadline: null } })
    percents.forEach((percent, index) => {
      const likelihood = { kind: 'percent' as const, percent }
      const changes = {
        likelihood,
        impact: 3 as const,
        basis: 'one notice without a sum',
        confidence: 'low' as const,
        ...(seconds === undefined ? {} : { seconds }),
      }
      const scoreId = newId()
      const input = {
        scoreId,
        riskId: made.levy,
        analystId: analysts[index]!,
        changes,
      }
      made.do({ name: 'score.set', input })
    })
    made.do({ name: 'round.close', input: { roundId } })
  }
  return { made, sessionId }
}

const dissent = (made: ModelMemo, sessionId: string) =>
  made.do({
    name: 'dissent.set',
    input: {
      dissentId: newId(),
      sessionId,
      riskId: made.levy,
      likelihood: { kind: 'percent', percent: 90 },
      confidence: 'low',
      reason: 'The council is split.',
      named: false,
    },
  })

describe('T10, disagreement', () => {
  it('wants a dissent where the group came to none', () => {
    const { made, sessionId } = inSession([[5, 50, 95]])
    expect(saidOf(linted(made))).toEqual([
      'T10 On R3 Higher levy the group came to no agreement in the session “Autumn”, and no dissent is recorded. Record one, or ask again in another round.',
    ])
    dissent(made, sessionId)
    expect(linted(made)).toEqual([])
  })
  it('speaks of one answer of several, and of no agreement only', () => {
    expect(linted(inSession([[5, 5, 90]]).made).map(({ rule }) => rule)).toEqual(['T10'])
    expect(linted(inSession([[10, 15, 15]]).made)).toEqual([])
  })
})

describe('T10 without a session', () => {
  const judgedBy = (percents: readonly number[]): ModelMemo => {
    const made = new ModelMemo()
    percents.forEach((percent, index) => made.score(made.levy, percent, 3, { by: made.analyst(`Analyst ${index}`) }))
    return made
  }
  it('speaks of analysts who are divided, and of no others', () => {
    expect(saidOf(linted(judgedBy([50, 95])))).toEqual([
      'T10 The analysts are divided on R3 Higher levy, and no dissent is recorded. Ask in a scoring session, and record who stands elsewhere.',
    ])
    expect(linted(judgedBy([10, 18]))).toEqual([])
  })
})

describe('T28, answers that follow', () => {
  it('says where all repeat the median that was shown', () => {
    expect(
      saidOf(
        linted(
          inSession([
            [10, 15, 18],
            [15, 15, 15],
          ]).made,
        ),
      ),
    ).toEqual([
      'T28 R3 Higher levy in the session “Autumn”: all 3 answers of the last round are 15%, the median that the round before had shown.',
    ])
  })
  it('says where nobody took time', () => {
    expect(saidOf(linted(inSession([[10, 15, 18]], 4).made))).toEqual([
      'T28 R3 Higher levy in the session “Autumn”: each answer took less than 5 seconds.',
    ])
  })
  it('passes answers that were alike before, that differ, of few analysts, or that took time', () => {
    expect(
      linted(
        inSession([
          [15, 15, 15],
          [15, 15, 15],
        ]).made,
      ),
    ).toEqual([])
    expect(
      linted(
        inSession([
          [10, 15, 18],
          [15, 15, 16],
        ]).made,
      ),
    ).toEqual([])
    expect(
      linted(
        inSession([
          [10, 18],
          [14, 14],
        ]).made,
      ),
    ).toEqual([])
    expect(linted(inSession([[10, 15, 18]], 5).made)).toEqual([])
  })
})
