import { chooseAnalyst } from '@state/analyst'
import { currentPlace, goTo } from '@state/place'
import { currentProject } from '@state/project-store'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { TaggingScreen } from '../../../renderer/features/tagging/TaggingScreen'
import { createAnchor } from '@shared/anchoring/create-anchor'
import { canonicalText } from '@shared/text/blocks'
import type { Operation } from '@shared/operations/operations'
import {
  addAnalyst,
  addRisk,
  addSource,
  addTag,
  emptyProject,
  id,
  linkEvidence,
  perform,
} from '../../unit/shared/sample-project'
import { type Desk, openInWindow } from '../desk'
import { click, dialog, press, showFrame, showScreen, showWindow } from '../window'

const BLOCKS = [
  'The river rose by two metres overnight and the port was closed.',
  'Nobody was hurt, said the mayor on Tuesday.',
].map((text) => ({ kind: 'paragraph' as const, level: null, role: 'body' as const, text }))
const TEXT = canonicalText(BLOCKS)

const mark = (name: string, tags: string[], words: string): Operation => {
  const start = TEXT.indexOf(words)
  return {
    name: 'passage.create',
    input: {
      passage: {
        id: id(name),
        sourceId: id('src'),
        versionId: id('srcV'),
        anchor: createAnchor(TEXT, { start, end: start + words.length }),
        tagIds: tags.map(id),
        note: '',
        statement: null,
        credibility: null,
      },
    },
  }
}

/** Ann and Bob, an article, two tags and a risk. */
async function open(): Promise<Desk> {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addAnalyst('bob'), addRisk('Flood'))
  perform(project, addSource('src', TEXT.length), addTag('Water'), addTag('Harm'))
  return openInWindow(project, { [id('srcV')]: BLOCKS })
}

const as = (desk: Desk, name: string, ...operations: Operation[]) =>
  act(async () => void (await desk.session.changes.apply({ by: id(name), operations })))
const sitDown = (name: string) => act(async () => chooseAnalyst(id(name)))
const tagsOf = (desk: Desk, name: string) => desk.project.passages[id(name)]?.tagIds
const kept = ({ session }: Desk) => session.drafts.all.map(({ text }) => text).toSorted()
const passagesHere = () => Object.keys(currentProject().passages).length

/** Both have tagged: one place alike, one with other borders, one by Ann alone; Bob's is evidence. */
async function closed(): Promise<Desk> {
  const desk = await open()
  const tagging = {
    id: id('t'),
    position: 1,
    name: 'Second reading',
    versionIds: [id('srcV')],
    analystIds: [id('ann'), id('bob')],
    tagIds: null,
  }
  await as(desk, 'ann', { name: 'tagging.open', input: { tagging } })
  await as(desk, 'ann', mark('a1', ['Water'], 'rose by two metres'), mark('a2', ['Harm'], 'Nobody was hurt'))
  await as(desk, 'ann', mark('a3', ['Water'], 'port was closed'))
  await as(desk, 'bob', mark('b1', ['Water'], 'rose by two metres overnight'), mark('b3', ['Water'], 'port was closed'))
  await as(desk, 'bob', linkEvidence('e', 'Flood', 'b1'))
  await as(desk, 'ann', { name: 'tagging.close', input: { taggingId: id('t') } })
  return desk
}

test('the whole way: begun from the screen, tagged blind by two, closed, and both see how they agree', async () => {
  const desk = await open()
  await showFrame(<TaggingScreen />, 'tagging')
  act(() => goTo({ screen: 'reader', sourceId: id('src') }))
  act(() => goTo({ screen: 'tagging', dialog: { kind: 'new-tagging' } }))
  const begin = await dialog('New blind tagging')
  expect(within(begin).getByRole('button', { name: 'Begin' })).toBeDisabled()
  await userEvent.type(within(begin).getByRole('textbox', { name: 'Name' }), 'Second reading')
  expect(within(begin).getByRole('checkbox', { name: /src/ })).toBeChecked()
  await click('Begin', begin)
  await screen.findByText('Open · 0 of 2 analysts finished')
  await sitDown('ann')

  await as(desk, 'ann', mark('a1', ['Water'], 'rose by two metres'))
  await as(desk, 'bob', mark('b1', ['Water'], 'rose by two metres overnight'))
  await waitFor(() => expect(passagesHere()).toBe(1))
  await click('I have finished tagging')
  await screen.findByText('Open · 1 of 2 analysts finished')
  await sitDown('bob')
  await waitFor(() => expect(Object.keys(currentProject().passages)).toEqual([id('b1')]))
  await click('Close and compare…')
  const closing = await dialog('Close blind tagging “Second reading”?')
  expect(closing).toHaveTextContent('bob has not said that they have finished.')
  await click('Close and compare', closing)
  const table = await screen.findByRole('table')
  await waitFor(() => expect(within(table).getByRole('row', { name: /^Water/ })).toHaveTextContent('ann 1 · bob 1'))
  expect(within(table).getByRole('row', { name: /^Water/ })).toHaveTextContent('Too few: 2 passages in all')
  expect(passagesHere()).toBe(2)
  expect(screen.getByText('Closed · 0 of 1 place decided')).toBeVisible()
})

