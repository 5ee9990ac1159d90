import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalText } from '@shared/text/blocks'
import { splitText } from '../../../../electron/importing/split-text'

const LONG = 'The ministry gave no reason, and the partners were told an hour before the public was. '.repeat(4).trim()
const kinds = (text: string): string[] => splitText(text).map(({ kind }) => kind)

describe('plain text as blocks', () => {
  test('paragraphs parted by one blank line give a canonical text that is the file itself', () => {
    const text = `First paragraph,\nbroken by hand.\n\n  Indented, with two  spaces.\n\nLast.`
    expect(canonicalText(splitText(`${text}\n`))).toBe(text)
  })

  test('no word is lost, added or changed, whatever the text', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('', ' ', '- item', '1. item', LONG, 'A heading'))
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n')
        const found = canonicalText(splitText(text))
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
