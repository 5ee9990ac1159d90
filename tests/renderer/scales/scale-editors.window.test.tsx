import { goTo } from '@state/place'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ScalesScreen } from '../../../renderer/features/scales/ScalesScreen'
import { type Desk, openInWindow } from '../desk'
import { click, dialog, expectNotices, operationsAsked, press, showScreen, showWindow } from '../window'
import { id, perform } from '../../unit/shared/sample-project'
import { ownImpactScale, ownLexicon, ownMatrix, ownScales } from './scales-project'

const OWN = { lexicon: ownLexicon, impactScale: ownImpactScale, matrix: ownMatrix } as const

/** The editor that a button of one of the project's own scales opens. */
async function edit(part: keyof typeof OWN, button: string, desk?: Desk): Promise<Desk> {
  const opened = desk ?? (await openInWindow(ownScales()))
  if (!desk) await showScreen(<ScalesScreen />, 'scales')
  await act(async () => goTo({ screen: 'scales', scale: { part, id: OWN[part].id } }))
  await userEvent.click(await screen.findByRole('button', { name: button }))
  await screen.findByRole('dialog')
  return opened
}
const editor = () => screen.getByRole('dialog')
const field = (label: string) => within(editor()).getByLabelText(label)
const type = (label: string, text: string) => fireEvent.change(field(label), { target: { value: text } })
const save = () => within(editor()).getByRole('button', { name: /^Save/ })
const findings = () =>
  within(within(editor()).getByRole('region', { name: 'What to know of it' }))
    .queryAllByRole('listitem')
    .map((item) => `${within(item).getByRole('img').getAttribute('aria-label')}: ${item.textContent}`)
const cell = (name: string) => within(editor()).getByRole('gridcell', { name })
const cells = () =>
  within(editor())
    .getAllByRole('gridcell')
    .map(({ textContent }) => textContent)
    .join('')
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

test('a copy of a lexicon is changed, and saved as one step that is shown', async () => {
  const desk = await edit('lexicon', 'Make a copy to change…')
  expect(await dialog('New lexicon from “Ours”')).toBeVisible()
  expect(field('Name')).toHaveValue('Our Ours')
  type('Name', ' Team ')
  type('Name of term 1', ' doubtful ')
  type('Higher percent of term 1', '40%')
  type('Other name of term 2', 'awaited')
  await click('Term 2: more than its lower percent', editor())
  expect(findings()).toEqual(['Note: 41–50% lie between “doubtful” and “expected”, in neither.'])
  await userEvent.selectOptions(field('In a sentence, term 2'), 'in quotation marks')
  await userEvent.click(save())
  await closed()
  const [made] = Object.values(desk.project.lexicons).filter(({ name }) => name === 'Team')
  expect(made).toEqual({
    id: expect.any(String),
    name: 'Team',
    edition: 1,
    follows: ownLexicon.id,
    note: 'After Ours.',
    terms: [
      { ...ownLexicon.terms[0], high: 40 },
      { ...ownLexicon.terms[1], alternative: 'awaited', open: 'low', form: 'quoted' },
    ],
  })
  expect(operationsAsked(desk).map(({ name }) => name)).toEqual(['lexicon.add'])
  expect(within(screen.getByRole('region', { name: 'Scale' })).getByRole('heading', { level: 2 })).toHaveTextContent(
    'Team',
  )
  expect(screen.getByText(/made from Ours/)).toBeVisible()
})

test('only what no lexicon can be is not saved, and says where it is', async () => {
  await edit('lexicon', 'Make a copy to change…')
  type('Lower percent of term 2', 'half')
  expect(findings()).toEqual(['Cannot be saved: “half” is not a whole percent from 0 to 100.'])
  expect(save()).toBeDisabled()
  await click('“half” is not a whole percent from 0 to 100.', editor())
  expect(field('Name of term 2')).toHaveFocus()
  type('Lower percent of term 2', '101')
  expect(findings()).toEqual(['Cannot be saved: “101” is not a whole percent from 0 to 100.'])
  type('Lower percent of term 2', '50')
  type('Name of term 2', 'Doubtful')
  expect(findings()).toEqual(['Cannot be saved: “Doubtful” is the name of another term, too.'])
  type('Name of term 2', '')
  expect(findings()).toEqual(['Cannot be saved: A term needs a name.'])
  type('Name of term 2', '2nd')
  expect(findings()).toEqual([])
  type('Name', 'icd 203')
  expect(findings()).toEqual(['Cannot be saved: Another lexicon is called “icd 203”.'])
  type('Name', ' ')
  expect(findings()).toEqual(['Cannot be saved: The lexicon needs a name.'])
  expect(save()).toBeDisabled()
  type('Name', 'Team')
  expect(save()).toBeEnabled()
})

