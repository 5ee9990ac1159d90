import { act, screen, waitFor } from '@testing-library/react'
import { goTo, usePlaceOf } from '@state/place'
import { useEntity } from '@state/project-store'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { IncludedRisks } from '../../../renderer/features/memo/IncludedRisks'
import { NewMemoDialog } from '../../../renderer/features/memo/NewMemoDialog'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { fillDisk, NOT_SAVED } from '../disk'
import { alerts, showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

function Included({ memoId }: { memoId: string }) {
  const memo = useEntity('memos', memoId)
  return memo ? <IncludedRisks memo={memo} /> : null
}

function Dialog() {
  return usePlaceOf('memo').dialog && <NewMemoDialog memos={[]} onClose={() => goTo({ screen: 'memo' })} />
}

async function included() {
  const made = new MemoProject()
  const ids = ['Grounding', 'Rates', 'Strike'].map((title) => made.risk(title))
  const desk = await openInWindow(made.project)
  await showScreen(<Included memoId={made.memoId} />, 'memo')
  const left = () => desk.project.memos[made.memoId]?.excludedRiskIds.map((id) => ids.indexOf(id)).toSorted()
  return { desk, left, ids, memoId: made.memoId }
}
const box = (title: RegExp) => screen.getByRole('checkbox', { name: title })

test('risks left out one after another on a full disk are all left out', async () => {
  const { desk, left } = await included()
  const empty = fillDisk(desk)
  await user.click(box(/Grounding/))
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  empty()
  await user.click(box(/Rates/))
  await waitFor(() => expect(box(/Rates/)).not.toBeChecked())
  expect(left()).toEqual([0, 1])
})

test('quick clicks are all done, also when the first is shown between them', async () => {
  const { desk, left } = await included()
  const release = desk.hold('project.apply')
  await user.click(box(/Grounding/))
  await user.click(box(/Rates/))
  await act(async () => release())
  await user.click(box(/Strike/))
  await waitFor(() => expect(left()).toEqual([0, 1, 2]))
})

test('what another window takes in again stays in when another risk is left out', async () => {
  const { desk, left, memoId } = await included()
  await user.click(box(/Grounding/))
  await waitFor(() => expect(box(/Grounding/)).not.toBeChecked())
  await desk.perform({ name: 'memo.update', input: { memoId, changes: { excludedRiskIds: [] } } })
  await user.click(box(/Rates/))
  await waitFor(() => expect(left()).toEqual([1]))
})

test('a memo that waited for a full disk is made once when it is asked for again', async () => {
  const desk = await openInWindow(new MemoProject().project)
  await showScreen(<Dialog />, 'memo')
  await act(async () => goTo({ screen: 'memo', dialog: { kind: 'new-memo' } }))
  const empty = fillDisk(desk)
  await user.click(screen.getByText('Create memo'))
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  empty()
  await user.click(screen.getByText('Create memo'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(Object.keys(desk.project.memos)).toHaveLength(2)
})
