import { currentPlace, goTo } from '@state/place'
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { click, showWindow } from '../window'

/** The first screen beside a project with one risk, whose horizon is past if it is to be. */
async function atHome(isPast: boolean) {
  const made = new MemoProject()
  const riskId = made.risk('Grounding')
  made.project.risks[riskId] = { ...made.project.risks[riskId]!, horizon: isPast ? '2020-01-01' : null }
  await openInWindow(made.project)
  await showWindow()
  return riskId
}
const home = () => act(async () => goTo({ screen: 'home' }))
const waiting = () => within(screen.getByRole('region', { name: 'What waits' }))

test('what waits leads to where it waits', async () => {
  const riskId = await atHome(true)
  await home()
  const [only, ...others] = waiting().getAllByRole('listitem')
  expect([only?.textContent, others]).toEqual(['1 risk is past its horizon: say what became of it', []])
  await userEvent.click(waiting().getByRole('button'))
  expect(currentPlace()).toMatchObject({ screen: 'outcomes', riskId })
})

test('where nothing waits that is said, and the way back is named by what was looked at', async () => {
  const riskId = await atHome(false)
  await act(async () => goTo({ screen: 'risks', riskId }))
  await home()
  expect(waiting().getByText(/^Nothing waits:/)).toBeVisible()
  await click('Go on with “Grounding”')
  expect(currentPlace()).toMatchObject({ screen: 'risks', riskId })
})

test('what has no name of its own is gone back to all the same', async () => {
  await atHome(false)
  await act(async () => goTo({ screen: 'history' }))
  await home()
  await click('Go on where you were')
  expect(currentPlace()).toMatchObject({ screen: 'history' })
})
