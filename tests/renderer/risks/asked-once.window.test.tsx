import { undoOrRedo } from '@state/perform'
import { goTo, usePlaceOf } from '@state/place'
import { useQuery } from '@state/project-store'
import { scoresOfRisk } from '@shared/document/queries/risks'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { IndicatorList } from '../../../renderer/features/risks/IndicatorList'
import { MyScore } from '../../../renderer/domain/MyScore'
import { NewRiskDialog } from '../../../renderer/features/risks/NewRiskDialog'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { fillDisk, NOT_SAVED } from '../disk'
import { alerts, showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

function Dialog() {
  const { dialog } = usePlaceOf('risks')
  if (dialog === null) return <p>No dialog</p>
  return <NewRiskDialog others={[]} passageId={dialog.passageId} onClose={() => goTo({ screen: 'risks' })} />
}

function Score({ riskId, analystId }: { riskId: string; analystId: string }) {
  return <MyScore riskId={riskId} analystId={analystId} score={useQuery(scoresOfRisk, riskId)[0]} />
}

async function scored(percent: number) {
  const made = new MemoProject()
  const riskId = made.risk('Grounding')
  made.score(riskId, percent, null)
  const desk = await openInWindow(made.project)
  const [analystId = ''] = Object.keys(made.project.analysts)
  await showScreen(<Score riskId={riskId} analystId={analystId} />, 'risks')
  return { desk, likelihood: () => Object.values(desk.project.scores)[0]?.likelihood }
}

const write = (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
  fireEvent.blur(screen.getByLabelText(label))
}
const veryLikely = () => screen.getByRole('button', { name: /very likely/ })
const TERM = { kind: 'term', lexicon: 'icd-203', term: 'very-likely' }

test('a risk that waited for a full disk is made once when it is asked for again', async () => {
  const desk = await openInWindow(new MemoProject().project)
  await showScreen(<Dialog />, 'risks')
  await act(async () => goTo({ screen: 'risks', dialog: { kind: 'new-risk', passageId: null } }))
  const empty = fillDisk(desk)
  write('Title', 'Grounding')
  await user.click(screen.getByRole('button', { name: 'Create risk' }))
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  empty()
  await user.click(screen.getByRole('button', { name: 'Create risk' }))
  expect(await screen.findByText('No dialog')).toBeVisible()
  expect(Object.values(desk.project.risks).map(({ title }) => title)).toEqual(['Grounding'])
})

test('an indicator that waited for a full disk is added once; the same words later are another', async () => {
  const made = new MemoProject()
  const riskId = made.risk('Grounding')
  const desk = await openInWindow(made.project)
  await showScreen(<IndicatorList riskId={riskId} />, 'risks')
  const field = () => screen.getByLabelText('New indicator')
  const count = () => Object.keys(desk.project.indicators).length
  const empty = fillDisk(desk)
  await user.type(field(), 'Pilots{Enter}')
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  empty()
  await user.type(field(), '{Enter}')
  await waitFor(() => expect(field()).toHaveValue(''))
  expect(count()).toBe(1)
  await user.type(field(), 'Pilots{Enter}')
  await waitFor(() => expect(count()).toBe(2))
})

test('a term that a percent implies is set by a click, and taken back by the next', async () => {
  const { likelihood } = await scored(85)
  expect(veryLikely()).toHaveAttribute('aria-pressed', 'true')
  await user.click(veryLikely())
  await waitFor(() => expect(likelihood()).toEqual(TERM))
  await waitFor(() => expect(screen.getByLabelText('Likelihood')).toHaveValue('very likely'))
  await user.click(veryLikely())
  await waitFor(() => expect(likelihood()).toBeNull())
})

test('a percent typed without its sign gives way to a term and to undo', async () => {
  await scored(50)
  write('Likelihood', '85')
  await waitFor(() => expect(screen.getByLabelText('Likelihood')).toHaveValue('85%'))
  await user.click(veryLikely())
  await waitFor(() => expect(screen.getByLabelText('Likelihood')).toHaveValue('very likely'))
  await act(() => undoOrRedo('undo'))
  expect(screen.getByLabelText('Likelihood')).toHaveValue('85%')
})

test('on a full disk the likelihood typed last is the one that is saved', async () => {
  const { desk, likelihood } = await scored(50)
  const empty = fillDisk(desk)
  write('Likelihood', '85%')
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  write('Likelihood', '50%')
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED, NOT_SAVED]))
  empty()
  await act(() => desk.session.changes.saveAgain())
  expect(likelihood()).toEqual({ kind: 'percent', percent: 50 })
})

test('Escape takes the refusal along', async () => {
  await scored(50)
  const field = screen.getByLabelText('Likelihood')
  write('Likelihood', 'perhaps')
  expect(field).toHaveAttribute('aria-invalid', 'true')
  fireEvent.keyDown(field, { key: 'Escape' })
  expect(field).toHaveValue('50%')
  expect(field).not.toHaveAttribute('aria-invalid')
  expect(alerts()).toEqual([])
})
