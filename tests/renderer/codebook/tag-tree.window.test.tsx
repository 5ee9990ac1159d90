import { undoOrRedo } from '@state/perform'
import { currentPlaceOf, goTo } from '@state/place'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CodebookScreen } from '../../../renderer/features/codebook/CodebookScreen'
import { moveTags } from '../../../renderer/features/codebook/move-tag'
import { addPassage, id } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { codebook, tag, type TagLine } from './codebook-project'
import { fillDisk, NOT_SAVED, openOnReadOnlyDisk } from '../disk'
import { alerts, announced, operationsAsked, showScreen, usable } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

const FOUR: readonly TagLine[] = [
  ['a', 1, null, 4],
  ['b', 2],
  ['b1', 1, 'b'],
  ['c', 3],
]

async function shown(tags: readonly TagLine[] = FOUR, open: typeof openOnReadOnlyDisk = openInWindow) {
  const desk = await open(codebook(tags))
  await showScreen(<CodebookScreen />, 'codebook')
  return desk
}

const row = (name: string) => document.querySelector<HTMLElement>(`[data-key="${id(name)}"]`)!
const rows = () =>
  [...document.querySelectorAll('[role=row]')].map(
    (each) =>
      `${'-'.repeat(Number(each.getAttribute('aria-level')) - 1)}${each.querySelector('span:not([aria-hidden])')?.textContent}`,
  )
const press = (name: string, key: string) =>
  act(async () => {
    row(name).focus()
    fireEvent.keyDown(row(name), { key, altKey: true })
  })
const name = () => (screen.getByLabelText('Name') as HTMLInputElement).value

test('an empty codebook says how to begin', async () => {
  const desk = await shown([])
  expect(screen.getByRole('heading')).toHaveTextContent('No tags yet')
  await user.click(screen.getByText('New tag…'))
  await user.type(screen.getByLabelText('Name'), ' cost {Enter}')
  await waitFor(() => expect(rows()).toEqual(['cost']))
  expect(operationsAsked(desk)).toMatchObject([
    { name: 'tag.create', input: { tag: { name: 'cost', parentId: null, position: 1, colour: 1, shortcut: 1 } } },
  ])
  await waitFor(() => expect(currentPlaceOf('codebook').tagId).toBe(Object.keys(desk.project.tags)[0]))
})

test('the tree shows order, nesting, digits and counts, and the first tag until another is chosen', async () => {
  const desk = await shown()
  await desk.perform(addPassage('p', 'wire', ['b1', 'a']))
  expect(rows()).toEqual(['a', 'b', '-b1', 'c'])
  expect(row('a')).toHaveTextContent('aAA41')
  expect(row('b')).toHaveTextContent('bBA01')
  expect(row('b1')).toHaveTextContent('b1B11')
  expect(name()).toBe('a')
  await act(async () => goTo({ screen: 'codebook', tagId: id('gone') }))
  expect(name()).toBe('a')
  await user.click(row('c'))
  expect(name()).toBe('c')
  expect(currentPlaceOf('codebook').tagId).toBe(id('c'))
})

test.each<[key: string, of: string, asked: object, says: string, shown: string[]]>([
  ['ArrowUp', 'c', { parentId: null, beforeId: id('b') }, 'c is now before b.', ['a', 'c', 'b', '-b1']],
  ['ArrowUp', 'b', { parentId: null, beforeId: id('a') }, 'b is now before a.', ['b', '-b1', 'a', 'c']],
  ['ArrowDown', 'a', { parentId: null, beforeId: id('c') }, 'a is now after b.', ['b', '-b1', 'a', 'c']],
  ['ArrowDown', 'b', { parentId: null, beforeId: null }, 'b is now after c.', ['a', 'c', 'b', '-b1']],
  ['ArrowRight', 'c', { parentId: id('b'), beforeId: null }, 'c is now under b.', ['a', 'b', '-b1', '-c']],
  ['ArrowRight', 'b', { parentId: id('a'), beforeId: null }, 'b is now under a.', ['a', '-b', '--b1', 'c']],
  ['ArrowLeft', 'b1', { parentId: null, beforeId: id('c') }, 'b1 is now after b.', ['a', 'b', 'b1', 'c']],
])('Alt+%s on %s moves it', async (key, of, asked, says, expected) => {
  const desk = await shown()
  await press(of, key)
  await waitFor(() => expect(announced()).toBe(says))
  expect(operationsAsked(desk)).toEqual([{ name: 'tag.move', input: { tagId: id(of), ...asked } }])
  expect(rows()).toEqual(expected)
  expect(row(of)).toHaveFocus()
  expect(currentPlaceOf('codebook').tagId).toBe(id(of))
  await act(() => undoOrRedo('undo'))
  expect(rows()).toEqual(['a', 'b', '-b1', 'c'])
})

