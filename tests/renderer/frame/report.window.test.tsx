import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptReportIn } from '../../../electron/kept-report'
import { openInWindow, startDesk } from '../desk'
import { command, expectNotices, showFrame } from '../window'

const dialog = () => screen.findByRole('dialog', { name: 'Report a problem' })
const names = async () =>
  [...(await dialog()).querySelectorAll('summary > :first-child')].map(({ textContent }) => textContent)

test('a report shows what is in it, with the project only if that is ticked, and is written to a file', async () => {
  const desk = await openInWindow()
  await showFrame()
  command(desk, 'help.report')
  const plain = ['versions.json', 'settings.json', 'shortcuts.json', 'network.json', 'assay.log', 'counts.json']
  await waitFor(async () => expect(await names()).toEqual(plain))
  await userEvent.type(within(await dialog()).getByRole('textbox'), 'It stopped.')
  await userEvent.click(within(await dialog()).getByRole('checkbox'))
  await waitFor(async () => expect(await names()).toEqual(['what-happened.txt', ...plain, 'project.json']))
  const path = join(desk.userData, 'report.zip')
  desk.answers.exported = path
  await userEvent.click(screen.getByRole('button', { name: 'Save the report…' }))
  await expectNotices('Exported “report.zip”. Nothing was sent: hand the file on yourself, once you have looked at it.')
  await access(path)
  expect(desk.inputs('report.write')).toEqual([{ words: 'It stopped.', withProject: true }])
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('what was typed stays when the dialog is closed or no place was chosen, and can be discarded', async () => {
  const { desk } = await startDesk()
  await showFrame()
  command(desk, 'help.report')
  await userEvent.type(within(await dialog()).getByRole('textbox'), 'It stopped.')
  expect(within(await dialog()).getByRole('checkbox')).toBeDisabled()
  await userEvent.click(await screen.findByRole('button', { name: 'Save the report…' }))
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  command(desk, 'help.report')
  expect(within(await dialog()).getByRole('textbox')).toHaveValue('It stopped.')
  await userEvent.click(screen.getByRole('button', { name: 'Discard what I typed' }))
  expect(within(await dialog()).getByRole('textbox')).toHaveValue('')
})

test('what was typed is on the disk beside the settings within a second, and gone once it was reported', async () => {
  const { desk } = await startDesk()
  await showFrame()
  command(desk, 'help.report')
  await userEvent.type(within(await dialog()).getByRole('textbox'), 'It stopped.')
  const onDisk = () => keptReportIn(desk.userData).value
  await waitFor(() => expect(onDisk()).toBe('It stopped.'))
  desk.answers.exported = join(desk.userData, 'report.zip')
  await userEvent.click(await screen.findByRole('button', { name: 'Save the report…' }))
  await waitFor(() => expect(onDisk()).toBe(''))
})
