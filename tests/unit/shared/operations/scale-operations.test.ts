import { applyChanges } from '@shared/document/project'
import { newId } from '@shared/new-id'
import { expect, test } from 'vitest'
import { reduce } from '../at-once'
import { MemoProject } from '../memo/memo-project'
import { refusalOf } from '../refusal-of'

const AT = '2027-01-01T09:00:00.000Z'

function twoScores() {
  const made = new MemoProject()
  const by = Object.keys(made.project.analysts)[0]!
  const [first, second] = [made.risk('Grounding'), made.risk('Rates')]
  made.score(first, 'likely', 3)
  made.score(second, 60, 2)
  const [score, other] = Object.values(made.project.scores) as [
    (typeof made.project.scores)[string],
    (typeof made.project.scores)[string],
  ]
  const use = (
    scales: { lexicon?: string; impactScale?: string; matrix?: string },
    rescored: { scoreId: string; seenAt: string; changes: object }[] = [],
  ) => reduce(made.project, [{ name: 'scales.use', input: { scales, rescored } }], { by, at: AT })
  return { made, score, other, use }
}
const PHIA_LIKELY = { kind: 'term', lexicon: 'phia', term: 'likely' } as const

test('scales come into force in one step that says which, and how many scores are given anew', () => {
  const { made, score, use } = twoScores()
  const { label, changes } = use({ lexicon: 'phia', matrix: 'nist-800-30-g-5' }, [
    { scoreId: score.id, seenAt: score.scoredAt, changes: { likelihood: PHIA_LIKELY } },
  ])
  expect(label).toBe(
    'Change scales: lexicon “UK PHIA” and risk matrix “NIST SP 800-30 r1, table G-5”, 1 score given anew',
  )
  expect(changes).toEqual([
    {
      kind: 'about',
      id: 'project',
      before: made.project.about.project,
      after: { ...made.project.about.project, lexicon: 'phia', matrix: 'nist-800-30-g-5' },
    },
    {
      kind: 'scores',
      id: score.id,
      before: score,
      after: { ...score, likelihood: PHIA_LIKELY, scoredAt: AT },
    },
  ])
})

test('without scores given anew every score stays as it was given', () => {
  const { use } = twoScores()
  const { label, changes } = use({ lexicon: 'phia' })
  expect(label).toBe('Change scales: lexicon “UK PHIA”')
  expect(changes.map(({ kind }) => kind)).toEqual(['about'])
})

test('a scale of the project is told by its name and edition', () => {
  const { made, use } = twoScores()
  const terms = ['rare', 'common'].map((label, index) => ({
    key: label,
    label,
    alternative: '',
    low: index * 50,
    high: index * 50 + 50,
    form: 'adjective' as const,
  }))
  const lexicon = { id: newId(), name: 'Ours', edition: 2, note: '', terms }
  made.do({ name: 'lexicon.add', input: { scale: lexicon } })
  expect(use({ lexicon: lexicon.id }).label).toBe('Change scales: lexicon “Ours, edition 2”')
})

test('a score that was given meanwhile is not overwritten: nothing is changed', () => {
  const { made, score, other, use } = twoScores()
  const seen = { scoreId: score.id, seenAt: score.scoredAt, changes: { likelihood: PHIA_LIKELY } }
  applyChanges(
    made.project,
    reduce(
      made.project,
      [
        {
          name: 'score.set',
          input: {
            scoreId: score.id,
            riskId: score.riskId,
            analystId: score.analystId,
            changes: { likelihood: { kind: 'percent', percent: 10 } },
          },
        },
      ],
      { by: score.analystId, at: '2026-12-01T09:00:00.000Z' },
    ).changes,
  )
  const alone = { scoreId: other.id, seenAt: other.scoredAt, changes: { impact: 1 } }
  expect(refusalOf(() => use({ lexicon: 'phia' }, [alone, seen]))).toEqual({
    code: 'scored-meanwhile',
    message:
      'One of these scores was given anew meanwhile. Nothing was changed. Look at the crosswalk again, which has it now.',
  })
})

test('a score that was deleted meanwhile is not brought back: nothing is changed', () => {
  const { score, use } = twoScores()
  const gone = { scoreId: newId(), seenAt: score.scoredAt, changes: { impact: 1 } }
  expect(refusalOf(() => use({ lexicon: 'phia' }, [gone]))).toEqual({
    code: 'not-found',
    message: 'This score is no longer in the project. Nothing was changed.',
  })
})
