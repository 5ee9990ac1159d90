import { ICD_203 } from '@shared/memo/layouts'
import { runCommand, unavailable, commandOf } from '@state/commands'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MemoScreen } from '../../../renderer/features/memo/MemoScreen'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { notices, pick, showScreen } from '../window'
import { wordsIn } from './rich-field'

/** Commands of the menu and the palette that need a field, or a part of the memo's side, whatever is shown when they come. */

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

async function shown(change: (made: MemoProject) => void = () => {}) {
  const made = new MemoProject()
  const riskId = made.risk('Flood', { event: 'a flood', horizon: '2027-04-30' })
  made.score(riskId, 60, 3)
  const passageId = made.evidence(riskId, made.source(['The river rises. It may fall.']), 'The river rises.')
  change(made)
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showScreen(<MemoScreen />, 'memo')
  await screen.findByRole('article')
  await waitFor(() => expect(why('memo.cite')).toBeNull())
  return { desk, made, riskId, passageId }
}

const run = (id: 'memo.cite' | 'memo.insertValue' | 'memo.remark' | 'memo.checks') => act(() => void runCommand(id))
const field = (name: string) => screen.getByRole('textbox', { name })
const why = (id: 'memo.cite' | 'memo.remark') => unavailable(commandOf(id))

test('a passage is cited in the words that were written in last, which are opened', async () => {
  const { passageId } = await shown()
  await user.click(await screen.findByRole('button', { name: 'Add your words to outlook' }))
  act(() => field('Outlook').blur())
  expect(screen.queryByRole('textbox', { name: 'Outlook' })).toBeNull()
  run('memo.cite')
  await screen.findByRole('dialog', { name: 'Cite a passage' })
  await user.click(await screen.findByRole('menuitem', { name: /The river rises/ }))
  await waitFor(() => expect(wordsIn(field('Outlook'))).toBe(`[note](passage:${passageId})`))
})

test('where nothing was written yet a value goes into the first words', async () => {
  const { riskId } = await shown()
  run('memo.insertValue')
  await screen.findByRole('dialog', { name: 'Insert a value' })
  await pick('r1 likelihood')
  await waitFor(() => expect(wordsIn(field('Bottom line'))).toContain(`[likelihood](value:${riskId}/likelihood)`))
})

test('what was chosen for one field is not asked for again in the next', async () => {
  await shown()
  run('memo.cite')
  await screen.findByRole('dialog', { name: 'Cite a passage' })
  await user.keyboard('{Escape}')
  await user.click(await screen.findByRole('button', { name: 'Add your words to outlook' }))
  expect(field('Outlook')).toHaveFocus()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a memo with nothing to write in says so', async () => {
  await shown((made) => {
    const layout = { ...ICD_203, parts: [] }
    made.do({ name: 'memo.update', input: { memoId: made.memoId, changes: { layout } } })
  })
  run('memo.cite')
  expect(notices()).toEqual(['This memo has no words of yours to put it into. Put a section into its layout first.'])
})

test('a field stays open under a dialog, and while another program is used', async () => {
  await shown()
  await user.click(await screen.findByRole('button', { name: 'Add your words to outlook' }))
  expect(field('Outlook')).toHaveFocus()
  // The system takes the focus from the window, not from the field in it.
  fireEvent.blur(field('Outlook'))
  expect(field('Outlook')).toBeVisible()
  render(
    <dialog open>
      <button>Over the words</button>
    </dialog>,
  )
  act(() => screen.getByRole('button', { name: 'Over the words' }).focus())
  expect(field('Outlook')).toBeVisible()
})

test('a remark is asked for whichever side of the memo is shown, on the words that are selected', async () => {
  await shown((made) =>
    made.do({ name: 'memo.write', input: { memoId: made.memoId, section: 'outlook', text: 'A long winter.' } }),
  )
  run('memo.checks')
  expect(screen.queryByRole('region', { name: 'Remarks' })).toBeNull()
  expect(why('memo.remark')).toBeNull()
  const words = await within(screen.getByRole('article')).findByText('A long winter.')
  document.getSelection()?.selectAllChildren(words)
  run('memo.remark')
  expect(screen.getByRole('dialog', { name: 'Remark' })).toHaveTextContent('“A long winter.”')
  expect(screen.getByRole('region', { name: 'Remarks' })).toBeInTheDocument()
})
