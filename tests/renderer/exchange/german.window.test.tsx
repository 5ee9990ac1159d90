import { speak } from '@shared/language/language'
import { perform } from '@state/perform'
import { screen, within } from '@testing-library/react'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { addSource, id } from '../../unit/shared/sample-project'
import { ExchangeCommands } from '../../../renderer/features/exchange/ExchangeCommands'
import { emptyProject, openInWindow } from '../desk'
import { untranslated } from '../untranslated'
import { command, showFrame } from '../window'

afterEach(() => speak('en'))

/** What the import of a reference list says before it is done. */
async function preview(list: string): Promise<HTMLElement> {
  const files = await mkdtemp(join(tmpdir(), 'assay-exchange-'))
  onTestFinished(() => rm(files, { recursive: true }))
  const desk = await openInWindow(emptyProject())
  await showFrame(<ExchangeCommands />, 'library')
  await perform(addSource('port'))
  const changes = { title: 'Port', publisher: 'Old Press', authors: ['Roe'] }
  await perform({ name: 'source.update', input: { sourceId: id('port'), changes } })
  desk.answers.incoming = join(files, 'refs.bib')
  await writeFile(desk.answers.incoming, list)
  command(desk, 'exchange.import')
  return screen.findByRole('dialog')
}

const LIST = `@book{a, title = {Port}, publisher = {New Press}, author = {Doe, Jane}, keywords = {ice}}
@misc{b, title = {Elsewhere}, year = {20x}}`

test('what a reference list would do is shown in German', async () => {
  speak('de')
  const asked = await preview(LIST)
  expect(asked).toHaveAccessibleName('Aus einem anderen Programm importieren')
  expect(asked).toHaveTextContent('Gefunden über den Titel. Füllt aus: Art der Veröffentlichung „Buch“')
  expect(asked).toHaveTextContent('1 Datum konnte nicht gelesen werden und wurde ausgelassen.')
  expect(within(asked).getByRole('checkbox', { name: 'Port, Herausgeber: Old Press New Press' })).not.toBeChecked()
  expect(asked).toHaveTextContent('Keine Quelle hier hat seinen DOI, seine Adresse oder seinen Titel')
})

test('nothing of it is left untranslated', async () => {
  speak('pseudo')
  const asked = await preview(LIST)
  expect(untranslated(asked, { known: ['Port', 'Old Press', 'New Press', 'Roe', 'Doe, Jane'] })).toEqual([])
})
