import { describe, expect, test } from 'vitest'
import { newId } from '@shared/new-id'
import type { MemoProject } from '../memo-project'
import { SessionMemo } from '../session-memo'
import { session } from '../../statistics/samples'
import { dataOf, itemsOf, paragraph, rowsOf, text } from '../tree-parts'

const APART = 'each for themselves: the answers of a round were shown when it was closed.'
const FEW =
  'How much alike they answered is not stated as a number. Two or more analysts gave likelihoods in terms of the lexicon of 2 of 2 risks; fewer than 5 tell nothing.'
const REST =
  'at least 80% of the answers moved by one step at most, or weighted kappa between the rounds is 0.8 or more'
const CONSENSUS =
  'A group agrees where the middle half of its answers lies within 1 step of the scale and all of them within 2'
/** The first block of the method. */
const told = (made: MemoProject) => dataOf(made, 'method')[0]
const dissents = (made: MemoProject): string[] => dataOf(made, 'dissent').flatMap(itemsOf)

describe('a session', () => {
  test('is told before the answers, with its rule, its verdicts and that it is not signed', () => {
    const made = new SessionMemo()
    made.round([60, 65, 70], [5, 50, 95])
    expect(told(made)).toEqual(
      paragraph(
        text(
          `R1 and R2 were scored in the session “October” by 3 analysts in 1 round, ${APART} ${CONSENSUS}. Agreed: R1. Not resolved: R2. ${FEW} The session is not signed yet.`,
        ),
      ),
    )
  })

  test('says who signed it when, and from the second round on when answers have come to rest', () => {
    const made = new SessionMemo()
    made.round([60, 65, 70], [60, 65, 70])
    made.round([60, 65, 70], [60, 65, 70])
    made.dissent(1, 2, true)
    made.sign()
    expect(told(made)).toEqual(
      paragraph(
        text(
          `R1 and R2 were scored in the session “October” by 3 analysts in 2 rounds, ${APART} ${CONSENSUS} and, from the second round on, ${REST}. Agreed: R1. Agreed with a reservation: R2. ${FEW} It was signed on 5 Oct 2026 by Bo.`,
        ),
      ),
    )
  })

  test('tells of the risks in this memo only, and of nothing while no round was closed', () => {
    const made = new SessionMemo()
    made.open()
    expect(told(made)).toMatchObject({ inlines: [text(expect.stringMatching(/^Likelihood is stated/))] })
    const other = new SessionMemo()
    other.round([60], [60])
    other.do({ name: 'memo.update', input: { memoId: other.memoId, changes: { excludedRiskIds: [other.risks[1]!] } } })
    expect(told(other)).toMatchObject({ inlines: [text(expect.stringMatching(/^R1 was scored in the session/))] })
  })
})

test('how much alike a group answered stands there for each round, with what terms hide of percents', () => {
  const made = new SessionMemo(['F1', 'F2', 'F3', 'F4', 'F5', 'F6'], ['A', 'B', 'C', 'D'])
  made.round(...session.first)
  made.round(...session.second)
  expect(told(made)).toMatchObject({
    inlines: [
      text(
        expect.stringContaining(
          'Krippendorff’s alpha of the terms 0.297 in round 1 (6 of 6 risks) and 1.000 in round 2 (6 of 6 risks); of the percents 0.481 in round 1 (6 of 6 risks) and 0.907 in round 2 (6 of 6 risks). The analysts choose much the same terms: reliable. The percents of the analysts lie close together: reliable. Terms hide what percents show: alpha 1.000 on terms, 0.907 on percents. Percents that differ within a term count as the same there.',
        ),
      ),
    ],
  })
})

