import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { PASSAGE_COLUMNS, type PassageRow } from '@shared/interchange/passages/passage-row'
import { passagesToMarkdown } from '@shared/interchange/passages/passages-text'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { flat, MARKUP, parsed, shownLines, textOf } from '../memo/renderings/read-markdown'

type Quoted = Pick<PassageRow, 'before' | 'words' | 'after'>

const NOTHING = Object.fromEntries(PASSAGE_COLUMNS.map(({ key }) => [key, ''])) as PassageRow
const markdownOf = (quoted: Quoted): string => atOnce(passagesToMarkdown('Ports', [{ ...NOTHING, ...quoted }]))
const quoteOf = (quoted: Quoted): string =>
  markdownOf(quoted)
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .join('\n')

test.each([
  ['a part of a word', ['The ', 'shut', 'ters.'], '> The **shut**ters.'],
  ['words before a comma', ['+44 ', '123', ', then'], '> \\+44 **123**, then'],
  ['a sign of its own before a blank', ['Ships ', 'wait.', ' More.'], '> Ships **wait.** More.'],
  ['a sign of its own before a letter', ['cost ', '5 €', 'each'], '> cost <strong>5 €</strong>each'],
  ['a quotation mark behind a letter', ['l', '“eau”', ' '], '> l<strong>“eau”</strong>'],
  ['signs on both sides', ['("', '<b>', '").'], '> ("**\\<b\\>**").'],
  ['nothing around them', ['', '- x', ''], '> **- x**'],
  ['lines', ['a ', 'b\n\nc', ' d'], '> a **b**\\\n> **c** d'],
  ['words from the right', ['הנמל ', 'נסגר', ' אתמול.'], '> \u2068הנמל **נסגר** אתמול.\u2069'],
  ['a direction they open', ['a ', 'b\u202E', ' c'], '> \u2068a **b\u202E** c\u202C\u2069'],
])('what stands around the words is as in the text: %s', (_name, [before = '', words = '', after = ''], quote) => {
  expect(quoteOf({ before, words, after })).toBe(quote)
})

const AROUND = fc
  .array(fc.oneof(MARKUP, fc.constantFrom('x', '€', '“', '”', '😀', '\u00A0', 'é', '.', '')), { maxLength: 2 })
  .map((parts) => parts.join(''))

test('whatever they are, a reader shows the text, and just the words strong', () => {
  fc.assert(
    fc.property(AROUND, AROUND, AROUND, (before, words, after) => {
      fc.pre((before + words + after).trim() !== '')
      const [quote] = parsed(markdownOf({ before, words, after })).children.filter(({ type }) => type === 'blockquote')
      expect(textOf(quote!)).toBe(shownLines(before + words + after))
      expect(strongIn(quote!)).toEqual(linesOf(words))
    }),
    { numRuns: 800 },
  )
})

const linesOf = (words: string): string[] =>
  words.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))

/** The words that are strong, by Markdown or by tag. */
function strongIn(quote: Nodes): string[] {
  const found: string[] = []
  let inTag: string[] | null = null
  for (const node of flat(quote)) {
    if (node.type === 'strong') found.push(textOf(node))
    else if (node.type === 'html' && node.value === '<strong>') inTag = []
    else if (node.type === 'html' && inTag) {
      found.push(inTag.join(''))
      inTag = null
    } else if (node.type === 'text') inTag?.push(node.value)
  }
  return found
}
