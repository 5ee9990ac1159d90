import { speak } from '@shared/language/language'
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { RisksScreen } from '../../../renderer/features/risks/RisksScreen'
import { addAnalyst, addRisk, perform } from '../../unit/shared/sample-project'
import { emptyProject, openInWindow } from '../desk'
import { showScreen } from '../window'

afterEach(() => speak('en'))

test('the register and the risk beside it speak German', async () => {
  speak('de')
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addRisk('Flut'))
  await openInWindow(project)
  await showScreen(<RisksScreen />, 'risks')
  const register = screen.getByRole('grid', { name: 'Risikoregister' })
  expect(within(register).getByRole('columnheader', { name: /^Meine Wahrsch\./ })).toBeVisible()
  expect(screen.getByText('1 Risiko')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Von mir unbewertet' })).toBeVisible()
  await userEvent.click(screen.getByRole('tab', { name: /^Indikatoren/ }))
  expect(screen.getByRole('heading', { name: 'Indikatoren (0)' })).toBeVisible()
  expect(screen.getByLabelText('Neuer Indikator')).toHaveAttribute('placeholder', 'Was man sähe')
  await userEvent.click(screen.getByRole('button', { name: 'Risiko löschen…' }))
  expect(screen.getByRole('dialog', { name: 'R1 löschen?' })).toHaveTextContent(
    'Mit „Flut“ geht: 0 Bewertungen, 0 Belege und 0 Indikatoren. Die Stellen bleiben. „Rückgängig“ bringt alles zurück; die Nummer R1 bekommt nie ein anderes Risiko.',
  )
})

test('a confidence is chosen by the letter of its German word, which the register says', async () => {
  speak('de')
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addRisk('Flut'))
  await openInWindow(project)
  await showScreen(<RisksScreen />, 'risks')
  await userEvent.click(screen.getByRole('tab', { name: /^Bewertung/ }))
  const [first] = within(screen.getByRole('group', { name: 'Konfidenz' })).getAllByRole('button')
  act(() => first?.focus())
  await userEvent.keyboard('n')
  expect(await within(screen.getByRole('grid', { name: 'Risikoregister' })).findByText('niedrig')).toBeVisible()
})
