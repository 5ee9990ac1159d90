import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MemoScreen } from '../../../renderer/features/memo/MemoScreen'
import { handOver } from '../../unit/shared/memo/hand-over'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
const region = (name: string) => within(screen.getByRole('region', { name }))

function handedTwice() {
  const made = new MemoProject()
  const riskId = made.risk('Flood')
  made.score(riskId, 40, 3)
  handOver(made, '2026-09-01')
  const [score] = Object.values(made.project.scores)
  const rescore = (percent: number) => {
    const changes = { likelihood: { kind: 'percent' as const, percent } }
    return { name: 'score.set' as const, input: { scoreId: score!.id, riskId, analystId: score!.analystId, changes } }
  }
  made.do(rescore(90))
  handOver(made)
  return { made, rescore }
}

test('a memo that was never handed over says so', async () => {
  const made = new MemoProject()
  await openInWindow(made.project)
  await showScreen(<MemoScreen />, 'memo')
  expect(region('Hand-overs').getByText('Not handed over yet. An export records what the memo said.')).toBeVisible()
})

test('hand-overs are listed with what moved since, and any two are compared', async () => {
  const { made, rescore } = handedTwice()
  const desk = await openInWindow(made.project)
  await showScreen(<MemoScreen />, 'memo')
  const items = () =>
    region('Hand-overs')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  expect(items()).toHaveLength(2)
  await waitFor(() => expect(items().filter((each) => each.includes('Moved since: R1.'))).toHaveLength(1))
  await desk.perform(rescore(40))
  await waitFor(() => expect(items().filter((each) => each.includes('Nothing moved since.'))).toHaveLength(1))
  await user.click(region('Hand-overs').getAllByRole('button', { name: /^Compare/ })[0]!)
  const dialog = within(screen.getByRole('dialog', { name: 'Compare what was handed over' }))
  const row = () => dialog.getAllByRole('row')[1]!.textContent
  expect(dialog.getByLabelText('After')).toHaveDisplayValue('“Ice charts withheld” as it stands now')
  const before = dialog.getByLabelText('Before')
  const [first, second] = Object.keys(desk.project.handovers)
  await user.selectOptions(before, first!)
  expect(row()).toContain('as before')
  await user.selectOptions(dialog.getByLabelText('After'), second!)
  expect(row()).toContain('→')
  expect(dialog.getByText(/^The memo before this one was “Ice charts withheld” of 1 Sep 2026\./)).toBeVisible()
})
