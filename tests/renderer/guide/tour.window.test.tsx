import { currentPreferences } from '@state/preferences'
import { endTour } from '@state/tour'
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { command, click, press, showWindow } from '../window'
import { startDesk } from '../desk'

afterEach(() => act(endTour))

const step = (title: string) => screen.findByRole('region', { name: title })
const pointedAt = () =>
  [...document.querySelectorAll<HTMLElement>('[data-toured]')].map(({ textContent }) => textContent)

test('the tour has three steps that point at the controls they speak of, and is not shown by itself again', async () => {
  const { desk } = await startDesk()
  await showWindow()
  expect(pointedAt()).toEqual([])
  command(desk, 'help.tour')
  expect(await step('Tour, 1 of 3: Bring in articles')).toHaveFocus()
  expect(pointedAt()).toEqual(['Open the sample'])
  await click('Next')
  expect(await step('Tour, 2 of 3: Tag what matters')).toHaveFocus()
  expect(pointedAt()).toEqual(['Reader'])
  await click('Back')
  await step('Tour, 1 of 3: Bring in articles')
  await click('Next')
  await click('Next')
  await step('Tour, 3 of 3: State risks, write the memo')
  expect(pointedAt()).toEqual(['Risks'])
  expect(currentPreferences().tour).toBe(true)
  await click('Done')
  expect(screen.queryByRole('region', { name: /^Tour/ })).toBeNull()
  expect(pointedAt()).toEqual([])
  await waitFor(() => expect(desk.inputs('preferences.set')).toEqual([{ changes: { tour: false } }]))
})

test('Escape skips it, and so does the button', async () => {
  const { desk } = await startDesk()
  await showWindow()
  command(desk, 'help.tour')
  await step('Tour, 1 of 3: Bring in articles')
  await press('{Escape}')
  expect(screen.queryByRole('region', { name: /^Tour/ })).toBeNull()
  expect(currentPreferences().tour).toBe(false)
  command(desk, 'help.tour')
  await step('Tour, 1 of 3: Bring in articles')
  await click('Skip the tour')
  expect(screen.queryByRole('region', { name: /^Tour/ })).toBeNull()
})
