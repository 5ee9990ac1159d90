import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { join } from 'node:path'
import { rename, rm } from 'node:fs/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { newId } from '@shared/new-id'
import { recentIdOf } from '../../../electron/project/recent'
import { Reach } from '../../../electron/storage/reach'
import { emptyProject, openInWindow, startDesk, WINDOW } from '../desk'
import { mend } from '../disk'
import { click, expectNotices, notices, press, showWindow } from '../window'

const list = () => within(screen.getByRole('region', { name: 'Recent projects' }))
const items = async () => (await list().findAllByRole('listitem')).map(({ textContent }) => textContent)

/** The same words at any time. */
const whenever = (words: string | null) => words?.replace(/\d{1,2} [A-Z][a-z]{2} \d{4}, \d\d:\d\d/, 'DAY, TIME')

function titled(title: string) {
  const project = emptyProject()
  project.about.project = { ...project.about.project, projectId: newId(), title }
  return project
}

/** Two projects that were opened and closed, the second one last. */
async function startWithTwo() {
  const started = await startDesk()
  const { desk } = started
  const folders = ['Grain', 'Steel'].map((name) => join(desk.userData, `${name}.assay`))
  for (const folder of folders) {
    await desk.store(folder, titled(folder.includes('Grain') ? 'Grain prices' : 'Steel'))
    await desk.workspace.open(folder, 1)
  }
  await desk.workspace.close(WINDOW)
  return { ...started, folders }
}

test('with nothing opened before, it says what to do', async () => {
  await startDesk()
  await showWindow()
  expect(
    await screen.findByText('Projects you open appear here. The sample shows every screen with something on it.'),
  ).toBeVisible()
  expect(list().queryAllByRole('listitem')).toEqual([])
})

