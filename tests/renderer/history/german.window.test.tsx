import { kindOf, KINDS } from '@shared/kinds/registry'
import { speak } from '@shared/language/language'
import { fullMoment } from '@shared/words/moments'
import { capitalised } from '@shared/words/sentence'
import { screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { HistoryScreen } from '../../../renderer/features/history/HistoryScreen'
import { addAnalyst, addTag, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { untranslated } from '../untranslated'
import { click, dialog, showFrame } from '../window'

afterEach(() => speak('en'))

async function open() {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addTag('cost'))
  const desk = await openInWindow(project)
  for (const name of ['expense', 'price']) {
    await desk.perform({ name: 'tag.update', input: { tagId: id('cost'), changes: { name } } })
  }
  await showFrame(<HistoryScreen />, 'history')
  return desk
}

test('a change is shown and gone back to in German', async () => {
  speak('de')
  const desk = await open()
  const list = await screen.findByRole('listbox', { name: 'Änderungen' })
  const details = screen.getByRole('region', { name: 'Was sich änderte' })
  const [, before] = await desk.commits()
  within(list).getAllByRole('option')[1]?.click()
  expect(await within(details).findByText(/· Änderung 2$/)).toBeVisible()
  await click('Ganzes Projekt auf diesen Stand zurücksetzen…')
  const moment = fullMoment(before?.at ?? '')
  const asked = await dialog(`Projekt auf den Stand vom ${moment} zurücksetzen?`)
  expect(asked).toHaveTextContent(
    'Das ist eine neue Änderung: Nichts vom Verlauf geht verloren, und „Rückgängig“ nimmt sie zurück.',
  )
})

test('nothing of the ways through the history is left untranslated', async () => {
  speak('pseudo')
  await open()
  const filters = screen.getByRole('group', { name: /Fîltér thé hîštörý/ })
  const kinds = KINDS.map((kind) => capitalised(kindOf(kind).many))
  expect(untranslated(filters, { known: ['ann', ...kinds] })).toEqual([])
})
