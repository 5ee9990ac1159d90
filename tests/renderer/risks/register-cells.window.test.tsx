import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Register } from '../../../renderer/features/risks/Register'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { openOnReadOnlyDisk } from '../disk'
import { announced, operationsAsked, showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

async function shown(made: MemoProject, open: typeof openOnReadOnlyDisk = openInWindow) {
  const desk = await open(made.project, Object.fromEntries(made.texts))
  await showScreen(<Register riskId={null} />, 'risks')
  return desk
}

const one = () => {
  const made = new MemoProject()
  return { made, riskId: made.risk('Grounding') }
}

const cell = (number: number, column: string) =>
  document
    .querySelectorAll<HTMLElement>('[data-row]')
    [number - 1]!.querySelector<HTMLElement>(`[data-column="${column}"]`)!
const texts = (column: string) =>
  [...document.querySelectorAll(`[data-row] [data-column="${column}"]`)].map(({ textContent }) => textContent)
const paste = (text: string) => act(async () => fireEvent.paste(document, { clipboardData: { getData: () => text } }))
const sortBy = (column: string) => fireEvent.click(document.querySelector(`[data-header="${column}"]`)!)

test('what is not scored or set is a dash, never a zero', async () => {
  await shown(one().made)
  const shownTexts = ['likelihood', 'impact', 'confidence', 'group-likelihood', 'group-impact', 'level', 'horizon']
  expect(shownTexts.map((column) => texts(column))).toEqual(shownTexts.map(() => ['–']))
  expect(['evidence', 'scored-by', 'category', 'party', 'rationale'].flatMap((column) => texts(column))).toEqual([
    '+0 −0',
    '0 of 1',
    '',
    '',
    '',
  ])
})

test('a row shows mine, the group’s and the evidence for and against', async () => {
  const { made, riskId } = one()
  made.score(riskId, 60, 3, { confidence: 'low', rationale: 'Ice' })
  made.score(riskId, 90, 4, { by: made.analyst('Per') })
  const source = made.source(['One two three.'])
  made.evidence(riskId, source, 'One')
  made.evidence(riskId, source, 'two', 'contradicts')
  made.evidence(riskId, source, 'three', 'context')
  made.do({ name: 'risk.update', input: { riskId, changes: { horizon: '2027-04-30' } } })
  await shown(made)
  const columns = ['number', 'likelihood', 'impact', 'confidence', 'group-likelihood', 'group-impact', 'level']
  expect(columns.flatMap((column) => texts(column))).toEqual([
    'R1',
    '60%',
    '3',
    'low',
    '75% (60–90%)',
    '3–4',
    'moderate',
  ])
  expect(['evidence', 'scored-by', 'horizon', 'rationale'].flatMap((column) => texts(column))).toEqual([
    '+1 −1',
    '2 of 2',
    '30 Apr 2027',
    'Ice',
  ])
})

test.each([
  ['likelihood', '“nope” is not a percent, not a term of ICD 203 and not “?” for cannot judge.', 'nope'],
  [
    'likelihood',
    '12–80% is the band of no term of ICD 203, which has 1–5%, 5–20%, 20–45%, 45–55%, 55–80%, 80–95%, 95–99%. As an interval it needs a best guess: “12-80, 46”.',
    '12–80%',
  ],
  ['impact', '“6” is not a level of impact: type 1 to 5.', '6'],
  ['confidence', '“x” is not a confidence: type l, m or h.', 'x'],
  ['horizon', '“2027-02-30” is not a day like 2027-03-31 or 31 Mar 2027.', '2027-02-30'],
  ['title', 'A risk needs a title.', ' '],
  ['party', 'At most 500 characters fit; this has 501.', 'p'.repeat(501)],
])('%s refuses in words and keeps the editor open: %s', async (column, why, text) => {
  const desk = await shown(one().made)
  fireEvent.mouseDown(cell(1, column))
  await user.keyboard('{Enter}')
  const editor = within(cell(1, column)).getByLabelText(/./)
  fireEvent.change(editor, { target: { value: text } })
  await user.keyboard('{Enter}')
  expect(editor).toHaveAttribute('aria-invalid', 'true')
  expect(editor).toHaveAccessibleDescription(why)
  expect(announced()).toBe(`Not taken. ${why}`)
  await user.keyboard('{Escape}')
  expect(operationsAsked(desk)).toEqual([])
  expect(cell(1, column)).toHaveFocus()
})

test.each([
  ['likelihood', '85', 'very likely (80–95%)', { kind: 'percent', percent: 85 }],
  ['impact', 'severe', '4 severe', 4],
  [
    'confidence',
    'm',
    'Partly corroborated by good sources, several assumptions, mixed inference, few gaps.',
    'moderate',
  ],
])('%s says what “%s” means while it is typed', async (column, text, says, value) => {
  const { made, riskId } = one()
  const desk = await shown(made)
  fireEvent.mouseDown(cell(1, column))
  await user.keyboard(`${text}`)
  expect(document.activeElement).toHaveAccessibleDescription(says)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(Object.values(desk.project.scores)[0]).toMatchObject({ [column]: value }))
  const [analystId] = Object.keys(made.project.analysts)
  expect(operationsAsked(desk)).toEqual([
    { name: 'score.set', input: { scoreId: expect.any(String), riskId, analystId, changes: { [column]: value } } },
  ])
})

