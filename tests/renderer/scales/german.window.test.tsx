import { speak } from '@shared/language/language'
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { ScalesScreen } from '../../../renderer/features/scales/ScalesScreen'
import { openInWindow } from '../desk'
import { click, dialog, showScreen } from '../window'
import { ownScales } from './scales-project'

afterEach(() => speak('en'))

async function open() {
  await openInWindow(ownScales())
  await showScreen(<ScalesScreen />, 'scales')
}
const choose = (list: string, name: RegExp) =>
  act(async () =>
    within(screen.getByRole('list', { name: list }))
      .getByRole('button', { name })
      .click(),
  )

test('scales are read, copied and changed in German', async () => {
  speak('de')
  await open()
  await choose('Wahrscheinlichkeitslexikon', /^Ours/)
  expect(screen.getByRole('button', { current: true })).toHaveTextContent('Ourseigene · 2 Begriffe')
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Nr.',
    'Begriff',
    'Spanne',
    'Anderer Name',
    'Im Satz',
  ])
  await click('Kopie zum Ändern erstellen…')
  const editor = await dialog('Neues Lexikon aus „Ours“')
  expect(within(editor).getByLabelText('Name')).toHaveValue('Unsere Fassung von Ours')
  expect(within(editor).getByRole('button', { name: 'Begriff 2 entfernen' })).toBeDisabled()
  await userEvent.clear(within(editor).getByLabelText('Name'))
  expect(within(editor).getByText('Das Lexikon braucht einen Namen.')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await choose('Auswirkungsskala', /^Ours/)
  await click('Kopie zum Ändern erstellen…')
  expect(await dialog('Neue Auswirkungsskala aus „Ours“')).toBeVisible()
})
