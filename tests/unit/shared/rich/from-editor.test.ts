import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { richFromEditor } from '@shared/rich/from-editor'
import { richFrom } from '@shared/rich/from-markdown'
import { markdownFrom } from '@shared/rich/to-markdown'

const PASSAGE = '01890a5d-ac96-774b-bcce-b302099a8057'

const paragraph = (text: string, marks?: unknown[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks ? { marks } : {}) }],
})
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const nested = (levels: number): object => ({
  type: 'bulletList',
  attrs: { tight: true },
  content: [
    {
      type: 'listItem',
      content: [paragraph(`level ${levels}`), ...(levels > 1 ? [nested(levels - 1)] : [])],
    },
  ],
})

describe('the document of an editor as rich text', () => {
  it('takes off attributes and marks that rich text does not know', () => {
    const link = { type: 'link', attrs: { href: 'https://a.example/', target: '_blank', rel: 'noopener' } }
    expect(
      richFromEditor(
        doc(
          { type: 'heading', attrs: { level: 2, id: 'x' }, content: [{ type: 'text', text: 'H' }] },
          paragraph('red', [{ type: 'textStyle', attrs: { color: 'red' } }, link]),
          { type: 'paragraph', content: [{ type: 'citation', attrs: { passageId: PASSAGE, label: 'x' } }] },
        ),
      ),
    ).toEqual(
      doc(
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'H' }] },
        paragraph('red', [{ type: 'link', attrs: { href: 'https://a.example/' } }]),
        { type: 'paragraph', content: [{ type: 'citation', attrs: { passageId: PASSAGE } }] },
      ),
    )
  })

  it('brings up lists that are nested too deeply and keeps their words', () => {
    const words = markdownFrom(richFromEditor(doc(nested(6))))
    expect([6, 5, 4, 3, 2, 1].filter((level) => words.includes(`level ${level}`))).toEqual([6, 5, 4, 3, 2, 1])
    expect(words.split('\n').map((line) => line.length - line.trimStart().length)).toContain(6)
    expect(Math.max(...words.split('\n').map((line) => line.length - line.trimStart().length))).toBeLessThanOrEqual(8)
  })

  it('makes the first row of a table its head, and only lines of what stands in a cell', () => {
    const cell = (type: string, ...content: unknown[]) => ({
      type,
      attrs: { colspan: 1, rowspan: 1, colwidth: null },
      content,
    })
    const table = doc({
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableCell', nested(1))] },
        { type: 'tableRow', content: [cell('tableHeader')] },
      ],
    })
    expect(richFromEditor(table)).toEqual(
      doc({
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ type: 'tableHeader', content: [paragraph('level 1')] }] },
          { type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph' }] }] },
        ],
      }),
    )
  })

  it.each([
    ['no document', 'words'],
    ['a citation of nothing', doc({ type: 'paragraph', content: [{ type: 'citation', attrs: { passageId: 'x' } }] })],
    ['a heading of the seventh level', doc({ type: 'heading', attrs: { level: 7 } })],
    ['an unknown thing in a line', doc({ type: 'paragraph', content: [{ type: 'image', attrs: { src: 'x' } }] })],
  ])('refuses %s', (_, given) => {
    expect(() => richFromEditor(given)).toThrow()
  })

  it.each([[['aa_', 'a']], [['a_', '_a']], [[']', '(']], [['*', 'b_c)']]])(
    'writes words that come in the pieces %j as if they were one',
    (pieces) => {
      const marks = [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://a.example/' } }]
      const written = (texts: string[]) =>
        markdownFrom(
          richFromEditor(
            doc({
              type: 'paragraph',
              content: [...texts.map((text) => ({ type: 'text', text, marks })), { type: 'text', text: 'é' }],
            }),
          ),
        )
      expect(written(pieces)).toBe(written([pieces.join('')]))
    },
  )

  const BREAK = { type: 'hardBreak', marks: [{ type: 'bold' }] }
  const words = (text: string) => ({ type: 'text', text, marks: [{ type: 'bold' }] })
  it.each([
    ['at the end of a line says nothing', [words('a'), BREAK, BREAK], '**a**'],
    ['alone says nothing', [BREAK], ''],
    ['between words stays, and takes no look on', [words('a'), BREAK, words('b')], '**a**\\\n**b**'],
    [
      'that is followed by what is not bold ends no bold words',
      [words('a'), BREAK, { type: 'text', text: 'b' }],
      '**a**\\\nb',
    ],
  ])('a line break %s', (_, content, markdown) => {
    const rich = richFromEditor(doc({ type: 'paragraph', content }))
    expect(markdownFrom(rich)).toBe(markdown)
    expect(markdownFrom(richFrom(markdown))).toBe(markdown)
  })

  it('says the same after Markdown and back', () => {
    const word = fc.stringMatching(/^[a-zé*_#>|[\]()`\\-]{1,8}$/)
    const mark = fc.constantFrom(
      { type: 'bold' },
      { type: 'italic' },
      { type: 'link', attrs: { href: 'https://a.example/', target: null } },
    )
    const text = fc.record({
      type: fc.constant('text'),
      text: word,
      marks: fc.uniqueArray(mark, { maxLength: 2, selector: ({ type }) => type }),
    })
    const lineBreak = fc.record({ type: fc.constant('hardBreak'), marks: fc.uniqueArray(mark, { maxLength: 1 }) })
    const line = fc.record({
      type: fc.constant('paragraph'),
      attrs: fc.constant(null),
      content: fc
        .tuple(
          text,
          fc.array(fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: lineBreak }), { maxLength: 3 }),
        )
        .map(([first, others]) => [first, ...others]),
    })
    const item = fc.record({ type: fc.constant('listItem'), content: fc.array(line, { minLength: 1, maxLength: 1 }) })
    const block = fc.oneof(
      line,
      fc.record({
        type: fc.constant('heading'),
        attrs: fc.record({ level: fc.constantFrom(1, 2, 3) }),
        content: fc.array(text, { minLength: 1, maxLength: 2 }),
      }),
      fc.record({
        type: fc.constantFrom('bulletList', 'orderedList'),
        attrs: fc.constant({ start: 1 }),
        content: fc.array(item, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ type: fc.constant('blockquote'), content: fc.array(line, { minLength: 1, maxLength: 2 }) }),
    )
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 1 }), (content) => {
        const markdown = markdownFrom(richFromEditor({ type: 'doc', content }))
        // What an editor is given of it, it hands back.
        const again = richFromEditor(richFrom(markdown))
        expect(markdownFrom(again)).toBe(markdown)
      }),
      { numRuns: 300 },
    )
  })
})
