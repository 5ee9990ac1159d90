import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../renderer/parser/parse-markdown'

const shown = (markdown: string) =>
  parseMarkdown(markdown).blocks.map(({ kind, level, role, text }) => [role === 'body' ? kind : role, level, text])

describe('Markdown as blocks', () => {
  test('marks are read, words are kept', () => {
    const markdown = [
      '# Closed *for now*',
      'Words **of** the\nfirst [paragraph](https://example.org) &amp; `code`.[^1]',
      '> A quote',
      '- one\n- two\n    - inner',
      '| Year | Volume |\n|---|---|\n| 2025 | 4 |',
      '```\n  a\n\n  b\n```',
      '[^1]: The note.',
    ].join('\n\n')
    expect(shown(markdown)).toEqual([
      ['headline', 1, 'Closed for now'],
      ['paragraph', null, 'Words of the first paragraph & code.[1]'],
      ['quote', null, 'A quote'],
      ['list-item', 1, 'one'],
      ['list-item', 1, 'two'],
      ['list-item', 2, 'inner'],
      ['table-row', null, 'Year\tVolume'],
      ['table-row', null, '2025\t4'],
      ['paragraph', null, '  a\n\n  b'],
      ['note', null, '[1] The note.'],
    ])
  })

  test('raw HTML and links that run something leave only their words', () => {
    const markdown =
      'One <b onclick="x()">two</b> [three](javascript:x())\n\n<div><script>x()</script><p>Four</p></div>\n'
    expect(shown(markdown)).toEqual([
      ['paragraph', null, 'One two three'],
      ['paragraph', null, 'Four'],
    ])
  })

  test('front matter fills the card and is no text', () => {
    const markdown =
      '---\ntitle: "Closed for now"\nauthor:\n  - Anna Example\n  - Bo Sample\ndate: 2025-03-09\nlang: en\n---\n\nWords.\n'
    expect(parseMarkdown(markdown)).toMatchObject({
      title: 'Closed for now',
      authors: ['Anna Example', 'Bo Sample'],
      published: '2025-03-09',
      language: 'en',
      blocks: [{ kind: 'paragraph', text: 'Words.' }],
    })
  })

  test('a line of dashes is not front matter', () => {
    expect(shown('---\n\nWords and no fields.\n\n---\n')).toEqual([['paragraph', null, 'Words and no fields.']])
  })

  test('the first heading is the title', () => {
    expect(parseMarkdown('## Summary\n\nx\n\n# The title\n').title).toBe('The title')
  })

  test('quotes nested too deeply are refused', () => {
    expect(() => parseMarkdown(`${'>'.repeat(500)} words`)).toThrow(expect.objectContaining({ code: 'too-deep' }))
  })

  test('the title of the front matter comes before the first heading', () => {
    expect(parseMarkdown('---\ntitle: Mine\n---\n# Heading\n').title).toBe('Mine')
    expect(parseMarkdown('Words only.\n').title).toBe('')
  })

  test('a hard line end is a line end', () => {
    expect(shown('One\\\ntwo  \nthree')).toEqual([['paragraph', null, 'One\ntwo\nthree']])
  })

  test('pictures, rules and definitions of links carry no words', () => {
    expect(shown('![Alt](a.png) One ![x][p] [two][p]\n\n***\n\n[p]: https://example.org "Title"\n')).toEqual([
      ['paragraph', null, 'One two'],
    ])
  })

  test('a footnote of several paragraphs is several blocks', () => {
    expect(shown('Words.[^a]\n\n[^a]: First.\n\n    Second.\n\n[^b]: - Item\n')).toEqual([
      ['paragraph', null, 'Words.[a]'],
      ['note', null, '[a] First.'],
      ['note', null, 'Second.'],
      ['note', null, '[b]'],
      ['note', null, 'Item'],
    ])
  })

  test('lists in lists go six levels deep and stay there', () => {
    const list = Array.from({ length: 8 }, (_, depth) => `${'  '.repeat(depth)}- ${depth}`).join('\n')
    expect(shown(list).map(([, level]) => level)).toEqual([1, 2, 3, 4, 5, 6, 6, 6])
  })

  test('words in a cell keep their marks out and a table without rows has its head', () => {
    expect(shown('| *A* | `B` |\n|---|---|\n')).toEqual([['table-row', null, 'A\tB']])
  })

  test('a text is as deeply nested as it may be, and one level more is refused', () => {
    // The words lie in a paragraph in the quotes in the text.
    expect(shown(`${'>'.repeat(98)} words`)).toEqual([['quote', null, 'words']])
    expect(() => parseMarkdown(`${'>'.repeat(99)} words`)).toThrow(
      'This text is too deeply nested to be read safely. Import it as plain text instead.',
    )
  })
})