test('Alt and the down arrow list what a cell takes, and a digit takes one', async () => {
  const desk = await shown(one().made)
  fireEvent.mouseDown(cell(1, 'confidence'))
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    '1 Low: Uncorroborated information, many assumptions, weak inference or glaring gaps.',
    '2 Moderate: Partly corroborated by good sources, several assumptions, mixed inference, few gaps.',
    '3 High: Well corroborated by proven sources, minimal assumptions, strong inference, no or minor gaps.',
  ])
  await user.keyboard('3')
  await waitFor(() => expect(Object.values(desk.project.scores)[0]?.confidence).toBe('high'))
})

test.each([
  ['number', 'The number of a risk never changes.'],
  ['level', 'Looked up in the matrix from likelihood and impact.'],
  ['evidence', 'Link passages in the inspector or in the reader.'],
  ['group-likelihood', 'Computed from the scores of all analysts.'],
])('%s cannot be typed in and says why', async (column, why) => {
  const desk = await shown(one().made)
  fireEvent.mouseDown(cell(1, column))
  await user.keyboard('5')
  expect(announced()).toBe(why)
  expect(operationsAsked(desk)).toEqual([])
})

test('a paste does what it can and lists each cell it left, with the reason', async () => {
  const { made } = one()
  made.risk('Rates')
  made.do({ name: 'risk.update', input: { riskId: made.risk('Strike'), changes: { category: 'Labour' } } })
  const desk = await shown(made)
  fireEvent.mouseDown(cell(1, 'title'))
  await paste('First\tmaybe\t9\n\t70\t4\nThird\t?\t–\n')
  const dialog = within(screen.getByRole('dialog', { name: '3 texts were not put in' }))
  const rows = [...dialog.getByRole('table').querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  )
  expect(rows).toEqual([
    ['R1', 'My likelihood', 'maybe', '“maybe” is not a percent, not a term of ICD 203 and not “?” for cannot judge.'],
    ['R1', 'My impact', '9', '“9” is not a level of impact: type 1 to 5.'],
    ['R2', 'Title', '', 'A risk needs a title.'],
  ])
  expect(
    dialog.getByText('These cells are as they were. If others were changed, that is one step in Undo.'),
  ).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  await waitFor(() => expect(texts('title')).toEqual(['First', 'Rates', 'Third']))
  expect(texts('likelihood')).toEqual(['–', '70%', '?'])
  expect(texts('impact')).toEqual(['–', '4', '–'])
  expect((await desk.commits()).map(({ label }) => label)).toEqual(['Paste 6 cells'])
})

test('a single refused cell is one cell', async () => {
  await shown(one().made)
  fireEvent.mouseDown(cell(1, 'impact'))
  await paste('7')
  expect(screen.getByRole('dialog')).toHaveAccessibleName('1 text was not put in')
})

