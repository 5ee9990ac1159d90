import { currentPlaceOf, goTo } from '@state/place'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { id } from '../../unit/shared/sample-project'
import { giveSizes } from '../browser/sizes'
import { PANE } from '../browser/text-layout'
import { type Desk, openInWindow } from '../desk'
import { fillDisk } from '../disk'
import { announced, click, notices, press, showWindow } from '../window'
import { ReaderProject, select, WORDS } from './reader-project'

beforeEach(() => giveSizes(PANE))
const user = userEvent.setup({ delay: null })

async function reading(change: (made: ReaderProject) => void = () => {}) {
  const made = new ReaderProject()
  made.tag('time', 1, null, 3)
  made.tag('cost', 2, null, 1)
  made.tag('late', 3)
  change(made)
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showWindow()
  await act(async () => goTo({ screen: 'reader' }))
  await screen.findByText(WORDS[0]!)
  return { desk, made }
}

const passages = (desk: Desk) =>
  Object.values(desk.project.passages).map(({ anchor, tagIds, note }) => ({
    exact: anchor.exact,
    tags: tagIds.map((tagId) => desk.project.tags[tagId]?.name),
    note,
  }))
const selected = () => document.getSelection()?.toString()
const noteField = () => screen.queryByRole('textbox', { name: 'Note on these words' })
const said = (words: string) => waitFor(() => expect(announced()).toBe(words))

const NO_TAG_YET = 'No tag was used in this window yet. Nothing was changed. Choose one first.'

test('the last tag is given again by one key, and where none was used that is said', async () => {
  const { desk } = await reading()
  await select(1, 4, 8)
  await press('g')
  expect(notices()).toEqual([NO_TAG_YET])
  await press('3')
  await said('Tagged “port” with time.')
  await select(2, 0, 6)
  await press('g')
  await said('Tagged “Pilots” with time.')
  expect(passages(desk)).toEqual([
    { exact: 'port', tags: ['time'], note: '' },
    { exact: 'Pilots', tags: ['time'], note: '' },
  ])
  await desk.perform({ name: 'tag.delete', input: { tagId: id('time'), replaceWith: null } })
  await click('Dismiss')
  await select(3, 0, 4)
  await press('g')
  await waitFor(() => expect(notices()).toEqual([NO_TAG_YET]))
})

test.each([
  ['fr', 'Digit3', '"'],
  ['cs', 'Digit3', 'š'],
  ['fr with Shift', 'Digit3', '3'],
  ['number pad', 'Numpad3', '3'],
])('a digit tags on every keyboard: %s', async (keyboard, code, key) => {
  await reading()
  await select(1, 4, 8)
  fireEvent.keyDown(document.activeElement!, { code, key, shiftKey: keyboard.endsWith('Shift') })
  await said('Tagged “port” with time.')
})

test('words name their tag: one that is made, or the one of that name, in one step', async () => {
  const { desk } = await reading()
  await select(2, 0, 6)
  await press('i')
  await said('Tagged “Pilots” with Pilots.')
  await desk.perform({ name: 'tag.update', input: { tagId: id('late'), changes: { name: 'TIES' } } })
  await select(3, 0, 4)
  await press('i')
  await said('Tagged “Ties” with TIES.')
  expect(passages(desk).map(({ tags }) => tags)).toEqual([['Pilots'], ['TIES']])
  expect((await desk.commits()).map(({ label }) => label)).toEqual(['Tag “Pilots”', expect.any(String), 'Tag “TIES”'])
  act(() => goTo({ screen: 'reader', passageId: null }))
  await select(3, 0, 0)
  await press('i')
  await waitFor(() => expect(notices()).toEqual(['Select words or a passage first. Nothing was changed.']))
})

test('the selection grows and shrinks by word, sentence and paragraph, and what it is now is said', async () => {
  await reading()
  await select(1, 5, 5)
  for (const [key, words] of [
    ['x', 'port'],
    ['x', 'port stopped'],
    ['{Shift>}X{/Shift}', 'port'],
    ['s', WORDS[0]!],
    ['s', `${WORDS[0]} ${WORDS[1]}`],
    ['{Shift>}S{/Shift}', WORDS[0]!],
    ['d', `${WORDS[0]} ${WORDS[1]}`],
    ['{Shift>}D{/Shift}', WORDS[0]!],
  ] as const) {
    await press(key)
    await said(`Selected “${words}”.`)
  }
  expect(selected()).toBe(WORDS[0])
  await press('{Shift>}D{/Shift}')
  await said('No paragraph less: this is the only one.')
  await press('dddd')
  await said('No paragraph after these words.')
})

test('untagged paragraphs are gone through both ways; a passage without a tag is none', async () => {
  await reading((made) => {
    made.passage('Pilots', [id('cost')])
    made.passage('Ties')
  })
  await select(1, 2, 2)
  await press('u')
  await said(`No tag in paragraph 3: “${WORDS[2]}”.`)
  await press('u')
  await said('No untagged paragraph after this one.')
  await press('{Shift>}U{/Shift}')
  await said(`No tag in paragraph 1: “${WORDS[0]}”.`)
  await press('{Shift>}U{/Shift}')
  await said('No untagged paragraph before this one.')
})