test('places are decided by keys, each as one step, and what is evidence is said before', async () => {
  const desk = await closed()
  await showScreen(<TaggingScreen />, 'tagging')
  await userEvent.click(await screen.findByRole('tab', { name: 'Places to decide' }))
  const list = await screen.findByRole('listbox', { name: 'Places' })
  const place = () => screen.getByRole('region', { name: 'Place' })
  await waitFor(() => expect(place()).toHaveTextContent('The river rose'))
  expect(place()).toHaveTextContent('all tagged it, with other borders')
  expect(place()).toHaveTextContent(
    'Evidence rests here: R1 on the passage of bob. It stays evidence whatever is decided',
  )
  expect(
    within(place())
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual([
    '1 The words of bob',
    '2 The words of ann',
    'B Keep all as they are',
    'X Reject the tag here',
    'Show in the reader',
  ])
  await userEvent.type(within(place()).getByRole('textbox', { name: 'Reason' }), 'The time says nothing')
  act(() => list.focus())
  await press('2')
  await waitFor(() => expect(tagsOf(desk, 'b1')).toEqual([]))
  expect(tagsOf(desk, 'a1')).toEqual([id('Water')])
  expect(Object.values(desk.project.decisions)).toMatchObject([
    { reason: 'The time says nothing', decidedBy: id('ann') },
  ])
  await screen.findByText('1 of 3 decided')
  // The next undecided place is shown.
  await waitFor(() => expect(place()).toHaveTextContent('all tagged the same words'))
  await act(async () => void (await desk.session.changes.undo(id('ann'))))
  await screen.findByText('0 of 3 decided')
  expect(tagsOf(desk, 'b1')).toEqual([id('Water')])
})

test('letters go to the next place whose tag begins so, but those that decide', async () => {
  const desk = await closed()
  await showScreen(<TaggingScreen />, 'tagging')
  await userEvent.click(await screen.findByRole('tab', { name: 'Places to decide' }))
  const list = await screen.findByRole('listbox', { name: 'Places' })
  const tags = within(list)
    .getAllByRole('option')
    .map(({ textContent }) => textContent ?? '')
  const other = tags.findIndex((tag) => tag.charAt(0) !== tags[0]!.charAt(0))
  const chosen = () => within(list).getByRole('option', { selected: true }).textContent
  act(() => list.focus())
  await press(tags[other]!.slice(0, 3).toLowerCase())
  expect(chosen()).toBe(tags[other])
  expect(Object.values(desk.project.decisions)).toEqual([])
  await waitFor(() => expect(screen.getByRole('region', { name: 'Place' })).toHaveTextContent('X Reject the tag here'))
  // Within a word that is typed no letter decides.
  await press(`${tags[0]!.charAt(0).toLowerCase()}x`)
  expect(Object.values(desk.project.decisions)).toEqual([])
})

test('a place that is decided by its button leaves the focus where the keys decide the next one', async () => {
  const desk = await closed()
  await showScreen(<TaggingScreen />, 'tagging')
  await userEvent.click(await screen.findByRole('tab', { name: 'Places to decide' }))
  await userEvent.click(await screen.findByRole('button', { name: '2 The words of ann' }))
  await screen.findByText('1 of 3 decided')
  await waitFor(() => expect(screen.getByRole('region', { name: 'Place' })).toHaveTextContent('all tagged the same'))
  expect(screen.getByRole('listbox', { name: 'Places' })).toHaveFocus()
  await press('x')
  await screen.findByText('2 of 3 decided')
  expect([tagsOf(desk, 'a3'), tagsOf(desk, 'b3')]).toEqual([[], []])
})

test('a reason that was begun stays with its place, on the disk, until something is decided with it', async () => {
  const desk = await closed()
  await showWindow()
  act(() => goTo({ screen: 'tagging', taggingPart: 'places' }))
  const list = await screen.findByRole('listbox', { name: 'Places' })
  const reason = () => screen.getByRole('textbox', { name: 'Reason' })
  await userEvent.type(reason(), 'The time says nothing')
  act(() => list.focus())
  await press('{ArrowDown}')
  await waitFor(() => expect(reason()).toHaveValue(''))
  await userEvent.type(reason(), 'Another')
  await waitFor(() => expect(kept(desk)).toEqual(['Another', 'The time says nothing']))
  act(() => goTo({ screen: 'home' }))
  act(() => goTo({ screen: 'tagging', taggingPart: 'places' }))
  const again = await screen.findByRole('listbox', { name: 'Places' })
  act(() => again.focus())
  await press('{Home}')
  await waitFor(() => expect(reason()).toHaveValue('The time says nothing'))
  await screen.findByRole('button', { name: '2 The words of ann' })
  await press('2')
  await waitFor(() => expect(kept(desk)).toEqual(['Another']))
  expect(Object.values(desk.project.decisions)).toMatchObject([{ reason: 'The time says nothing' }])
})

test('tags that count are told apart where two have one name', async () => {
  const desk = await open()
  await as(desk, 'ann', addTag('Injury', 'Water'), {
    name: 'tag.update',
    input: { tagId: id('Injury'), changes: { name: 'Harm' } },
  })
  const tagging = {
    id: id('t'),
    position: 1,
    name: 'Second reading',
    versionIds: [id('srcV')],
    analystIds: [id('ann'), id('bob')],
    tagIds: [id('Injury')],
  }
  await as(desk, 'ann', { name: 'tagging.open', input: { tagging } })
  await showScreen(<TaggingScreen />, 'tagging')
  expect(await screen.findByText('These tags count: “Harm (under Water)”.')).toBeVisible()
})

test('what all tagged alike is kept at once, and places are filtered by how analysts differ', async () => {
  const desk = await closed()
  await showScreen(<TaggingScreen />, 'tagging')
  await userEvent.click(await screen.findByRole('tab', { name: 'Places to decide' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Keep 1 place where all agree' }))
  await screen.findByText('1 of 3 decided')
  expect([tagsOf(desk, 'a3'), tagsOf(desk, 'b3')].flat()).toEqual([id('Water')])
  expect(screen.queryByRole('button', { name: /where all agree/ })).toBeNull()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Places listed' }), 'Only by some')
  await waitFor(() =>
    expect(screen.getByRole('region', { name: 'Place' })).toHaveTextContent('bob tagged nothing here'),
  )
  expect(currentPlace()).toMatchObject({ screen: 'tagging', taggingPart: 'places' })
})

test('what can no longer be decided says why, and is not offered', async () => {
  const desk = await closed()
  await as(desk, 'ann', { name: 'tag.delete', input: { tagId: id('Water'), replaceWith: null } })
  await showScreen(<TaggingScreen />, 'tagging')
  await userEvent.click(await screen.findByRole('tab', { name: 'Places to decide' }))
  const place = await screen.findByRole('region', { name: 'Place' })
  expect(place).toHaveTextContent('This tag is no longer in the codebook. Nothing more can be decided here.')
  await waitFor(() => expect(within(place).getByRole('button', { name: /Reject the tag here/ })).toBeDisabled())
  expect(screen.queryByRole('button', { name: /where all agree/ })).toBeNull()
  act(() => screen.getByRole('listbox', { name: 'Places' }).focus())
  await press('x')
  expect(Object.keys(desk.project.decisions)).toEqual([])
})

test('deleting a closed one says what goes, and leaves the passages', async () => {
  const desk = await closed()
  await showScreen(<TaggingScreen />, 'tagging')
  await click('Delete…')
  const asked = await dialog('Delete blind tagging “Second reading”?')
  expect(asked).toHaveTextContent('what was kept of 5 passages, and 0 decisions with the reasons')
  await click('Delete', asked)
  await screen.findByText('No blind tagging yet')
  expect(Object.keys(desk.project.passages)).toHaveLength(5)
})
