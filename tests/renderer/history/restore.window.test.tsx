import { fullMoment } from '@shared/words/moments'
import { currentPlace, currentPlaceOf, goTo } from '@state/place'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { HistoryScreen } from '../../../renderer/features/history/HistoryScreen'
import { addAnalyst, addSource, addTag, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { type Desk, openInWindow, openReadOnly } from '../desk'
import { mend, refuseWrites } from '../disk'
import { buttonIn, click, command, dialog, expectNotices, notices, press, showFrame } from '../window'

const named = (name: string) => ({ name: 'tag.update' as const, input: { tagId: id('cost'), changes: { name } } })
const tagName = (desk: Desk) => desk.project.tags[id('cost')]?.name

function sampleProject() {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addTag('cost'))
  return project
}

async function open(...names: string[]) {
  const desk = await openInWindow(sampleProject())
  for (const name of names) await desk.perform(named(name))
  await showFrame(<HistoryScreen />, 'history')
  await screen.findByRole('listbox', { name: 'Changes' })
  return desk
}

const list = () => screen.getByRole('listbox', { name: 'Changes' })
const lines = () =>
  within(list())
    .getAllByRole('option')
    .map(({ textContent }) => textContent?.replace(/^\d\d:\d\d/, ''))
const details = () => screen.getByRole('region', { name: 'What it changed' })
const choose = async (line: number) => {
  await userEvent.click(within(list()).getAllByRole('option')[line]!)
  await within(details()).findByRole('heading', { level: 2 })
}
const shownChange = () => within(details()).getByText(/· change \d+$/).textContent
const WHOLE = 'Restore the whole project to here…'

describe('a change', () => {
  test('is shown with who made it, when, and what it changed', async () => {
    const desk = await open('expense')
    const [commit] = await desk.commits()
    expect(lines()).toEqual([
      'Rename tag to “expense”ann · Name cost → expense, of expense',
      expect.stringMatching(/^Create projectAssay · /),
    ])
    expect(await within(details()).findByRole('heading', { level: 2, name: 'Rename tag to “expense”' })).toBeVisible()
    expect(shownChange()).toBe(`ann · ${fullMoment(commit!.at)} · change 2`)
    await choose(1)
    expect(shownChange()).toBe(`Assay · ${fullMoment('2026-01-01T00:00:00.000Z')} · change 1`)
  })

  test('leads to the thing it changed', async () => {
    await open('expense')
    await userEvent.click(await within(details()).findByRole('button', { name: 'expense' }))
    expect(currentPlace()).toMatchObject({ screen: 'codebook', tagId: id('cost') })
  })

  test('of a thing that is gone still has its name, and brings it back', async () => {
    const desk = await open('expense')
    await desk.perform({ name: 'tag.delete', input: { tagId: id('cost'), replaceWith: null } })
    await choose(0)
    const [change] = await within(details()).findAllByRole('article', { name: 'tag expense deleted' })
    expect(within(change!).queryByRole('button', { name: 'expense' })).toBeNull()
    await click('Bring this item back', change)
    await waitFor(() => expect(tagName(desk)).toBe('expense'))
    expect(desk.inputs('history.restoreItem')).toEqual([
      { by: id('ann'), item: { kind: 'tags', id: id('cost') }, seq: 2 },
    ])
    expect(screen.getByTestId('announcement')).toHaveTextContent('Restore tag expense')
  })
})

describe('restoring an item', () => {
  test('brings it to where it was after the change', async () => {
    const desk = await open('expense', 'outlay')
    await choose(1)
    await click('Restore this item to here', await within(details()).findByRole('article', { name: /^tag/ }))
    await waitFor(() => expect(tagName(desk)).toBe('expense'))
    expect(desk.inputs('history.restoreItem')).toEqual([
      { by: id('ann'), item: { kind: 'tags', id: id('cost') }, seq: 2 },
    ])
  })

  test('that is as it was says so and is no change', async () => {
    const desk = await open('expense')
    await within(details()).findByRole('article')
    await click('Restore this item to here', details())
    await waitFor(() =>
      expect(screen.getByTestId('announcement')).toHaveTextContent('It is as it was then. Nothing was changed.'),
    )
    expect(await desk.commits()).toHaveLength(1)
  })

  test('says what the disk refused', async () => {
    const desk = await open('expense', 'outlay')
    await choose(1)
    refuseWrites(desk, 'ENOSPC')
    await click('Restore this item to here', details())
    await waitFor(() => expect(notices()).toHaveLength(1))
    expect(notices()[0]).toMatch(/^Not saved yet: the disk is full\. /)
    expect(tagName(desk)).toBe('outlay')
    mend(desk)
    await click('Restore this item to here', details())
    await waitFor(() => expect(tagName(desk)).toBe('expense'))
  })
})