test('terms are added, moved and removed, and the focus stays where the next key is meant', async () => {
  await edit('lexicon', 'Make a copy to change…')
  const names = () =>
    within(editor())
      .getAllByLabelText(/^Name of term/)
      .map((each) => (each as HTMLInputElement).value)
  await click('Add term', editor())
  expect(field('Name of term 3')).toHaveFocus()
  expect(field('Lower percent of term 3')).toHaveValue('100')
  type('Name of term 3', 'sure')
  await click('Move term 3 up', editor())
  expect(names()).toEqual(['doubtful', 'sure', 'expected'])
  expect(document.activeElement).toHaveAccessibleName('Move term 2 up')
  await press('{Enter}')
  expect(names()).toEqual(['sure', 'doubtful', 'expected'])
  expect(document.activeElement).toHaveAccessibleName('Move term 1 down')
  await click('Remove term 3', editor())
  expect(names()).toEqual(['sure', 'doubtful'])
  expect(field('Name of term 2')).toHaveFocus()
  expect(within(editor()).getByRole('button', { name: 'Remove term 1' })).toBeDisabled()
})

test('Enter in a field is not yet the end', async () => {
  const desk = await edit('lexicon', 'Make a copy to change…')
  act(() => field('Name of term 1').focus())
  await press('{Enter}')
  expect(editor()).toBeVisible()
  expect(operationsAsked(desk)).toEqual([])
})

test('what is typed is there again after closing, until it is discarded', async () => {
  const desk = await openInWindow(ownScales())
  await showWindow()
  await edit('lexicon', 'Make a copy to change…', desk)
  type('Name of term 1', 'hardly')
  await waitFor(() => expect(desk.session.drafts.all.map(({ text }) => text).join()).toContain('hardly'))
  await click('Cancel', editor())
  await edit('lexicon', 'Make a copy to change…', desk)
  expect(field('Name of term 1')).toHaveValue('hardly')
  expect(findings()).toEqual([])
  await click('Discard what I typed', editor())
  expect(field('Name of term 1')).toHaveValue('doubtful')
  type('Name of term 1', 'scarcely')
  await userEvent.click(save())
  await closed()
  await edit('lexicon', 'Make a copy to change…', desk)
  expect([field('Name'), field('Name of term 1')].map((each) => (each as HTMLInputElement).value)).toEqual([
    'Our Ours (2)',
    'doubtful',
  ])
})

test('what is refused stays in its dialog with the reason', async () => {
  const desk = await edit('lexicon', 'Change…')
  type('Name of term 1', 'hardly')
  await desk.perform({ name: 'scales.use', input: { scales: { lexicon: ownLexicon.id }, rescored: [] } })
  await userEvent.click(save())
  await expectNotices(
    'This lexicon is in force, or scores were given under it. Nothing was changed. Save it as its next edition.',
  )
  expect(field('Name of term 1')).toHaveValue('hardly')
})

test('what was typed to change a scale goes on as its next edition when it was taken into force meanwhile', async () => {
  const desk = await openInWindow(ownScales())
  await showWindow()
  await edit('lexicon', 'Change…', desk)
  type('Name', 'Team')
  type('Name of term 1', 'hardly')
  await desk.perform({ name: 'scales.use', input: { scales: { lexicon: ownLexicon.id }, rescored: [] } })
  await waitFor(() => expect(desk.session.drafts.all.map(({ text }) => text).join()).toContain('hardly'))
  await click('Cancel', editor())
  await edit('lexicon', 'Change as the next edition…', desk)
  expect(field('Name')).toHaveValue('Ours')
  expect(field('Name of term 1')).toHaveValue('hardly')
  await click('Save edition 2', editor())
  await closed()
  await waitFor(() => expect(document.activeElement).toHaveTextContent('Ours, edition 2'))
  expect(
    Object.values(desk.project.lexicons).map(({ name, edition, terms }) => [name, edition, terms[0]?.label]),
  ).toEqual([
    ['Ours', 1, 'doubtful'],
    ['Ours', 2, 'hardly'],
  ])
})

test('the longest name leaves a copy that can be saved', async () => {
  const project = ownScales()
  perform(project, { name: 'lexicon.add', input: { scale: { ...ownLexicon, id: id('long'), name: 'n'.repeat(500) } } })
  await openInWindow(project)
  await showScreen(<ScalesScreen />, 'scales')
  await act(async () => goTo({ screen: 'scales', scale: { part: 'lexicon', id: id('long') } }))
  await userEvent.click(await screen.findByRole('button', { name: 'Make a copy to change…' }))
  for (const label of ['Name', /^Note/]) expect(within(editor()).getByLabelText(label)).toBeValid()
  await userEvent.click(save())
  await closed()
})

