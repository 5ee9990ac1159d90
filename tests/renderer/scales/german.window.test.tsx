import { speak } from '@shared/language/language'
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { ScalesScreen } from '../../../renderer/features/scales/ScalesScreen'
import { openInWindow } from '../desk'
import { untranslated } from '../untranslated'
import { click, dialog, showScreen } from '../window'
import { ownImpactScale, ownScales } from './scales-project'

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

test('nothing of a scale and its editor is left untranslated', async () => {
  speak('pseudo')
  await open()
  const scale = Object.values(ownImpactScale.levels).flatMap(({ name, anchor }) => [name, anchor])
  const known = ['Ours', 'Five by three', ...scale, 'Cancel', 'Discard', 'Close']
  await choose('⟦Împåçt šçålé~~~~~⟧', /^Ours/)
  expect(untranslated(screen.getByRole('region', { name: /^⟦Šçålé/ }), { known })).toEqual([])
  await click('⟦Måké å çöpý tö çhåñgé…~~~~~~~~⟧')
  expect(untranslated(screen.getByRole('dialog'), { known })).toEqual([])
})
