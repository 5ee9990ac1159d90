import { describe, expect, test } from 'vitest'
import type { Block } from '@shared/text/blocks'
import { markHeadings } from '@shared/text/mark-headings'

const paragraph = (text: string): Block => ({ kind: 'paragraph', level: null, role: 'body', text })
const LONG = `${'word '.repeat(39)}word.`
const marked = (...texts: string[]) => markHeadings(texts.map(paragraph)).map(({ kind, level }) => [kind, level])
const P = ['paragraph', null]
const H1 = ['heading', 1]
const H2 = ['heading', 2]
/** A line of just so many characters that ends in a letter. */
const line = (length: number, end = 'x') => 'Word '.repeat(60).slice(0, length - end.length) + end

test('the length of what counts as long is just at its limit', () => {
  expect(LONG).toHaveLength(200)
})

describe('a short line without a full stop', () => {
  test.each([
    ['at the top is a heading of the first level', ['Title', LONG], [H1, P]],
    ['further down is one of the second', [LONG, 'Title', LONG], [P, H2, P]],
    ['right after the title is one of the second', ['Title', 'Part', LONG], [H1, H2, P]],
    ['before nothing is none', [LONG, 'Title'], [P, P]],
    ['alone is none', ['Title'], [P]],
    ['of 120 characters before something longer is one', [line(120), LONG], [H1, P]],
    ['of 121 characters is none', [line(121), LONG], [P, P]],
    ['before a shorter one is one all the same', ['A longer title', 'Short', LONG], [H1, H2, P]],
    ['before a longer line that is too long for a heading is one', [line(120), line(121)], [H1, P]],
    ['that is a byline is none', ['By Anna Example', LONG], [P, P]],
    ['that is a German byline is none', ['von Anna Example', LONG], [P, P]],
    ['that only begins like a byline is one', ['Bygone days', LONG], [H1, P]],
    ['of two lines is none', ['Two\nlines', LONG], [P, P]],
    ['that ends in a question mark is one', ['What now?', LONG], [H1, P]],
    ['that ends in a figure is one', ['Part 2', LONG], [H1, P]],
    ['that ends in quotation marks is one', ['“No”', LONG], [H1, P]],
    ['that ends in a bracket is one', ['Ice (again)', LONG], [H1, P]],
    ['that ends in a comma is none', ['Dear all,', LONG], [P, P]],
    ['that ends in a colon is none', ['As follows:', LONG], [P, P]],
    ['that ends in an exclamation mark is none', ['No!', LONG], [P, P]],
    ['in Arabic is one', ['توقف الميناء', LONG], [H1, P]],
  ])('%s', (_name, texts, expected) => {
    expect(marked(...texts)).toEqual(expected)
  })

  test('before a list is told by lengths alone', () => {
    const item: Block = { kind: 'list-item', level: 1, role: 'body', text: '- a' }
    expect(markHeadings([paragraph('Needs'), item]).map(({ kind }) => kind)).toEqual(['paragraph', 'list-item'])
    const longer = { ...item, text: '- a longer one' }
    expect(markHeadings([paragraph('Needs'), longer]).map(({ kind }) => kind)).toEqual(['heading', 'list-item'])
  })

  test('keeps its words, and what is no heading stays the same block', () => {
    const blocks = [paragraph('Title'), paragraph(LONG)]
    const result = markHeadings(blocks)
    expect(result).toEqual([{ kind: 'heading', level: 1, role: 'headline', text: 'Title' }, paragraph(LONG)])
    expect(result[1]).toBe(blocks[1])
    expect(markHeadings([])).toEqual([])
  })

  test('that is something else already is left alone', () => {
    const caption: Block = { kind: 'paragraph', level: null, role: 'caption', text: 'Figure one' }
    expect(markHeadings([caption, paragraph(LONG)])).toEqual([caption, paragraph(LONG)])
  })
})

describe('a short sentence', () => {
  const parts = (count: number, sentence = 'It weakens the partner.', long = LONG) => [
    ...Array.from({ length: count }, () => [long, sentence]).flat(),
    LONG,
  ]

  test('between long paragraphs is a heading from the third one on', () => {
    expect(marked(...parts(2))).toEqual([P, P, P, P, P])
    expect(marked(...parts(3))).toEqual([P, H2, P, H2, P, H2, P])
  })

  test('needs paragraphs of 200 characters around it', () => {
    const short = LONG.slice(1)
    expect(marked(...parts(3, undefined, short))).toEqual([P, P, P, P, P, P, P])
  })

  test.each([
    ['of 120 characters counts', line(120, 'x.'), H2],
    ['of 121 characters does not', line(121, 'x.'), P],
    ['that begins with a figure counts', '3 ships waited.', H2],
    ['that begins small does not', 'it weakens them.', P],
    ['that trails off does not', 'It weakens them...', P],
    ['of two lines does not', 'It weakens\nthem.', P],
  ])('%s', (_name, sentence, expected) => {
    expect(marked(...parts(3, sentence))[1]).toEqual(expected)
  })

  test('under another heading counts too, and the last one, before nothing, does not', () => {
    const texts = [LONG, 'Part one', 'It weakens the partner.', ...parts(2), 'The end of it.']
    expect(marked(...texts)).toEqual([P, H2, H2, P, H2, P, H2, P, P])
  })

  test('that opens the text does not: nothing stands before it', () => {
    expect(marked('It weakens the partner.', ...parts(3))[0]).toEqual(P)
  })
})
