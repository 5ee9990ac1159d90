import { describe, expect, it } from 'vitest'
import { LIMITS } from '@shared/limits'
import { richFrom } from '@shared/rich/from-markdown'
import { isReadable } from '@shared/rich/markdown-bounds'
import { plainWords } from '@shared/rich/plain-words'
import { markdownFrom } from '@shared/rich/to-markdown'

const PASSAGE = '01890a5d-ac96-774b-bcce-b302099a8057'

/** As many of a token as the longest text of a field holds. */
const filledWith = (token: string): string => token.repeat(LIMITS.prose / token.length)

/** What a parser reads in time with the square of its length, or worse; measured at up to minutes. */
const SUPERLINEAR: readonly [string, string][] = [
  ['quotations in each other', filledWith('>')],
  ['lists in each other', filledWith('- ')],
  ['numbered lists in each other', filledWith('1. ')],
  ['both in each other', filledWith('> - ')],
  ['lists in each other on each line', filledWith(`${'- '.repeat(10)}a\n`)],
  ['the same with blank lines', filledWith(`${'- '.repeat(10)}a\n\n`)],
  ['more lists in each other than one line has', `${'- '.repeat(17)}a`],
  ['a list far to the right', `${' '.repeat(101)}- a`],
  ['lines that go on with lists in each other', `${'- '.repeat(10)}${filledWith('a\n')}`],
  ['lines that go on with quotations', filledWith('> a\nb\n\n')],
  ['indented lines that go on with quotations', filledWith('> a\n b\n\n')],
  ['emphasis that is opened and not closed', filledWith('*a_ ')],
  ['strong emphasis', filledWith('**a ')],
  ['emphasis within words', filledWith('a*')],
  ['a run of emphasis', `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`],
  ['brackets', filledWith('[')],
  ['closed brackets', '['.repeat(20_000) + ']'.repeat(20_000)],
  ['links that are not closed', filledWith('[a](')],
  ['pictures that are not closed', filledWith('![a](')],
  ['definitions', filledWith('[a]: b\n')],
  ['code', filledWith('` ')],
  ['markup', filledWith('<a ')],
  ['underlined headings', filledWith('a\n=\n')],
  ['underlined headings with blank lines', filledWith('a\n-\n\n')],
  ['lines', filledWith('a\n')],
  ['rows that are no table', filledWith('|*a*\n')],
  ['a table with another head', `|a|b|\n|-|\n${filledWith('|*a*|\n')}`],
  ['a table without its rule', `|a|\n|a|\n${filledWith('|*a*|\n')}`],
  ['too many cells', `|a|\n|-|\n${'|a|a|a|a|\n'.repeat(7_500)}`],
  ['more characters than anything has', 'a'.repeat(LIMITS.composed + 1)],
]

/** What people write, as much of it as anybody would. */
const WRITTEN: readonly [string, string][] = [
  ['words', filledWith('So much is known of it. ')],
  ['short paragraphs', filledWith('Not so.\n\n')],
  ['items with bold words and a note', `- **It** is so.[note](passage:${PASSAGE})\n`.repeat(600)],
  ['lists in lists', '- one\n  - two\n    1. three\n       - four\n'.repeat(300)],
  ['a mail that was answered often', `${'>'.repeat(8)} No.\n`.repeat(200)],
  ['a table of bold cells', `| A | B | C |\n| - | - | - |\n${'| **a** | **b** | _c_ |\n'.repeat(499)}`],
  [
    'a table of 2,000 risks',
    `| A |${' B |'.repeat(8)}\n| - |${' - |'.repeat(8)}\n`.concat(`| R1 |${' words |'.repeat(8)}\n`.repeat(2_000)),
  ],
  ['headings', 'What follows\n---\n\nIt is so.\n\n'.repeat(500)],
  ['signs that are words', filledWith('2 \\* 3 is six. ')],
]

describe('a text with more markup than can be read', () => {
  it.each(SUPERLINEAR)('%s', (_, markdown) => {
    expect(isReadable(markdown)).toBe(false)
    const rich = richFrom(markdown)
    expect(new Set(rich.content.map(({ type }) => type))).toEqual(new Set(['paragraph']))
    const bare = (words: string) => words.replace(/\s+/g, ' ').trim()
    expect(bare(plainWords(rich))).toBe(bare(markdown))
  })

  it('is the same words when they are written down and read again', () => {
    for (const markdown of ['*a_ &#x20;\\- [b]\n'.repeat(2_000), '> '.repeat(500), 'a\\\n'.repeat(6_000)]) {
      const rich = richFrom(markdown)
      expect(isReadable(markdown)).toBe(false)
      expect(plainWords(richFrom(markdownFrom(rich))) === plainWords(rich)).toBe(true)
    }
  })
})

it.each(WRITTEN)('what people write is read as Markdown: %s', (_, markdown) => {
  expect(isReadable(markdown)).toBe(true)
})
