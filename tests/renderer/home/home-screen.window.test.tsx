import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { join } from 'node:path'
import { rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { newId } from '@shared/new-id'
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

test('a project whose folder is gone cannot be opened, only taken off the list', async () => {
  const { desk, folders } = await startWithTwo()
  await rm(folders[1] ?? '', { recursive: true })
  await showWindow()
  expect((await items())[0]).toBe('SteelSteel.assay is not where it was')
  expect(list().getByRole('button', { name: /^Steel/ })).toBeDisabled()
  await click('Take Steel off this list')
  await waitFor(async () => expect(await items()).toHaveLength(1))
  expect((await items())[0]).toMatch(/^Grain prices/)
  expect(desk.inputs('project.forgetRecent')).toHaveLength(1)
  await click('Take Grain prices off this list')
  expect(await screen.findByText(/^Projects you open appear here/)).toBeVisible()
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
