import { newId } from '@shared/new-id'
import { USUAL_STOP_RULE } from '@shared/kinds/session-rules'
import { expect, test } from 'vitest'
import { MemoProject } from './memo-project'
import { dataOf, rowsOf } from './tree-parts'

/** A risk that two analysts scored in a round of a session, which pools by the geometric mean of odds. */
function scoredInSession(second: Parameters<MemoProject['score']>[1], weight?: number): MemoProject {
  const made = new MemoProject()
  const [riskId, sessionId, roundId] = [made.risk('Flood'), newId(), newId()]
  const analystIds = [Object.keys(made.project.analysts)[0]!, made.analyst('Per')]
  const weights = weight === undefined ? {} : { weights: { [analystIds[1]!]: weight } }
  const rules = { named: true, pooling: 'odds' as const, stopRule: USUAL_STOP_RULE, ...weights }
  const session = { id: sessionId, position: 1, name: 'Flood', purpose: '', riskIds: [riskId], analystIds, ...rules }
  made.do({ name: 'session.create', input: { session } })
  made.do({ name: 'round.open', input: { roundId, sessionId, riskIds: [riskId], deadline: null } })
  made.score(riskId, 60, 4)
  made.score(riskId, second, 4, { by: analystIds[1]! })
  made.do({ name: 'round.close', input: { roundId } })
  return made
}

const paragraphs = (made: MemoProject) =>
  dataOf(made, 'method').flatMap((block) =>
    block.kind === 'paragraph' ? block.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('') : [],
  )

const RULE = 'geometric mean of odds of 2 analysts'

test('a memo names the rule beside the value, in the table, the matrix and the annex', () => {
  const made = scoredInSession(90)
  expect(rowsOf(dataOf(made, 'risk-table')[0]).map((row) => row[2])).toEqual([
    `likely (55–80%); 78.6% (60–90%), ${RULE}`,
  ])
  expect(rowsOf(dataOf(made, 'method')[1]).map((row) => row[3])[0]).toBe(`78.6% (60–90%), ${RULE}`)
  expect(paragraphs(made)).toContain(
    `Likelihoods are pooled as the scoring session of the risk has it, not by the median: R1 by ${RULE}.`,
  )
  expect(dataOf(made, 'matrix')).toMatchObject([
    {
      alt: `Risk matrix, likelihood by impact. R1: likelihood 78.6% (60–90%), ${RULE}, impact 4 severe, level moderate.`,
    },
  ])
})

test('a memo says where answers have weights', () => {
  const made = scoredInSession(90, 3)
  const rule = 'weighted geometric mean of odds of 2 analysts'
  expect(rowsOf(dataOf(made, 'risk-table')[0]).map((row) => row[2])).toEqual([
    `very likely (80–95%); 85.2% (60–90%), ${rule}`,
  ])
  expect(paragraphs(made)).toContain(
    `Likelihoods are pooled as the scoring session of the risk has it, not by the median: R1 by ${rule}.`,
  )
})

test('where a term was given it says that the rule needs percents', () => {
  const made = scoredInSession({ kind: 'term', lexicon: 'icd-203', term: 'likely' })
  expect(rowsOf(dataOf(made, 'risk-table')[0]).map((row) => row[2])).toEqual([
    'likely (55–80%); middle term of 2 analysts: the geometric mean of odds needs percents of all',
  ])
})
