import { newId } from '@shared/new-id'
import { runCommand } from '@state/commands'
import { perform, undoOrRedo } from '@state/perform'
import { currentPlaceOf } from '@state/place'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { RiskActions } from '../../../renderer/features/risks/RiskActions'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { operationsAsked, showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

async function shown(selected: readonly string[] = []) {
  const made = new MemoProject()
  const ids = ['Grounding', 'Rates', 'Strike'].map((title) => made.risk(title))
  const [first = '', second = ''] = ids
  const source = made.source(['Pilots are blind.', 'Ties are strong.'])
  made.evidence(first, source, 'Pilots are blind.')
  const passageId = made.evidence(first, source, 'Ties are strong.', 'contradicts')
  const twin = { id: newId(), riskId: second, passageId, stance: 'context', note: '', position: 1 } as const
  made.do({ name: 'evidence.link', input: { evidence: twin } })
  made.score(first, 60, 4)
  made.score(second, 20, 3)
  const desk = await openInWindow(made.project)
  const selectedIds = selected.map((title) => ids[['Grounding', 'Rates', 'Strike'].indexOf(title)] ?? '')
  await showScreen(<RiskActions riskId={first} selectedIds={selectedIds} />, 'risks')
  const titles = () => Object.values(desk.project.risks).map(({ number, title }) => `R${number} ${title}`)
  const evidenceOf = (riskId: string) =>
    Object.values(desk.project.evidence).filter((each) => each.riskId === riskId).length
  return { desk, ids, titles, evidenceOf }
}
const ask = (id: 'risk.split' | 'risk.merge' | 'risk.duplicate') => act(async () => void runCommand(id))
const button = (name: string) => screen.getByRole('button', { name })
const changes = () =>
  within(screen.getByRole('list', { name: 'What changes' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('a risk is split: rows stay, go or are with both, scores are copied on a tick, one undo', async () => {
  const { desk, ids, titles, evidenceOf } = await shown()
  await ask('risk.split')
  expect(button('Split')).toBeDisabled()
  await user.type(screen.getByLabelText('Title of the new risk'), ' Collision ')
  await user.selectOptions(screen.getByLabelText(/Pilots are blind/), 'To the new risk')
  await user.selectOptions(screen.getByLabelText(/Ties are strong/), 'With both')
  await user.click(screen.getByLabelText('Copy 1 score to the new risk, to be changed there'))
  await user.click(button('Split'))
  await waitFor(() => expect(titles()).toEqual(['R1 Grounding', 'R2 Rates', 'R3 Strike', 'R4 Collision']))
  const made = Object.values(desk.project.risks).find(({ title }) => title === 'Collision')!
  expect(made.splitFrom).toBe(ids[0])
  expect([evidenceOf(ids[0]!), evidenceOf(made.id)]).toEqual([1, 2])
  expect(Object.values(desk.project.scores).filter(({ riskId }) => riskId === made.id)).toHaveLength(1)
  await waitFor(() => expect(currentPlaceOf('risks').riskId).toBe(made.id))
  await act(() => undoOrRedo('undo'))
  expect(titles()).toHaveLength(3)
  expect(evidenceOf(ids[0]!)).toBe(2)
})

test('merging says first what changes, and then makes one risk of both', async () => {
  const { desk, ids, titles, evidenceOf } = await shown()
  const rated = Object.values(desk.project.evidence).find(({ riskId }) => riskId === ids[0])!
  const rating = { bearingId: newId(), evidenceId: rated.id, alternativeId: null, bearing: 'consistent' as const }
  await act(() => perform({ name: 'bearing.set', input: rating }))
  await ask('risk.merge')
  expect(screen.getByRole('dialog')).toHaveAccessibleName('Merge R1 into another risk')
  expect(button('Merge')).toBeDisabled()
  await user.selectOptions(screen.getByLabelText('Into'), 'R2 Rates')
  expect(changes()).toEqual([
    'To R2 go 1 evidence link.',
    '1 passage is evidence for more than one of them, and will be it once, with the notes of all.',
    '1 of these has another stance; that of R2 stays.',
    '1 rating of evidence against the event of R1 will be against the event of R2, where that has none of its own: look at it again.',
    'Where somebody scored R2 and another of them, the score of R2 stays (Ines on R1).',
    'The statement of R2 stays as it is; R1 is no longer in the register.',
  ])
  await user.click(button('Merge'))
  await waitFor(() => expect(titles()).toEqual(['R2 Rates', 'R3 Strike']))
  expect(evidenceOf(ids[1]!)).toBe(2)
  expect(Object.values(desk.project.scores)).toMatchObject([
    {
      likelihood: { percent: 20 },
      rationale: 'On R1 Grounding: likelihood 60%, impact 4 severe.',
    },
  ])
  await waitFor(() => expect(currentPlaceOf('risks').riskId).toBe(ids[1]))
})

test('of several that are selected one stays, the first unless another is chosen', async () => {
  const { desk, ids } = await shown(['Rates', 'Strike'])
  await ask('risk.merge')
  expect(screen.getByRole('dialog')).toHaveAccessibleName('Merge 2 risks into one')
  const select = screen.getByLabelText('The one that stays')
  expect(select).toHaveDisplayValue('R2 Rates')
  await user.selectOptions(select, 'R3 Strike')
  await user.click(button('Merge'))
  await waitFor(() => expect(Object.keys(desk.project.risks)).toHaveLength(2))
  expect(operationsAsked(desk)).toEqual([
    { name: 'risk.merge', input: { riskIds: [ids[1]], intoId: ids[2], scores: 'in-words' } },
  ])
})

test.each([true, false])('a duplicate says the same, with evidence: %s, and has no scores', async (withEvidence) => {
  const { desk, titles, evidenceOf } = await shown()
  await ask('risk.duplicate')
  expect(screen.getByLabelText('Title')).toHaveValue('Grounding (2)')
  if (withEvidence) await user.click(screen.getByLabelText('With 2 evidence links'))
  await user.click(button('Duplicate'))
  await waitFor(() => expect(titles()).toContain('R4 Grounding (2)'))
  const made = Object.values(desk.project.risks).find(({ number }) => number === 4)!
  expect(evidenceOf(made.id)).toBe(withEvidence ? 2 : 0)
  expect(Object.values(desk.project.scores)).toHaveLength(2)
  await act(() => undoOrRedo('undo'))
  expect(titles()).toHaveLength(3)
})
