import { codebookToQdc } from '@shared/interchange/codebook/codebook-qdc'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { CodebookScreen } from '../../../renderer/features/codebook/CodebookScreen'
import { emptyProject, openInWindow, openReadOnly } from '../desk'
import { alerts, announced, buttonIn, click, command, dialog, expectNotices, notices, showFrame } from '../window'
import { codebook } from './codebook-project'

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'assay-files-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

async function shown(project = codebook([['cost', 1, null, 1]])) {
  const desk = await openInWindow(project)
  await showFrame(<CodebookScreen />, 'codebook')
  const files = await folder()
  const choose = async (name: string, text: string) => {
    desk.answers.codebook = join(files, name)
    await writeFile(desk.answers.codebook, text)
  }
  const names = () => Object.values(desk.project.tags).map(({ name }) => name)
  return { desk, choose, names, files }
}
const rows = (inside: HTMLElement) =>
  within(within(inside).getByRole('region', { name: 'Tags of the file' }))
    .getAllByRole('listitem')
    .map((row) => [...row.querySelectorAll('bdi, [data-becomes], [title]')].map((part) => part.textContent))

test('an import is shown first; nothing is in the codebook before yes, and one undo takes it back', async () => {
  const { desk, choose, names } = await shown()
  await choose('book.csv', 'Tag,Under,Owner\nCOST,,Ann\nwages,COST,Bo\n,,x\n')
  await click('Import…')
  const asked = await dialog('Import codebook')
  expect(within(asked).getByText(/^: 1 tag to add/).textContent).toBe(
    'book.csv: 1 tag to add, 1 in the codebook already, 1 dropped.',
  )
  expect(within(asked).getByRole('list', { name: 'What of the file is not taken as it is' }).textContent).toBe(
    'Columns that a codebook has no place for are left out: “Owner”.',
  )
  expect(rows(asked)).toEqual([
    ['COST', 'There already', 'In the codebook already; it stays as it is. It is written “cost” there.'],
    ['wages', 'New'],
    ['(no name)', 'Dropped', 'Has no name.'],
  ])
  expect(names()).toEqual(['cost'])
  await click('Add 1 tag', asked)
  await waitFor(() => expect(names()).toEqual(['cost', 'wages']))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(announced()).toBe('Import 1 tag.')
  command(desk, 'edit.undo')
  await waitFor(() => expect(names()).toEqual(['cost']))
})

test('a REFI-QDA codebook goes into a project without tags', async () => {
  const { choose, names } = await shown(emptyProject())
  await choose(
    'book.qdc',
    codebookToQdc(
      codebook([
        ['cost', 1],
        ['wages', 1, 'cost'],
      ]),
    ),
  )
  await click('Import…')
  await click('Add 2 tags', await dialog('Import codebook'))
  await waitFor(() => expect(names()).toEqual(['cost', 'wages']))
})

test('a file with nothing new has nothing to add', async () => {
  const { choose } = await shown()
  await choose('book.csv', 'Tag\ncost\n')
  await click('Import…')
  const asked = await dialog('Import codebook')
  expect(
    within(asked)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Close'])
})

test('what cannot be read is said, and what changed meanwhile too', async () => {
  const { desk, choose, names } = await shown()
  await choose('book.csv', 'Owner\nAnn\n')
  await click('Import…')
  await expectNotices(
    'The first row of this table names no column “Tag”. Nothing was imported. Name the column with the names of the tags “Tag”; “Under” names the tag that each stands under.',
  )
  await choose('book.csv', 'Tag\nwages\n')
  await click('Import…')
  const asked = await dialog('Import codebook')
  const wages = codebook([['wages', 2]]).tags
  await desk.perform(...Object.values(wages).map((tag) => ({ name: 'tag.create' as const, input: { tag } })))
  await click('Add 1 tag', asked)
  await waitFor(() =>
    expect(alerts()).toContain(
      'The codebook changed since the file was shown. Nothing was imported. Choose the file again.',
    ),
  )
  expect(names()).toEqual(['cost', 'wages'])
})

test('a refused save keeps the codebook, and the file can be added again', async () => {
  const { desk, choose, names } = await shown()
  await choose('book.csv', 'Tag\nwages\n')
  await click('Import…')
  const asked = await dialog('Import codebook')
  desk.disk.before = () => {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  }
  await click('Add 1 tag', asked)
  await waitFor(() => expect(within(asked).getByRole('alert').textContent).toMatch(/the disk is full/))
  expect(names()).toEqual(['cost'])
  desk.disk.before = () => null
  await waitFor(() => expect(buttonIn(asked, 'Add 1 tag')).toBeEnabled())
  await click('Add 1 tag', asked)
  await waitFor(() => expect(names()).toEqual(['cost', 'wages']))
})

test('an export says first what the format cannot hold', async () => {
  const { desk, files } = await shown()
  command(desk, 'codebook.export')
  const asked = await dialog('Export codebook')
  expect(within(asked).getByRole('status').textContent).toBe('It holds all of this codebook.')
  fireEvent.change(within(asked).getByLabelText('Format'), { target: { value: 'qdc' } })
  expect(within(asked).getByRole('list', { name: 'What it cannot hold' }).textContent).toBe(
    'REFI-QDA has no digits: 1 tag loses its.',
  )
  await click('Export…', asked)
  expect(screen.getByRole('dialog')).toBeInTheDocument()
  desk.answers.exported = join(files, 'out.qdc')
  await click('Export…', asked)
  await expectNotices('Exported “out.qdc”.')
  expect(desk.inputs('codebook.export')).toEqual([{ format: 'qdc' }, { format: 'qdc' }])
  await click('Show in folder')
  expect(notices()).toEqual(['Exported “out.qdc”.'])
})

test('a project that can only be read is exported and takes nothing', async () => {
  await openReadOnly(codebook([['cost', 1]]))
  await showFrame(<CodebookScreen />, 'codebook')
  expect(screen.getByRole('button', { name: 'Import…' })).toHaveAttribute('aria-disabled', 'true')
  await click('Export…')
  expect(await dialog('Export codebook')).toBeInTheDocument()
})
