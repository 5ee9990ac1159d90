import { newTag } from '@shared/document/queries/tags'
import { mergeAnalyst } from '@state/merge-analyst'
import { currentPreferences } from '@state/preferences'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { currentPlaceOf, goTo } from '@state/place'
import { expect, test } from 'vitest'
import { ReaderScreen } from '../../../renderer/features/reader/ReaderScreen'
import { painted } from '../browser/highlights'
import { openInWindow } from '../desk'
import { id } from '../../unit/shared/sample-project'
import { announced, notices, press, showFrame } from '../window'
import { ReaderProject, select } from './reader-project'

/** Passages with the tags cost, with fees under it, and time, and one without a tag. */
async function openReader() {
  const made = new ReaderProject()
  made.tag('cost', 1, null, 1)
  made.tag('time', 2, null, 2)
  made.tag('fees', 3, 'cost')
  const passages = {
    port: made.passage('The port', [id('cost')]),
    pilots: made.passage('Pilots', [id('time')]),
    blind: made.passage('blind', [id('fees')]),
    ties: made.passage('Ties'),
  }
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showFrame(<ReaderScreen />, 'reader')
  await screen.findByText('Ties are strong.')
  await waitFor(() => expect(words()).toEqual(['Pilots', 'The port', 'Ties', 'blind']))
  return { desk, made, passages }
}

/** The words marked now. */
const words = () =>
  Object.entries(painted())
    .flatMap(([name, found]) => (/^(fill|dimmed)/.test(name) ? found : []))
    .toSorted()
const filter = () => within(screen.getByRole('group', { name: 'What is marked' }))
const count = () => filter().getByRole('status').textContent
const chosen = () => currentPlaceOf('reader').passageId
const focusText = async () => {
  await select(1, 3, 0)
  await press('{Escape}')
}

test('F filters by tag with those under it, says how many are shown, and ] walks only those', async () => {
  const { passages } = await openReader()
  await focusText()
  await press('f')
  expect(document.activeElement).toBe(filter().getByLabelText('Tag, with those under it'))
  await userEvent.selectOptions(filter().getByLabelText('Tag, with those under it'), id('cost'))
  await waitFor(() => expect(count()).toBe('2 of 4 passages shown'))
  expect(words()).toEqual(['The port', 'blind'])
  await press('{Escape}')
  expect(document.activeElement).toBe(screen.getByRole('document'))
  expect(count()).toBe('2 of 4 passages shown')
  await press(']')
  expect(chosen()).toBe(passages.port)
  await press(']')
  expect(chosen()).toBe(passages.blind)
  await press(']')
  expect(announced()).toBe('No passage after this one is shown.')
})

test('Shift+F shows all again, and says so', async () => {
  await openReader()
  await focusText()
  await press('f')
  await userEvent.selectOptions(filter().getByLabelText('Statement'), 'background')
  await waitFor(() => expect(count()).toBe('0 of 4 passages shown'))
  expect(words()).toEqual([])
  await press('{Escape}{Shift>}f{/Shift}')
  expect(announced()).toBe('All 4 passages shown.')
  expect(words()).toEqual(['Pilots', 'The port', 'Ties', 'blind'])
  expect(screen.queryByRole('group', { name: 'What is marked' })).toBeNull()
})

test('a passage that the filter hides is never made or gone to without a word', async () => {
  const { passages } = await openReader()
  await focusText()
  await press('f')
  await userEvent.selectOptions(filter().getByLabelText('Tag, with those under it'), 'none')
  await press('{Escape}')
  await select(1, 9, 16)
  await press('2')
  await waitFor(() => expect(notices()).toEqual(['It is saved, but the filter of marks hides this passage.']))
  await waitFor(() => expect(count()).toBe('1 of 5 passages shown'))
  await act(async () => goTo({ screen: 'reader', passageId: passages.pilots }))
  expect(notices().at(-1)).toBe('The filter of marks hid this passage, so all passages are shown again.')
  expect(words()).toEqual(['Pilots', 'The port', 'Ties', 'blind', 'stopped'])
})