test('a session that follows another says what is otherwise, of the risks in the memo', () => {
  const made = new SessionMemo()
  made.round([60, 65, 70], [60, 65, 70])
  made.dissent(1, 2, false)
  made.sign()
  const followed = made.sessionId
  const next = newId()
  const { purpose, analystIds, named, pooling, stopRule } = made.project.sessions[followed]!
  const dropNotes = { [made.risks[1]!]: 'It burned down' }
  const session = { id: next, position: 2, name: 'January', riskIds: [made.risks[0]!], follows: followed, dropNotes }
  made.as(0, {
    name: 'session.create',
    input: { session: { ...session, purpose, analystIds, named, pooling, stopRule } },
  })
  const roundId = newId()
  made.as(0, { name: 'round.open', input: { roundId, sessionId: next, riskIds: session.riskIds, deadline: null } })
  for (const by of made.analysts) made.score(made.risks[0]!, 80, 3, { by })
  made.as(0, { name: 'round.close', input: { roundId } })
  expect(dataOf(made, 'method')[1]).toEqual(
    paragraph(
      text(
        'The session follows “October”. No longer asked about: R2 (left out: It burned down). Changed: R1 (likelihood 65% (60–70%) to 80%).',
      ),
    ),
  )
  made.do({ name: 'memo.update', input: { memoId: made.memoId, changes: { excludedRiskIds: [made.risks[1]!] } } })
  expect(dataOf(made, 'method')[1]).toEqual(
    paragraph(text('The session follows “October”. Changed: R1 (likelihood 65% (60–70%) to 80%).')),
  )
})

test('while a session is under way the memo states the last closed round, and nothing of the open one', () => {
  const made = new SessionMemo()
  made.round([60, 65, 70])
  made.open()
  made.score(made.risks[0]!, 5, 1, { by: made.analysts[0]! })
  expect(told(made)).toMatchObject({ inlines: [text(expect.stringContaining('by 3 analysts in 1 round, '))] })
  expect(rowsOf(dataOf(made, 'method')[1])).toEqual([
    ['R1 Flood', '3 analysts', '60%, 65%, 70%', '65% (60–70%)', '3, 3, 3'],
  ])
})

test('of a risk on which a wide rule is met, and no one value is near most answers, that is said', () => {
  const made = new SessionMemo(['Flood'], ['Ada', 'Bo', 'Cy', 'Di'])
  const stopRule = { middleHalf: 5, range: 6, stable: 80, kappa: 0.8 }
  made.as(0, { name: 'session.update', input: { sessionId: made.sessionId, changes: { stopRule } } })
  made.round([10, 10, 85, 85])
  expect(JSON.stringify(told(made))).toContain(
    'Agreed: R1. Of R1 no one value is within a step of most answers, so that only their range is stated.',
  )
})

describe('dissent', () => {
  test('is nobody’s where nobody answered, and is told of one answer as what it is', () => {
    const made = new SessionMemo(['Flood', 'Fire'])
    made.round([60, 65, 70])
    expect(dissents(made)).toEqual([])
    made.round([60, 65, 70], [60, null, null])
    expect(dissents(made)).toEqual(['R2 Fire: only one analyst answered in the session “October”.'])
  })

  test('that was recorded is a reservation where the group agreed, by name where its author wants that', () => {
    const made = new SessionMemo()
    made.round([60, 65, 70])
    made.dissent(0, 1, true)
    made.dissent(0, 2, false)
    const said = '60%, confidence low. Ties between the two are old.'
    expect(dissents(made)).toEqual([
      `R1 Flood: reservation of Bo: ${said}`,
      `R1 Flood: reservation of one analyst: ${said}`,
    ])
  })

  test('stands beside what the group left open, and who recorded one is not told again for standing apart', () => {
    const made = new SessionMemo()
    made.round([5, 60, 95])
    made.dissent(0, 2, false)
    expect(dissents(made)).toEqual([
      'R1 Flood: the group came to no agreement in the session “October”.',
      'R1 Flood: dissent of one analyst: 60%, confidence low. Ties between the two are old.',
      'R1 Flood: one analyst judged 5%, impact 3. No reason is recorded.',
    ])
  })
})
