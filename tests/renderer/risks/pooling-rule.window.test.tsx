import { goTo } from '@state/place'
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { id } from '../../unit/shared/sample-project'
import { scoredSession } from '../../unit/shared/scoring/scored-session'
import { openInWindow } from '../desk'
import { showWindow } from '../window'

const RULE = 'weighted geometric mean of odds of 2 analysts'

test('the rule of a session, and that it has weights, is named in the register, the inspector and the matrix', async () => {
  const given = [60, 90].map((percent) => ({ likelihood: { kind: 'percent' as const, percent }, impact: 4 as const }))
  await openInWindow(scoredSession([[given]], { pooling: 'odds', named: true, weights: { [id('bob')]: 3 } }))
  await showWindow()
  await act(async () => goTo({ screen: 'risks', riskId: id('F1') }))
  const grid = await screen.findByRole('grid', { name: 'Risk register' })
  expect(within(grid).getByTitle(RULE)).toHaveTextContent(/^85\.2% \(60–90%\)$/)
  await userEvent.click(await screen.findByRole('tab', { name: 'All scores' }))
  const all = await screen.findByRole('region', { name: /^All scores/ })
  expect(all).toHaveTextContent('Weighted geometric mean of odds of 2 analysts.')
  await act(async () => goTo({ screen: 'matrix', riskId: id('F1') }))
  expect(await screen.findByTitle(`1 · F1 · ${RULE}`)).toHaveAccessibleName(/R1/)
})
