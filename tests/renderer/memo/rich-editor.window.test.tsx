import { currentFolderId, useEntity } from '@state/project-store'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { runCommand } from '@state/commands'
import { MemoPaper } from '../../../renderer/features/memo/MemoPaper'
import { useMemoTree } from '../../../renderer/features/memo/use-memo-tree'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { type Desk, openInWindow } from '../desk'
import { notices, pick, showScreen } from '../window'
import { editorOf, pasteIn, pressIn, typeWords, wordsIn } from './rich-field'

/** Words with a form, citations and live values, written by keyboard where they stand. */

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
let made: MemoProject
let desk: Desk
let [riskId, passageId] = ['', '']

function Paper() {
  const memo = useEntity('memos', made.memoId)
  const tree = useMemoTree(made.memoId)
  return memo && tree ? <MemoPaper memo={memo} tree={tree} /> : null
}

const field = () => screen.getByRole('textbox', { name: 'Outlook' })
const written = () => desk.project.memos[made.memoId]?.written.outlook
const keep = async (): Promise<string | undefined> => {
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Outlook' })).toBeNull())
  await waitFor(() => expect(written()).toBeDefined())
  return written()
}

beforeEach(async () => {
  made = new MemoProject()
  riskId = made.risk('Flood', { event: 'a flood', horizon: '2027-04-30' })
  made.score(riskId, 60, 3)
  passageId = made.evidence(riskId, made.source(['The river rises. It may fall.']), 'The river rises.')
  made.evidence(riskId, made.source(['It may fall.']), 'It may fall.', 'contradicts')
  desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showScreen(<Paper />, 'memo')
  const outlook = within(await screen.findByRole('region', { name: 'Outlook' }))
  await user.click(outlook.getByRole('button', { name: 'Add your words to outlook' }))
})

test('what is typed as in Markdown takes its form', async () => {
  await typeWords(field(), '## ')
  await typeWords(field(), 'What comes')
  await pressIn(field(), 'Enter')
  await typeWords(field(), '- one')
  await pressIn(field(), 'Enter')
  await pressIn(field(), 'Tab')
  await typeWords(field(), 'within')
  expect(await keep()).toBe('## What comes\n\n- one\n  - within')
})

test('lists go four levels deep and no deeper', async () => {
  await typeWords(field(), '- a')
  for (const word of ['b', 'c', 'd', 'e']) {
    await pressIn(field(), 'Enter')
    await pressIn(field(), 'Tab')
    await typeWords(field(), word)
  }
  expect(await keep()).toBe('- a\n  - b\n    - c\n      - d\n      - e')
})

test('the toolbar gives looks by the arrow keys and says which are there', async () => {
  await typeWords(field(), 'ice')
  await act(async () => void editorOf(field()).commands.selectAll())
  const toolbar = screen.getByRole('toolbar', { name: 'Form of the words' })
  const button = (name: string) => within(toolbar).getByRole('button', { name })
  act(() => button('Bold').focus())
  await user.keyboard('{ArrowRight}')
  expect(button('Italic')).toHaveFocus()
  await user.keyboard('{Enter}')
  await user.click(button('Bold'))
  await user.click(button('Quotation'))
  await waitFor(() => expect(button('Quotation')).toHaveAttribute('aria-pressed', 'true'))
  expect([button('Bold'), button('List')].map((each) => each.getAttribute('aria-pressed'))).toEqual(['true', 'false'])
  expect(wordsIn(field())).toBe('> **_ice_**')
})

test('a table is put in, gets rows and columns, and goes', async () => {
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  await press('Table')
  await typeWords(field(), 'a')
  await press('Add row')
  await press('Add column')
  expect(wordsIn(field()).split('\n')).toHaveLength(5)
  expect(wordsIn(field()).split('\n')[0]).toBe('| a |   |   |')
  await press('Remove row')
  await press('Remove column')
  expect(wordsIn(field()).split('\n')).toHaveLength(4)
  await press('Remove table')
  expect(wordsIn(field())).toBe('')
})

test('selected words get an address, which is shown and opens nothing, and lose it', async () => {
  await typeWords(field(), 'there')
  await act(async () => void editorOf(field()).commands.selectAll())
  await user.click(screen.getByRole('button', { name: 'Link…' }))
  const address = within(screen.getByRole('dialog', { name: 'Link' }))
  await user.type(address.getByLabelText('Address'), 'javascript:x')
  expect(address.getByRole('button', { name: 'Link' })).toBeDisabled()
  await user.clear(address.getByLabelText('Address'))
  await user.type(address.getByLabelText('Address'), 'https://a.example/')
  await user.click(address.getByRole('button', { name: 'Link' }))
  await waitFor(() => expect(wordsIn(field())).toBe('[there](https://a.example/)'))
  expect(field().querySelector('a')).toBeNull()
  await user.click(await screen.findByRole('button', { name: 'Remove link' }))
  expect(wordsIn(field())).toBe('there')
})

