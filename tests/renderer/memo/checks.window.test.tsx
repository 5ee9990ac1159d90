import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MemoScreen } from '../../../renderer/features/memo/MemoScreen'
import { runCommand } from '@state/commands'
import { undoOrRedo } from '@state/perform'
import { currentPlace, goTo } from '@state/place'
import { ModelMemo } from '../../unit/shared/memo/lint/model-memo'
import { openInWindow } from '../desk'
import { operationsAsked, showScreen, showWindow } from '../window'

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
/** The rules that found something, as they head what they found. */
const items = (name: string) =>
  group(name)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
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
  expect(document.activeElement).toHaveTextContent(/^“highly likely” is no term/)
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

test('what one rule found stands under it once, and all of it is waived with one reason, in one step', async () => {
  const { desk } = await shown((each) => {
    each.change(each.levy, { horizon: null })
    for (const riskId of Object.keys(each.project.risks)) each.change(riskId, { horizon: null })
  })
  await openChecks()
  const all = within(panel()).getByRole('button', { name: /^Waive all \d of T04/ })
  const count = Number(/\d/.exec(all.textContent ?? '')?.[0])
  expect(count).toBeGreaterThan(1)
  expect(within(panel()).getAllByRole('heading', { name: /T04/ })).toHaveLength(1)
  expect(within(panel()).getAllByRole('button', { name: /^Waive T04: / })).toHaveLength(count)
  expect(within(panel()).getAllByText(/^ICD 203.*$/, { selector: 'p' }).length).toBeLessThan(count + 1)
  await user.click(all)
  const dialog = within(screen.getByRole('dialog', { name: `Waive all ${count} of T04` }))
  expect(dialog.getAllByRole('listitem')).toHaveLength(count)
  await user.type(dialog.getByLabelText('Reason'), 'Open-ended by order.')
  await user.click(dialog.getByRole('button', { name: 'Waive' }))
  const reasons = () => Object.values(desk.project.waivers).map(({ rule, reason }) => `${rule} ${reason}`)
  await waitFor(() => expect(reasons()).toEqual(Array.from({ length: count }, () => 'T04 Open-ended by order.')))
  await waitFor(() => expect(items('Waived')).toHaveLength(1))
  expect(group('Waived').getAllByRole('button', { name: 'Take back the waiver of T04' })).toHaveLength(count)
  await act(() => undoOrRedo('undo'))
  expect(reasons()).toEqual([])
})

test('the paper says that it is a draft, and why, as its exports will', async () => {
  const { desk, made } = await shown((each) => each.write('outlook', 'A second pause is possible.'))
  const draft = () => within(screen.getByRole('article')).queryByText(/^DRAFT\./)
  expect(draft()?.textContent).toBe('DRAFT. The checks by ICD 203 found 1 error that is neither mended nor waived.')
  const text = 'A second pause is likely.'
  await desk.perform({ name: 'memo.write', input: { memoId: made.memoId, section: 'outlook', text } })
  await waitFor(() => expect(draft()).toBeNull())
})

test('an export that is asked for before the memo is checked waits for it and asks then', async () => {
  const made = new ModelMemo()
  made.write('outlook', 'A second pause is possible.')
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  const release = desk.hold('source.text')
  await showScreen(<MemoScreen />, 'memo')
  await screen.findByRole('article')
  expect(summary()).toBe('Checks: under way')
  act(() => void runCommand('memo.export.md'))
  act(() => void runCommand('memo.exportWithRemarks'))
  expect(desk.inputs('memo.beginExport')).toEqual([])
  await act(async () => release())
  expect(await screen.findByRole('dialog', { name: 'Export with 1 error?' })).toBeVisible()
  expect(desk.inputs('memo.beginExport')).toEqual([])
})

test('the focus goes from a finding that is waived to the one beside it', async () => {
  const made = new ModelMemo()
  made.write('outlook', 'The pause could potentially end. It may possibly not.')
  await openInWindow(made.project, Object.fromEntries(made.texts))
  await showWindow()
  await act(async () => goTo({ screen: 'memo' }))
  await waitFor(() => expect(summary()).toMatch(/\d/))
  await openChecks()
  const waives = () => within(panel()).getAllByRole('button', { name: /^Waive T\d+: / })
  const before = waives().length
  expect(before).toBeGreaterThan(1)
  await user.click(waives()[0]!)
  await user.type(screen.getByLabelText('Reason'), 'Said so.')
  await user.click(screen.getByRole('button', { name: 'Waive' }))
  await waitFor(() => expect(waives()).toHaveLength(before - 1))
  await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Go to the words: /))
  expect(panel()).toContainElement(document.activeElement as HTMLElement)
})

test('words instead of what is composed have their mark, the way to them and the fix; another language is said', async () => {
  const { desk, made } = await shown((each) => {
    const override = { instead: 'Ships could potentially wait.', of: 'Nothing.' }
    each.do({ name: 'memo.override', input: { memoId: each.memoId, section: 'evidence', override } })
    each.write('outlook', 'Es ist so, dass der Hafen geschlossen bleibt und die Schiffe warten.')
  })
  await user.click(screen.getByRole('button', { name: /^1 finding in evidence, instead of what is composed: / }))
  expect(document.activeElement).toHaveTextContent('“could potentially” hedges twice. One hedge says as much.')
  expect(within(panel()).getByRole('note')).toHaveTextContent('1 paragraph is not in English')
  await user.click(within(panel()).getByRole('button', { name: /^Go to the words/ }))
  expect(document.getSelection()?.toString()).toBe('could potentially')
  await user.click(screen.getByRole('button', { name: 'Say “could”' }))
  const override = () => desk.project.memos[made.memoId]?.overrides?.evidence
  await waitFor(() => expect(override()).toEqual({ instead: 'Ships could wait.', of: 'Nothing.' }))
})
