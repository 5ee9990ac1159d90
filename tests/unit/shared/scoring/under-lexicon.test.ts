import type { Likelihood } from '@shared/lexicons/likelihood'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { answerUnder, groupUnder } from '@shared/scoring/under-lexicon'
import { expect, test } from 'vitest'
import { MemoProject } from '../memo/memo-project'

const lexicon = (id: string) => FIRST_SCALES.lexicons.find((each) => each.id === id)!
const percent = (value: number): Likelihood => ({ kind: 'percent', percent: value })
const term = (of: string, key: string): Likelihood => ({ kind: 'term', lexicon: of, term: key })

test.each<[Likelihood | null, string, ReturnType<typeof answerUnder>]>([
  [null, 'phia', null],
  [{ kind: 'cannot-judge', reason: 'No sources' }, 'phia', null],
  [percent(65), 'phia', { words: 'likely (55–75%)', caution: null }],
  [percent(52), 'phia', { words: 'between realistic possibility (40–<50%) and likely (55–75%)', caution: 'between' }],
  [percent(0), 'kent', { words: 'impossible (0%)', caution: null }],
  [term('icd-203', 'likely'), 'phia', { words: 'likely (55–75%)', caution: 'narrower' }],
  [term('phia', 'likely'), 'nato', { words: 'even chance (40–60%) to likely (60–90%)', caution: 'spreads' }],
  [term('phia', 'likely'), 'phia', { words: 'likely (55–75%)', caution: null }],
  [term('gone', 'likely'), 'phia', null],
])('%j in %s', (likelihood, id, told) => {
  expect(answerUnder(likelihood, FIRST_SCALES, lexicon(id))).toEqual(told)
})

function scores(...likelihoods: Likelihood[]) {
  const made = new MemoProject()
  const riskId = made.risk('Grounding')
  likelihoods.forEach((likelihood, index) =>
    made.score(riskId, likelihood, 3, index === 0 ? {} : { by: made.analyst(`Analyst ${index}`) }),
  )
  return Object.values(made.project.scores)
}

test.each<[string, Likelihood[], string, ReturnType<typeof groupUnder>]>([
  ['nobody scored', [], 'phia', null],
  [
    'a median in a gap',
    [percent(50), percent(54)],
    'phia',
    {
      words: '52% (50–54%), between realistic possibility (40–<50%) and likely (55–75%)',
      caution: 'between',
    },
  ],
  ['one term', [term('icd-203', 'likely')], 'phia', { words: 'likely (55–75%)', caution: 'narrower' }],
  [
    'terms and percents',
    [term('icd-203', 'likely'), percent(95)],
    'nato',
    {
      words: 'likely (60–90%) to highly likely (>90–100%)',
      caution: 'shifted',
    },
  ],
])('the group: %s', (_, likelihoods, id, told) => {
  expect(
    groupUnder({ judgments: scores(...likelihoods), pooling: { rule: 'median' } }, FIRST_SCALES, lexicon(id)),
  ).toEqual(told)
})