test('@ cites a passage found by its words; the chip says which, and one key deletes it', async () => {
  await typeWords(field(), 'It rises @')
  await screen.findByRole('dialog', { name: 'Cite a passage' })
  await pick('river rises')
  await waitFor(() => expect(wordsIn(field())).toBe(`It rises [note](passage:${passageId})`))
  const chip = within(field()).getByRole('img')
  expect(chip).toHaveAccessibleName('Citation: Norvik stops its ice charts, “The river rises.”')
  expect(chip).toHaveTextContent('[Norvik stops its ice charts]')
  expect(chip).toHaveAttribute('title', 'Norvik stops its ice charts: “The river rises.”')
  await pressIn(field(), 'Backspace')
  expect(editorOf(field()).getText()).toBe('It rises ')
})

test('a sign that nothing is chosen for is only a sign, and mail addresses have theirs', async () => {
  await typeWords(field(), '@')
  await screen.findByRole('dialog', { name: 'Cite a passage' })
  await user.keyboard('{Escape}')
  await waitFor(() => expect(wordsIn(field())).toBe('@'))
  await typeWords(field(), ' a@b')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(editorOf(field()).getText()).toBe('@ a@b')
})

test('{ puts in a value of a risk or of the memo, which shows what it is now', async () => {
  await typeWords(field(), 'It is {')
  await screen.findByRole('dialog', { name: 'Insert a value' })
  await pick('r1 likelihood')
  await waitFor(() => expect(wordsIn(field())).toBe(`It is [likelihood](value:${riskId}/likelihood)`))
  expect(await within(field()).findByRole('img', { name: 'R1 likelihood: likely (55–80%)' })).toHaveTextContent(
    'likely (55–80%)',
  )
  act(() => void runCommand('memo.insertValue'))
  await screen.findByRole('dialog', { name: 'Insert a value' })
  await pick('memo date')
  await waitFor(() => expect(wordsIn(field())).toContain('[date](value:memo/date)'))
  const [scoreId = ''] = Object.keys(made.project.scores)
  const [analystId = ''] = Object.keys(made.project.analysts)
  const changes = { likelihood: { kind: 'percent' as const, percent: 10 } }
  await desk.perform({ name: 'score.set', input: { scoreId, riskId, analystId, changes } })
  expect(await within(field()).findByRole('img', { name: 'R1 likelihood: very unlikely (5–20%)' })).toBeVisible()
})

test('braces that name no value are words in a section', async () => {
  await typeWords(field(), '{')
  await screen.findByRole('dialog', { name: 'Insert a value' })
  await user.keyboard('likelihood}')
  await waitFor(() => expect(editorOf(field()).getText()).toBe('{likelihood}'))
})

test('{likelihood} typed in a claim becomes the value', async () => {
  await user.click(screen.getByRole('button', { name: 'Edit claim of R1' }))
  const claim = screen.getByRole('textbox', { name: 'Claim of R1' })
  await act(async () => void editorOf(claim).commands.clearContent())
  await typeWords(claim, 'It is {')
  await screen.findByRole('dialog', { name: 'Insert a value' })
  await user.keyboard('likelihood}')
  await waitFor(() => expect(wordsIn(claim)).toBe(`It is [likelihood](value:${riskId}/likelihood)`))
})

test('what is pasted joins the words where they are, clean, and pictures are told', async () => {
  await typeWords(field(), 'Before ')
  await pasteIn(field(), { 'text/html': '<p style="color:red"><b>bold</b><img src=x></p>', 'text/plain': 'bold' })
  expect(wordsIn(field())).toBe('Before **bold**')
  expect(notices()).toEqual(['1 picture was left out: a memo has no pasted pictures.'])
  await pasteIn(field(), { 'text/plain': '# A\n\n- b' })
  expect(wordsIn(field())).toContain('# A\n\n- b')
})

test('in a table only the lines of what is pasted are put in', async () => {
  await user.click(screen.getByRole('button', { name: 'Table' }))
  await pasteIn(field(), { 'text/plain': '# A\n\n- b' })
  expect(wordsIn(field()).split('\n')[0]).toBe('| A b |   |')
})

test('what another window saved meanwhile is told, and not put in the place of what is typed', async () => {
  await typeWords(field(), 'mine')
  await desk.perform({
    name: 'memo.write',
    input: { memoId: made.memoId, section: 'outlook', text: 'Theirs', values: {} },
  })
  await waitFor(() => expect(field()).toHaveAccessibleDescription(/Other words were saved here meanwhile/))
  expect(wordsIn(field())).toBe('mine')
})

test('what another window saved stands in a field in which nobody types', async () => {
  await desk.perform({
    name: 'memo.write',
    input: { memoId: made.memoId, section: 'outlook', text: 'Theirs', values: {} },
  })
  await waitFor(() => expect(wordsIn(field())).toBe('Theirs'))
})

test('the words of the field are counted', async () => {
  await typeWords(field(), 'a long winter')
  await waitFor(() => expect(field()).toHaveAccessibleDescription(/3 words/))
})

test('a dropped passage is cited', async () => {
  const carried = JSON.stringify({ folderId: currentFolderId(), passageIds: [passageId], toBe: null })
  const dataTransfer = { types: ['application/x-assay-passages'], getData: () => carried, files: [] }
  // jsdom lays out nothing.
  vi.spyOn(editorOf(field()).view, 'posAtCoords').mockReturnValue({ pos: 1, inside: -1 })
  await act(async () => void fireEvent.drop(field(), { dataTransfer }))
  await waitFor(() => expect(wordsIn(field())).toBe(`[note](passage:${passageId})`))
})
