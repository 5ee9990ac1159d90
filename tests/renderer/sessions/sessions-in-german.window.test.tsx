import { speak } from '@shared/language/language'
import { choose } from '@state/place'
import { act, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { AgreementPanel } from '../../../renderer/features/sessions/AgreementPanel'
import { SessionsScreen } from '../../../renderer/features/sessions/SessionsScreen'
import { id } from '../../unit/shared/sample-project'
import { openRound, performAs } from '../../unit/shared/sample-session'
import { inPercent, roundId, scoredSession } from '../../unit/shared/scoring/scored-session'
import { session } from '../../unit/shared/statistics/samples'
import { openInWindow } from '../desk'
import { untranslated } from '../untranslated'
import { click, dialog, showScreen } from '../window'
import { FIRST, rows, SECOND } from './feedback-desk'
import { projectWithRounds } from './session-desk'

afterEach(() => speak('en'))

type Part = 'set-up' | 'rounds' | 'feedback' | 'review'
const choosePart = (part: Part) => act(async () => choose({ screen: 'sessions', part, riskId: id('one') }))

/** A session with two closed rounds and a third that is open about one risk. */
async function shown(language: 'de' | 'pseudo', more: Parameters<typeof projectWithRounds>[1] = {}): Promise<void> {
  speak(language)
  const project = projectWithRounds([FIRST, SECOND], more)
  performAs(project, 'ann', 50, openRound('r3', 'ses', ['one']))
  await openInWindow(project)
  await showScreen(<SessionsScreen />, 'sessions')
}

test('a session and its rounds are told in German, of one and of many', async () => {
  await shown('de')
  expect(screen.getByRole('navigation', { name: 'Sitzungen' })).toHaveTextContent('sesRunde 3 offen · 2 Risiken')
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
    'Einrichtung',
    'Runden',
    'Rückmeldung',
    'Durchsehen und abzeichnen',
  ])
  const open = within(screen.getByRole('region', { name: 'Runde 3 ist offen' }))
  expect(
    open.getByText(
      'Geöffnet 23. Nov. 2026, 10:50, zu 1 Risiko. Bis sie geschlossen wird, sehen alle nur ihre eigenen Antworten.',
    ),
  ).toBeVisible()
  expect(rows(await open.findByRole('table'))).toEqual([
    'Analyst | Beantwortet | Fehlt',
    'ann | 0 von 1 | 1',
    'bob | 0 von 1 | 1',
    'cat | 0 von 1 | 1',
  ])
  expect(screen.getByText(/^Runde 3 von „ses“: Es fehlen Antworten\. Bitte antworten Sie bald\./)).toBeVisible()
  await click('Runde 3 schließen…')
  const closing = await dialog('Runde 3 schließen?')
  expect(within(closing).getAllByRole('listitem')[0]).toHaveTextContent('ann: 1 von 1 fehlt')
})

test('what a round came to is told in German', async () => {
  await shown('de')
  await choosePart('feedback')
  const risk = within(screen.getByRole('article', { name: 'R1 in Runde 2' }))
  expect(risk.getByRole('button', { name: 'Meine abweichende Meinung festhalten…' })).toBeVisible()
  expect(risk.getByText(/^Die Antworten sind nicht zur Ruhe gekommen\. .* mindestens 0,8\.$/)).toBeVisible()
  expect(
    risk.getByText('bei der Wahrscheinlichkeit unter der mittleren Hälfte; bei der Auswirkung in der mittleren Hälfte'),
  ).toBeVisible()
  await choosePart('review')
  expect(
    screen.getByText('Eine Runde ist offen. Ist sie geschlossen, lässt sich die Sitzung durchsehen.'),
  ).toBeVisible()
  expect(screen.getByText(/^Ein Risiko ist ungeklärt, und niemand hat dazu /)).toBeVisible()
  await click('Löschen…')
  expect(await dialog('Sitzung „ses“ löschen?')).toHaveTextContent(
    'Mit ihr gehen 3 Runden und 8 Antworten und was darüber gesagt wurde.',
  )
})

test('nothing of the set-up and of who has answered is left untranslated', async () => {
  await shown('pseudo', { named: true, pooling: 'mean' })
  const known = ['one', 'two', 'ann', 'bob', 'cat', 'ses']
  const progress = await screen.findByRole('table', { name: /Whö håš åñšwéréd/ })
  const reminder = screen.getByRole('region', { name: /Ñöt åñšwéréd ýét/ })
  expect([progress, reminder].flatMap((each) => untranslated(each, { known }))).toEqual([])
  await choosePart('set-up')
  const groups = screen.getAllByRole('group').filter((each) => each.matches('fieldset'))
  expect(groups).toHaveLength(4)
  expect(groups.flatMap((each) => untranslated(each, { known }))).toEqual([])
})

/** The figures of a round of six risks; the intervals are not waited for. */
async function agreement(language: 'de' | 'pseudo'): Promise<HTMLElement> {
  speak(language)
  await openInWindow(scoredSession([inPercent(session.first)]))
  await showScreen(<AgreementPanel roundId={roundId(1)} />, 'risks')
  return screen.findByRole('table')
}

test('how much alike analysts answered is told in German', async () => {
  const table = await agreement('de')
  expect(screen.getByRole('region', { name: 'Übereinstimmung' })).toContainElement(table)
  await within(table).findByText('0,404')
  const [head, ...measures] = within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent))
  expect(head).toEqual(['Frage', 'Wert', '95-%-Intervall', 'Risiken', 'Was es besagt'])
  expect(measures.map((cells) => cells.toSpliced(2, 1)).slice(-1)).toEqual([
    [
      'Wählen sie dieselben Stufen der Auswirkung oder benachbarte?Krippendorffs Alpha, ordinal',
      '–',
      '0 von 6',
      'Weniger als zwei Analysten haben Auswirkungen angegeben.',
    ],
  ])
  expect(
    within(table).getByText(
      'Die Analysten ordnen diese Risiken verschieden. Analysten, die zufällig ordnen, können ebenso gleich erscheinen (χ² 6,46, df 4, p 0,167).',
    ),
  ).toBeVisible()
})

test('nothing of the figures of agreement and of how to read them is left untranslated', async () => {
  const table = await agreement('pseudo')
  await within(table).findByText('0.404')
  expect(untranslated(table.closest('section')!)).toEqual([])
})
