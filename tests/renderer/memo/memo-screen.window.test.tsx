import { useCommand } from '@state/commands'
import { undoOrRedo } from '@state/perform'
import { currentPlaceOf, goTo } from '@state/place'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MemoScreen } from '../../../renderer/features/memo/MemoScreen'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { addMemo, id } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { fillDisk, NOT_SAVED, openOnReadOnlyDisk } from '../disk'
import { alerts, operationsAsked, showScreen, usable } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

/** The command that the frame gives to every screen. */
function Screen() {
  useCommand('memo.new', () => goTo({ screen: 'memo', dialog: { kind: 'new-memo' } }))
  return <MemoScreen />
}

async function shown(change: (made: MemoProject) => void = () => {}, open: typeof openOnReadOnlyDisk = openInWindow) {
  const made = new MemoProject()
  change(made)
  const desk = await open(made.project, Object.fromEntries(made.texts))
  await showScreen(<Screen />, 'memo')
  if (Object.keys(made.project.memos).length > 0) await screen.findByRole('article')
  return { desk, made, memo: () => desk.project.memos[made.memoId] }
}

const none = (made: MemoProject) => made.do({ name: 'memo.delete', input: { memoId: made.memoId } })
const paper = () => screen.queryByRole('article')?.getAttribute('aria-label')
const region = (name: string) => within(screen.getByRole('region', { name }))
const write = (label: string, value: string) => {
  const field = region('Details').getByLabelText(label)
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}
const states = () =>
  [...screen.getByRole('navigation', { name: 'Sections' }).querySelectorAll('button')].map((each) => each.textContent)
const memos = () =>
  [...screen.getByRole('navigation', { name: 'Memos' }).querySelectorAll('li')].map((each) => each.textContent)
const dialog = () => within(screen.getByRole('dialog', { name: 'New memo' }))