test('a tag goes under another after those that are there', async () => {
  const desk = await shown([...FOUR, ['b2', 2, 'b']])
  await press('c', 'ArrowRight')
  await waitFor(() => expect(rows()).toEqual(['a', 'b', '-b1', '-b2', '-c']))
  expect(operationsAsked(desk)).toEqual([
    { name: 'tag.move', input: { tagId: id('c'), parentId: id('b'), beforeId: null } },
  ])
})

test.each([
  ['ArrowUp', 'a'],
  ['ArrowDown', 'c'],
  ['ArrowRight', 'a'],
  ['ArrowLeft', 'a'],
  ['ArrowRight', 'b1'],
  ['Enter', 'b'],
])('Alt+%s on %s has nowhere to go and asks nothing', async (key, of) => {
  const desk = await shown()
  await press(of, key)
  expect(operationsAsked(desk)).toEqual([])
  expect(rows()).toEqual(['a', 'b', '-b1', 'c'])
})

test('a tag dropped where it stands, or on itself, stays there', async () => {
  const desk = await shown()
  await act(async () => void (await moveTags([id('c')], { tagId: id('b'), at: 'after' })))
  await act(async () => void (await moveTags([id('c')], { tagId: id('c'), at: 'on' })))
  expect(operationsAsked(desk)).toEqual([
    { name: 'tag.move', input: { tagId: id('c'), parentId: null, beforeId: null } },
  ])
  expect(await desk.commits()).toEqual([])
})

test('a closed branch stays closed while the tags change, and opens again', async () => {
  const desk = await shown()
  await act(async () => row('b').focus())
  await user.keyboard('{ArrowLeft}')
  expect(rows()).toEqual(['a', 'b', 'c'])
  await desk.perform(tag('d', 4, 'a'), { name: 'tag.update', input: { tagId: id('c'), changes: { name: 'see' } } })
  expect(rows()).toEqual(['a', '-d', 'b', 'see'])
  await user.keyboard('{ArrowRight}')
  expect(rows()).toEqual(['a', '-d', 'b', '-b1', 'see'])
})

test('a tag that is gone to is seen: its branch opens, and may be closed again', async () => {
  await shown()
  const expanded = () => row('b').getAttribute('aria-expanded')
  await user.click(within(row('b')).getByRole('button'))
  expect([expanded(), rows()]).toEqual(['false', ['a', 'b', 'c']])
  await act(async () => goTo({ screen: 'codebook', tagId: id('b1') }))
  expect([expanded(), rows()]).toEqual(['true', ['a', 'b', '-b1', 'c']])
  expect(row('b1')).toHaveAttribute('aria-selected', 'true')
  await user.click(within(row('b')).getByRole('button'))
  expect([expanded(), rows()]).toEqual(['false', ['a', 'b', 'c']])
})

test('a tag far below in a closed branch is brought into view', async () => {
  const many = Array.from({ length: 60 }, (_, n): TagLine => [`u${n}`, n + 1, 'b'])
  await shown([...FOUR, ...many])
  await user.click(within(row('b')).getByRole('button'))
  await act(async () => goTo({ screen: 'codebook', tagId: id('u59') }))
  await waitFor(() => expect(document.querySelector('[role=treegrid]')?.scrollTop).toBe(1428))
})

test('a full disk says so and leaves the tree as it was', async () => {
  const desk = await shown()
  const empty = fillDisk(desk)
  await press('c', 'ArrowUp')
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  expect(rows()).toEqual(['a', 'b', '-b1', 'c'])
  expect(announced()).toBe('')
  empty()
})