test('the filter follows the codebook: a tag moved under another is with it, one that is deleted filters nothing', async () => {
  const { desk } = await openReader()
  await focusText()
  await press('f')
  await userEvent.selectOptions(filter().getByLabelText('Tag, with those under it'), id('time'))
  await waitFor(() => expect(words()).toEqual(['Pilots']))
  const late = newTag(desk.project, id('late'), 'late', id('time'))
  await desk.perform({ name: 'tag.create', input: { tag: { ...late, shortcut: null } } })
  const ties = Object.values(desk.project.passages).find(({ anchor }) => anchor.exact === 'Ties')!
  await desk.perform({ name: 'passage.tag', input: { passageId: ties.id, tagId: id('late') } })
  await waitFor(() => expect(words()).toEqual(['Pilots', 'Ties']))
  await desk.perform({ name: 'tag.delete', input: { tagId: id('late'), replaceWith: null } })
  await waitFor(() => expect(words()).toEqual(['Pilots']))
})

test('filtered by an analyst who is merged into another, it shows those of the other', async () => {
  const { desk } = await openReader()
  const [ines] = Object.keys(desk.project.analysts)
  await desk.perform({ name: 'analyst.add', input: { analyst: { id: id('inez'), name: 'Inez', position: 9 } } })
  await focusText()
  await press('f')
  await userEvent.selectOptions(filter().getByLabelText('Analyst'), id('inez'))
  await waitFor(() => expect(words()).toEqual([]))
  await act(() => mergeAnalyst(id('inez'), ines!, 'leave'))
  await waitFor(() => expect(filter().getByLabelText('Analyst')).toHaveDisplayValue('Ines'))
  await waitFor(() => expect(words()).toHaveLength(4))
})

test('W leaves only the words of the passage fully marked, ] goes on with the next, Escape lights all', async () => {
  await openReader()
  await focusText()
  await press(']w')
  const dimmed = () => (painted()['dimmed'] ?? []).toSorted()
  expect(dimmed()).toEqual(['Pilots', 'Ties', 'blind'])
  expect(painted()['fill-1-solid-0']).toEqual(['The port'])
  expect(document.querySelectorAll('[data-dimmed][title]')).toHaveLength(3)
  await press(']')
  expect(dimmed()).toEqual(['The port', 'Ties', 'blind'])
  await press('{Escape}')
  expect(dimmed()).toEqual([])
  expect(document.querySelectorAll('[data-dimmed]')).toHaveLength(0)
})

test('pointing at a bar isolates its passage after a moment, and leaving it lights all again', async () => {
  await openReader()
  await userEvent.hover(screen.getByTitle('time · Ines'))
  await waitFor(() => expect((painted()['dimmed'] ?? []).toSorted()).toEqual(['The port', 'Ties', 'blind']))
  await userEvent.hover(screen.getByText('Ties are strong.'))
  expect(painted()['dimmed']).toBeUndefined()
})

