import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SessionsScreen } from '../../../renderer/features/sessions/SessionsScreen'
import { id } from '../../unit/shared/sample-project'
import { sessionProject } from '../../unit/shared/sample-session'
import { openInWindow } from '../desk'
import { showScreen } from '../window'

const alerts = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent)

async function fill(label: string, text: string): Promise<void> {
  await userEvent.clear(screen.getByLabelText(label))
  await userEvent.type(screen.getByLabelText(label), `${text}{Tab}`)
}

test('weights are numbers beside the names, 1 where nobody chose, for a rule that takes them', async () => {
  const desk = await openInWindow(sessionProject({ named: true, pooling: 'mean' }))
  await showScreen(<SessionsScreen />, 'sessions')
  const given = () => desk.project.sessions[id('ses')]?.weights
  const weights = () => screen.getByRole('group', { name: 'Weights of the answers' })
  const fields = () =>
    within(weights())
      .queryAllByRole('textbox')
      .map((field) => (field as HTMLInputElement).value)
  expect(weights()).toHaveAccessibleDescription(
    'How many times each answer counts in the likelihood of the group. Equal weights, 1 for everybody, are the usual choice: who judges better is seldom known before outcomes are.',
  )
  expect(fields()).toEqual(['1', '1'])
  await fill('Weight of bob', '3')
  await fill('Weight of ann', '2.5')
  expect([given(), alerts()]).toEqual([{ [id('bob')]: 3 }, ['Weights are whole numbers, 1 to 100.']])
  expect(screen.getByLabelText('Who gave which answer')).toBeDisabled()
  await fill('Weight of ann', '1')
  await userEvent.selectOptions(screen.getByLabelText('Likelihoods become one by'), 'Median')
  expect([fields(), weights().textContent]).toEqual([
    [],
    'Weights of the answersAll answers count alike: the median takes no weights. Those that were given are kept, and count again with a rule that takes them.',
  ])
  await userEvent.selectOptions(screen.getByLabelText('Likelihoods become one by'), 'Mean')
  await fill('Weight of bob', '1')
  expect(given()).toEqual({})
  await userEvent.selectOptions(screen.getByLabelText('Who gave which answer'), 'letters')
  expect(weights()).toHaveTextContent('so that takes answers that are shown with names.')
  expect(fields()).toEqual([])
})