describe('restoring the whole project', () => {
  test('is compared first, done as a change, and taken back with undo', async () => {
    const desk = await open('expense', 'outlay')
    const [commit] = await desk.commits()
    await choose(1)
    await click(WHOLE, details())
    const moment = fullMoment(commit!.at)
    const asking = await dialog(`Restore the project to ${moment}?`)
    expect(asking).toHaveTextContent(
      'The project becomes what it was right after this change: Rename tag to “expense”. That is a new change: nothing of the history is lost, and Undo takes it back.',
    )
    expect(await within(asking).findByRole('table')).toBeVisible()
    await click('Restore the project', asking)
    await expectNotices(`The project is as it was on ${moment}. Undo takes this back.`)
    expect(tagName(desk)).toBe('expense')
    expect(desk.inputs('history.previewTo')).toEqual([{ seq: 2 }])
    expect(desk.inputs('history.restoreTo')).toEqual([{ by: id('ann'), seq: 2 }])
    expect(asking).not.toBeInTheDocument()
    await press('{Control>}z{/Control}')
    await waitFor(() => expect(tagName(desk)).toBe('outlay'))
  })

  test('cannot be confirmed before it is compared', async () => {
    const desk = await open('expense', 'outlay')
    await choose(1)
    const go = desk.hold('history.previewTo')
    await click(WHOLE, details())
    const asking = await screen.findByRole('dialog')
    expect(within(asking).getByText('Comparing…')).toBeVisible()
    expect(buttonIn(asking, 'Restore the project')).toBeDisabled()
    await act(async () => go())
    await within(asking).findByRole('table')
    expect(buttonIn(asking, 'Restore the project')).toBeEnabled()
  })

  test('is not offered for the newest change, and is once there is a newer one', async () => {
    const desk = await open('expense')
    const why = 'This is the newest change: the project is as it was then.'
    const whole = await within(details()).findByRole('button', { name: WHOLE })
    expect(whole).toHaveAccessibleDescription(why)
    await userEvent.click(whole)
    expect(screen.queryByRole('dialog')).toBeNull()
    await desk.perform(named('outlay'))
    await choose(1)
    expect(buttonIn(details(), WHOLE)).not.toHaveAttribute('aria-disabled')
  })

  test('is left with Escape', async () => {
    const desk = await open('expense', 'outlay')
    await choose(2)
    await click(WHOLE, details())
    await screen.findByRole('dialog')
    await press('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(desk.inputs('history.restoreTo')).toEqual([])
    expect(buttonIn(details(), WHOLE)).toHaveFocus()
  })

  test('says what the disk refused and changes nothing', async () => {
    const desk = await open('expense', 'outlay')
    await choose(1)
    await click(WHOLE, details())
    const asking = await screen.findByRole('dialog')
    await within(asking).findByRole('table')
    refuseWrites(desk, 'EBUSY')
    await click('Restore the project', asking)
    await waitFor(() => expect(notices()).toHaveLength(1))
    expect(notices()[0]).toMatch(/^Not saved yet: another program is using the file\. /)
    expect(tagName(desk)).toBe('outlay')
  })
})

test('a read-only project restores nothing', async () => {
  await openReadOnly(sampleProject())
  await showFrame(<HistoryScreen />, 'history')
  expect(await screen.findByRole('button', { name: WHOLE })).toHaveAttribute(
    'aria-description',
    'This project is open read-only.',
  )
  expect(screen.getByRole('button', { name: 'Name this moment…' })).toHaveAttribute('aria-disabled', 'true')
  for (const each of screen.getAllByRole('button', { name: 'Restore this item to here' }))
    expect(each).toHaveAttribute('aria-description', 'This project is open read-only.')
})

describe('the toolbar', () => {
  test('filters by analyst, kind and words, and says when nothing fits', async () => {
    const desk = await open('expense')
    await desk.perform(addSource('port'))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind of item' }), 'Sources')
    await waitFor(() => expect(lines()).toEqual(['Import “port”ann · 1 source, 1 source version']))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Analyst' }), 'ann')
    await waitFor(() =>
      expect(desk.inputs('history.list').at(-1)).toEqual({
        before: null,
        filter: { by: id('ann'), kind: 'sources', text: '' },
      }),
    )
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind of item' }), 'All kinds')
    await waitFor(() => expect(lines()).toHaveLength(2))
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search the history' }), 'expense')
    await waitFor(() => expect(lines()).toEqual(['Rename tag to “expense”ann · Name cost → expense, of expense']))
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search the history' }), ' nowhere')
    expect(await screen.findByRole('region', { name: 'No such change' })).toHaveTextContent(
      'Nothing in the history fits these filters.',
    )
    expect(desk.inputs('history.list').at(-1)).toEqual({
      before: null,
      filter: { by: id('ann'), kind: null, text: 'expense nowhere' },
    })
    await desk.perform(named('other'))
    expect(screen.getByRole('region', { name: 'No such change' })).toBeVisible()
    await desk.perform(named('expense nowhere'))
    expect(lines()).toEqual(['Rename tag to “expense nowhere”ann · Name other → expense nowhere, of expense nowhere'])
  })

  test('goes to a moment that has a name, and back to the newest', async () => {
    const desk = await open('expense')
    expect(screen.queryByRole('combobox', { name: 'Named moments' })).toBeNull()
    command(desk, 'history.checkpoint')
    await dialog('Name this moment')
    await press('Round 1{Enter}')
    const moments = await screen.findByRole('combobox', { name: 'Named moments' })
    expect(lines()[0]).toBe(' Round 1Moment named by ann')
    await desk.perform(named('outlay'))
    await userEvent.selectOptions(moments, 'Round 1')
    expect(currentPlaceOf('history').seq).toBe(2)
    expect(await screen.findByText('Changes up to number 2.', { exact: false })).toBeVisible()
    await waitFor(() => expect(lines()[1]).toBe('Rename tag to “expense”ann · Name cost → expense, of expense'))
    expect(lines()).toHaveLength(3)
    await click('Show the newest')
    await waitFor(() => expect(lines()[0]).toBe('Rename tag to “outlay”ann · Name expense → outlay, of outlay'))
    expect(screen.queryByText('Changes up to number 2.', { exact: false })).toBeNull()
  })

  test('leaves named moments out when something is filtered', async () => {
    const desk = await open('expense')
    await act(() => desk.session.history.nameCheckpoint(id('ann'), 'Round 1'))
    desk.tell({ name: 'history.named', payload: null })
    await waitFor(() => expect(lines()).toHaveLength(3))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind of item' }), 'Tags')
    await waitFor(() =>
      expect(lines()).toEqual(['Rename tag to “expense”ann · Name cost → expense, of expense', expect.any(String)]),
    )
  })
})

test('keys walk the lines of the list and stop at either end', async () => {
  await open('a', 'b')
  const walk = []
  for (const key of ['End', 'ArrowDown', 'ArrowUp', 'PageUp', 'PageDown', 'Home', 'ArrowUp']) {
    await act(async () => void fireEvent.keyDown(list(), { key }))
    walk.push(
      within(list()).getByRole('option', { selected: true }).id === list().getAttribute('aria-activedescendant'),
    )
    walk.push(
      within(list())
        .getAllByRole('option')
        .findIndex((each) => each.getAttribute('aria-selected') === 'true'),
    )
  }
  expect(walk).toEqual([true, 2, true, 2, true, 1, true, 0, true, 2, true, 0, true, 0])
  expect(fireEvent.keyDown(list(), { key: 'F5' })).toBe(true)
})

test('a place later than the newest change shows the newest first', async () => {
  const desk = await open('expense')
  act(() => goTo({ screen: 'history', seq: 99 }))
  await waitFor(() => expect(lines()).toHaveLength(2))
  expect(screen.getByText('Changes up to number 99.', { exact: false })).toBeVisible()
  expect(desk.inputs('history.list').at(-1)).toMatchObject({ before: 100 })
})
