import { speak } from '@shared/language/language'
import { perform } from '@state/perform'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { MergeCommand } from '../../../renderer/features/merging/MergeCommand'
import { untranslated } from '../untranslated'
import { announced, buttonIn, click, command, dialog, showFrame } from '../window'
import { id } from '../../unit/shared/sample-project'
import { copied, editRisk, workInCopy } from './parted'

afterEach(() => speak('en'))

/** A copy in which the risk is called otherwise than here. */
async function parted() {
  const desk = await copied(() => showFrame(<MergeCommand />, 'risks'))
  await workInCopy(desk, editRisk({ title: 'Theirs' }))
  await perform(editRisk({ title: 'Mine' }))
  return desk
}

test('a conflict is decided in German', async () => {
  speak('de')
  const desk = await parted()
  command(desk, 'project.merge')
  await click('Ordner wählen…', await dialog('Kopie des Projekts zusammenführen'))
  await screen.findByRole('listbox', { name: 'Konflikte' })
  const merging = within(await dialog('Kopie des Projekts zusammenführen'))
  expect(merging.getByRole('heading', { name: '1 Konflikt, 1 zu entscheiden' })).toBeVisible()
  expect(merging.getByRole('button', { name: 'Zusammenführen (1 zu entscheiden)' })).toBeDisabled()
  await waitFor(() => expect(buttonIn(screen.getByRole('dialog'), 'Überall das andere behalten')).toBeEnabled())
  await click('Überall das andere behalten')
  expect(announced()).toBe('1 Konflikt entschieden.')
  expect(merging.getByRole('heading', { name: '1 Konflikt, alle entschieden' })).toBeVisible()
  await click('Zusammenführen')
  await waitFor(() => expect(desk.project.risks[id('rsk')]?.title).toBe('Theirs'))
})

test('nothing of choosing a copy is left untranslated', async () => {
  speak('pseudo')
  const desk = await parted()
  command(desk, 'project.merge')
  expect(untranslated(await screen.findByRole('dialog'), { known: ['Close'] })).toEqual([])
})
