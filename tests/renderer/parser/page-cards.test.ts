import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { parseHtml } from '../../../renderer/parser/parse-html'

/**
 * The whole card of pages made as widely used systems make them, in many languages: `cards.json` says what a careful
 * librarian would write, and where it stands. What a page does not say is left open there.
 */

const FOLDER = join(import.meta.dirname, '../../fixtures/pages')
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'))
const cards: unknown = JSON.parse(readFileSync(join(FOLDER, 'cards.json'), 'utf8'))

test('there is a card for each page', () => {
  expect(pages.map((name) => basename(name, '.html')).toSorted()).toEqual(Object.keys(cards as object).toSorted())
})

test.each(pages)('the card of %s', (name) => {
  const { blocks, notes, ...card } = parseHtml(readFileSync(join(FOLDER, name), 'utf8'))
  expect({ [basename(name, '.html')]: card }).toEqual(
    Object.fromEntries(Object.entries(cards as object).filter(([page]) => `${page}.html` === name)),
  )
  expect([blocks.length > 0, notes]).toEqual([true, expect.any(Array)])
})
