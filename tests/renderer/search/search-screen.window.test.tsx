import { currentPlace } from '@state/place'
import { undoOrRedo } from '@state/perform'
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SearchScreen } from '../../../renderer/features/search/SearchScreen'
import { openInWindow } from '../desk'
import { ReaderProject, WORDS } from '../reader/reader-project'
import { announced, click, dialog, press, showFrame } from '../window'

async function openSearch(change: (made: ReaderProject) => void = () => {}) {
  const made = new ReaderProject()
  change(made)
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showFrame(<SearchScreen />, 'search')
  return { made, desk }
}

const field = () => screen.getByRole('searchbox', { name: 'Search the project' })
const places = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)
const sum = () => screen.getAllByRole('status')[0]?.textContent
const marked = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent)

test('what is typed is found at once, in texts and in what analysts wrote', async () => {
  await openSearch((made) => made.risk('Blind pilots'))
  expect(document.activeElement).toBe(field())
  await press('blind')
  await waitFor(() => expect(places()).toEqual(['¶2Pilots are blind for days.', 'R1 Blind pilots · TitleBlind pilots']))
  expect(marked()).toEqual(['blind', 'Blind'])
  expect(sum()).toBe('2 places in 1 source')
})

test('an arrow goes to the places and Enter opens one, with its words selected in their text', async () => {
  const { made } = await openSearch()
  await press('are')
  await waitFor(() => expect(places()).toHaveLength(2))
  await press('{ArrowDown}{ArrowDown}{Enter}')
  const start = `${WORDS[0]}\n\n${WORDS[1]}\n\n`.length + 'Ties '.length
  expect(currentPlace()).toEqual({
    screen: 'reader',
    sourceId: made.sourceId,
    passageId: null,
    view: null,
    words: { versionId: made.project.sources[made.sourceId]?.versionId, span: { start, end: start + 3 } },
  })
})

test('letters go to the next place whose words begin so', async () => {
  await openSearch((made) => made.risk('Are they late?'))
  await press('are')
  await waitFor(() => expect(places()).toHaveLength(3))
  await press('{ArrowDown}')
  const chosen = () => screen.getByRole('option', { selected: true }).textContent
  expect(chosen()).toMatch(/^¶2/)
  await press('r')
  expect(chosen()).toMatch(/^R1 Are they late\?/)
})

test('only where it is wanted', async () => {
  await openSearch((made) => made.risk('Blind pilots'))
  await press('blind')
  await waitFor(() => expect(places()).toHaveLength(2))
  await click('Texts')
  await waitFor(() => expect(places()).toEqual(['R1 Blind pilots · TitleBlind pilots']))
})

test('what cannot be searched says why; nothing found says what is looked for', async () => {
  await openSearch()
  await press('-blind')
  expect(await screen.findByRole('heading', { name: 'This cannot be searched' })).toBeVisible()
  expect(screen.getByText('Say what to look for, not only what must not be there.')).toBeVisible()
  await press('{Control>}a{/Control}elsewhere')
  expect(await screen.findByRole('heading', { name: 'Nothing found' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Search everywhere' })).toBeNull()
})

test('nothing found in a part leads to a search of all', async () => {
  await openSearch()
  await press('blind')
  await waitFor(() => expect(places()).toHaveLength(1))
  await click('Texts')
  expect(await screen.findByRole('heading', { name: 'Nothing found' })).toBeVisible()
  await click('Search everywhere')
  await waitFor(() => expect(places()).toEqual(['¶2Pilots are blind for days.']))
  expect(screen.getByRole('button', { name: 'Texts' })).toHaveAttribute('aria-pressed', 'true')
})

test('all that was found is tagged with a new tag, but what is unticked, and taken back in one step', async () => {
  const { desk } = await openSearch((made) => made.passage('Ties are strong.'))
  await press('are OR port')
  await waitFor(() => expect(places()).toHaveLength(4))
  await click('Tag what was found…')
  await press('Facts')
  await act(async () => (await screen.findByText('Create tag “Facts”')).click())
  const shown = await dialog('Tag what was found')
  await waitFor(() => expect(within(shown).getByRole('status')).toHaveTextContent('3 new passages.'))
  await act(async () => {
    const unit = within(shown).getByRole<HTMLSelectElement>('combobox')
    unit.value = 'sentence'
    unit.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await waitFor(() =>
    expect(within(shown).getByRole('status')).toHaveTextContent(
      '2 new passages, 1 passage that is there gets the tag.',
    ),
  )
  await act(async () =>
    within(shown)
      .getByRole('checkbox', { name: /^Pilots/ })
      .click(),
  )
  await click('Tag 2 passages', shown)
  await waitFor(() => expect(announced()).toBe('Tag 2 found passages “Facts”.'))
  const tagged = () =>
    Object.values(desk.project.passages).map(({ anchor, tagIds }) => [
      anchor.exact,
      tagIds.map((tagId) => desk.project.tags[tagId]?.name),
    ])
  expect(tagged()).toEqual([
    ['Ties are strong.', ['Facts']],
    ['The port stopped its charts.', ['Facts']],
  ])
  await act(() => undoOrRedo('undo'))
  expect([tagged(), Object.values(desk.project.tags)]).toEqual([[['Ties are strong.', []]], []])
})

test('what was ticked stays, with the reason, when the text is no longer the one that was searched', async () => {
  const { desk, made } = await openSearch()
  await press('are')
  await waitFor(() => expect(places()).toHaveLength(2))
  await click('Tag what was found…')
  await press('Facts')
  await act(async () => (await screen.findByText('Create tag “Facts”')).click())
  const shown = await dialog('Tag what was found')
  await waitFor(() => expect(within(shown).getByRole('status')).toHaveTextContent('2 new passages.'))
  await desk.perform({ name: 'source.delete', input: { sourceId: made.sourceId } })
  await click('Tag 2 passages', shown)
  await waitFor(() =>
    expect(within(shown).getByRole('status')).toHaveTextContent(
      'The text of a source changed since the search. Nothing was tagged. Search again.',
    ),
  )
  expect(within(shown).getAllByRole('checkbox', { checked: true })).toHaveLength(2)
})
