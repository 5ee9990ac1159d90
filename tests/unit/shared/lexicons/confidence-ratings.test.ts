import { type ConfidenceRatings, RATED_PARTS, ratingText } from '@shared/lexicons/confidence'
import { Score, scores } from '@shared/kinds/scores'
import { describeChange } from '@shared/history/describe-change'
import { expect, test } from 'vitest'
import { MemoProject } from '../memo/memo-project'

const RATED: ConfidenceRatings = { sources: 'moderate', assumptions: 'low', reasoning: null }

test('each level of each part has its meaning, and what is not rated says nothing', () => {
  const all = (level: 'low' | 'moderate' | 'high') =>
    RATED_PARTS.map((part) => ratingText({ sources: level, assumptions: level, reasoning: level }, part))
  expect([all('low'), all('moderate'), all('high')]).toEqual([
    ['low: not corroborated', 'low: many', 'low: weak inference, glaring gaps'],
    ['moderate: partly corroborated, from good sources', 'moderate: several', 'moderate: mixed inference, few gaps'],
    ['high: well corroborated, from proven sources', 'high: minimal', 'high: strong inference, no or minor gaps'],
  ])
  expect(RATED_PARTS.map((part) => ratingText(RATED, part))).toEqual([
    'moderate: partly corroborated, from good sources',
    'low: many',
    '',
  ])
  expect(RATED_PARTS.map((part) => ratingText(undefined, part))).toEqual(['', '', ''])
})

function scored() {
  const made = new MemoProject()
  const riskId = made.risk('Grounding')
  made.score(riskId, 60, 3, { confidence: 'high' })
  return { made, score: Object.values(made.project.scores)[0]! }
}

test('a score without ratings is whole, and tells nothing of them', () => {
  const { score } = scored()
  expect(Score.parse(score)).toEqual(score)
  expect(scores.facts.ratings.tell(undefined, () => '')).toEqual([])
})

test('ratings leave the confidence as it is, and each is told in the history as it changes', () => {
  const { made, score } = scored()
  const input = { scoreId: score.id, riskId: score.riskId, analystId: score.analystId }
  made.do({ name: 'score.set', input: { ...input, changes: { ratings: RATED } } })
  const after = made.project.scores[score.id]!
  expect(after).toEqual({ ...score, ratings: RATED })
  expect(describeChange({ kind: 'scores', id: score.id, before: score, after }, () => undefined).fields).toEqual([
    { label: 'Basis, sources', before: '', after: 'moderate: partly corroborated, from good sources', prose: false },
    { label: 'Basis, assumptions', before: '', after: 'low: many', prose: false },
  ])
})
