import { currentPreferences } from '@state/preferences'
import { goTo } from '@state/place'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { showWindow } from '../window'

async function shown() {
  const made = new MemoProject()
  const per = made.analyst('Per')
  const riskId = made.risk('Grounding')
  made.risk('Rates')
  made.score(riskId, { kind: 'term', lexicon: 'icd-203', term: 'likely' }, 3)
  made.score(riskId, { kind: 'percent', percent: 52 }, 3, { by: per })
  await openInWindow(made.project)
  await showWindow()
  await act(async () => goTo({ screen: 'risks', riskId }))
  return { riskId, grid: await screen.findByRole('grid', { name: 'Risk register' }) }
}

test('a judgment is told in every other lexicon, with a warning where it would be read otherwise', async () => {
  await shown()
  await userEvent.click(await screen.findByRole('tab', { name: 'All scores' }))
  const all = await screen.findByRole('region', { name: /^All scores/ })
  expect(all).not.toHaveTextContent('UK PHIA')
  await userEvent.click(within(all).getByText('In other lexicons'))
  const list = await within(all).findByRole('list', { name: 'In other lexicons' })
  const told = within(list)
    .getAllByRole('listitem')
    .map((item) => [...item.querySelectorAll('p, dt, dd')].map(({ textContent }) => textContent))
  expect(told.slice(0, 3)).toEqual([
    [
      'ICD 203, second row',
      'Together',
      'roughly even odds (45–55%) to probable (55–80%)',
      'My answer',
      'probable (55–80%)',
    ],
    [
      'UK PHIA',
      'Together',
      'realistic possibility (40–<50%) to likely (55–75%)Says something else: the band has other percents.',
      'My answer',
      'likely (55–75%)Says more than was said: the band is narrower.',
    ],
    [
      'NATO',
      'Together',
      'even chance (40–60%) to likely (60–90%)Says less than was said: the band is wider.',
      'My answer',
      'likely (60–90%)Says something else: the band has other percents.',
    ],
  ])
})

test('the register shows the group in another lexicon once one is chosen, and no longer when it is not', async () => {
  const { grid, riskId } = await shown()
  const headers = () =>
    within(grid)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent)
  const before = headers()
  await userEvent.click(screen.getByRole('button', { name: 'Columns' }))
  const select = screen.getByLabelText('Likelihood in another lexicon')
  await userEvent.selectOptions(select, 'UK PHIA')
  await waitFor(() => expect(headers()).toContain('In UK PHIA'))
  expect(headers()).toEqual(before.toSpliced(before.indexOf('Group likelihood') + 1, 0, 'In UK PHIA'))
  const cell = document.querySelector(`[data-row="${riskId}"] [data-column="under-lexicon"]`)!
  expect(cell).toHaveTextContent('realistic possibility (40–<50%) to likely (55–75%)')
  expect(within(cell as HTMLElement).getByRole('img')).toHaveAccessibleName(
    'Says something else: the band has other percents.',
  )
  expect(currentPreferences().otherLexicon).toBe('phia')
  await userEvent.selectOptions(select, 'Not shown')
  await waitFor(() => expect(headers()).toEqual(before))
  expect(currentPreferences().otherLexicon).toBe(null)
})
