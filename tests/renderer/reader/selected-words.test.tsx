import { undoOrRedo } from '@state/perform'
import { currentPlaceOf } from '@state/place'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { id } from '../../unit/shared/sample-project'
import { type ReaderProject, select, showReader, WORDS } from './reader-project'
import { painted } from '../browser/highlights'
import { fillDisk, NOT_SAVED } from '../disk'
import { alerts, announced, operationsAsked } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

const bar = () => screen.queryByRole('toolbar', { name: 'Selected words' })
const offered = () =>
  [...(bar()?.querySelectorAll('button') ?? [])].map((each) => each.getAttribute('aria-label') ?? each.textContent)

async function shown(change: (made: ReaderProject) => void = () => {}) {
  const { desk, made } = await showReader((each) => {
    each.tag('time', 1, null, 3)
    each.tag('cost', 2, null, 1)
    each.tag('none', 3)
    change(each)
  })
  await screen.findByText(WORDS[0]!)
  return { desk, made }
}

test('selected words offer what can be done, tags with digits by digit', async () => {
  await shown()
  expect(bar()).toBeNull()
  await select(2, 0, 6)
  expect(offered()).toEqual([
    'Tag T',
    'New tag Shift+T',
    'Note N',
    'Evidence E',
    'Tray C',
    'Copy citation Y',
    'Beside the article B',
    'Tag cost',
    'Tag time',
  ])
  await select(2, 6, 7)
  expect(bar()).toBeNull()
})

test('a digit of the bar makes the words a passage with its tag, and undo takes it back', async () => {
  const { desk, made } = await shown()
  await select(2, 0, 7)
  await user.click(within(bar()!).getByLabelText('Tag cost'))
  await waitFor(() => expect(announced()).toBe('Tagged “Pilots” with cost.'))
  const { versionId } = made.project.sources[made.sourceId]!
  expect(operationsAsked(desk)).toEqual([
    {
      name: 'passage.create',
      input: {
        passage: {
          id: currentPlaceOf('reader').passageId,
          sourceId: made.sourceId,
          versionId,
          tagIds: [id('cost')],
          anchor: {
            start: 30,
            end: 36,
            exact: 'Pilots',
            prefix: 'The port stopped its charts.\n\n',
            suffix: ' are blind for days.\n\nTies are s',
          },
          note: '',
          statement: null,
          credibility: null,
        },
      },
    },
  ])
  expect(painted()['fill-1-solid-0']).toEqual(['Pilots'])
  expect(bar()).toBeNull()
  await act(() => undoOrRedo('undo'))
  expect(desk.project.passages).toEqual({})
  expect(painted()['fill-1-solid-0']).toBeUndefined()
})

test('the same words again are the same passage with both tags', async () => {
  const { desk } = await shown()
  await select(1, 4, 8)
  await user.click(within(bar()!).getByLabelText('Tag cost'))
  await waitFor(() => expect(announced()).toBe('Tagged “port” with cost.'))
  await select(1, 4, 8)
  await user.click(within(bar()!).getByLabelText('Tag time'))
  await waitFor(() => expect(Object.values(desk.project.passages)[0]?.tagIds).toEqual([id('cost'), id('time')]))
  expect(Object.values(desk.project.passages)).toHaveLength(1)
})

test('a press on the bar leaves the words selected', async () => {
  await shown()
  await select(2, 0, 6)
  expect(fireEvent.mouseDown(within(bar()!).getByText(/^Evidence/))).toBe(false)
  expect(fireEvent.mouseDown(screen.getByRole('region', { name: 'Tags' }).querySelector('li button')!)).toBe(false)
})

test('words are copied with where they come from', async () => {
  const { desk } = await shown()
  await select(2, 0, 6)
  await user.click(within(bar()!).getByText(/^Copy citation/))
  await waitFor(() =>
    expect(desk.copied).toEqual([
      '“Pilots” (Ada Lund, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026, ¶2)',
    ]),
  )
})

test('words used as evidence become a passage first; giving up the dialog keeps it', async () => {
  const { desk } = await shown((made) => void made.risk('Grounding'))
  await select(3, 0, 4)
  await user.click(within(bar()!).getByText(/^Evidence/))
  const dialog = within(await screen.findByRole('dialog', { name: 'Use as evidence' }))
  expect(dialog.getByText('“Ties”')).toBeVisible()
  await user.click(dialog.getByText('Cancel'))
  expect(operationsAsked(desk).map(({ name }) => name)).toEqual(['passage.create'])
  expect(Object.values(desk.project.passages)[0]).toMatchObject({ tagIds: [], anchor: { exact: 'Ties' } })
})

test('a tag that another window deletes leaves the bar; a full disk makes no passage', async () => {
  const { desk } = await shown()
  await select(2, 0, 6)
  await desk.perform({ name: 'tag.delete', input: { tagId: id('time'), replaceWith: null } })
  expect(offered().slice(7)).toEqual(['Tag cost'])
  const empty = fillDisk(desk)
  await user.click(within(bar()!).getByLabelText('Tag cost'))
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  expect(painted()['fill-1-solid-0']).toBeUndefined()
  expect(currentPlaceOf('reader').passageId).toBeNull()
  empty()
  await act(() => desk.session.changes.saveAgain())
  await waitFor(() => expect(painted()['fill-1-solid-0']).toEqual(['Pilots']))
})
