import { resetGuide } from '@state/guide'
import { speak } from '@shared/language/language'
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { guidePages } from '../../../renderer/features/guide/guide-pages'
import { startDesk } from '../desk'
import { untranslated } from '../untranslated'
import { click, press, showWindow } from '../window'

afterEach(() => {
  act(resetGuide)
  speak('en')
})

const page = (name: string) => screen.findByRole('article', { name })

async function openGuide() {
  await startDesk()
  await showWindow()
  await press('{F1}')
}

test('the guide is read in German: pages, links, pictures, commands and their keys', async () => {
  speak('de')
  await openGuide()
  const first = await page('Ein Projekt beginnen')
  expect(within(first).getByRole('img')).toHaveAccessibleName(/^Die Ansicht „Start“: /)
  expect(within(first).getByRole('img')).toHaveAttribute('src', expect.stringMatching(/guide\/de\/pictures\/home/))
  expect(first).toHaveTextContent('Neues Projekt… Strg+N fragt, wo der Ordner liegen soll, wie das Projekt heißt')
  await userEvent.click(within(first).getByRole('button', { name: 'Artikel importieren' }))
  await page('Artikel importieren')
  await press('{Alt>}{ArrowLeft}{/Alt}')
  await page('Ein Projekt beginnen')
})

test('pages in detail are read in German, too', async () => {
  speak('de')
  await openGuide()
  await page('Ein Projekt beginnen')
  await click('Inhalt des Handbuchs')
  expect(screen.getByRole('heading', { name: 'Im Einzelnen' })).toBeVisible()
  await click('Der Prüfbeleg eines Memos')
  expect(await page('Der Prüfbeleg eines Memos')).toHaveTextContent('Ein Prüfbeleg ist eine einzige Datei')
})

test('the search looks through the German pages, whatever the umlauts and capitals', async () => {
  speak('de')
  await openGuide()
  await page('Ein Projekt beginnen')
  const search = screen.getByRole('searchbox', { name: 'Handbuch durchsuchen' })
  await userEvent.type(search, 'ruckgangig neustart')
  const found = () =>
    within(screen.getByRole('list', { name: 'Im Handbuch gefunden' }))
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
  expect(found()).toHaveLength(1)
  expect(found()[0]).toMatch(/^Verlauf, Rückgängig, Sicherungen › So geht es/)
  expect(screen.getByText('1 gefunden')).toBeVisible()
  await userEvent.clear(search)
  await userEvent.type(search, 'zzz')
  expect(screen.getByText('Keine Seite hat alle diese Wörter.')).toBeVisible()
})

test('nothing around the pages of the guide is left untranslated', async () => {
  speak('pseudo')
  await openGuide()
  await page('Start a project')
  const guide = screen.getByRole('region', { name: /^⟦Ûšér gûîdé/ })
  const known = guidePages().map(({ title }) => title)
  expect(untranslated(guide, { known, except: 'kbd, article' })).toEqual([])
})
