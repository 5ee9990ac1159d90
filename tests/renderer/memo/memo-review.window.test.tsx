import { goTo } from '@state/place'
import { runCommand } from '@state/commands'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { MemoScreen } from '../../../renderer/features/memo/MemoScreen'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { painted } from '../browser/highlights'
import { type Desk, openInWindow } from '../desk'
import { notices, showScreen } from '../window'
import { replaceWords, wordsIn } from './rich-field'

/** What is said beside the words of a memo, found in them, and written instead of what is composed. */

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
let made: MemoProject
let desk: Desk
let riskId = ''

const memo = () => desk.project.memos[made.memoId]
const remarks = () => within(screen.getByRole('region', { name: 'Remarks' }))
const evidence = () => within(screen.getByRole('region', { name: /Evidence$/ }))

beforeEach(async () => {
  made = new MemoProject()
  riskId = made.risk('Flood', { event: 'a flood', horizon: '2027-04-30' })
  made.score(riskId, 60, 3)
  made.evidence(riskId, made.source(['The river rises.']), 'The river rises.')
  made.do({
    name: 'memo.write',
    input: { memoId: made.memoId, section: 'outlook', text: 'A long winter, then spring.' },
  })
  desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  goTo({ screen: 'memo', memoId: made.memoId })
  await showScreen(<MemoScreen />, 'memo')
  await screen.findByRole('region', { name: /Outlook$/ })
})

function select(words: string): void {
  const node = screen.getByText('A long winter, then spring.').firstChild!
  const start = node.textContent!.indexOf(words)
  document.getSelection()?.setBaseAndExtent(node, start, node, start + words.length)
}

async function remark(words: string, text: string): Promise<void> {
  select(words)
  act(() => void runCommand('memo.remark'))
  const dialog = within(await screen.findByRole('dialog', { name: 'Remark' }))
  expect(dialog.getByText(`“${words}”`)).toBeVisible()
  await user.type(dialog.getByLabelText('Remark'), text)
  await user.click(dialog.getByRole('button', { name: 'Add remark' }))
  await remarks().findByRole('article', { name: `Remark “${text}”` })
}

test('a remark is said on selected words, gone to, changed, dealt with and deleted', async () => {
  await remark('long winter', 'How long?')
  expect(Object.values(desk.project.remarks)).toMatchObject([
    { memoId: made.memoId, words: 'written/outlook', quote: 'long winter', text: 'How long?', done: false },
  ])
  document.getSelection()?.removeAllRanges()
  await user.click(remarks().getByRole('button', { name: 'Go to the words of “How long?”' }))
  expect(String(document.getSelection())).toBe('long winter')
  await user.type(remarks().getByRole('textbox'), ' Say it.')
  await user.tab()
  await user.click(await remarks().findByRole('button', { name: '“How long? Say it.” is dealt with' }))
  expect(await remarks().findByText(/0 open of 1/)).toBeVisible()
  await user.click(remarks().getByRole('button', { name: 'Open “How long? Say it.” again' }))
  await user.click(await remarks().findByRole('button', { name: 'Delete “How long? Say it.”' }))
  await waitFor(() => expect(Object.values(desk.project.remarks)).toEqual([]))
})

test('a remark whose words are gone says so', async () => {
  await remark('long winter', 'How long?')
  expect(remarks().queryByText('These words are no longer there.')).toBeNull()
  await desk.perform({
    name: 'memo.write',
    input: { memoId: made.memoId, section: 'outlook', text: 'Spring.', values: {} },
  })
  expect(await remarks().findByText('These words are no longer there.')).toBeVisible()
  expect(remarks().getByRole('button', { name: /^Go to/ })).toBeDisabled()
})

test('without selected words a remark asks for some', async () => {
  document.getSelection()?.removeAllRanges()
  act(() => void runCommand('memo.remark'))
  await waitFor(() =>
    expect(notices()).toEqual(['Select the words of the memo that the remark is about, within one part of it.']),
  )
})

test('words are found in the memo one after the other, whatever their capitals and accents', async () => {
  act(() => void runCommand('edit.find'))
  const bar = within(await screen.findByRole('search', { name: 'Find in memo' }))
  await user.type(bar.getByRole('textbox'), 'WÍNTER')
  await waitFor(() => expect(bar.getByRole('status')).toHaveTextContent('1 of 1'))
  expect(painted()['found-here']).toEqual(['winter'])
  await user.clear(bar.getByRole('textbox'))
  await user.type(bar.getByRole('textbox'), 'flood')
  await waitFor(() => expect(bar.getByRole('status')).toHaveTextContent(/^1 of \d/))
  await user.keyboard('{Enter}')
  expect(bar.getByRole('status')).toHaveTextContent(/^2 of \d/)
  await user.keyboard('{Shift>}{Enter}{/Shift}')
  expect(bar.getByRole('status')).toHaveTextContent(/^1 of \d/)
  await user.clear(bar.getByRole('textbox'))
  await user.type(bar.getByRole('textbox'), 'nowhere')
  await waitFor(() => expect(bar.getByRole('status')).toHaveTextContent('Not found'))
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('search')).toBeNull()
  expect(painted()['found']).toBeUndefined()
})

test('what is composed becomes words, which say when it moved, and take the new one or hold', async () => {
  await user.click(evidence().getByRole('button', { name: 'Write instead of what is composed for evidence' }))
  const field = await evidence().findByRole('textbox', { name: 'Evidence, instead of what is composed' })
  await waitFor(() => expect(field).toHaveFocus())
  expect(wordsIn(field)).toMatch(/^# R1 Flood\n/)
  replaceWords(field, 'In short: it rises.')
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await evidence().findByText('In short: it rises.')).toBeVisible()
  expect(memo()?.overrides?.evidence).toMatchObject({
    instead: 'In short: it rises.',
    of: expect.stringContaining('The river rises.'),
  })

  await desk.perform({ name: 'risk.update', input: { riskId, changes: { title: 'High water' } } })
  const mark = await evidence().findByRole('note', { name: 'What is composed for evidence moved' })
  expect([...mark.querySelectorAll('del, ins')].map(({ textContent }) => textContent?.trim())).toEqual([
    'Flood',
    'High water',
  ])
  expect(within(screen.getByRole('navigation', { name: 'Sections' })).getByText('values moved')).toBeVisible()
  await user.click(evidence().getByRole('button', { name: 'Mine still holds' }))
  await waitFor(() => expect(evidence().queryByRole('note', { name: /moved/ })).toBeNull())
  expect(memo()?.overrides?.evidence?.instead).toBe('In short: it rises.')

  await desk.perform({ name: 'risk.update', input: { riskId, changes: { title: 'Flood' } } })
  await user.click(await evidence().findByRole('button', { name: 'Take the new one' }))
  expect(await evidence().findByText('From the project, always up to date')).toBeVisible()
  expect(memo()?.overrides).toEqual({})
})

test('a section of pictures is not written instead of', () => {
  expect(within(screen.getByRole('region', { name: /Risk matrix$/ })).queryByText('Write instead')).toBeNull()
})

test('the words of the memo are counted', async () => {
  expect(await screen.findByText(/^[\d,]+ words$/)).toBeVisible()
})