test('a tag that another window deletes while it is chosen gives way to the first', async () => {
  const desk = await shown()
  await user.click(row('b'))
  await desk.perform({ name: 'tag.delete', input: { tagId: id('b'), replaceWith: null } })
  expect(name()).toBe('a')
  expect(rows()).toEqual(['a', 'b1', 'c'])
})

test('a new tag stands beside the chosen one, and one of a taken name cannot be made', async () => {
  const desk = await shown()
  await user.click(row('b1'))
  await user.click(screen.getByText('New tag…'))
  const dialog = within(screen.getByRole('dialog', { name: 'New tag' }))
  expect(dialog.getByLabelText('Name')).toHaveFocus()
  expect(dialog.getByLabelText('Under')).toHaveValue(id('b'))
  await user.type(dialog.getByLabelText('Name'), ' B1 ')
  expect(dialog.getByRole('alert')).toHaveTextContent(
    'A tag of this name already stands in this place of the codebook.',
  )
  expect(dialog.getByRole('button', { name: 'Create' })).toBeDisabled()
  await user.keyboard('{Enter}')
  expect(operationsAsked(desk)).toEqual([])
  await user.type(dialog.getByLabelText('Name'), 'nt')
  await user.selectOptions(dialog.getByLabelText('Under'), 'c')
  await user.click(dialog.getByRole('button', { name: 'Create' }))
  await waitFor(() => expect(rows()).toEqual(['a', 'b', '-b1', 'c', '-B1 nt']))
  expect(operationsAsked(desk)).toMatchObject([
    { name: 'tag.create', input: { tag: { name: 'B1 nt', parentId: id('c'), position: 1, colour: 2, shortcut: 1 } } },
  ])
  await waitFor(() => expect(name()).toBe('B1 nt'))
})

test('a parent that another window deletes while the dialog is open is refused by name of its kind', async () => {
  const desk = await shown([
    ['a', 1],
    ['b', 2],
  ])
  await user.click(screen.getByText('New tag…'))
  const dialog = within(screen.getByRole('dialog'))
  await user.type(dialog.getByLabelText('Name'), 'new')
  await user.selectOptions(dialog.getByLabelText('Under'), 'b')
  await desk.perform({ name: 'tag.delete', input: { tagId: id('b'), replaceWith: null } })
  await user.click(dialog.getByRole('button', { name: 'Create' }))
  await waitFor(() => expect(alerts()).toEqual(['This tag is no longer in the project. Nothing was changed.']))
  expect(rows()).toEqual(['a'])
})

test('read-only, the tree can be walked and nothing moved or made', async () => {
  const desk = await shown(FOUR, openOnReadOnlyDisk)
  await press('c', 'ArrowUp')
  expect(operationsAsked(desk)).toEqual([])
  await user.click(row('b'))
  expect(name()).toBe('b')
  expect(usable(screen.getByRole('region', { name: 'Tag' }))).toEqual([])
  expect(screen.getByText('New tag…')).toHaveAttribute('aria-description', 'This project is open read-only.')
})

test('a tag has a menu by key: what cannot be done to it is off, a move is a step, deleting asks', async () => {
  const desk = await shown()
  act(() => row('b').focus())
  fireEvent.contextMenu(row('b'))
  const items = () =>
    within(screen.getByRole('menu', { name: 'Tag b' }))
      .getAllByRole('menuitem')
      .map((item) => `${item.firstChild?.textContent}${item.ariaDisabled === 'true' ? ' (off)' : ''}`)
  expect(items()).toEqual([
    'New tag…',
    'Move up',
    'Move down',
    'Move under the one above',
    'Move out one level (off)',
    'Delete tag…',
  ])
  await user.click(screen.getByRole('menuitem', { name: 'Move up' }))
  await waitFor(() => expect(rows()).toEqual(['b', '-b1', 'a', 'c']))
  expect(currentPlaceOf('codebook').tagId).toBe(id('b'))
  fireEvent.contextMenu(row('c'))
  await user.click(screen.getByRole('menuitem', { name: 'Delete tag…' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /^Delete/ }))
  await waitFor(() => expect(desk.project.tags[id('c')]).toBeUndefined())
})