test('projects are listed with folder and day, the one used last first, and opened from the list', async () => {
  const { desk } = await startWithTwo()
  await showWindow()
  expect((await items()).map(whenever)).toEqual([
    'SteelSteel.assay · opened DAY, TIME',
    'Grain pricesGrain.assay · opened DAY, TIME',
  ])
  await userEvent.click(list().getByRole('button', { name: /^Grain prices/ }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  expect(desk.project.about.project.title).toBe('Grain prices')
  await press('{Control>}{Shift>}H{/Shift}{/Control}')
  expect((await items())[0]).toMatch(/^Grain prices/)
})

test('a project is opened with the keyboard', async () => {
  const { desk } = await startWithTwo()
  await showWindow()
  const [steel] = await list().findAllByRole('button', { name: /^Steel/ })
  steel?.focus()
  await press('{Tab}')
  expect(screen.getByRole('button', { name: 'Take Steel off this list' })).toHaveFocus()
  await press('{Tab}{Enter}')
  expect(await screen.findByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  expect(desk.project.about.project.title).toBe('Grain prices')
})

const GONE = 'SteelSteel.assay is not where it was: moved, deleted, or on a drive that is not connected'

test('a project whose folder is gone says so, also when it is opened, and can be taken off the list', async () => {
  const { desk, folders } = await startWithTwo()
  await rm(folders[1] ?? '', { recursive: true })
  await desk.disk.rename(folders[1] ?? '', `${folders[1]}.away`)
  await showWindow()
  expect((await items())[0]).toBe(GONE)
  await userEvent.click(list().getByRole('button', { name: /^Steel/ }))
  await expectNotices(
    '“Steel.assay” is not where it was: it was moved, renamed or deleted, or its drive is not connected. Nothing was changed. Connect the drive, or find the folder with “Open project…”.',
  )
  await click('Take Steel off this list')
  await waitFor(async () => expect(await items()).toHaveLength(1))
  expect((await items())[0]).toMatch(/^Grain prices/)
  expect(desk.inputs('project.forgetRecent')).toHaveLength(1)
  await click('Take Grain prices off this list')
  expect(await screen.findByText(/^Projects you open appear here/)).toBeVisible()
})

test('a project whose drive does not answer says so, and stays in the list', async () => {
  await startWithTwo()
  const look = vi.spyOn(Reach.prototype, 'look')
  onTestFinished(() => look.mockRestore())
  look.mockImplementation(async (path) => (path.includes('Steel') ? 'unreachable' : 'there'))
  await showWindow()
  expect((await items()).map(whenever)).toEqual([
    'SteelSteel.assay cannot be reached just now: its drive or network does not answer',
    'Grain pricesGrain.assay · opened DAY, TIME',
  ])
})

test('a drive that is connected again is seen when somebody comes back to the window', async () => {
  const { folders } = await startWithTwo()
  const [, steel = ''] = folders
  await rename(steel, `${steel}.away`)
  await showWindow()
  expect((await items())[0]).toBe(GONE)
  await rename(`${steel}.away`, steel)
  act(() => void window.dispatchEvent(new Event('focus')))
  await waitFor(async () => expect((await items())[0]).toMatch(/^SteelSteel\.assay · opened/))
})

test('the menu of a recent project opens it here, in a new window, or takes it off the list', async () => {
  const { desk } = await startWithTwo()
  await showWindow()
  const grain = await list().findByRole('button', { name: /^Grain prices/ })
  const entries = () => screen.getAllByRole('menuitem').map(({ textContent }) => textContent)
  grain.focus()
  fireEvent.contextMenu(grain)
  expect(screen.getByRole('menu', { name: 'A recent project' })).toBeVisible()
  expect(entries()).toEqual(['Open', 'Open in a new window', 'Take Grain prices off this list'])
  await press('{Escape}')
  expect(grain).toHaveFocus()
  fireEvent.contextMenu(grain)
  await userEvent.click(screen.getByRole('menuitem', { name: 'Open in a new window' }))
  expect(desk.inputs('project.openInNewWindow')).toEqual([{ id: recentIdOf(join(desk.userData, 'Grain.assay')) }])
  await waitFor(() => expect(desk.told).toContainEqual({ name: 'given.waits', payload: null }))
})

test('a disk that cannot be read is said, and the project opens once it can', async () => {
  const { desk } = await startWithTwo()
  await showWindow()
  const steel = await list().findByRole('button', { name: /^Steel/ })
  desk.disk.before = () => {
    throw Object.assign(new Error('EIO (injected)'), { code: 'EIO' })
  }
  await userEvent.click(steel)
  await waitFor(() => expect(notices()).toHaveLength(1))
  expect(notices()[0]).toMatch(/“Steel\.assay” cannot be opened: the disk reported an error\. Nothing was changed\.$/)
  expect(screen.getByRole('heading', { level: 1, name: 'Assay' })).toBeVisible()
  mend(desk)
  await userEvent.click(steel)
  expect(await screen.findByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
})

test('the sample that was made before is opened', async () => {
  const { desk } = await startDesk()
  await desk.store(join(desk.userData, 'sample.assay'), titled('The sample'))
  await showWindow()
  await click('Open the sample')
  expect(await screen.findByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  expect(desk.project.about.project.title).toBe('The sample')
  expect(desk.inputs('project.openSample')).toEqual([{}])
})

test('a project is opened by its folder, with what opening had to mend said as a warning', async () => {
  const { desk } = await startDesk()
  await desk.store('/projects/Other.assay', titled('Other'))
  desk.disk.put('/projects/Other.assay/project (conflicted copy).json', new TextEncoder().encode('{}'))
  desk.answers.project = '/projects/Other.assay'
  await showWindow()
  await click('Open project…')
  expect(await screen.findByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  await expectNotices(
    '“project (conflicted copy).json” is a conflict copy, as Dropbox makes them: another computer wrote to this project at the same time. It was left alone; this project does not contain its changes.',
  )
})

test('a very long title and folder name are shown whole', async () => {
  const { desk } = await startDesk()
  const name = 'n'.repeat(200)
  await desk.store(join(desk.userData, name), titled('T'.repeat(500)))
  await desk.workspace.open(join(desk.userData, name), 1)
  await desk.workspace.close(WINDOW)
  await showWindow()
  expect((await items()).map(whenever)).toEqual([`${'T'.repeat(500)}${name} · opened DAY, TIME`])
})

test('home is there beside an open project, and nothing of it is closed', async () => {
  const desk = await openInWindow()
  await showWindow()
  await press('{Control>}{Shift>}H{/Shift}{/Control}')
  expect(screen.getByRole('heading', { level: 1, name: 'Test' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Analyst: Ada. Switch…' })).toBeVisible()
  await press('{Alt>}1{/Alt}')
  expect(await screen.findByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  expect(desk.inputs('project.close')).toEqual([])
})