test('all passages of the source are listed in reading order, follow the caret and lead to their words', async () => {
  const { passages } = await openReader()
  await userEvent.click(screen.getByRole('button', { name: 'All of this source (4 passages)' }))
  const list = await screen.findByRole('listbox', { name: 'All passages of this source' })
  const rows = () => within(list).getAllByRole('option')
  expect(rows().map(({ textContent }) => textContent)).toEqual([
    'The port¶1 · cost · Ines',
    'Pilots¶2 · time · Ines',
    'blind¶2 · fees · Ines',
    'Ties¶3 · No tag · Ines',
  ])
  await focusText()
  await press(']]')
  expect(rows().map((row) => row.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false', 'false'])
  act(() => list.focus())
  await press('t')
  expect(rows().map((row) => row.getAttribute('aria-selected'))).toEqual(['false', 'false', 'false', 'true'])
  await press('{ArrowUp}')
  expect(chosen()).toBe(passages.blind)
  expect(announced()).toBe('Passage in paragraph 2: “blind”, fees.')
  await press('{Enter}')
  expect(document.activeElement).toBe(screen.getByRole('document'))
  await userEvent.click(screen.getByRole('button', { name: 'This paragraph' }))
  expect(screen.getByRole('region', { name: /^Passages in paragraph/ })).toBeVisible()
})

test('the caret says which passages it has come into once it rests, and nothing while they stay the same', async () => {
  await openReader()
  await focusText()
  await press('j')
  await waitFor(() => expect(announced()).toBe('1 passage: time.'))
  await press('j')
  await waitFor(() => expect(announced()).toBe('1 passage: no tag.'))
})

test('the map leads by keys and pointer, frames what is seen, and M switches it off for the next time', async () => {
  await openReader()
  await focusText()
  const map = screen.getByRole('slider', { name: 'Map of the marks' })
  await waitFor(() => expect(map.querySelectorAll('path')).toHaveLength(2))
  act(() => map.focus())
  await press('{End}')
  expect(map).toHaveAttribute('aria-valuetext', 'in paragraph 3, 1 passage')
  await press('{Home}')
  expect(map).toHaveAttribute('aria-valuetext', 'in paragraph 1, 1 passage')
  await press('{PageDown}')
  expect(map).toHaveAttribute('aria-valuenow', '9')
  await press('{Enter}')
  expect(document.activeElement).toBe(screen.getByRole('document'))
  await press('m')
  expect(screen.queryByRole('slider', { name: 'Map of the marks' })).toBeNull()
  expect(currentPreferences().minimap).toBe(false)
  await press('m')
})

test('focus mode leaves the text alone; Escape and its key bring everything back', async () => {
  await openReader()
  await focusText()
  await press('z')
  expect(screen.queryByRole('region', { name: 'Sources' })).toBeNull()
  expect(screen.queryByRole('region', { name: 'Passage and tags' })).toBeNull()
  expect(screen.getByText('Ties are strong.')).toBeVisible()
  await press('{Escape}')
  expect(screen.getByRole('region', { name: 'Sources' })).toBeVisible()
  await press('z')
  await userEvent.click(screen.getByRole('button', { name: /Leave focus mode/ }))
  expect(screen.getByRole('region', { name: 'Passage and tags' })).toBeVisible()
})

test('hedged words are marked and counted, and lead from one to the next', async () => {
  const made = new ReaderProject()
  const second = made.source(['Talks may fail. A strike is likely; some say it may last.'], { title: 'Hedged' })
  await openInWindow(made.project, Object.fromEntries(made.texts))
  await showFrame(<ReaderScreen />, 'reader')
  await act(async () => goTo({ screen: 'reader', sourceId: second }))
  await screen.findByText(/Talks may fail/)
  await select(1, 0, 3)
  await press('{Escape}h')
  await waitFor(() => expect(painted()['hedge-modal']).toEqual(['may', 'may']))
  expect(painted()['hedge-estimative']).toEqual(['likely'])
  expect(painted()['hedge-hedge']).toEqual(['some say'])
  const lens = within(await screen.findByRole('region', { name: 'Hedged language' }))
  expect(lens.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Hedged language 4',
    'Estimative words 1',
    'Modal verbs 2',
    'Other hedges 1',
  ])
  await userEvent.click(lens.getByRole('button', { name: 'may, 2 places: go to the next' }))
  expect(announced()).toBe('“may”, 1 of 2, in paragraph 1.')
  expect(String(document.getSelection())).toBe('may')
  await userEvent.click(lens.getByRole('button', { name: 'may, 2 places: go to the next' }))
  expect(announced()).toBe('“may”, 2 of 2, in paragraph 1.')
  await press('h')
  expect(painted()['hedge-modal']).toBeUndefined()
})

test.each<[language: string, headings: string[], says: string]>([
  [
    '',
    ['Estimative words 0', 'Modal verbs 0', 'Other hedges 0'],
    'Counted are the terms of the lexicon in force, and modal verbs and other hedges of English. The language of this source is not set.',
  ],
  [
    'de-CH',
    ['Estimative words 0', 'Modal verbs 2'],
    'Counted are the terms of the lexicon in force, and modal verbs of German.',
  ],
  ['pl', ['Estimative words 0'], 'There is no list for “pl”: only the terms of the lexicon in force are counted.'],
])('hedges of a text in “%s” are counted by the list there is', async (language, headings, says) => {
  const made = new ReaderProject()
  const second = made.source(['Es dürfte regnen, könnte aber ausbleiben.'], { title: 'Regen', language })
  await openInWindow(made.project, Object.fromEntries(made.texts))
  await showFrame(<ReaderScreen />, 'reader')
  await act(async () => goTo({ screen: 'reader', sourceId: second }))
  await screen.findByText(/Es dürfte/)
  await press('h')
  const lens = within(await screen.findByRole('region', { name: 'Hedged language' }))
  expect(lens.getByText(says)).toBeVisible()
  await waitFor(() =>
    expect(lens.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(headings),
  )
  await press('h')
})