test('one that nothing was judged by is changed in its place, one in force becomes its next edition', async () => {
  const desk = await edit('impactScale', 'Change…')
  type('What has to happen for level 1', '')
  expect(findings()).toEqual(['Warning: “small” does not say what has to happen: nobody can hold an event against it.'])
  type('What has to happen for level 1', 'A week is lost.')
  await userEvent.click(save())
  await closed()
  expect(Object.values(desk.project.impactScales)).toMatchObject([
    { id: ownImpactScale.id, edition: 1, levels: [{ name: 'small', anchor: 'A week is lost.' }, {}, {}] },
  ])
  await desk.perform({
    name: 'scales.use',
    input: { scales: { impactScale: ownImpactScale.id, matrix: 'plain-3' }, rescored: [] },
  })
  await edit('impactScale', 'Change as the next edition…', desk)
  expect(await dialog('Change “Ours” as edition 2')).toBeVisible()
  expect(editor()).toHaveTextContent(
    'Scores given under edition 1 stay as they are. “Use…” then takes edition 2 into force.',
  )
  expect(field('Name')).toBeDisabled()
  type('Name of level 3', 'grave')
  await click('Save edition 2', editor())
  await closed()
  expect(
    Object.values(desk.project.impactScales).map(({ name, edition, follows }) => [name, edition, follows]),
  ).toEqual([
    ['Ours', 1, undefined],
    ['Ours', 2, ownImpactScale.id],
  ])
})

test('cells are set by arrows and digits, Enter and clicks, with their doubts beside', async () => {
  const desk = await edit('matrix', 'Change…')
  expect(cells()).toBe('LMHLLM')
  act(() => cell('Likelihood rare, impact 1: low').focus())
  await press('{ArrowRight}3')
  expect(cells()).toBe('LMHLHM')
  expect(cell('Likelihood rare, impact 2: high')).toHaveFocus()
  expect(findings()).toEqual([
    'Warning: Likelihood “rare”, impact 2: “high” is right beside “low”, so a small error of judgment is the whole scale.',
    'Warning: Likelihood “rare”, impact 3: “middle” is lower than the “high” of what is less grave.',
    'Warning: Likelihood “often”, impact 2: “middle” is lower than the “high” of what is less likely.',
  ])
  await press('{Enter}')
  expect(cells()).toBe('LMHLLM')
  await press('{Shift>}{Enter}{/Shift}')
  expect(cells()).toBe('LMHLHM')
  // A level that there is not.
  await press('4')
  expect(cells()).toBe('LMHLHM')
  await userEvent.click(cell('Likelihood rare, impact 2: high'))
  await press('{ArrowUp}{Home}2')
  expect(cells()).toBe('MMHLLM')
  await userEvent.click(save())
  await closed()
  expect(desk.project.matrices[ownMatrix.id]?.cells).toEqual([
    [1, 1, 2],
    [2, 2, 3],
  ])
})

test('rows, levels and columns of a matrix come and go, and its cells with them', async () => {
  const desk = await edit('matrix', 'Make a copy to change…')
  await userEvent.selectOptions(field('Columns'), '4 levels of impact')
  expect(cells()).toBe('LMHHLLMM')
  await click('Add row', editor())
  expect(field('Name of row 3')).toHaveFocus()
  type('Name of row 3', 'always')
  expect(findings()).toEqual(['Cannot be saved: “” is not a whole percent from 0 to 100.'])
  type('Row 3 begins at percent', '40')
  expect(findings()[0]).toBe('Cannot be saved: “always” begins at 40%, and has to begin above 50%.')
  type('Row 3 begins at percent', '90')
  expect(cells()).toBe('LMHHLMHHLLMM')
  await click('Remove row 1', editor())
  expect(cells()).toBe('LMHHLMHH')
  expect(field('Row 1 begins at percent')).toHaveValue('0')
  await click('Remove level 2', editor())
  expect(cells()).toBe('LLHHLLHH')
  await click('Add level', editor())
  expect(findings()[0]).toBe('Cannot be saved: A level of risk needs a name, and letters for the cells.')
  type('Name of level 3', 'worst')
  type('Letters of level 3', 'W')
  await userEvent.selectOptions(field('Colour of level 2, 1 to 5 from the palest'), '3')
  act(() => cell('Likelihood always, impact 4: high').focus())
  await press('3')
  await userEvent.click(save())
  await closed()
  expect(Object.values(desk.project.matrices).find(({ name }) => name === 'Our Ours')).toMatchObject({
    rows: [
      { name: 'often', low: 0 },
      { name: 'always', low: 90 },
    ],
    levels: [
      { name: 'low', code: 'L', colour: 1 },
      { name: 'high', code: 'H', colour: 3 },
      { name: 'worst', code: 'W', colour: 5 },
    ],
    cells: [
      [1, 1, 2, 2],
      [1, 1, 2, 3],
    ],
  })
})
