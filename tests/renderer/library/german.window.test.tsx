import { PLAIN } from '@shared/arrangement'
import { speak } from '@shared/language/language'
import { prefer } from '@state/preferences'
import { showCurrent } from '@state/project-store'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addPassage, perform } from '../../unit/shared/sample-project'
import { click, dialog, press } from '../window'
import { cell, open, projectOf, titles } from './library'

afterEach(() => speak('en'))

test('the library is filtered and its cards are edited in German', async () => {
  speak('de')
  const desk = await open()
  const toolbar = within(screen.getByRole('group', { name: 'Bibliothek filtern' }))
  expect(toolbar.getByRole('status')).toHaveTextContent('3 Quellen')
  expect(cell(0, 'work')).toHaveTextContent('Nichts codiert')
  expect(cell(0, 'card')).toHaveTextContent(/^\d von 9/)
  await userEvent.click(cell(0, 'publisher'))
  await press('{Shift>}{ArrowDown}{/Shift}{Control>}{Shift>}e{/Shift}{/Control}')
  const edit = within(await dialog('2 Quellenkarten bearbeiten'))
  expect(edit.getByRole('status')).toHaveTextContent('Noch ist nichts angekreuzt.')
  await userEvent.type(edit.getByLabelText('Herausgeber'), 'Post')
  expect(edit.getByRole('status')).toHaveTextContent(
    '2 von 2 Karten würden sich ändern. Ein „Rückgängig“ nimmt es zurück.',
  )
  await click('2 Karten ändern')
  await waitFor(async () => expect((await desk.commits())[0]?.label).toBe('2 Quellenkarten bearbeiten'))
})

test('a filter that was kept in English holds, and is told in German', async () => {
  const project = projectOf('port', 'rail', 'mine')
  perform(project, addPassage('p', 'rail'))
  const filters = { work: { kind: 'values' as const, values: ['Nothing tagged'] } }
  speak('de')
  await open(project)
  const kept = { library: { [project.about.project.projectId]: { ...PLAIN, filters } }, register: {}, retrieval: {} }
  act(() => prefer({ arrangements: kept }))
  // As a start does: the project is shown anew.
  await act(showCurrent)
  expect(titles()).toEqual(['port', 'mine'])
  await click('Stand: Nichts codiert')
  const asked = within(await dialog('Nach „Stand“ filtern'))
  expect(
    asked
      .getAllByRole('checkbox')
      .map((each) => [each.closest('label')?.textContent, (each as HTMLInputElement).checked]),
  ).toEqual([
    ['Nichts codiert2', true],
    ['Codiert1', false],
  ])
  await userEvent.click(asked.getByLabelText(/^Codiert/))
  await userEvent.click(asked.getByLabelText(/^Nichts/))
  await userEvent.click(asked.getByRole('button', { name: 'Filtern' }))
  expect(titles()).toEqual(['rail'])
  expect(screen.getByRole('button', { name: 'Stand: Codiert' })).toBeVisible()
})

test('a table that is exported is in English, whatever the interface speaks', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assay-german-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  speak('de')
  const desk = await open(projectOf('port'))
  await click('Tabelle exportieren…')
  desk.answers.exported = join(folder, 'shown.csv')
  await click('Exportieren…', await dialog('Tabelle exportieren'))
  await screen.findByText(/„shown\.csv“/)
  const [heads, first] = (await readFile(desk.answers.exported, 'utf8')).split('\r\n')
  expect(heads).toBe('\uFEFFTitle,Publisher,Published,Reliability,Passages,Work,Origin,Card,Id')
  expect(first).toMatch(/^port,.*,0,Nothing tagged,.*\d of 9,/)
})
