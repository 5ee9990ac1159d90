import { speak } from '@shared/language/language'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { SettingsScreen } from '../../../renderer/features/settings/SettingsScreen'
import { startDesk } from '../desk'
import { showScreen } from '../window'

afterEach(() => speak('en'))

test('the settings speak German, and are found by German words', async () => {
  speak('de')
  await startDesk()
  await showScreen(<SettingsScreen />, 'settings')
  expect(screen.getByRole('heading', { name: 'Erscheinungsbild' })).toBeVisible()
  expect(screen.getByLabelText('Farben')).toHaveTextContent('Wie das SystemHellDunkel')
  await userEvent.type(screen.getByRole('searchbox', { name: 'Einstellungen durchsuchen' }), 'wörterbücher')
  expect(screen.getByText('2 Einstellungen')).toBeVisible()
  await userEvent.clear(screen.getByRole('searchbox'))
  await userEvent.type(screen.getByRole('searchbox'), 'dunkel')
  expect(screen.getByText('1 Einstellung')).toBeVisible()
  expect(screen.getByText('Vorgabe: Wie das System.')).toBeVisible()
})
