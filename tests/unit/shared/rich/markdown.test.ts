import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { richFrom } from '@shared/rich/from-markdown'
import { markdownOf, plainText } from '@shared/rich/markdown-text'
import { plainWords } from '@shared/rich/plain-words'
import { Rich } from '@shared/rich/rich'
import { markdownFrom } from '@shared/rich/to-markdown'

const RISK = '01890a5d-ac96-774b-bcce-b302099a8057'
const SIGNS = [
  '*',
  '_',
  '#',
  '-',
  '+',
  '1.',
  '>',
  '|',
  '[',
  ']',
  '(',
  ')',
  '`',
  '\\',
  '&amp;',
  '<b>',
  '~',
  '{',
  '}',
  ' ',
  '\n',
  'a',
  'ß',
  'עם',
  '![x](y)',
  '[a]: b',
  '---',
  '\t',
  'https://a.example/',
  '$',
  '!',
  '=',
]

const text = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 4 })), { maxLength: 20 })
  .map((parts) => parts.join(''))

/** Blank lines and white space at the ends of lines carry nothing. */
const bare = (words: string) =>
  words
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')

describe('plain text as Markdown', () => {
  it('says the same, whatever signs it holds', () => {
    fc.assert(
      fc.property(text, (words) => {
        const plain = words.replace(/[^\S\n]+/g, ' ').replaceAll('\0', '')
        expect(bare(plainText(markdownOf(plain)))).toBe(bare(plain))
      }),
      { numRuns: 500 },
    )
  })
})

describe('Markdown as rich text', () => {
  it('is a text of the schema, whatever is written', () => {
    fc.assert(
      fc.property(text, (markdown) => {
        expect(Rich.safeParse(richFrom(markdown)).error).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  it('is the same text when it is written down and read again', () => {
    fc.assert(
      fc.property(text, (markdown) => {
        const rich = richFrom(markdown)
        const again = richFrom(markdownFrom(rich))
        expect(bare(plainWords(again))).toBe(bare(plainWords(rich)))
        expect(richFrom(markdownFrom(again))).toEqual(again)
      }),
      { numRuns: 500 },
    )
  })

  it('has headings, lists in lists, quotations, tables, and what is live in it', () => {
    const markdown = [
      '## What follows',
      `It is **very [likelihood](value:${RISK}/likelihood)** that _this_ happens.[note](passage:${RISK})`,
      '- one\n  1. two\n- three',
      '> They said so.',
      '| A | B |\n| - | - |\n| 1 | [date](value:memo/date) |',
      'See [the page](https://example.org/a).',
    ].join('\n\n')
    expect(richFrom(markdown)).toEqual({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'What follows' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'It is ' },
            { type: 'text', text: 'very ', marks: [{ type: 'bold' }] },
            { type: 'riskValue', attrs: { riskId: RISK, value: 'likelihood' }, marks: [{ type: 'bold' }] },
            { type: 'text', text: ' that ' },
            { type: 'text', text: 'this', marks: [{ type: 'italic' }] },
            { type: 'text', text: ' happens.' },
            { type: 'citation', attrs: { passageId: RISK } },
          ],
        },
        {
          type: 'bulletList',
          content: [
            {
              type: 'listItem',
              content: [
                { type: 'paragraph', content: [{ type: 'text', text: 'one' }] },
                {
                  type: 'orderedList',
                  content: [
                    {
                      type: 'listItem',
                      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'two' }] }],
                    },
                  ],
                },
              ],
            },
            { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'three' }] }] },
          ],
        },
        {
          type: 'blockquote',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'They said so.' }] }],
        },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: ['A', 'B'].map((words) => ({
                type: 'tableHeader',
                content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
              })),
            },
            {
              type: 'tableRow',
              content: [
                { type: 'tableCell', content: [{ type: 'paragraph', content: [{ type: 'text', text: '1' }] }] },
                {
                  type: 'tableCell',
                  content: [{ type: 'paragraph', content: [{ type: 'memoValue', attrs: { value: 'date' } }] }],
                },
              ],
            },
          ],
        },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'See ' },
            { type: 'text', text: 'the page', marks: [{ type: 'link', attrs: { href: 'https://example.org/a' } }] },
            { type: 'text', text: '.' },
          ],
        },
      ],
    })
    expect(plainText(markdown)).toBe(
      [
        'What follows',
        'It is very {likelihood} that this happens.',
        '- one\n  1. two\n- three',
        'They said so.',
        'A | B\n1 | {date}',
        'See the page.',
      ].join('\n\n'),
    )
    expect(richFrom(markdownFrom(richFrom(markdown)))).toEqual(richFrom(markdown))
  })

  it('keeps as words what has no form here', () => {
    expect(plainText('<b>bold</b> `code` ![picture](a.png)')).toBe('<b>bold</b> `code` ![picture](a.png)')
    expect(plainText('~~~\nlet x\n~~~')).toBe('~~~\nlet x\n~~~')
    expect(plainText('[odd](value:nothing/likelihood)')).toBe('odd')
  })
})
