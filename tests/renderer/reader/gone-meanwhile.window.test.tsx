import { goTo } from '@state/place'
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { EvidenceDialog } from '../../../renderer/features/reader/EvidenceDialog'
import { openInWindow } from '../desk'
import { ReaderProject, showReader } from './reader-project'
import { showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

test('a passage that was deleted elsewhere while its dialog asked comes back without the dialog', async () => {
  let passageId = ''
  const { desk } = await showReader((made) => {
    passageId = made.passage('Pilots are blind')
  })
  await act(async () => goTo({ screen: 'reader', passageId }))
  await user.click(await screen.findByLabelText('Delete passage…'))
  expect(screen.getByRole('dialog')).toBeVisible()
  await desk.perform({ name: 'passage.delete', input: { passageId } })
  expect(screen.queryByRole('dialog')).toBeNull()
  await act(async () => void (await desk.session.changes.undo(null)))
  expect(desk.project.passages[passageId]).toBeDefined()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a risk that is deleted while it is chosen gives way to the one shown, which can be linked', async () => {
  const made = new ReaderProject()
  const passageId = made.passage('Pilots are blind')
  const [first, second] = [made.risk('Grounding'), made.risk('Rates')]
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showScreen(<EvidenceDialog passageId={passageId} onClose={() => undefined} />, 'reader')
  await user.selectOptions(screen.getByLabelText('Risk'), first)
  await desk.perform({ name: 'risk.delete', input: { riskId: first } })
  expect(screen.getByLabelText('Risk')).toHaveValue(second)
  await user.click(screen.getByRole('button', { name: 'Link' }))
  await waitFor(() => expect(Object.values(desk.project.evidence).map(({ riskId }) => riskId)).toEqual([second]))
})
