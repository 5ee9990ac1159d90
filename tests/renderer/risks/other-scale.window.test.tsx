import { goTo } from '@state/place'
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { ECONOMY, THREE } from '../../unit/shared/scoring/own-scales'
import { openInWindow } from '../desk'
import { showWindow } from '../window'

/** Two risks scored under ICD 203 and Harm to a party, while UK PHIA and an impact scale of the project are in force. */
async function shown() {
  const made = new MemoProject()
  const [first, second] = [made.risk('Grounding'), made.risk('Rates')]
  made.score(first, { kind: 'term', lexicon: 'icd-203', term: 'likely' }, 3)
  made.score(second, 60, 2)
  made.do(
    { name: 'impactScale.add', input: { scale: ECONOMY } },
    { name: 'matrix.add', input: { scale: THREE } },
    {
      name: 'scales.use',
      input: { scales: { lexicon: 'phia', impactScale: ECONOMY.id, matrix: THREE.id }, rescored: [] },
    },
  )
  const grave = { scale: ECONOMY.id, level: 3, name: 'grave' }
  const other = made.analyst('Per')
  made.do({
    name: 'score.set',
    input: { scoreId: made.memoId, riskId: second, analystId: other, changes: { impact: grave } },
  })
  await openInWindow(made.project)
  await showWindow()
  return { first, second }
}

test('the register and the risk say which scale an answer was given under, and what is not counted', async () => {
  const { first, second } = await shown()
  await act(async () => goTo({ screen: 'risks', riskId: first }))
  await screen.findByRole('grid', { name: 'Risk register' })
  const cell = (riskId: string, column: string) =>
    document.querySelector(`[data-row="${riskId}"] [data-column="${column}"]`)?.textContent
  expect(
    [first, second].map((id) => ['likelihood', 'impact', 'group-impact'].map((column) => cell(id, column))),
  ).toEqual([
    ['likely [ICD 203]', '3 serious [Harm to a party]', '1 not counted'],
    ['60%', '2 limited [Harm to a party]', '3, 1 not counted'],
  ])
  const part = (name: string) => userEvent.click(screen.getByRole('tab', { name }))
  await part('Score & evidence')
  const mine = await screen.findByRole('region', { name: 'My score' })
  expect(within(mine).getByLabelText('Likelihood')).toHaveValue('likely [ICD 203]')
  expect(mine).toHaveTextContent('Given as 3 serious [Harm to a party]: not counted until it is given anew.')
  await part('All scores')
  const all = screen.getByRole('region', { name: /^All scores/ })
  expect(all).toHaveTextContent('1 gave the impact under another scale; not counted.')
  expect(all).toHaveTextContent('1 gave a term of another lexicon; counted by its band.')
})

test('the matrix says of a risk that impact under another scale is not counted', async () => {
  await shown()
  await act(async () => goTo({ screen: 'matrix' }))
  const row = within(await screen.findByRole('table', { name: 'By rank' })).getAllByRole('row')[1]!
  expect([...row.children].map(({ textContent }) => textContent)).toEqual([
    '1',
    'R2 RatesLikelihood 60% Impact 3 grave1 impact under another scale, not counted',
    'high',
  ])
  const without = screen.getByRole('region', { name: 'Without a place (1)' })
  expect(within(without).getByRole('listitem')).toHaveTextContent(
    'R1 Grounding1 impact under another scale, not counted',
  )
})
