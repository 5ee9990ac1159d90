import { speak } from '@shared/language/language'
import { screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { HomeScreen } from '../../../renderer/features/home/HomeScreen'
import { startDesk } from '../desk'
import { untranslated } from '../untranslated'
import { showScreen } from '../window'

afterEach(() => speak('en'))

test('the first screen speaks German', async () => {
  speak('de')
  await startDesk()
  await showScreen(<HomeScreen />, 'home')
  expect(
    await screen.findByText(
      'Hier erscheinen die Projekte, die Sie öffnen. Das Beispiel zeigt jede Ansicht mit Inhalt.',
    ),
  ).toBeVisible()
  expect(screen.getByRole('button', { name: 'Neues Projekt…' })).toBeVisible()
})

test('nothing on the first screen is left untranslated', async () => {
  speak('pseudo')
  await startDesk()
  await showScreen(<HomeScreen />, 'home')
  const main = (await screen.findByRole('heading', { name: 'Assay' })).closest('[data-work]')
  // The last is of the button of a command that cannot be given yet.
  expect(untranslated(main ?? document.body, { known: ['Assay', 'Nothing to do this to yet.'] })).toEqual([])
})
