import { useCommand } from '@state/commands'
import { goTo } from '@state/place'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { exportMemo } from '../../../renderer/features/memo/export-memo'
import { MemoScreen } from '../../../renderer/features/memo/MemoScreen'
import { runCommand } from '@state/commands'
import { fullProject, type MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { fullAt } from '../../unit/electron/exporting/failing-disk'
import { houseTemplate } from '../../unit/electron/exporting/house-template'
import { alerts, showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

function Screen() {
  useCommand('memo.new', () => goTo({ screen: 'memo', dialog: { kind: 'new-memo' } }))
  return <MemoScreen />
}

async function shown(made: MemoProject = fullProject()) {
  const folder = await mkdtemp(join(tmpdir(), 'assay-export-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  desk.answers.memoFolder = folder
  await showScreen(<Screen />, 'memo')
  return { desk, folder, made }
}

const dialog = () => within(screen.getByRole('dialog', { name: 'Export memo' }))
const region = (name: string) => within(screen.getByRole('region', { name }))

async function choose(...formats: string[]) {
  act(() => void runCommand('memo.export'))
  for (const name of ['Word', 'PDF', 'Web page', 'Markdown', 'Receipt']) {
    const box = dialog().getByRole('checkbox', { name: new RegExp(`^${name} `) })
    if (box.matches(':checked') !== formats.includes(name)) await user.click(box)
  }
}

test('several formats go to one folder, are offered in one notice, and are one hand-over', async () => {
  const { desk, folder } = await shown()
  await choose('Web page', 'Markdown', 'Receipt')
  expect(dialog().getByRole('status')).toHaveTextContent('You choose the folder next. No file there is replaced.')
  await user.click(dialog().getByText('Export…'))
  const text = 'Exported “Ice charts withheld.html”, “Ice charts withheld.md” and “Ice charts withheld.receipt.json”.'
  const notice = within((await screen.findByText(text)).parentElement!)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(notice.queryByText('Open')).toBeNull()
  expect(notice.getByText('Show in folder')).toBeVisible()
  expect(await readdir(folder)).toHaveLength(3)
  expect(desk.taskBar).toEqual([0, 1 / 3, 2 / 3, 'done'])
  expect(Object.keys(desk.project.handovers)).toHaveLength(1)
  await waitFor(() =>
    expect(region('Hand-overs').getByRole('listitem')).toHaveTextContent(/, Ines Nothing moved since\./),
  )
})

test('four exports one after the other are one notice with four files', async () => {
  const { desk, folder, made } = await shown()
  for (const number of [1, 2, 3, 4]) {
    desk.answers.memo = join(folder, `memo ${number}.md`)
    await act(async () => void (await exportMemo(made.memoId, ['md'])))
  }
  const notices = region('Notices').getAllByRole('listitem')
  expect(notices.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Exported “memo 1.md”, “memo 2.md”, “memo 3.md” and “memo 4.md”.'),
  ])
})

test('cancelled while a file is made, neither it nor those after it are written, and nothing is handed over', async () => {
  const { desk, folder } = await shown()
  const release = desk.hold('memo.writeExport')
  await choose('Web page', 'Markdown')
  await user.click(dialog().getByText('Export…'))
  await screen.findByText('Writing “Ice charts withheld.html” (1 of 2)')
  expect(dialog().getByRole('progressbar', { name: 'Whole export' })).toHaveAttribute('value', '0')
  await user.click(dialog().getByText('Cancel'))
  await waitFor(() => expect(desk.asked.at(-1)?.name).toBe('memo.cancelExport'))
  release()
  await waitFor(() =>
    expect(alerts()).toEqual([
      '“Ice charts withheld.html” was not written: the export was cancelled.',
      '“Ice charts withheld.md” was not written: the export was cancelled.',
    ]),
  )
  expect(await readdir(folder)).toEqual([])
  expect(desk.project.handovers).toEqual({})
})

test('what is withheld is asked for, and a folder that is not chosen leaves the dialog', async () => {
  const { desk, made } = await shown()
  desk.answers.memoFolder = null
  await choose('Web page', 'Markdown')
  await user.click(dialog().getByRole('checkbox', { name: /^Names of analysts/ }))
  await user.click(dialog().getByRole('checkbox', { name: /^Words of the sources/ }))
  await user.click(dialog().getByText('Export…'))
  await waitFor(() => expect(dialog().getByText('Export…')).toBeEnabled())
  expect(desk.inputs('memo.beginExport')).toEqual([
    { memoId: made.memoId, formats: ['html', 'md'], withheld: { names: true, words: true } },
  ])
  await choose()
  expect(dialog().getByRole('status')).toHaveTextContent('Choose at least one format.')
  expect(dialog().getByText('Export…')).toBeDisabled()
  await choose('PDF')
  expect(dialog().getByRole('status')).toHaveTextContent('You choose the file next.')
})

test('on a disk that is full at the second file of three the others stay, are told apart, and a second try goes on', async () => {
  const { desk, folder } = await shown()
  desk.answers.exportFailure = fullAt('.md')
  await choose('Web page', 'Markdown', 'Receipt')
  await user.click(dialog().getByText('Export…'))
  const written = 'Exported “Ice charts withheld.html” and “Ice charts withheld.receipt.json”.'
  await screen.findByText((words) => words.startsWith(written))
  const why = 'the disk is full. Free some space, or choose another disk.'
  const safe = 'Nothing was written; a file of that name is as it was, and the project is safe.'
  expect(region('Notices').getByText((words) => words.startsWith(written)).parentElement).toHaveTextContent(
    `“Ice charts withheld.md” was not exported: ${why} ${safe}`,
  )
  expect((await readdir(folder)).toSorted()).toEqual(['Ice charts withheld.html', 'Ice charts withheld.receipt.json'])
  expect(Object.keys(desk.project.handovers)).toHaveLength(1)

  desk.answers.exportFailure = () => null
  await choose('Markdown')
  desk.answers.memo = join(folder, 'Ice charts withheld.md')
  await user.click(dialog().getByText('Export…'))
  await waitFor(async () => expect(await readdir(folder)).toHaveLength(3))
  expect(desk.bugs).toEqual([])
})

test('a Word template is chosen, said by its name with what is left out of it, remembered, and given up again', async () => {
  const { desk, folder } = await shown()
  const path = join(folder, 'house.dotm')
  await writeFile(path, houseTemplate({ 'word/vbaProject.bin': 'macros' }))
  await choose('Word')
  const template = () => within(dialog().getByRole('group', { name: 'Word template' }))
  await waitFor(() => expect(template().getByRole('status')).toHaveTextContent('Assay’s own'))
  desk.answers.template = null
  await user.click(template().getByText('Choose template…'))
  expect(template().queryByRole('list')).toBeNull()
  desk.answers.template = path
  await user.click(template().getByText('Choose template…'))
  await waitFor(() => expect(template().getByRole('status')).toHaveTextContent('house.dotm'))
  const left = template().getByRole('list', { name: 'What of the template is not taken over' })
  expect(
    within(left)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Its macros were left out.',
    'The numbers of its headings were left out: a memo numbers its sections itself.',
  ])
  await choose('Markdown')
  expect(dialog().queryByRole('group', { name: 'Word template' })).toBeNull()
  await choose('Word')
  await waitFor(() => expect(template().getByRole('status')).toHaveTextContent('house.dotm'))
  await user.click(template().getByRole('button', { name: 'Assay’s own' }))
  await waitFor(() => expect(template().getByRole('status')).toHaveTextContent('Assay’s own'))
  expect(template().queryByRole('button', { name: 'Assay’s own' })).toBeNull()
})

test('what can be no template is refused in the dialog, and one that is gone exports nothing', async () => {
  const { desk, folder } = await shown()
  const path = join(folder, 'house.docx')
  await writeFile(path, 'no document')
  desk.answers.template = path
  await choose('Word')
  const template = () => within(dialog().getByRole('group', { name: 'Word template' }))
  await user.click(template().getByText('Choose template…'))
  expect(await template().findByRole('alert')).toHaveTextContent(
    '“house.docx” cannot be the template: it is no Word document (.docx, .dotx). Nothing was exported. Choose another template, or export with Assay’s own styles.',
  )
  expect(template().getByRole('status')).toHaveTextContent('Assay’s own')
  await writeFile(path, houseTemplate())
  await user.click(template().getByText('Choose template…'))
  await waitFor(() => expect(template().getByRole('status')).toHaveTextContent('house.docx'))
  expect(template().queryByRole('alert')).toBeNull()
  await rm(path)
  desk.answers.memo = join(folder, 'memo.docx')
  await user.click(dialog().getByText('Export…'))
  await waitFor(() => expect(alerts()).toEqual([expect.stringContaining('“house.docx” could not be read.')]))
  expect(await readdir(folder)).toEqual([])
})
