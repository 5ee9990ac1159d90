import { speak, type Spoken } from '@shared/language/language'
import { CREDIBILITIES } from '@shared/lexicons/admiralty'
import { STATEMENTS } from '@shared/lexicons/statement'
import { goTo } from '@state/place'
import { act, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { untranslated } from '../untranslated'
import { announced, click, dialog } from '../window'
import { select, showReader, WORDS } from './reader-project'

afterEach(() => speak('en'))

/** The reader with two passages, at the first of them. */
async function shown(language: Spoken) {
  speak(language)
  const passageIds: string[] = []
  const reader = await showReader((made) => passageIds.push(made.passage('Pilots'), made.passage('Ties')))
  await screen.findByText(WORDS[0]!)
  await act(async () => goTo({ screen: 'reader', passageId: passageIds[0] ?? null }))
  return reader
}

const headingOf = (region: string) => screen.getByRole('region', { name: region }).querySelector('h2, h3')

test('the reader speaks German', async () => {
  await shown('de')
  expect(screen.getByRole('navigation', { name: 'Quellen' }).querySelector('h2')).toHaveTextContent('Quellen · 1')
  expect(screen.getByText('Ada Lund · Northern Ledger · 4. Okt. 2026 · Quelle B')).toBeVisible()
  expect(screen.getByLabelText('2 Stellen')).toBeVisible()
  expect(announced()).toBe('Stelle in Absatz 2: „Pilots“, ohne Code.')
  expect(headingOf('Diese Stelle')).toHaveTextContent('Diese Stelle · ¶2')
  await select(2, 0, 6)
  expect(headingOf('Stellen in Absatz 2')).toHaveTextContent('In ¶2: 1 von 2 Stellen')
  expect(screen.getByRole('toolbar', { name: 'Ausgewählte Wörter' })).toHaveTextContent(
    /^Codieren.*Neuer Code.*Notiz.*Beleg.*Ablage.*Zitat kopieren.*Neben dem Artikel/,
  )
})

test('what goes with a passage is said in German', async () => {
  await shown('de')
  await click('Stelle löschen…')
  expect(await dialog('Stelle löschen?')).toHaveTextContent(
    'Sie ist kein Beleg für ein Risiko. Die Wörter bleiben im Text. „Rückgängig“ im Menü „Bearbeiten“ bringt alles zurück.',
  )
})

test('the reader leaves no word in English', async () => {
  await shown('pseudo')
  await select(1, 4, 8)
  const grades = [...CREDIBILITIES, ...STATEMENTS].map(({ label }) => label)
  const ofProject = [
    ...WORDS,
    'Norvik stops its ice charts',
    'Northern Ledger',
    'Ada Lund',
    '4 Oct 2026',
    'Pilots',
    'Ties',
  ]
  const known = [...grades, ...ofProject, 'Shift+T', 'Shift+R']
  // The handles between panes and the history of a thing are pieces of every screen.
  const except = 'kbd, [role=document], [role=separator], details'
  expect(untranslated(screen.getByTestId('centre').parentElement!, { known, except })).toEqual([])
})
