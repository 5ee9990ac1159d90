import { speak, type Spoken } from '@shared/language/language'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { SearchScreen } from '../../../renderer/features/search/SearchScreen'
import { openInWindow } from '../desk'
import { ReaderProject } from '../reader/reader-project'
import { untranslated } from '../untranslated'
import { click, dialog, press, showScreen } from '../window'

afterEach(() => speak('en'))

async function shown(language: Spoken) {
  speak(language)
  const made = new ReaderProject()
  made.tag('Harm', 1)
  await openInWindow(made.project, Object.fromEntries(made.texts))
  await showScreen(<SearchScreen />, 'search')
}

const sum = () => screen.getAllByRole('status')[0]?.textContent
const places = () => screen.queryAllByRole('option')

test('the search speaks German', async () => {
  await shown('de')
  expect(screen.getByRole('group', { name: 'Wo gesucht wird' })).toHaveTextContent(
    'TexteQuellenkartenNotizenCodebuchRisikenMemos',
  )
  await press('blind')
  await waitFor(() => expect(sum()).toBe('1 Fundstelle in 1 Quelle'))
  await press('{Control>}a{/Control}are')
  await waitFor(() => expect(sum()).toBe('2 Fundstellen in 1 Quelle'))
  await click('Gefundenes codieren…')
  await press('Harm{Enter}')
  await waitFor(async () => expect(await dialog('Gefundenes codieren')).toHaveTextContent('2 neue Stellen.'))
  expect(screen.getByRole('button', { name: '2 Stellen codieren' })).toBeVisible()
})

test('why it cannot be searched is said in German', async () => {
  await shown('de')
  await press('-blind')
  expect(await screen.findByRole('heading', { name: 'Danach kann nicht gesucht werden' })).toBeVisible()
  expect(screen.getByText('Sagen Sie, wonach gesucht werden soll, nicht nur, was nicht da sein darf.')).toBeVisible()
})

test('the search leaves no word in English', async () => {
  await shown('pseudo')
  const known = ['Pilots', 'are', 'blind for days.', 'Ties', 'strong.', 'Norvik stops its ice charts']
  const left = () => untranslated(screen.getByTestId('centre'), { known })
  expect(left()).toEqual([])
  await press('are')
  await waitFor(() => expect(places()).toHaveLength(2))
  expect(left()).toEqual([])
})
