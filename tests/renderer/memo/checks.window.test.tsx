import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MemoScreen } from '../../../renderer/features/memo/MemoScreen'
import { undoOrRedo } from '@state/perform'
import { currentPlace } from '@state/place'
import { ModelMemo } from '../../unit/shared/memo/lint/model-memo'
import { openInWindow } from '../desk'
import { operationsAsked, showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

async function shown(change: (made: ModelMemo) => void = () => {}) {
  const made = new ModelMemo()
  change(made)
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showScreen(<MemoScreen />, 'memo')
  await waitFor(() => expect(summary()).not.toBe('Checks: under way'))
  return { desk, made }
}

const summary = () => screen.getByRole('button', { name: /^Checks:/ }).textContent
const panel = () => screen.getByRole('group', { name: 'Checks' })
const group = (name: string) => within(screen.getByRole('region', { name }))
const items = (name: string) =>
  within(group(name).getByRole('list'))
    .getAllByRole('listitem')
    .map((each) => each.querySelector('p')?.textContent)
const openChecks = () => user.click(screen.getByRole('button', { name: /^Checks:/ }))

const WORDS = 'Ships wait. The pause could potentially end, and a detour is highly likely.'

test('a memo without findings says so, and what that does not mean', async () => {
  await shown()
  expect(summary()).toBe('Checks: nothing found')
  await openChecks()
  expect(panel()).toHaveFocus()
  expect(panel()).toHaveTextContent('Nothing is open. The rules know words and fields, not whether a judgment is right')
})

test('findings stand in groups, errors first, each with what, why and the way to the words', async () => {
  await shown((made) => made.write('outlook', WORDS))
  expect(summary()).toBe('Checks: 2 errors and 1 warning')
  await openChecks()
  expect(items('Errors')).toEqual([
    'Error T01: Likelihood word of no chosen term',
    'Error T02: Terms of two rows or lexicons',
  ])
  expect(items('Warnings')).toEqual(['Warning T13: Stacked or empty hedges'])
  expect(group('Errors').getByText(/^ICD 203, D\.6\.e\(2\)\(a\): Readers take/)).toBeVisible()
  await user.click(group('Warnings').getByRole('button', { name: /^Go to the words/ }))
  expect(document.getSelection()?.toString()).toBe('could potentially')
  expect(document.activeElement?.closest('article')).not.toBeNull()
})

test('the mark in the margin leads to the finding', async () => {
  await shown((made) => made.write('outlook', WORDS))
  await user.click(screen.getByRole('button', { name: /^3 findings in outlook: “highly likely” is no term/ }))
  expect(document.activeElement).toHaveTextContent('Error T01: Likelihood word of no chosen term')
})

test('a fix changes the words in one step', async () => {
  const { desk, made } = await shown((each) => each.write('outlook', WORDS))
  await openChecks()
  await user.click(screen.getByRole('button', { name: 'Say “could”' }))
  const outlook = () => desk.project.memos[made.memoId]?.written.outlook
  await waitFor(() => expect(outlook()).toBe(WORDS.replace('could potentially', 'could')))
  await waitFor(() => expect(summary()).toBe('Checks: 2 errors'))
  await act(() => undoOrRedo('undo'))
  expect(outlook()).toBe(WORDS)
  await waitFor(() => expect(summary()).toBe('Checks: 2 errors and 1 warning'))
})

test('a waiver wants a reason, is printed, lapses when the words change, and can be taken back', async () => {
  const { desk, made } = await shown((each) => each.write('outlook', 'The pause could potentially end.'))
  await openChecks()
  await user.click(screen.getByRole('button', { name: /^Waive T13/ }))
  const dialog = within(screen.getByRole('dialog', { name: 'Waive T13' }))
  expect(dialog.getByRole('button', { name: 'Waive' })).toBeDisabled()
  await user.type(dialog.getByLabelText('Reason'), 'The ministry says it so.')
  await user.click(dialog.getByRole('button', { name: 'Waive' }))
  await waitFor(() => expect(summary()).toBe('Checks: 1 waived'))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(items('Waived')).toEqual(['Warning T13: Stacked or empty hedges'])
  const annex = within(screen.getByRole('article')).getByRole('table', { name: /Checks that were waived/ })
  expect(annex).toHaveTextContent('The ministry says it so.')
  expect(annex).toHaveTextContent('“could potentially” hedges twice. One hedge says as much.')
  await desk.perform({
    name: 'memo.write',
    input: { memoId: made.memoId, section: 'outlook', text: 'The pause may apparently end.' },
  })
  await waitFor(() => expect(summary()).toBe('Checks: 1 warning'))
  expect(screen.getByRole('region', { name: 'Waived, and no longer found' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Take back the waiver of T13' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Waived, and no longer found' })).toBeNull())
  expect(Object.keys(desk.project.waivers)).toEqual([])
})

test('another standard finds other things, and stays with the memo', async () => {
  const { desk, made } = await shown((each) => each.write('outlook', 'The ministry should open talks.'))
  await openChecks()
  expect(items('Warnings')).toEqual(['Warning T27: Advice to the reader'])
  await user.selectOptions(screen.getByLabelText('Held against'), 'Any standard')
  await waitFor(() => expect(summary()).toBe('Checks: nothing found'))
  expect(desk.project.memos[made.memoId]?.layout?.profile).toBe('plain')
})

test('what is found in a risk leads to the risk', async () => {
  const { made } = await shown((each) => each.change(each.levy, { horizon: null }))
  await openChecks()
  await user.click(within(panel()).getByRole('button', { name: /^Go to the risk/ }))
  expect(currentPlace()).toMatchObject({ screen: 'risks', riskId: made.levy })
})

test('errors are listed before an export, which makes a draft', async () => {
  const { desk } = await shown((made) => made.write('outlook', 'A second pause is possible.'))
  await user.click(screen.getByRole('button', { name: 'Markdown…' }))
  const dialog = () => within(screen.getByRole('dialog', { name: 'Export with 1 error?' }))
  expect(dialog().getByRole('listitem')).toHaveTextContent('T01 “possible” is no term of ICD 203.')
  await user.click(dialog().getByRole('button', { name: 'Show the checks' }))
  expect(panel()).toHaveFocus()
  expect(operationsAsked(desk)).toEqual([])
})

test('words instead of what is composed have their mark, the way to them and the fix; another language is said', async () => {
  const { desk, made } = await shown((each) => {
    const override = { instead: 'Ships could potentially wait.', of: 'Nothing.' }
    each.do({ name: 'memo.override', input: { memoId: each.memoId, section: 'evidence', override } })
    each.write('outlook', 'Es ist so, dass der Hafen geschlossen bleibt und die Schiffe warten.')
  })
  await user.click(screen.getByRole('button', { name: /^1 finding in evidence, instead of what is composed: / }))
  expect(document.activeElement).toHaveTextContent('Warning T13: Stacked or empty hedges')
  expect(within(panel()).getByRole('note')).toHaveTextContent('1 paragraph is not in English')
  await user.click(within(panel()).getByRole('button', { name: /^Go to the words/ }))
  expect(document.getSelection()?.toString()).toBe('could potentially')
  await user.click(screen.getByRole('button', { name: 'Say “could”' }))
  const override = () => desk.project.memos[made.memoId]?.overrides?.evidence
  await waitFor(() => expect(override()).toEqual({ instead: 'Ships could wait.', of: 'Nothing.' }))
})
