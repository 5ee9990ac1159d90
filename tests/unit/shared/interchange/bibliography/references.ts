import { readReferences } from '@shared/interchange/bibliography/formats'
import { NO_REFERENCE, type ReadReferences, type Reference } from '@shared/interchange/bibliography/reference'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { expect } from 'vitest'
import { CITATION_TYPES } from '@shared/kinds/citation'

/** An entry that says this and nothing else. */
export const reference = (said: Partial<Reference>): Reference => ({ ...NO_REFERENCE, ...said })

/** What a text says as a reference list. */
export function read(text: string): ReadReferences {
  const steps = readReferences(text)
  expect(steps).not.toBeNull()
  return atOnce(steps!)
}

/** Words as cards hold them: no line breaks, and no blanks at their ends or twice. */
const words = (more: Partial<fc.StringConstraints> = {}) =>
  fc.string({ unit: 'grapheme-composite', maxLength: 30, ...more }).map((text) =>
    text
      .normalize('NFC')
      .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
      .trim(),
  )
const namePart = words().map((text) => text.replace(/[,;]/g, '').trim())
const name = fc
  .oneof(
    namePart,
    fc
      .tuple(namePart, namePart)
      .map((parts) => (parts.every((part) => part !== '') ? parts.join(', ') : parts.join(''))),
    fc
      .tuple(namePart, namePart, namePart)
      .map((parts) => (parts.every((part) => part !== '') ? parts.join(', ') : parts.join(''))),
  )
  .filter((text) => text !== '')

const number = fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 9_999 }).map(String))
const date = fc.oneof(
  fc.constant(''),
  fc.constantFrom('2026', '2026-05', '2026-05-03', '1999-12-31', '2024-02-29', '0990-01-01'),
)
const day = fc.constantFrom('', '2026-05-03')

/** Any entry that a card can make. */
export const anyReference = fc.record<Reference>({
  key: fc.stringMatching(/^[a-z][a-z0-9:_-]{0,20}$/),
  type: fc.constantFrom(...CITATION_TYPES.map(({ key }) => key)),
  title: fc.oneof(words({ minLength: 1 }), fc.constantFrom('On <i>, </i> and <b>', '<span class="a">x</span> < y')),
  authors: fc.array(name, { maxLength: 4 }),
  container: words(),
  publisher: words(),
  published: date,
  retrieved: day,
  url: fc.oneof(fc.constant(''), fc.webUrl({ withQueryParameters: true, withFragments: true })),
  doi: fc.constantFrom('', '10.1000/182', '10.1002/(sici)1099-1255(199601)11:1<15::aid>3.0.co;2-5', '10.1000/a_b%c&d'),
  volume: number,
  issue: number,
  pages: fc.constantFrom('', '12', '12–15', 'A3–A5', 'xii'),
  language: fc.constantFrom('', 'en', 'pt-BR'),
})
