import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addSource, id, perform } from '../../unit/shared/sample-project'
import { type Desk, emptyProject, openInWindow } from '../desk'
import { buttonIn, click, command, dialog, notices, showWindow } from '../window'

const TITLE = 'Pack project into one file'
const SOURCES = 500
const numbers = Array.from({ length: SOURCES }, (_, at) => at)

/** The dialog over a project of many sources, whose texts are not there: nothing of it can be packed. */
async function openMany(): Promise<{ desk: Desk; shown: HTMLElement }> {
  const project = emptyProject()
  perform(project, ...numbers.map((at) => addSource(`s${at}`)))
  const desk = await openInWindow(project)
  await showWindow()
  act(() => command(desk, 'project.pack'))
  return { desk, shown: await dialog(TITLE) }
}

test('of many sources few are drawn, and those with the words are left out at once', async () => {
  const { desk, shown } = await openMany()
  const list = within(shown).getByRole('list', { name: 'Sources whose words are left out' })
  expect(within(list).getAllByRole('checkbox').length).toBeLessThan(100)
  fireEvent.change(within(shown).getByRole('searchbox'), { target: { value: 'S49' } })
  expect(within(list).getAllByRole('checkbox')).toHaveLength(11)
  await click('Tick all', shown)
  await userEvent.click(within(list).getByRole('checkbox', { name: 's49' }))
  fireEvent.change(within(shown).getByRole('searchbox'), { target: { value: '' } })
  within(shown).getByRole('group', { name: 'Sources whose words are left out · 10 of 500' })
  desk.answers.exported = join(desk.userData, 'a.assay.zip')
  await click('Pack…', shown)
  await within(shown).findByRole('alert')
  const sourceIds = numbers.slice(490).map((at) => id(`s${at}`))
  expect(desk.inputs('package.make')).toEqual([
    expect.objectContaining({ history: true, withheld: { names: false, sourceIds } }),
  ])
})

test('the history stays behind where that is asked for, and comes along where the tick is taken back', async () => {
  const { desk, shown } = await openMany()
  const history = within(shown).getByRole('checkbox', { name: /^The history/ })
  desk.answers.exported = null
  await userEvent.click(history)
  expect(history).toBeChecked()
  await click('Pack…', shown)
  await waitFor(() => expect(buttonIn(shown, 'Pack…')).toBeEnabled())
  await userEvent.click(history)
  expect(history).not.toBeChecked()
  await click('Pack…', shown)
  const asked = [false, true].map((isIn): unknown => expect.objectContaining({ history: isIn }))
  await waitFor(() => expect(desk.inputs('package.make')).toEqual(asked))
})

test('once it is packed the file is shown in its folder, from the dialog and from the notice behind it', async () => {
  const desk = await openInWindow(emptyProject())
  await showWindow()
  desk.answers.exported = join(desk.userData, 'a.assay.zip')
  act(() => command(desk, 'project.pack'))
  await click('Pack…', await dialog(TITLE))
  await screen.findByText('“a.assay.zip” was written and read back.', undefined, { timeout: 30_000 })
  expect(notices()).toEqual([])
  await click('Show in folder', await dialog(TITLE))
  await click('Close', await dialog(TITLE))
  expect(notices()).toEqual(['Exported “a.assay.zip”.'])
  const notice = screen.getByRole('region', { name: 'Notices' })
  // Opening it would take the archive apart.
  expect(
    within(notice)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Show in folder', 'Dismiss'])
  await click('Show in folder', notice)
  await waitFor(() => expect(desk.inputs('export.show')).toHaveLength(2))
})
