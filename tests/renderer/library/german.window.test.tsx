import { speak } from '@shared/language/language'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { click, dialog, press } from '../window'
import { cell, open } from './library'

afterEach(() => speak('en'))

test('the library is filtered and its cards are edited in German', async () => {
  speak('de')
  const desk = await open()
  const toolbar = within(screen.getByRole('group', { name: 'Bibliothek filtern' }))
  expect(toolbar.getByRole('status')).toHaveTextContent('3 Quellen')
  expect(cell(0, 'work')).toHaveTextContent('Nichts codiert')
  expect(cell(0, 'card')).toHaveTextContent(/^\d von 9/)
  await userEvent.click(cell(0, 'publisher'))
  await press('{Shift>}{ArrowDown}{/Shift}{Control>}{Shift>}e{/Shift}{/Control}')
  const edit = within(await dialog('2 Quellenkarten bearbeiten'))
  expect(edit.getByRole('status')).toHaveTextContent('Noch ist nichts angekreuzt.')
  await userEvent.type(edit.getByLabelText('Herausgeber'), 'Post')
  expect(edit.getByRole('status')).toHaveTextContent(
    '2 von 2 Karten würden sich ändern. Ein „Rückgängig“ nimmt es zurück.',
  )
  await click('2 Karten ändern')
  await waitFor(async () => expect((await desk.commits())[0]?.label).toBe('2 Quellenkarten bearbeiten'))
})
