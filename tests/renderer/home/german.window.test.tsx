import { speak } from '@shared/language/language'
import { screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { HomeScreen } from '../../../renderer/features/home/HomeScreen'
import { startDesk } from '../desk'
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