test('a project without a memo says what one is, and makes one for today', async () => {
  const { desk } = await shown(none)
  expect(screen.getByRole('heading')).toHaveTextContent('No memo yet')
  await user.click(screen.getByText('New memo…'))
  expect(dialog().getByLabelText('Title')).toHaveValue('Ice charts')
  expect(dialog().getByLabelText('Title')).toHaveFocus()
  fireEvent.input(dialog().getByLabelText('Title'), { target: { value: '  ' } })
  expect(dialog().getByText('Create memo')).toBeDisabled()
  fireEvent.input(dialog().getByLabelText('Title'), { target: { value: ' Bottom line ' } })
  fireEvent.input(dialog().getByLabelText('For'), { target: { value: ' Ports ' } })
  const now = new Date()
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  await user.click(dialog().getByText('Create memo'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(paper()).toBe('Bottom line'))
  const details = { title: 'Bottom line', author: 'Ines', audience: 'Ports', date: date.join('-') }
  const memo = { ...details, position: 1, written: {}, judgments: {}, excludedRiskIds: [] }
  expect(operationsAsked(desk)).toEqual([
    { name: 'memo.create', input: { memo: { id: currentPlaceOf('memo').memoId, ...memo } } },
  ])
})

test('an empty read-only project cannot be begun', async () => {
  await shown(none, openOnReadOnlyDisk)
  expect(usable()).toEqual([])
})

test('a full disk says so and leaves the dialog; Escape closes it', async () => {
  const { desk } = await shown(none)
  const empty = fillDisk(desk)
  await user.click(screen.getByText('New memo…'))
  await user.click(dialog().getByText('Create memo'))
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  expect(dialog().getByLabelText('Title')).toHaveValue('Ice charts')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  empty()
  await act(() => desk.session.changes.saveAgain())
  await waitFor(() => expect(paper()).toBe('Ice charts'))
})

test('memos are listed by position with their day; one that is gone gives way to the first', async () => {
  const { desk, made } = await shown((made) => made.do(addMemo('Second')))
  await desk.perform({ name: 'memo.update', input: { memoId: id('Second'), changes: { position: 2 } } })
  expect(memos()).toEqual(['Ice charts withheld6 Oct 2026', 'Second23 Nov 2026'])
  await user.click(screen.getByText('Second'))
  await waitFor(() => expect(paper()).toBe('Second'))
  expect(screen.getByText('Second', { selector: 'bdi' }).closest('button')).toHaveAttribute('aria-current', 'page')
  await desk.perform({ name: 'memo.delete', input: { memoId: id('Second') } })
  await waitFor(() => expect(paper()).toBe('Ice charts withheld'))
  await desk.perform({ name: 'memo.delete', input: { memoId: made.memoId } })
  expect(screen.getByText('No memo yet')).toBeVisible()
})

test('each section says whether it is empty, a draft or written', async () => {
  const { desk, made } = await shown()
  expect(states()).toEqual([
    'Bottom lineempty',
    'Key judgmentsempty',
    'Changes since the last memoempty',
    'Evidenceempty',
    'Risk tableempty',
    'Risk matrixempty',
    'Picturesempty',
    'Assumptionsempty',
    'Alternatives consideredempty',
    'Indicatorsempty',
    'Outlookempty',
    'Implicationsempty',
    'Dissentempty',
    'Gapsempty',
    'Passagesempty',
    'Sourcesempty',
    'Terms of likelihood',
    'Reasons givenempty',
    'Method and scales',
    'Waived checksempty',
  ])
  await desk.perform({ name: 'memo.write', input: { memoId: made.memoId, section: 'outlook', text: 'Long winter.' } })
  await waitFor(() => expect(states()[10]).toBe('Outlookwritten'))
})

test('details are kept trimmed when they are left; an empty title or date is not taken', async () => {
  const { desk, made, memo } = await shown()
  write('Title', ' ')
  write('Title', ' Ice ')
  write('Author', ' Per ')
  write('For', '')
  write('Date', '')
  write('Date', '2026-12-01')
  await waitFor(() => expect(memo()?.date).toBe('2026-12-01'))
  const update = (changes: object) => ({ name: 'memo.update', input: { memoId: made.memoId, changes } })
  expect(operationsAsked(desk)).toEqual([
    update({ title: 'Ice' }),
    update({ author: 'Per' }),
    update({ audience: '' }),
    update({ date: '2026-12-01' }),
  ])
  await waitFor(() => expect(paper()).toBe('Ice'))
})

test('the export says how pages are marked', async () => {
  const { desk } = await shown()
  expect(screen.getByText('No handling mark is set. Set one in File, Project details.')).toBeVisible()
  await desk.perform({ name: 'project.update', input: { changes: { handling: 'TLP:RED' } } })
  expect(screen.getByText('Every page is marked TLP:RED.')).toBeVisible()
})

test('a deleted memo is gone from the screen and undo brings it back', async () => {
  const { desk, made } = await shown()
  await user.click(screen.getByText('Delete memo'))
  expect(await screen.findByText('No memo yet')).toBeVisible()
  expect(operationsAsked(desk)).toEqual([{ name: 'memo.delete', input: { memoId: made.memoId } }])
  await act(() => undoOrRedo('undo'))
  await waitFor(() => expect(paper()).toBe('Ice charts withheld'))
})

test('risks are left out and taken in again, each as one step with its own name', async () => {
  const { desk, made, memo } = await shown((made) => {
    made.risk('Grounding')
    made.risk('Rates')
  })
  const [first, second] = Object.keys(made.project.risks)
  expect(screen.getByText('Risks in this memo · 2 of 2')).toBeVisible()
  await user.click(screen.getByLabelText(/Grounding/))
  await waitFor(() => expect(screen.getByText('Risks in this memo · 1 of 2')).toBeVisible())
  await user.click(screen.getByLabelText(/Rates/))
  await waitFor(() => expect(memo()?.excludedRiskIds).toEqual([first, second]))
  await user.click(screen.getByLabelText(/Grounding/))
  await waitFor(() => expect(memo()?.excludedRiskIds).toEqual([second]))
  expect((await desk.commits()).map(({ label }) => label)).toEqual([
    'Leave risk out of memo',
    'Leave risk out of memo',
    'Take risk into memo',
  ])
  await desk.perform({ name: 'risk.delete', input: { riskId: second! } })
  expect(screen.getByText('Risks in this memo · 1 of 1')).toBeVisible()
})

test('an export that the analyst gives up says nothing', async () => {
  const { desk, made } = await shown()
  await user.click(region('Export').getByText('Markdown…'))
  await waitFor(() => expect(desk.asked.at(-1)?.name).toBe('memo.beginExport'))
  expect(desk.asked.at(-1)?.input).toEqual({
    memoId: made.memoId,
    formats: ['md'],
    withheld: { names: false, words: false },
  })
  await waitFor(() => expect(desk.answered).toContain('memo.beginExport'))
  expect(region('Notices').queryAllByRole('listitem')).toEqual([])
})

test('an export that is done offers the file, one that cannot be written says why', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assay-export-'))
  const { desk } = await shown()
  desk.answers.memo = join(folder, 'memo.md')
  await user.click(region('Export').getByText('Markdown…'))
  const notice = within((await screen.findByText('Exported “memo.md”.')).parentElement!)
  expect(await readFile(desk.answers.memo, 'utf8')).toContain('# Ice charts withheld')
  await user.click(notice.getByText('Show in folder'))
  await user.click(notice.getByText('Open'))
  const token = expect.any(String)
  expect(desk.asked.slice(-2)).toEqual([
    { name: 'export.show', input: { token } },
    { name: 'export.open', input: { token } },
  ])
  desk.answers.memo = join(folder, 'none', 'memo.md')
  await user.click(region('Export').getByText('Markdown…'))
  await waitFor(() => expect(alerts()).toEqual([expect.stringMatching(/^“memo\.md” was not exported: /)]))
  expect(desk.bugs).toEqual([])
  await rm(folder, { recursive: true })
})

test('read-only, the memo can be read and exported and nothing in it written', async () => {
  await shown((made) => {
    const risk = made.risk('Grounding', { event: 'a ship grounds' })
    made.score(risk, 85, 4)
    made.do({ name: 'memo.write', input: { memoId: made.memoId, section: 'outlook', text: 'Long winter.' } })
  }, openOnReadOnlyDisk)
  const isCheck = (name: string) => /^Checks|^\d+ findings? in/.test(name)
  const details = usable(screen.getByRole('region', { name: 'Memo details' }))
  expect(details.filter((name) => !isCheck(name))).toEqual([
    'Details',
    'Word…',
    'PDF…',
    'Web page…',
    'Markdown…',
    'Several formats, or without names…',
  ])
  const allowed = new Set(['Go to the risk'])
  expect(usable(screen.getByRole('article')).filter((name) => !allowed.has(name) && !isCheck(name))).toEqual([])
  await user.click(await screen.findByText('Long winter.'))
  expect(within(screen.getByRole('article')).queryByRole('textbox')).toBeNull()
})
