import { useQuery } from '@state/project-store'
import { analystsInOrder } from '@shared/document/queries/query'
import { groupAnswersOf } from '@shared/document/queries/group-answers'
import { scoresOfRisk } from '@shared/document/queries/risks'
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AllScores } from '../../../renderer/features/risks/AllScores'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { showScreen } from '../window'

type Given = [likelihood: Parameters<MemoProject['score']>[1], impact: Parameters<MemoProject['score']>[2]]

function Scores({ riskId }: { riskId: string }) {
  return (
    <AllScores
      group={useQuery(groupAnswersOf, riskId)}
      scores={useQuery(scoresOfRisk, riskId)}
      analysts={useQuery(analystsInOrder)}
    />
  )
}

/** One analyst for each answer; null has not scored. */
async function shown(
  answers: readonly (Given | null)[],
  change: (made: MemoProject, riskId: string) => void = () => {},
) {
  const made = new MemoProject()
  const riskId = made.risk('Grounding')
  answers.forEach((answer, index) => {
    const by = index === 0 ? Object.keys(made.project.analysts)[0]! : made.analyst(`Analyst ${index + 1}`)
    if (answer) made.score(riskId, ...answer, { by })
  })
  change(made, riskId)
  const desk = await openInWindow(made.project)
  await showScreen(<Scores riskId={riskId} />, 'risks')
  return { desk, riskId }
}

const words = (element: Element | null | undefined) =>
  [...(element?.querySelectorAll('dd, p') ?? [])].map(({ textContent }) => textContent)
const together = () => words(screen.queryByText(/^Together/)?.parentElement)
const each = () => screen.getAllByRole('listitem').map((item) => words(item))

test('nobody has scored: everyone is named and nothing stands together', async () => {
  await shown([null, null])
  expect(screen.getByRole('heading')).toHaveTextContent('All scores (0 of 2)')
  expect(together()).toEqual([])
  expect(each()).toEqual([
    ['Ines', 'Not scored'],
    ['Analyst 2', 'Not scored'],
  ])
})

test.each<[string, Given[], string[]]>([
  [
    'percents have a median with its term and its quartiles',
    [
      [60, 3],
      [70, 3],
      [90, 3],
    ],
    ['Together', '70% (60–90%), likely (55–80%)', '3', 'moderate', 'Median of 3 analysts.'],
  ],
  [
    'one percent has no range',
    [[85, 4]],
    ['Together', '85%, very likely (80–95%)', '4', 'high', 'Median of 1 analyst.'],
  ],
  [
    'a median outside the lexicon says so',
    [[100, 1]],
    ['Together', '100%, outside the lexicon, which runs from 1 to 99%', '1', 'very low', 'Median of 1 analyst.'],
  ],
  [
    'a percent beside a term counts as its term',
    [
      ['likely', 2],
      [30, 2],
    ],
    ['Together', 'unlikely to likely', '2', 'low', 'Middle term of 2 analysts.'],
  ],
  [
    'two middle impacts are both named',
    [
      [50, 2],
      [50, 3],
    ],
    ['Together', '50%, roughly even chance (45–55%)', '2–3', 'low to moderate', 'Median of 2 analysts.'],
  ],
  [
    'analysts far apart are disputed',
    [
      [10, 3],
      [90, 3],
    ],
    [
      'Together: divided',
      '10–90%, divided',
      '3',
      'low to moderate',
      'All answers of 2 analysts, for which no one value stands.',
    ],
  ],
  [
    'cannot judge is counted apart and never as 50%',
    [
      ['?', 4],
      [90, 4],
    ],
    ['Together', '90%, very likely (80–95%)', '4', 'high', 'Median of 1 analyst.', '1 cannot judge; counted apart.'],
  ],
  [
    'all cannot judge: there is an impact and no level',
    [
      ['?', 4],
      ['?', 4],
    ],
    ['Together', '–', '4', '–', '2 cannot judge; counted apart.'],
  ],
  [
    'a likelihood alone has no level',
    [['likely', null]],
    ['Together', 'likely', '–', '–', 'Middle term of 1 analyst.'],
  ],
  ['an impact alone has no level', [[null, 5]], ['Together', '–', '5', '–']],
])('%s', async (_name, answers, expected) => {
  await shown(answers)
  expect(together()).toEqual(expected)
  expect(screen.getByRole('heading')).toHaveTextContent(`All scores (${answers.length} of ${answers.length})`)
})

