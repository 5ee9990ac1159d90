import { describe, expect, test } from 'vitest'
import { BlockWriter } from '../../../renderer/parser/blocks/block-writer'
import { readFrontMatter } from '../../../renderer/parser/card/front-matter'

const NOTHING = { title: '', authors: [], published: null, publisher: '', url: '', language: '' }
const about = (fields: string) => readFrontMatter(`---\n${fields}\n---\nWords.\n`)

describe('front matter', () => {
  test('fills every place of the card, whatever the case of its names', () => {
    expect(
      about(
        "Title: 'A title'\nAUTHOR: Anna Example\ndate: 2025-03-09\npublisher: Daily\nurl: https://example.org/a\nlang: en",
      ),
    ).toEqual({
      body: 'Words.\n',
      about: {
        title: 'A title',
        authors: ['Anna Example'],
        published: '2025-03-09',
        publisher: 'Daily',
        url: 'https://example.org/a',
        language: 'en',
      },
    })
  })

  test('knows the other names of a field, and takes the first that says something', () => {
    expect(about('published: 2025-03-09\npublication: Daily\ncanonical: https://e.org\nlanguage: de').about).toEqual({
      ...NOTHING,
      published: '2025-03-09',
      publisher: 'Daily',
      url: 'https://e.org',
      language: 'de',
    })
    expect(about('url:\nlink: https://e.org\nsource: Wire').about).toEqual({
      ...NOTHING,
      publisher: 'Wire',
      url: 'https://e.org',
    })
  })

  test.each([
    ['in brackets', 'authors: [Anna Example, "Bo Sample"]'],
    ['line by line', 'authors:\n- Anna Example\n  - Bo Sample'],
    ['one under another', 'authors:\n  Anna Example\n\n  # a remark\n  Bo Sample'.replace('\n  # a remark', '')],
  ])('lists authors %s', (_, fields) => {
    expect(about(fields).about.authors).toEqual(['Anna Example', 'Bo Sample'])
  })

  test('keeps quotes that belong to the words', () => {
    expect(about('title: "Closed" for now').about.title).toBe('"Closed" for now')
    expect(about(`title: "It's closed"`).about.title).toBe("It's closed")
    expect(about(`title: "Closed'`).about.title).toBe(`"Closed'`)
  })

  test('lets a line before the first field be', () => {
    expect(about('- nothing\ntitle: A').about).toEqual({ ...NOTHING, title: 'A' })
  })

  test.each(['---\ntitle: A\n...\nWords.', '---  \ntitle: A\n---\t\nWords.'])('ends as YAML ends: %j', (text) => {
    expect(readFrontMatter(text)).toEqual({ body: 'Words.', about: { ...NOTHING, title: 'A' } })
  })

  test.each(['Words.', '\n---\ntitle: A\n---\n', '---\nNo field\n---\nWords', '---\ntitle: A\n'])(
    'is not %j, which stays text',
    (text) => {
      expect(readFrontMatter(text)).toEqual({ body: text, about: NOTHING })
    },
  )
})

describe('the writer of blocks', () => {
  const written = (write: (writer: BlockWriter) => void) => {
    const writer = new BlockWriter(document.body)
    write(writer)
    writer.endBlock()
    return writer.placed.map(({ block: { kind, text } }) => [kind, text])
  }

  test('makes every kind of line end a newline', () => {
    expect(written((writer) => writer.preformatted('a\r\nb\rc\nd'))).toEqual([['paragraph', 'a\nb\nc\nd']])
  })

  test('keeps the spaces before preformatted words, and takes empty lines and spaces behind them', () => {
    expect(written((writer) => writer.preformatted('\n\n  a\n b \n\t'))).toEqual([['paragraph', '  a\n b']])
  })

  test('keeps no-break spaces at the ends', () => {
    expect(written((writer) => writer.text(' \u00a0a\u00a0 '))).toEqual([['paragraph', '\u00a0a\u00a0']])
  })

  test('joins runs of text with one space, and none at the start of a line or cell', () => {
    expect(
      written((writer) => {
        writer.text('a ')
        writer.text('\n b ')
        writer.lineEnd()
        writer.text(' c')
        writer.text('d ')
        writer.cellEnd()
        writer.text(' e')
      }),
    ).toEqual([['paragraph', 'a b\ncd\te']])
  })

  test('ends the block around another shape, goes on behind it, and drops what has no words', () => {
    expect(
      written((writer) => {
        writer.text('before')
        writer.within({ kind: 'quote', level: null, role: 'body' }, () => {
          writer.text('in')
          writer.within({ kind: 'list-item', level: 1, role: 'body' }, () => writer.text(' \u00a0'))
          writer.text('side')
        })
        writer.text('after')
      }),
    ).toEqual([
      ['paragraph', 'before'],
      ['quote', 'in'],
      ['quote', 'side'],
      ['paragraph', 'after'],
    ])
  })
})
