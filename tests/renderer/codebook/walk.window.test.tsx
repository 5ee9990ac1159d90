import { begunAgainst, draftAt, dropDraft, givenUpAt, giveUpDraft, keepDraft, subscribeToDrafts } from '@state/drafts'
import { undoOrRedo } from '@state/perform'
import { choose, currentPlaceOf } from '@state/place'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { DraftKeeperProvider } from '@ui/draft-keeper'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CodebookScreen } from '../../../renderer/features/codebook/CodebookScreen'
import { addPassage, id, openEdition } from '../../unit/shared/sample-project'
import { perform } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { codebook, type TagLine } from './codebook-project'
import { fillDisk, NOT_SAVED, openOnReadOnlyDisk } from '../disk'
import { alerts, pick, showScreen, usable } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

/** As the window has it: what is half done is kept beside the project. */
const KEEPER = {
  at: draftAt,
  beside: begunAgainst,
  keep: keepDraft,
  drop: dropDraft,
  giveUp: giveUpDraft,
  givenUpAt,
  subscribe: subscribeToDrafts,
}

const TAGS: readonly TagLine[] = [
  ['cost', 1],
  ['fuel', 1, 'cost'],
  ['food', 2, 'cost'],
  ['price', 2],
]
const PASSAGES = { a: ['cost'], b: ['cost', 'fuel'], c: ['cost'], d: ['price'] }

async function shown(task: 'split' | 'retag', open: typeof openOnReadOnlyDisk = openInWindow) {
  const project = codebook(TAGS, PASSAGES)
  if (task === 'retag') {
    perform(project, { name: 'tag.update', input: { tagId: id('cost'), changes: { definition: 'What is paid' } } })
    perform(project, openEdition('e', 'cost', 'What is asked'), addPassage('e', 'wire', ['cost'], 90))
  }
  const desk = await open(project)
  await showScreen(
    <DraftKeeperProvider value={KEEPER}>
      <CodebookScreen />
    </DraftKeeperProvider>,
    'codebook',
  )
  await act(async () => choose({ screen: 'codebook', tagId: id('cost'), task: { kind: task } }))
  const tagsOf = (name: string) =>
    desk.project.passages[id(name)]?.tagIds.map((tagId) => desk.project.tags[tagId]?.name).join(' ')
  return { desk, all: () => ['a', 'b', 'c', 'd'].map(tagsOf) }
}

const walk = () => screen.getByRole('group', { name: /^(Split|Tag) “cost”/ })
const progress = () => within(walk()).getByRole('status').textContent
const press = (key: string, init: object = {}) => act(async () => void fireEvent.keyDown(walk(), { key, ...init }))
const at = (words: string) => waitFor(() => expect(progress()).toContain(words))

test('a tag is split by keys alone: to the tags under it by digit, kept, and both', async () => {
  const { desk, all } = await shown('split')
  expect(walk()).toHaveFocus()
  expect(progress()).toBe('Passage 1 of 3. Each decision is saved at once, and undone by itself.')
  await press('2')
  await at('Passage 2 of 3')
  expect(all()).toEqual(['food', 'cost fuel', 'cost', 'price'])
  await press('k')
  await at('Passage 3 of 3')
  await press('b')
  expect(screen.getByRole('button', { name: 'B Keep it as well' })).toHaveAttribute('aria-pressed', 'true')
  await press('!', { code: 'Digit1' })
  await at('All 3 passages looked at.')
  expect(all()).toEqual(['food', 'cost fuel', 'cost fuel', 'price'])
  expect(
    within(walk())
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['1 passage got “food”.', '1 passage got “fuel”.', '1 passage kept “cost” alone.'])
  expect(desk.session.changes.end.seq).toBeGreaterThan(0)
})

test('back takes decisions back one by one, and gives the passage only what it had', async () => {
  const { all } = await shown('split')
  await press('1')
  await at('Passage 2 of 3')
  await press('1')
  await at('Passage 3 of 3')
  expect(all()).toEqual(['fuel', 'fuel', 'cost', 'price'])
  await press('Backspace')
  await at('Passage 2 of 3')
  expect(all().map((names) => names?.split(' ').toSorted().join(' '))).toEqual(['fuel', 'cost fuel', 'cost', 'price'])
  await press('Backspace')
  await at('Passage 1 of 3')
  expect(all().slice(0, 1)).toEqual(['cost'])
  expect(screen.getByRole('button', { name: 'Backspace Back' })).toBeDisabled()
})

test('a split that is left is gone on with where it was, and undo takes the last decision back', async () => {
  const { all } = await shown('split')
  await press('2')
  await at('Passage 2 of 3')
  await press('Escape')
  expect(currentPlaceOf('codebook').task).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Split…' }))
  await at('Passage 2 of 3')
  await act(() => undoOrRedo('undo'))
  expect(all()[0]).toBe('cost')
  await at('Passage 1 of 3')
})

