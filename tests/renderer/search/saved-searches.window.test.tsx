import { goTo } from '@state/place'
import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SearchScreen } from '../../../renderer/features/search/SearchScreen'
import { openInWindow } from '../desk'
import { ReaderProject } from '../reader/reader-project'
import { click, dialog, expectNotices, press, showFrame } from '../window'

const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search the project' })
const places = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)

async function open() {
  const made = new ReaderProject()
  made.risk('Blind pilots')
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showFrame(<SearchScreen />, 'search')
  return desk
}

test('a search is saved with where it looks, and run again', async () => {
  const desk = await open()
  await press('blind')
  await click('Texts')
  await waitFor(() => expect(places()).toEqual(['R1 Blind pilots · TitleBlind pilots']))
  await click('Save this search…')
  await dialog('Save search')
  await press('Blindness{Enter}')
  await waitFor(() => expect(Object.values(desk.project.queries)).toHaveLength(1))
  const [saved] = Object.values(desk.project.queries)
  expect(saved).toMatchObject({
    name: 'Blindness',
    kind: 'words',
    text: 'blind',
    grouping: null,
    scopes: ['cards', 'notes', 'tags', 'risks', 'memos'],
  })
  await click('Texts')
  await act(async () => field().focus())
  await press('{Control>}a{/Control}stopped')
  await waitFor(() => expect(places()).toEqual(['¶1The port stopped its charts.']))
  await act(async () => goTo({ screen: 'search', queryId: saved?.id ?? null }))
  await waitFor(() => expect(places()).toEqual(['R1 Blind pilots · TitleBlind pilots']))
  expect(field()).toHaveValue('blind')
  expect(screen.getByRole('button', { name: 'Texts' })).toHaveAttribute('aria-pressed', 'false')
  expect(screen.getByRole('button', { name: 'Blindness' })).toHaveAttribute('aria-current', 'true')
})

test('a name that is taken is refused, and stays in the field', async () => {
  const desk = await open()
  await press('blind')
  for (const name of ['Mine', 'mine']) {
    await click('Save this search…')
    await dialog('Save search')
    await press(`${name}{Enter}`)
    await waitFor(() => expect(Object.values(desk.project.queries)).toHaveLength(1))
  }
  await expectNotices('There is a saved query “Mine” already. Nothing was saved; give another name.')
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('mine')
})