test('rows and columns of a paste that found no place are listed with their texts', async () => {
  await shown(one().made)
  fireEvent.mouseDown(cell(1, 'rationale'))
  await paste('Ice\tmore\nnext\tlast\n')
  const dialog = within(screen.getByRole('dialog', { name: '3 texts were not put in' }))
  const rows = [...dialog.getByRole('table').querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  )
  expect(rows).toEqual([
    ['–', '–', 'more', 'There is no column for it.'],
    ['–', '–', 'next', 'There is no row for it.'],
    ['–', '–', 'last', 'There is no row for it.'],
  ])
  await waitFor(() => expect(texts('rationale')).toEqual(['Ice']))
})

test('sorting and filter are as they were after another screen, and new with another document', async () => {
  const { made } = one()
  made.risk('Rates')
  await shown(made)
  sortBy('title')
  sortBy('title')
  await user.type(screen.getByRole('searchbox', { name: 'Filter risks' }), 'r')
  const arranged = texts('title')
  cleanup()
  await showScreen(<Register riskId={null} />, 'risks')
  expect(screen.getByRole('searchbox', { name: 'Filter risks' })).toHaveValue('r')
  expect(texts('title')).toEqual(arranged)
  cleanup()
  await shown(made)
  expect(screen.getByRole('searchbox', { name: 'Filter risks' })).toHaveValue('')
})

test('lines of a pasted title become one, and the rationale keeps its own', async () => {
  const { made, riskId } = one()
  const desk = await shown(made)
  fireEvent.mouseDown(cell(1, 'title'))
  await paste('"Two \n lines"')
  fireEvent.mouseDown(cell(1, 'rationale'))
  await paste('"First\nsecond "')
  await waitFor(() => expect(Object.values(desk.project.scores)[0]?.rationale).toBe('First\nsecond'))
  expect(desk.project.risks[riskId]?.title).toBe('Two lines')
})

test('an emptied cell of a score is null and of a risk empty', async () => {
  const { made, riskId } = one()
  made.score(riskId, 60, 3, { confidence: 'low', rationale: 'Ice' })
  made.do({
    name: 'risk.update',
    input: { riskId, changes: { category: 'c', party: 'p', horizon: '2027-04-30' } },
  })
  const desk = await shown(made)
  for (const column of ['likelihood', 'impact', 'confidence', 'category', 'party', 'horizon', 'rationale']) {
    fireEvent.mouseDown(cell(1, column))
    await user.keyboard('{Delete}')
  }
  const unset = { likelihood: null, impact: null, confidence: null, rationale: '' }
  await waitFor(() => expect(Object.values(desk.project.scores)[0]).toMatchObject(unset))
  expect(desk.project.risks[riskId]).toMatchObject({ category: '', party: '', horizon: null })
})

test('what is not scored comes last in either direction, a term stands in its band', async () => {
  const made = new MemoProject()
  made.risk('Unscored')
  made.score(made.risk('Even'), 50, 1)
  made.score(made.risk('Likely'), 'likely', 2)
  made.score(made.risk('Sixty'), 60, null)
  made.score(made.risk('Nobody knows'), '?', 5)
  await shown(made)
  sortBy('likelihood')
  expect(texts('title')).toEqual(['Likely', 'Sixty', 'Even', 'Unscored', 'Nobody knows'])
  sortBy('likelihood')
  expect(texts('title')).toEqual(['Even', 'Sixty', 'Likely', 'Unscored', 'Nobody knows'])
  sortBy('level')
  expect(texts('title').slice(0, 2)).toEqual(['Likely', 'Even'])
})

test('read-only, typing and pasting change nothing and say why', async () => {
  const desk = await shown(one().made, openOnReadOnlyDisk)
  fireEvent.mouseDown(cell(1, 'title'))
  await user.keyboard('x')
  expect(announced()).toBe('This project is open read-only.')
  await paste('Other')
  expect(texts('title')).toEqual(['Grounding'])
  expect(operationsAsked(desk)).toEqual([])
})
