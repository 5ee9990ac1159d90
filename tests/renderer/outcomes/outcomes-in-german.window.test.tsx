import { speak } from '@shared/language/language'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { B1, resolve, resolvedProject, setHorizon } from '../../unit/shared/resolved-project'
import {
  addAnalyst,
  addPassage,
  addRisk,
  addSource,
  emptyProject,
  linkEvidence,
  perform,
} from '../../unit/shared/sample-project'
import { untranslated } from '../untranslated'
import { click, dialog } from '../window'
import { part, rows, shown } from './outcomes-desk'

afterEach(() => speak('en'))

/** A risk that is past its horizon with evidence, one without a horizon, and one that is resolved. */
function dueProject() {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addRisk('due'), addRisk('open'), addRisk('over'))
  perform(project, setHorizon('due', '2024-03-01'), resolve('over', 'no', '2026-02-03'))
  perform(project, addSource('art'), addPassage('p1', 'art'), linkEvidence('l', 'due', 'p1'))
  return project
}

const list = () => screen.getByRole('listbox', { name: 'Risiken nach Horizont' })

test('what became of risks is told in German', async () => {
  speak('de')
  await shown(dueProject())
  expect(list()).toHaveTextContent(/^Horizont vorbei · 1R1 due1\. März 2024, vor [\d.]+ Tagen/)
  expect(list()).toHaveTextContent(/Ohne Horizont · 1R2 openkein Tag, bis zu dem es eintritt/)
  expect(screen.getByText('2 Risiken ohne Ausgang')).toBeVisible()
  expect(screen.getByText(/^Noch hat niemand festgehalten, was daraus wurde\./)).toBeVisible()
  await click('Ausgang festhalten…')
  const asked = await dialog('Was wurde aus R1?')
  expect(within(asked).getByText('Geben Sie an, ob es eingetreten ist.')).toBeInTheDocument()
  expect(within(asked).getByRole('group', { name: 'Stellen, die es zeigen · 0' })).toBeInTheDocument()
  expect(within(asked).getByRole('button', { name: 'Festhalten' })).toBeDisabled()
})

test('how good forecasts were is told in German, of one and of many', async () => {
  speak('de')
  await shown(resolvedProject({ ann: B1 }))
  await part('Kalibrierung')
  await userEvent.selectOptions(screen.getByLabelText('Prognosen von'), 'ann')
  expect(screen.getByRole('img')).toHaveAccessibleName(
    'Gesagt und eingetreten, ann: Gesagt 10%, eingetreten 0%: 1 Prognose; Gesagt 30%, eingetreten 50%: 2 Prognosen; Gesagt 70%, eingetreten 67%: 3 Prognosen; Gesagt 90%, eingetreten 75%: 4 Prognosen. Auf der Diagonale trat so viel ein, wie gesagt wurde.',
  )
  expect(rows('Gesagt und eingetreten, ann, in Zahlen').slice(0, 2)).toEqual([
    'Gesagt | Prognosen | Ausgänge | Im Mittel gesagt | Eingetreten | 95-%-Intervall',
    '10–20% | 1 | 1 | 10% | 0% | 0% bis 79%',
  ])
  await part('Was Begriffe ergaben')
  expect(screen.getByText(/^Was mit den Begriffen von ICD 203 benannt wurde/)).toBeVisible()
})

test('nothing of the list and of what is asked is left untranslated', async () => {
  speak('pseudo')
  await shown(dueProject())
  const known = ['ann', 'due', 'open', 'over', 'art', 'p1']
  expect(untranslated(screen.getByRole('listbox'), { known })).toEqual([])
  await click(screen.getByRole('button', { name: /^⟦Whåt béçåmé öf ît…/ }).textContent ?? '')
  const passages = await screen.findByRole('group', { name: /^⟦Påššågéš thåt šhöw ît/ })
  expect(untranslated(passages, { known })).toEqual([])
})
