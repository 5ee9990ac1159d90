import { resetGuide } from '@state/guide'
import { setShortcuts } from '@state/shortcuts'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { guidePages } from '../../../renderer/features/guide/guide-pages'
import { openInWindow, startDesk } from '../desk'
import { click, press, showWindow } from '../window'

afterEach(() => act(resetGuide))

const guide = () => screen.findByRole('region', { name: 'User guide' })
const page = (name: string) => screen.findByRole('article', { name })
/** Follows a link of the page that is open. */
const follow = async (name: string, inside: HTMLElement) =>
  userEvent.click(within(inside).getAllByRole('button', { name })[0]!)

test('F1 opens the page of the screen, with the focus on it, and Escape gives the focus back to the work', async () => {
  await openInWindow()
  await showWindow()
  await press('{Alt>}4{/Alt}{F1}')
  expect(await page('State risks and their evidence')).toHaveFocus()
  await press('{Escape}')
  await waitFor(() => expect(screen.queryByRole('region', { name: 'User guide' })).toBeNull())
  await waitFor(() => expect(document.activeElement?.closest('main')).not.toBeNull())
  await press('{Alt>}6{/Alt}{F1}')
  expect(await page('Write and check the memo')).toHaveFocus()
})

test('without a project it opens at the first page, and stays open while a screen is worked on', async () => {
  await startDesk()
  await showWindow()
  await press('{F1}')
  await page('Start a project')
  await press('{Control>}k{/Control}')
  await screen.findByRole('dialog')
  await press('{Escape}')
  expect(await page('Start a project')).toBeVisible()
})

test('links lead from page to page and to headings; back and forward by button and by key', async () => {
  await startDesk()
  await showWindow()
  await press('{F1}')
  const first = await page('Start a project')
  await follow('Import articles', first)
  const second = await page('Import articles')
  await follow('Use files of other programs', second)
  await page('Use files of other programs')
  await press('{Alt>}{ArrowLeft}{/Alt}')
  await page('Import articles')
  await click('Page before')
  await page('Start a project')
  expect(screen.getByRole('button', { name: 'Page before' })).toHaveAttribute(
    'aria-description',
    'There is nothing before it.',
  )
  await press('{Alt>}{ArrowRight}{/Alt}')
  expect(await page('Import articles')).toHaveFocus()
  await click('Page after')
  await page('Use files of other programs')
})

test('a link to a heading puts the focus on it', async () => {
  await openInWindow()
  await showWindow()
  await press('{Alt>}5{/Alt}{F1}')
  await follow('what risks rest on', await page('The matrix and pictures'))
  await page('The register of risks')
  await waitFor(() => expect(screen.getByRole('heading', { name: 'What risks rest on' })).toHaveFocus())
})

test('the contents list every page, and the search finds sections and leads to them', async () => {
  await startDesk()
  await showWindow()
  await press('{F1}')
  await page('Start a project')
  await click('Contents of the guide')
  const contents = within(await guide()).getByRole('navigation', { name: 'Contents' })
  expect(
    within(contents)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(guidePages().map(({ title }) => title))
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search the guide' }), 'receipt quote')
  const found = within(screen.getByRole('list', { name: 'Found in the guide' })).getAllByRole('button')
  expect(found[0]).toHaveTextContent('The receipt of a memo')
  await userEvent.click(found[0]!)
  await page('The receipt of a memo')
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search the guide' }), 'zzz')
  expect(screen.getByText('No page has all of these words.')).toBeVisible()
  await press('{Escape}')
  expect(await page('The receipt of a memo')).toBeVisible()
})

test('a page shows the keys that a command has now, and pictures with what they show', async () => {
  await openInWindow()
  await showWindow()
  await act(() => setShortcuts({ 'source.import': ['CmdOrCtrl+Shift+I'] }))
  await press('{F1}')
  const shown = await page('Import articles')
  expect(shown).toHaveTextContent('Drop files or folders on the window, or Import articles… Ctrl+Shift+I;')
  expect(within(shown).getByRole('img')).toHaveAccessibleName(/^The library/)
  await act(() => setShortcuts({}))
})