test('a note in place makes the words a passage with it, in one step, and the keys are the text’s again', async () => {
  const { desk } = await reading()
  await select(2, 0, 6)
  await press('n')
  expect(noteField()).toHaveFocus()
  expect(screen.queryByRole('toolbar', { name: 'Selected words' })).toBeNull()
  await user.keyboard('Whose?{Shift>}{Enter}{/Shift}1 or 2{Enter}')
  await said('Noted on “Pilots”.')
  expect(noteField()).toBeNull()
  expect(passages(desk)).toEqual([{ exact: 'Pilots', tags: [], note: 'Whose?\n1 or 2' }])
  expect((await desk.commits()).map(({ label, operations }) => [label, operations])).toEqual([
    ['Note on a passage', ['passage.create']],
  ])
  expect(screen.getByRole('document')).toHaveFocus()
})

test('a note in place is that of the passage, and Escape gives up what was typed but does not lose it', async () => {
  const { desk, made } = await reading((each) => each.passage('Pilots'))
  const passageId = Object.keys(made.project.passages)[0]!
  await desk.perform({ name: 'passage.update', input: { passageId, changes: { note: 'Before' } } })
  await act(async () => goTo({ screen: 'reader', passageId }))
  await press('n')
  expect(noteField()).toHaveValue('Before')
  await user.keyboard(' and after{Escape}')
  await waitFor(() => expect(noteField()).toBeNull())
  expect(passages(desk)).toMatchObject([{ note: 'Before' }])
  await press('n')
  expect(noteField()).toHaveValue('Before')
  await user.keyboard('{Control>}z{/Control}')
  expect(noteField()).toHaveValue('Before and after')
  await user.keyboard('{Enter}')
  await waitFor(() => expect(passages(desk)).toMatchObject([{ note: 'Before and after' }]))
})

test('a note that the disk refuses is there when it is written on', async () => {
  const { desk } = await reading()
  await select(2, 0, 6)
  await press('n')
  const empty = fillDisk(desk)
  await user.keyboard('Whose?{Enter}')
  await waitFor(() => expect(notices()).toHaveLength(1))
  empty()
  await select(2, 0, 6)
  await press('n')
  expect(noteField()).toHaveValue('Whose?')
})

test('a note too long stays in its field; leaving the field for another keeps it', async () => {
  const { desk } = await reading()
  await select(2, 0, 6)
  await press('n')
  fireEvent.change(noteField()!, { target: { value: 'x'.repeat(50_001) } })
  await user.keyboard('{Enter}')
  expect(noteField()).toHaveAccessibleDescription(/At most 50,000 characters fit/)
  fireEvent.change(noteField()!, { target: { value: 'Short' } })
  act(() => screen.getByRole('document').focus())
  await waitFor(() => expect(noteField()).toBeNull())
  await waitFor(() => expect(passages(desk)).toMatchObject([{ exact: 'Pilots', note: 'Short' }]))
})

test('without words or a passage there is nothing to note', async () => {
  await reading()
  await act(async () => goTo({ screen: 'reader', passageId: null }))
  await press('n')
  expect(noteField()).toBeNull()
  await waitFor(() => expect(notices()).toEqual(['Select words or a passage first. Nothing was changed.']))
})

test('the picker has what was used lately first, and makes a tag under another', async () => {
  const { desk } = await reading()
  const entries = () => screen.getAllByRole('menuitem').map(({ textContent }) => textContent?.trim())
  await select(1, 4, 8)
  await press('1')
  await said('Tagged “port” with cost.')
  await select(2, 0, 6)
  await press('t')
  expect(entries()).toEqual(['cost1', 'time3', 'late'])
  await user.keyboard('cost / Pilotage')
  expect(entries()).toEqual(['Create tag “Pilotage” under “cost”'])
  await user.keyboard('{ArrowDown}{Enter}')
  await said('Tagged “Pilots” with Pilotage.')
  const made = Object.values(desk.project.tags).find(({ name }) => name === 'Pilotage')
  expect(made?.parentId).toBe(id('cost'))
  await select(3, 0, 4)
  await press('t')
  expect(entries()).toEqual(['Pilotagecost2', 'cost1', 'time3', 'late'])
})

test('the bar names the tags behind its digits', async () => {
  await reading()
  await select(2, 0, 6)
  const bar = screen.getByRole('toolbar', { name: 'Selected words' })
  const digits = within(bar).getAllByRole('button', { name: /^Tag (cost|time)$/ })
  expect(digits.map(({ textContent }) => textContent)).toEqual(
    ['1cost', '3time'].map((text) => expect.stringContaining(text)),
  )
  expect(currentPlaceOf('reader').passageId).toBeNull()
})