test('decisions that are undone are taken back one by one, with the tag that was made for one', async () => {
  const { all } = await shown('split')
  await press('t')
  await pick('rent')
  await at('Passage 2 of 3')
  await press('k')
  await press('2')
  await at('All 3 passages looked at.')
  await act(() => undoOrRedo('undo'))
  await at('Passage 3 of 3')
  await act(() => undoOrRedo('undo'))
  expect(all()).toEqual(['cost', 'cost fuel', 'cost', 'price'])
  // What was kept was kept without a step; it is gone back to by hand.
  await at('Passage 3 of 3')
  await press('Backspace')
  await at('Passage 1 of 3')
  await press('k')
  await at('Passage 2 of 3')
  await press('k')
  await press('k')
  expect(
    within(walk())
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['3 passages kept “cost” alone.'])
})

test('a decision about a passage that had the other tag before is looked at again once it is undone', async () => {
  const { all } = await shown('split')
  await press('k')
  await at('Passage 2 of 3')
  await press('1')
  await at('Passage 3 of 3')
  expect(all()[1]).toBe('fuel')
  await act(() => undoOrRedo('undo'))
  await at('Passage 2 of 3')
  await press('b')
  await press('1')
  await at('Passage 3 of 3')
})

test('a new tag is made in place, beside the tag that is split, and keeps a digit', async () => {
  const { desk, all } = await shown('split')
  await press('t')
  await pick('rent')
  await at('Passage 2 of 3')
  expect(all()[0]).toBe('rent')
  const rent = Object.values(desk.project.tags).find(({ name }) => name === 'rent')
  expect(rent).toMatchObject({ parentId: null, letters: 'RE' })
  expect(screen.getByRole('button', { name: '3 rent' })).toBeEnabled()
})

test('a decision that cannot be saved leaves the passage where it is', async () => {
  const { desk, all } = await shown('split')
  const empty = fillDisk(desk)
  await press('1')
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  expect(progress()).toContain('Passage 1 of 3')
  expect(all()[0]).toBe('cost')
  empty()
})

test('read-only, a split can be looked at and left', async () => {
  await shown('split', openOnReadOnlyDisk)
  await press('1')
  expect(progress()).toContain('Passage 1 of 3')
  expect(usable(walk())).toEqual(['Leave Esc'])
})

test('passages of an earlier meaning are looked at again by one key each, with both meanings, and the counts add up', async () => {
  const { desk, all } = await shown('retag')
  expect(progress()).toBe('Passage 1 of 3 to look at again; 1 of 4 passages under edition 2.')
  const meanings = screen.getByRole('region', { name: 'What changed in its meaning' })
  expect(within(meanings).getByRole('heading')).toHaveTextContent('Tagged under edition 1; now it is edition 2')
  expect(meanings.querySelector('del')).toHaveTextContent('asked')
  expect(meanings.querySelector('ins')).toHaveTextContent('paid')
  await press('k')
  await at('Passage 1 of 2 to look at again; 2 of 4')
  expect(desk.project.passages[id('a')]?.givenUnder).toEqual({ [id('cost')]: 2 })
  await press('j')
  await at('Passage 2 of 2 to look at again')
  await press('x')
  await at('Passage 1 of 1 to look at again; 2 of 3')
  await press('t')
  await pick('price')
  await at('2 of 2 passages under edition 2.')
  expect(all()).toEqual(['cost', 'fuel price', '', 'price'])
  expect(walk()).toHaveTextContent(
    'All passages are under the present meaning. 1 passage kept the tag, 1 got another, 1 lost it.',
  )
  await press('Escape')
  expect(screen.queryByText(/tagged under another meaning/)).toBeNull()
})

test('a decision about an earlier meaning that is undone and taken again is counted once', async () => {
  await shown('retag')
  await press('k')
  await at('Passage 1 of 2 to look at again')
  await act(() => undoOrRedo('undo'))
  await at('Passage 1 of 3 to look at again')
  await press('x')
  await at('Passage 1 of 2 to look at again')
  await press('k')
  await at('Passage 1 of 1 to look at again')
  await press('k')
  await at('3 of 3 passages under edition 2.')
  expect(walk()).toHaveTextContent(
    'All passages are under the present meaning. 2 passages kept the tag, 0 got another, 1 lost it.',
  )
})

test('what waits is told in the card and gone on with from there', async () => {
  await shown('retag')
  await press('k')
  await press('Escape')
  await waitFor(() =>
    expect(screen.getByText(/tagged under another/)).toHaveTextContent(
      '2 of 4 passages were tagged under another meaning than the present one (edition 2).',
    ),
  )
  await user.click(screen.getByRole('button', { name: 'Look at them again…' }))
  await at('Passage 1 of 2 to look at again')
})

test('keys of a walk work on a keyboard without Latin letters, and not with Ctrl or Alt held', async () => {
  await shown('split')
  await press('k', { code: 'KeyK', ctrlKey: true })
  await press('k', { code: 'KeyK', altKey: true })
  expect(progress()).toContain('Passage 1 of 3')
  await press('л', { code: 'KeyK' })
  await at('Passage 2 of 3')
})
