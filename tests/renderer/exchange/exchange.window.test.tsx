import { perform } from '@state/perform'
import { screen, waitFor, within } from '@testing-library/react'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import userEvent from '@testing-library/user-event'
import { addSource, addTag, id, perform as doIn } from '../../unit/shared/sample-project'
import { CodebookScreen } from '../../../renderer/features/codebook/CodebookScreen'
import { ExchangeCommands } from '../../../renderer/features/exchange/ExchangeCommands'
import { emptyProject, openInWindow } from '../desk'
import { announced, buttonIn, click, command, dialog, notices, showFrame } from '../window'

/** A tag and somebody; no source, since its text would have to be on the disk. */
function projectWithTag() {
  const project = emptyProject()
  doIn(project, addTag('cost'))
  return project
}

async function shown() {
  const files = await mkdtemp(join(tmpdir(), 'assay-exchange-'))
  onTestFinished(() => rm(files, { recursive: true }))
  const desk = await openInWindow(projectWithTag())
  await showFrame(
    <>
      <CodebookScreen />
      <ExchangeCommands />
    </>,
    'codebook',
  )
  desk.answers.exported = join(files, 'ice.qdpx')
  const names = () => Object.values(desk.project.tags).map(({ name }) => name)
  return { desk, files, names }
}

test('a project is exported and imported again: shown first, then one step', async () => {
  const { desk, names } = await shown()
  command(desk, 'exchange.export')
  const asked = await dialog('Export for another program')
  expect(within(asked).getByRole('combobox', { name: 'Format' })).toHaveTextContent('REFI-QDA project (.qdpx)')
  await click('Export…', asked)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  desk.answers.incoming = desk.answers.exported

  await perform({ name: 'tag.delete', input: { tagId: Object.keys(desk.project.tags)[0] ?? '', replaceWith: null } })
  await waitFor(() => expect(names()).toEqual([]))
  command(desk, 'exchange.import')
  const preview = await dialog('Import from another program')
  expect(within(preview).getByRole('table', { name: 'What it brings' })).toHaveTextContent('tags1')
  await click('Import', preview)
  await waitFor(() => expect(names()).toEqual(['cost']))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(announced()).toMatch(/^Import /)

  command(desk, 'exchange.import')
  const again = await dialog('Import from another program')
  expect(within(again).getByText(/The project has all of it already/)).toBeVisible()
  expect(buttonIn(again, 'Close')).toBeVisible()
})

test('a file of no known kind is told, and a dialog that is closed does nothing', async () => {
  const { desk, files } = await shown()
  command(desk, 'exchange.import')
  desk.answers.incoming = join(files, 'thing.qdpx')
  await writeFile(desk.answers.incoming, 'nothing')
  command(desk, 'exchange.import')
  await waitFor(() => expect(notices().join(' ')).toMatch(/^“thing.qdpx” is of no kind that Assay imports/))
})

test('what a reference list says otherwise is ticked one by one', async () => {
  const { desk, files } = await shown()
  await perform(addSource('port'))
  const card = () => desk.project.sources[id('port')]
  desk.answers.incoming = join(files, 'refs.bib')
  await writeFile(desk.answers.incoming, '@book{a, title = {Port}, publisher = {New Press}, author = {Doe, Jane}}')
  const changes = { title: 'Port', publisher: 'Old Press', authors: ['Roe'] }
  await perform({ name: 'source.update', input: { sourceId: id('port'), changes } })
  command(desk, 'exchange.import')
  const asked = await dialog('Import from another program')
  expect(within(asked).getByText(/Found by its title\. Fills Kind of publication “Book”/)).toBeVisible()
  const box = (name: string) => within(asked).getByRole('checkbox', { name })
  expect(box('Port, Authors: Roe Doe, Jane')).not.toBeChecked()
  await click('Tick all', asked)
  expect(box('Port, Authors: Roe Doe, Jane')).toBeChecked()
  await userEvent.click(box('Port, Publisher: Old Press New Press'))
  await click('Import', asked)
  await waitFor(() => expect(card()).toMatchObject({ authors: ['Doe, Jane'], publisher: 'Old Press' }))
  expect(card()?.citation?.type).toBe('book')
})
