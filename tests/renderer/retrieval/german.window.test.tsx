import { speak } from '@shared/language/language'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { RetrievalScreen } from '../../../renderer/features/retrieval/RetrievalScreen'
import { id } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { ReaderProject } from '../reader/reader-project'
import { untranslated } from '../untranslated'
import { announced, click, pick, press, showFrame } from '../window'

afterEach(() => speak('en'))

async function open() {
  const made = new ReaderProject()
  made.tag('Port', 1, null, 1)
  made.tag('Pilots', 2, 'Port', 2)
  made.passage('The port stopped its charts.', [id('Port')])
  made.passage('Pilots are blind', [])
  made.passage('Ties are strong.', [])
  await openInWindow(made.project, Object.fromEntries(made.texts))
  await showFrame(<RetrievalScreen />, 'retrieval')
}
const sum = () => screen.getAllByRole('status')[0]?.textContent

test('passages are asked for, tagged and counted in German', async () => {
  speak('de')
  await open()
  await waitFor(() => expect(sum()).toBe('3 Stellen'))
  expect(screen.getByRole('searchbox', { name: 'Abfrage von Stellen' })).toHaveFocus()
  await press('tag:none')
  await waitFor(() => expect(sum()).toBe('2 von 3 Stellen'))
  const grid = screen.getByRole('grid', { name: 'Gefundene Stellen' })
  expect(
    within(grid)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Wörter',
    'Codes',
    'Notiz',
    'Aussage',
    'Glaub\u00adwürdigkeit',
    'Risiken',
    'Quelle',
    'Zuverlässig\u00adkeit',
    'Analyst',
    'Erstellt',
  ])
  await press('{ArrowDown}{Control>}t{/Control}')
  await pick('Pilots')
  await waitFor(() => expect(announced()).toBe('1 Stelle mit „Pilots“ codieren.'))
  await waitFor(() => expect(sum()).toBe('1 von 3 Stellen'))
  await click('Codes zusammen')
  await screen.findByText(
    'Keine dieser Stellen hat einen Code. Codieren Sie Stellen beim Lesen, oder fragen Sie nach anderen.',
  )
  expect(screen.getByLabelText('Was als zusammen gilt')).toHaveTextContent(
    'Gemeinsame WörterIm selben AbsatzIn derselben Quelle',
  )
})

test('nothing of the query and its views is left untranslated', async () => {
  speak('pseudo')
  await open()
  await waitFor(() => expect(sum()).toMatch(/^⟦3 /))
  await press('tag:Port OR blind')
  const query = [screen.getByRole('search'), screen.getByRole('region', { name: /Påššågéš thåt håvé/ })]
  expect(query.flatMap((each) => untranslated(each, { except: 'code, bdi', known: ['tag:Port', 'blind'] }))).toEqual([])
  const views = screen.getByRole('button', { name: /^⟦Lîšt/ }).parentElement
  expect(untranslated(views ?? document.body, { known: ['Export table…'] })).toEqual([])
})
