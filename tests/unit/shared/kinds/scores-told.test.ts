import { describeChange } from '@shared/history/describe-change'
import { entity } from '@shared/document/project'
import type { Score } from '@shared/kinds/scores'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { readLikelihood } from '@shared/lexicons/read-likelihood'
import { inForce } from '@shared/lexicons/scales'
import { likelihoodText } from '@shared/lexicons/score-text'
import { scalesOf } from '@shared/document/queries/scales'
import { expect, test } from 'vitest'
import { MemoProject } from '../memo/memo-project'
import { ECONOMY } from '../scoring/own-scales'

const term = (lexicon: string, key: string): Likelihood => ({ kind: 'term', lexicon, term: key })

function scored() {
  const made = new MemoProject()
  made.do({ name: 'impactScale.add', input: { scale: ECONOMY } })
  made.score(made.risk('Grounding'), term('icd-203', 'likely'), 3)
  return { project: made.project, score: Object.values(made.project.scores)[0]! }
}

test('a change of the scale behind an answer is told in the history, also where the words are the same', () => {
  const { project, score } = scored()
  const told = (before: Score, after: Score) =>
    describeChange({ kind: 'scores', id: score.id, before, after }, (kind, id) => entity(project, kind, id)).fields.map(
      ({ label, before: was, after: is }) => [label, was, is],
    )
  const phia: Score = { ...score, likelihood: term('phia', 'likely') }
  expect(told(score, phia)).toEqual([['Likelihood', 'likely', 'likely [UK PHIA]']])
  const economic: Score = { ...score, impact: { scale: ECONOMY.id, level: 2, name: 'middling' } }
  expect(told(score, economic)).toEqual([['Impact', '3 serious', '2 middling [Our economy]']])
})

test('every term of every lexicon is shown and read back as the same answer, whichever lexicon is in force', () => {
  const scales = scalesOf(scored().project)
  for (const of of scales.lexicons) {
    const now = inForce(scales, { lexicon: of.id })
    for (const from of scales.lexicons) {
      for (const { key } of from.terms) {
        const text = likelihoodText(term(from.id, key), now)
        expect([of.id, text, readLikelihood(text, now)]).toEqual([of.id, text, { ok: true, value: term(from.id, key) }])
        expect(text.includes('[')).toBe(from.id !== of.id)
      }
    }
  }
})
