import { wordsHtml } from '@shared/memo/renderings/words-html'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'

test.each([
  ['a range', 'likely (55–80%) so', 'likely (<|55–80%|>) so'],
  ['a range with a blank', '55–80 %', '<|55–80 %|>'],
  ['a range of parts', '0.5–1.5', '<|0.5–1.5|>'],
  ['a per cent sign behind a blank', '80 % of 5', '<|80 %|> of 5'],
  ['a day', 'by 1 Mar 2027.', 'by <|1 Mar 2027|>.'],
  ['a day in full', '2 January 2015', '<|2 January 2015|>'],
  ['pages and paragraphs', 'pp. 12–13, ¶3–5, p. 4', '<|pp. 12–13|>, <|¶3–5|>, <|p. 4|>'],
  ['numbers that are none of these', '2026-10-04, R1, 80%, 1 March', '2026-10-04, R1, 80%, 1 March'],
  ['markup', '<b>1–2</b>', '&lt;b&gt;<|1–2|>&lt;/b&gt;'],
])('%s stays on one line', (_name, text, shown) => {
  const html = shown.replaceAll('<|', '<span class="whole">').replaceAll('|>', '</span>')
  expect(wordsHtml(text)).toBe(html)
})

test('a word longer than any may end a line anywhere', () => {
  const long = 'x'.repeat(30)
  expect(wordsHtml(`a ${long} ${'y'.repeat(29)}`)).toBe(`a <span class="long">${long}</span> ${'y'.repeat(29)}`)
})

test('whatever the words, they are shown as they are', () => {
  const pieces = fc.constantFrom(
    '1',
    '12',
    '–',
    '%',
    ' ',
    '.',
    ',',
    '¶',
    'p. ',
    'Jan ',
    '2026',
    '<',
    '&',
    '"',
    'x'.repeat(31),
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      expect(new JSDOM(`<p>${wordsHtml(text)}</p>`).window.document.querySelector('p')?.textContent).toBe(text)
    }),
    { numRuns: 60 },
  )
})
