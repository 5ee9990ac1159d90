import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalText } from '@shared/text/blocks'
import { splitText as read } from '@shared/text/split-text'
import { wrap } from './wrap'

const splitText = (text: string) => read(text).blocks

const LONG = 'The ministry gave no reason, and the partners were told an hour before the public was. '.repeat(4).trim()
const kinds = (text: string): string[] => splitText(text).map(({ kind, role }) => (role === 'caption' ? role : kind))

describe('plain text as blocks', () => {
  test('paragraphs parted by one blank line give a canonical text that is the file itself', () => {
    const text = `First paragraph,\nbroken by hand.\n\n  Indented, with two  spaces.\n\nLast.`
    expect(canonicalText(splitText(`${text}\n`))).toBe(text)
  })

  test('no word is lost, added or changed where lines are kept, whatever the text', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('', ' ', '- item', '1. item', LONG, 'A heading'))
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n')
        const found = canonicalText(read(text, { keepLines: true }).blocks)
        expect(found.split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean))
      }),
    )
  })

  test('lines too long to be broken by hand are paragraphs of their own', () => {
    expect(splitText(`${LONG}\n${LONG}\n${LONG}`)).toHaveLength(3)
  })

  test('each item of a list is a block, with its continuation', () => {
    const text = 'Before\n\n- one\n  goes on\n- two\n\n1. first\n2. second'
    expect(
      splitText(text)
        .filter(({ kind }) => kind === 'list-item')
        .map((block) => block.text),
    ).toEqual(['- one\n  goes on', '- two', '1. first', '2. second'])
  })

  test('an image caption is told apart', () => {
    expect(kinds(`${LONG}\n\nIMAGE: A dam in autumn. (Photo by A. Person)`)).toEqual(['paragraph', 'caption'])
  })

  test('a text of spaces and line ends has no blocks', () => {
    expect(splitText(' \n\n\t\n')).toEqual([])
  })
})

describe('lines that are paragraphs', () => {
  const turns = Array.from({ length: 400 }, (_, at) => `SPEAKER ${at % 3}: ${LONG.slice(0, 20 + ((at * 37) % 90))}.`)
  const stamped = Array.from({ length: 20 }, (_, at) => `[00:${10 + at}] ${LONG.slice(0, 10 + ((at * 53) % 80))}.`)
  const short = Array.from({ length: 9 }, (_, at) => `${LONG.slice(0, 9 + ((at * 17) % 60))}.`)

  test.each([
    ['turns of a transcript', turns],
    ['lines with their times', stamped],
    ['short sentences', short],
  ])('%s are a paragraph a line', (_, lines) => {
    expect(splitText(lines.join('\n')).map(({ text }) => text)).toEqual(lines)
  })

  test.each([40, 66, 72, 80, 120])('a paragraph wrapped at %i characters is one', (width) => {
    const text = `${LONG} `.repeat(4).trim()
    expect(splitText(wrap(text, width).join('\n'))).toEqual([{ kind: 'paragraph', level: null, role: 'body', text }])
  })

  test('a stanza stays one', () => {
    const text = short.slice(0, 7).join('\n')
    expect(splitText(text)).toHaveLength(1)
  })

  test.each(['https://example.org/', 'http://example.org/', 'www.example.org/'])(
    'a long address (%s) in a wrapped paragraph parts nothing',
    (address) => {
      const text = `${LONG} See ${address}${'path/'.repeat(24)} for it. ${LONG}`
      expect(splitText(wrap(text, 72).join('\n'))).toEqual([{ kind: 'paragraph', level: null, role: 'body', text }])
    },
  )

  test('millions of blank lines part two paragraphs', () => {
    expect(splitText(`a.${'\n'.repeat(4_000_000)}b.`).map(({ text }) => text)).toEqual(['a.', 'b.'])
  })
})

describe('headings of plain text', () => {
  test('a short line without a full stop before a paragraph is one', () => {
    expect(kinds(`Water under pressure\n\n${LONG}\n\nWhat follows?\n\n${LONG}`)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ])
  })

  test('single sentences between long paragraphs are headings where the text makes a habit of it', () => {
    const part = `${LONG}\n\nIt weakens the partner.\n\n`
    expect(kinds(part.repeat(3) + LONG).filter((kind) => kind === 'heading')).toHaveLength(3)
    expect(kinds(part + LONG)).not.toContain('heading')
  })

  test('short paragraphs of a news report stay paragraphs', () => {
    const report = Array.from({ length: 8 }, (_, index) => `Officials said on day ${index} that talks would go on.`)
    expect(kinds(report.join('\n\n'))).not.toContain('heading')
  })

  test('the last line is no heading: nothing follows it', () => {
    expect(kinds(`${LONG}\n\nAnna Example`)).toEqual(['paragraph', 'paragraph'])
  })
})
