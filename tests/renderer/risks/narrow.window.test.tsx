import { goTo } from '@state/place'
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { giveSizes, laidOut } from '../browser/sizes'
import { openInWindow } from '../desk'
import { showWindow } from '../window'

afterEach(() => giveSizes())
const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

async function inCause() {
  const made = new MemoProject()
  const riskId = made.risk('Flood')
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showWindow()
  await act(async () => goTo({ screen: 'risks' }))
  // The screen is read when it is first shown, and the focus then goes to its work.
  await waitFor(() => expect(document.activeElement?.closest('[role=grid]')).not.toBeNull())
  const field = screen.getByRole('textbox', { name: 'Because (cause)' })
  act(() => field.focus())
  const saved = () => {
    const { title, cause } = desk.project.risks[riskId]!
    return { title, cause }
  }
  return { saved }
}

for (const widths of [[700], [700, 1200]])
  test(`words typed while the window gets ${widths.join(' and then ')} pixels wide stay in their field`, async () => {
    const { saved } = await inCause()
    await user.keyboard('The dam')
    for (const width of widths) laidOut(width)
    await user.keyboard(' holds')
    expect(screen.getByRole('textbox', { name: 'Because (cause)' })).toHaveFocus()
    await user.tab()
    await waitFor(() => expect(saved()).toEqual({ title: 'Flood', cause: 'The dam holds' }))
  })

test('where the register is narrow its quick filters are behind one button, which says how many are on', async () => {
  await inCause()
  const filters = () => screen.queryByRole('button', { name: /^Filters/ })
  const filter = () => screen.getByRole('button', { name: 'No evidence', hidden: true })
  expect(filters()).toBeNull()
  expect(filter()).toBeVisible()
  laidOut(600)
  expect(filters()).toHaveAccessibleName('Filters')
  expect(filter()).not.toBeVisible()
  await user.click(filter())
  expect(filters()).toHaveAccessibleName('Filters, 1 on')
  laidOut(1700)
  expect(filters()).toBeNull()
  expect(filter()).toHaveAttribute('aria-pressed', 'true')
})
