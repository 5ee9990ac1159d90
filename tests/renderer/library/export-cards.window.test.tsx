import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { id, perform } from '../../unit/shared/sample-project'
import { buttonIn, click, dialog, expectNotices, press } from '../window'
import { cell, open, projectOf } from './library'

/** A library in which the first two of three sources are selected, and its menu that was asked for on one of them. */
async function menuOfTwo() {
  const project = projectOf('port', 'rail', 'mine')
  const authors = (name: string, whole: string) =>
    perform(project, { name: 'source.update', input: { sourceId: id(name), changes: { authors: [whole] } } })
  authors('rail', 'Railway Board')
  authors('mine', 'Mining Board')
  const desk = await open(project)
  await userEvent.click(cell(0, 'publisher'))
  await press('{Shift>}{ArrowDown}{/Shift}')
  fireEvent.contextMenu(cell(1, 'publisher'), { button: 2 })
  return desk
}

test('the cards that are selected become a reference list, and no others', async () => {
  const desk = await menuOfTwo()
  const folder = await mkdtemp(join(tmpdir(), 'assay-cards-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  desk.answers.exported = join(folder, 'cards.bib')
  await userEvent.click(screen.getByRole('menuitem', { name: /^Export the selected source cards/ }))
  const shown = await dialog('Export 2 source cards')
  const formats = within(shown).getByRole('combobox', { name: 'Format' })
  expect(
    within(formats)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Reference list, CSL-JSON (.json)', 'Reference list, BibTeX (.bib)', 'Reference list, RIS (.ris)'])
  // Which cards is no question any more, and of the others nothing is said.
  expect(within(shown).queryByRole('combobox', { name: 'Source cards' })).toBeNull()
  expect(shown).toHaveTextContent('1 author is written whole')
  await userEvent.selectOptions(formats, 'Reference list, BibTeX (.bib)')
  await click('Export…', shown)
  await expectNotices('Exported “cards.bib”.')
  const written = await readFile(desk.answers.exported, 'utf8')
  expect([...written.matchAll(/title = \{+([^}]*)\}/g)].map(([, title]) => title)).toEqual(['port', 'rail'])
})

test('cards that are gone by then are told, and the dialog stays', async () => {
  const desk = await menuOfTwo()
  await userEvent.click(screen.getByRole('menuitem', { name: /^Export the selected source cards/ }))
  const shown = await dialog('Export 2 source cards')
  await desk.session.changes.apply({
    by: id('ann'),
    operations: ['port', 'rail'].map((name) => ({ name: 'source.delete' as const, input: { sourceId: id(name) } })),
  })
  await click('Export…', shown)
  await waitFor(() =>
    expect(within(shown).getByRole('alert')).toHaveTextContent(
      'There are no such source cards. Nothing was exported. Choose other cards.',
    ),
  )
  expect(buttonIn(shown, 'Export…')).toBeEnabled()
})
