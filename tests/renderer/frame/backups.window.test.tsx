import { fullMoment } from '@shared/words/moments'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { addAnalyst, addTag, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { type Desk, FOLDER, openInWindow, startDesk, WINDOW } from '../desk'
import { mend, refuseWrites } from '../disk'
import { buttonIn, click, command, dialog, expectNotices, notices, press, showFrame } from '../window'

const named = (name: string) => ({ name: 'tag.update' as const, input: { tagId: id('cost'), changes: { name } } })
const tagName = (desk: Desk) => desk.project.tags[id('cost')]?.name

function sampleProject() {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addTag('cost'))
  return project
}

/** Opened for the third time: two backups, each made when the project was closed. */
async function openWithBackups() {
  const { desk, open } = await startDesk()
  await desk.store(FOLDER, sampleProject())
  for (const name of ['expense', 'outlay']) {
    await open(FOLDER)
    await desk.perform(named(name))
    await desk.workspace.close(WINDOW)
  }
  await open(FOLDER)
  await showFrame()
  return desk
}

async function show(desk: Desk) {
  command(desk, 'project.restoreBackup')
  const shown = await dialog('Restore a backup')
  await within(shown).findByRole('group', { name: 'Backups, newest first' })
  return shown
}

const choices = (shown: HTMLElement) => within(shown).getAllByRole('radio')

test('a project without backups says when one is made', async () => {
  const desk = await openInWindow(sampleProject())
  await showFrame()
  command(desk, 'project.restoreBackup')
  const shown = await dialog('Restore a backup')
  expect(
    await within(shown).findByText(
      'There is no backup yet. One is made every quarter of an hour of work, and when the project closes.',
    ),
  ).toBeVisible()
  expect(buttonIn(shown, 'Restore')).toBeDisabled()
})

test('backups are listed newest first, with when, why and how far back they are', async () => {
  const desk = await openWithBackups()
  const backups = await desk.session.backups.list()
  const shown = await show(desk)
  const lines = () => choices(shown).map((choice) => choice.parentElement?.textContent)
  expect(backups.map(({ seq }) => seq)).toEqual([3, 2])
  expect(lines()).toEqual([
    `${fullMoment(backups[0]!.at)}when the project was closedas now`,
    `${fullMoment(backups[1]!.at)}when the project was closed1 change since`,
  ])
  await desk.perform(named('cost again'))
  expect(lines().map((line) => line?.replace(/.*closed/, ''))).toEqual(['1 change since', '2 changes since'])
})

test('one is compared, restored as a change, and taken back with undo', async () => {
  const desk = await openWithBackups()
  const [, older] = await desk.session.backups.list()
  const shown = await show(desk)
  expect(buttonIn(shown, 'Restore')).toBeDisabled()
  await userEvent.click(choices(shown)[1]!)
  expect(await within(shown).findByRole('rowheader', { name: 'tags' })).toBeVisible()
  const cells = within(within(shown).getByRole('table')).getAllByRole('cell')
  expect(cells.map(({ textContent }) => textContent)).toEqual(['–', '–', '1'])
  await click('Restore', shown)
  await expectNotices(`The project is as it was in the backup of ${fullMoment(older!.at)}. Undo takes this back.`)
  expect(shown).not.toBeInTheDocument()
  expect(tagName(desk)).toBe('expense')
  expect(desk.inputs('backup.preview')).toEqual([{ name: older?.name }])
  expect(desk.inputs('backup.restore')).toEqual([{ by: id('ann'), name: older?.name }])
  await press('{Control>}z{/Control}')
  await waitFor(() => expect(tagName(desk)).toBe('outlay'))
})

test('the newest differs in nothing from the project as it is', async () => {
  const desk = await openWithBackups()
  const shown = await show(desk)
  await userEvent.click(choices(shown)[0]!)
  expect(await within(shown).findByText('Nothing differs from the project as it is now.')).toBeVisible()
  await userEvent.click(choices(shown)[1]!)
  expect(await within(shown).findByRole('table')).toBeVisible()
  expect(within(shown).queryByText('Nothing differs from the project as it is now.')).toBeNull()
})

test('the first backup that is restored makes one of the present state, with the reason', async () => {
  const desk = await openWithBackups()
  await desk.perform(named('now'))
  const shown = await show(desk)
  await userEvent.click(choices(shown)[1]!)
  await click('Restore', shown)
  await waitFor(() => expect(notices()).toHaveLength(1))
  const again = await show(desk)
  expect(choices(again)[0]?.parentElement).toHaveTextContent(/before a backup was restored1 change since$/)
})

test('one that is gone meanwhile cannot be compared, and is chosen no more', async () => {
  const desk = await openWithBackups()
  const [, older] = await desk.session.backups.list()
  const shown = await show(desk)
  for (const path of desk.disk.files().keys()) if (path.endsWith(older!.name)) desk.disk.unput(path)
  await userEvent.click(choices(shown)[1]!)
  await expectNotices('This backup is no longer there.')
  expect(choices(shown).map((choice) => (choice as HTMLInputElement).checked)).toEqual([false, false])
  expect(buttonIn(shown, 'Restore')).toBeDisabled()
  expect(shown).toBeVisible()
})

test('one that goes between the look and the decision changes nothing', async () => {
  const desk = await openWithBackups()
  const [, older] = await desk.session.backups.list()
  const shown = await show(desk)
  await userEvent.click(choices(shown)[1]!)
  await within(shown).findByRole('table')
  for (const path of desk.disk.files().keys()) if (path.endsWith(older!.name)) desk.disk.unput(path)
  await click('Restore', shown)
  await expectNotices('This backup is no longer there.')
  expect(tagName(desk)).toBe('outlay')
})

test('a full disk is said, nothing is restored, and it works once there is room', async () => {
  const desk = await openWithBackups()
  await desk.perform(named('now'))
  const restore = async () => {
    const shown = await show(desk)
    await userEvent.click(choices(shown)[1]!)
    await click('Restore', shown)
  }
  refuseWrites(desk, 'ENOSPC')
  await restore()
  await expectNotices(
    'No backup of the present state could be made: the disk is full. Nothing was changed. Mend that and try again.',
  )
  expect(tagName(desk)).toBe('now')
  mend(desk)
  await restore()
  await waitFor(() => expect(tagName(desk)).toBe('expense'))
})

test('Escape leaves everything as it is', async () => {
  const desk = await openWithBackups()
  const shown = await show(desk)
  await userEvent.click(choices(shown)[1]!)
  await press('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(desk.inputs('backup.restore')).toEqual([])
})