test('a score with only a confidence is a score of nobody, yet shown', async () => {
  await shown([null], (made, riskId) => made.score(riskId, null, null, { confidence: 'low', basis: 'A hunch' }))
  expect(screen.getByRole('heading')).toHaveTextContent('All scores (0 of 1)')
  expect(together()).toEqual([])
  expect(each()).toEqual([['Ines', '–', '–', 'low: A hunch']])
})

test('each answer is explained, a percent with its term, a term once', async () => {
  await shown(
    [
      [0, 1],
      ['very-likely', 5],
      ['?', null],
    ],
    (made, riskId) =>
      made.score(riskId, 100, 3, { by: made.analyst('Last'), basis: 'Old maps', rationale: 'Seen\ntwice' }),
  )
  expect(each()).toEqual([
    [
      'Ines',
      '0%, outside the lexicon, which runs from 1 to 99%',
      '1 negligible: The party carries on as before; few would notice.',
      '–',
    ],
    [
      'Analyst 2',
      'very likely (80–95%)',
      '5 catastrophic: Several severe effects at once, or harm that cannot be undone.',
      '–',
    ],
    ['Analyst 3', 'cannot judge: counted apart, never as 50%', '–', '–'],
    [
      'Last',
      '100%, outside the lexicon, which runs from 1 to 99%',
      '3 serious: A main task is significantly degraded. Major loss or harm, but no loss of life.',
      '–: Old maps',
      'Seen\ntwice',
    ],
  ])
})

test('who left keeps what they said, and is told as inactive', async () => {
  await shown(
    [
      [60, 3],
      [80, 3],
    ],
    (made) => {
      const second = Object.values(made.project.analysts).find(({ name }) => name === 'Analyst 2')!
      made.do({ name: 'analyst.update', input: { analystId: second.id, changes: { inactive: true } } })
    },
  )
  expect(each().map(([name]) => name)).toEqual(['Ines', 'Analyst 2 (inactive)'])
  expect(together()).toEqual(['Together', '70% (60–80%), likely (55–80%)', '3', 'moderate', 'Median of 2 analysts.'])
})

test('an interval is shown with its terms, and why somebody cannot judge', async () => {
  await shown([
    [{ kind: 'percent', percent: 55, range: { low: 40, high: 85 } }, null],
    [{ kind: 'cannot-judge', reason: 'Nobody was there' }, null],
  ])
  expect(together()).toEqual([
    'Together',
    '55%, likely (55–80%)',
    '–',
    '–',
    'Median of 1 analyst.',
    '1 cannot judge; counted apart.',
  ])
  expect(each()).toEqual([
    ['Ines', '55% (40–85%), likely (55–80%); the interval reaches from unlikely to very likely', '–', '–'],
    ['Analyst 2', 'cannot judge: counted apart, never as 50%', 'Nobody was there', '–', '–'],
  ])
})

test('a score given in another window comes in, and an analyst who joins is named', async () => {
  const { desk, riskId } = await shown([[60, 3], null])
  const second = Object.values(desk.project.analysts).find(({ name }) => name === 'Analyst 2')!
  const scoreId = '00000000-0000-4000-8000-000000000001'
  await desk.perform(
    {
      name: 'score.set',
      input: { scoreId, riskId, analystId: second.id, changes: { likelihood: { kind: 'percent', percent: 80 } } },
    },
    { name: 'analyst.add', input: { analyst: { id: scoreId, name: 'Mai', position: 99 } } },
  )
  expect(screen.getByRole('heading')).toHaveTextContent('All scores (2 of 3)')
  expect(together()).toEqual(['Together', '70% (60–80%), likely (55–80%)', '3', 'moderate', 'Median of 2 analysts.'])
  expect(within(screen.getAllByRole('listitem')[2]!).getByText('Not scored')).toBeVisible()
})
