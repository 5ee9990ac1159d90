import { splitText } from '@shared/text/split-text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrap } from './wrap'

const ONE =
  'The harbour closes in the autumn of next year, the ministry says, and what comes by sea comes late; nobody in the region or outside it could say for how long, and the partners were told an hour before the public was.'
const TWO =
  'What is left of the fleet lies in the north, where the ice keeps it until the spring, and the crews have been sent home without their pay, which the owners call a measure of care and the crews by other names.'
const texts = (text: string) => splitText(text).blocks.map((block) => block.text)
const lines = (width: number, ...paragraphs: string[]) => paragraphs.map((each) => wrap(each, width).join('\n'))

const noteOf = (width: number, ends: number, mended = '') =>
  `Lines wrapped at about ${width} characters were joined to paragraphs (${ends} line ends).${mended} “Keep its lines” on the source card undoes that.`

describe('lines that a program wrapped', () => {
  test('become the paragraphs they were, whatever their words and the width', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 3, maxLength: 12 })
    const paragraph = fc.array(word, { minLength: 150, maxLength: 200 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 50, max: 110 }),
        (all, width) => {
          expect(texts(lines(width, ...all).join('\n\n'))).toEqual(all)
        },
      ),
    )
  })

  test('are said, with the width and their number', () => {
    const wrapped = lines(60, ONE, TWO)
    const ends = wrapped.join('\n\n').split('\n').length - 3
    expect(splitText(wrapped.join('\n\n'))).toEqual({
      blocks: [ONE, TWO].map((text) => ({ kind: 'paragraph', level: null, role: 'body', text })),
      lines: 'joined',
      notes: [noteOf(60, ends)],
    })
  })

  test('stay where they are to be kept, to the last character', () => {
    const text = `Title\n=====\n\n${lines(60, ONE, TWO).join('\n\n')}`
    const { blocks, ...about } = splitText(text, { keepLines: true })
    expect(blocks.map((block) => block.text).join('\n\n')).toBe(text)
    expect(about).toEqual({ lines: 'kept', notes: [] })
  })

  test('of paragraphs told by their indent only', () => {
    const text = lines(60, `****${ONE}`, `****${TWO}`, `****${ONE}`).join('\n').replaceAll('****', '    ')
    expect(texts(text)).toEqual([ONE, TWO, ONE])
  })

  test('of list items go with their item', () => {
    const items = lines(60, `- ${ONE}`, `- ${TWO}`).map((each) => each.replaceAll('\n', '\n  '))
    expect(splitText(items.join('\n')).blocks).toEqual(
      [`- ${ONE}`, `- ${TWO}`].map((text) => ({ kind: 'list-item', level: 1, role: 'body', text })),
    )
  })

  test('beside headings, short paragraphs and a line that was edited', () => {
    const [first = '', second = ''] = lines(60, ONE, TWO)
    const edited = second.replace(' of the fleet', '')
    expect(texts(`The port\n\n${first}\n\nNobody knows.\n\n${edited}`)).toEqual([
      'The port',
      ONE,
      'Nobody knows.',
      TWO.replace(' of the fleet', ''),
    ])
  })
})

describe('words at line ends', () => {
  const with_ = (before: string, after: string, elsewhere: string) => {
    const [first = '', second = '', ...rest] = wrap(ONE, 60)
    const body = [`${first.slice(0, 60 - before.length)}${before}`, `${after} ${second.slice(0, 40)}`, ...rest]
    return splitText(`${lines(60, `${TWO} ${elsewhere}`).join('')}\n\n${body.join('\n')}`)
  }

  test('a broken word that the text has elsewhere becomes whole, and is counted', () => {
    const { blocks, notes } = with_(' Eco-', 'nomy', 'The economy is slow.')
    expect(blocks[1]?.text).toMatch(/ Economy /)
    expect(notes[0]).toContain(' 1 word broken at a line end became whole.')
  })

  test.each([
    ['a word with a hyphen of its own keeps it', ' well-', 'known', 'Nothing.', / well-known /],
    ['a compound of names keeps it', ' Anglo-', 'Saxon', 'Nothing.', / Anglo-Saxon /],
    ['a compound with a number keeps it', ' COVID-', '19', 'Nothing.', / COVID-19 /],
    ['a hyphen that waits for a later word keeps its space', ' short-', 'and', 'Shortand.', / short- and /],
    ['a dash is none', ' north –', 'and', 'northand', / north – and /],
  ])('%s', (_, before, after, elsewhere, expected) => {
    const { blocks, notes } = with_(before, after, elsewhere)
    expect(blocks[1]?.text).toMatch(expected)
    expect(notes[0]).not.toContain('became whole')
  })

  test('a soft hyphen at a line end goes with it', () => {
    const { blocks, notes } = with_(' Eco\u00ad', 'nomy', 'Nothing.')
    expect(blocks[1]?.text).toMatch(/ Economy /)
    expect(notes[0]).toContain(' 1 word broken at a line end became whole.')
  })

  test('scripts without spaces are joined without any', () => {
    const text = '港口将于秋季关闭,部长没有说明理由。'.repeat(20)
    const wrapped = text.match(/.{1,45}/gu)?.join('\n') ?? ''
    expect(texts(wrapped)).toEqual([text])
  })
})

describe('line ends that are meant', () => {
  const verse = ['The ships lie still', 'and nobody calls', 'the harbour its own.', 'The ice is late', 'and so are we.']
  const table = ['Year    Ships    Crews', '2024       12       99', '2025        9       80', '2026        -        -']
  const address = ['Ministry of the Sea', 'Harbour Road 7', '12345 Port', 'Coastland']
  const code = ['if (open) {', '  close(port)', '} else {', '  wait(spring)', '}', 'done()']

  test.each([
    ['verse', verse],
    ['a table', table],
    ['an address', address],
    ['code', code],
  ])('%s stays as it is, alone and within a text that was wrapped', (_, meant) => {
    const text = meant.join('\n')
    expect(splitText(`${text}\n\n${text}`)).toMatchObject({ blocks: [{ text }, { text }], lines: undefined, notes: [] })
    expect(texts(`${lines(60, ONE).join('')}\n\n${text}\n\n${lines(60, TWO).join('')}`)).toEqual([ONE, text, TWO])
  })

  test('columns as wide as the text stay', () => {
    const row = (...cells: string[]) =>
      cells
        .map((cell) => cell.padEnd(28))
        .join('   ')
        .trimEnd()
    const wide = [
      row('Harbour', 'Ships that lie in the ice now'),
      row('North', 'Seven, and one that is lost'),
      row('South', 'None'),
    ]
    const text = wide.join('\n')
    expect(texts(`${lines(60, ONE).join('')}\n\n${text}\n\n${lines(60, TWO).join('')}`)).toEqual([ONE, text, TWO])
  })

  const csv = [
    'date;harbour;ships;crews;owner;source_of_the_figures',
    ...Array.from({ length: 7 }, (_, at) => `2024-11-0${at};Northby;13;91;Sea-Company-North;Ministry-of-Seax`),
  ]
  const contents = [
    'Introduction .................................. 3',
    'The harbour .................................. 14',
    'The crews .................................... 51',
  ]
  const padded = verse.map((line) => line.padEnd(80))

  test.each([
    ['values with separators', csv],
    ['a table of contents', contents],
    ['verse that is filled with spaces', padded],
  ])('%s stay', (_, meant) => {
    const text = meant.join('\n').trimEnd()
    expect(texts(text).join('\n')).toBe(text)
    expect(
      texts(`${lines(60, ONE).join('')}\n\n${text}\n\n${lines(60, TWO).join('')}`)
        .slice(1, -1)
        .join('\n'),
    ).toBe(text)
  })

  const body = wrap(ONE, 60).join('\n')
  test.each([
    [
      'title and byline over a paragraph',
      `The port closes\nBy Ann Writer\n${body}`,
      `The port closes\nBy Ann Writer\n${ONE}`,
    ],
    ['greeting and name around it', `Dear Sir,\n${body}\nYours,\nAnn`, `Dear Sir,\n${ONE}\nYours,\nAnn`],
    ['who speaks', lines(60, `ANNA: ${ONE}`, `BEN: ${ONE}`).join('\n'), `ANNA: ${ONE}\nBEN: ${ONE}`],
    ['clauses', lines(60, `§ 1 ${ONE}`, `§ 2 ${ONE}`).join('\n'), `§ 1 ${ONE}\n§ 2 ${ONE}`],
    ['numbered sentences', lines(60, `(1) ${ONE}`, `(2) ${ONE}`).join('\n'), `(1) ${ONE}\n(2) ${ONE}`],
    ['a rule between', `${body}\n==========\n${body}`, `${ONE}\n==========\n${ONE}`],
    ['two lines of an address', `Ministry of the Sea and of all the Harbours in the North 17\nHarbour Road 7`, null],
  ])('line ends of %s stay where the lines around them are joined', (_, part, joined) => {
    expect(texts(`${body}\n\n${part}\n\n${lines(60, TWO).join('')}`)[1]).toBe(joined ?? part)
  })

  const full = (start: string) => `${start} ${'word '.repeat(20)}`.slice(0, 58).trimEnd().padEnd(58, 'x')
  const ragged = (start: string) => `${start} ${'word '.repeat(20)}`.slice(0, 47).trimEnd()
  const chunk = (...all: string[]) => all.join('\n')
  const wrapped = chunk(...wrap(`${ONE} ${TWO}`, 60))

  test('three line ends are no habit', () => {
    const text = chunk(...wrap(ONE, 60))
    expect(text.split('\n')).toHaveLength(4)
    expect(splitText(text)).toMatchObject({ blocks: [{ text }], lines: undefined })
  })

  test.each([
    [
      'wide lines of which half had room',
      chunk(...[1, 2, 3, 4, 5].flatMap((at) => [full(`Line${at}`), ragged(`Line${at}`)]), full('End')),
    ],
    [
      'a paragraph among many narrow lines',
      `${wrapped}\n\n${Array.from({ length: 8 }, () => chunk(...verse)).join('\n\n')}`,
    ],
    [
      'codes without spaces',
      chunk(...Array.from({ length: 8 }, (_, at) => `N${at}orth;13;91;Sea-Company-of-the-North;Ministry-of-Sea-x`)),
    ],
  ])('%s stay, every line', (_, text) => {
    expect(splitText(text)).toMatchObject({ lines: undefined, notes: [] })
    expect(texts(text).join('\n').replaceAll('\n\n', '\n')).toBe(text.replaceAll('\n\n', '\n'))
  })

  test.each([
    ['lines that had room, but for one', chunk(full('One'), ragged('Two'), ragged('Three'), ragged('Four'), 'Five')],
    ['rules under full lines', chunk(full('One'), '==========', full('Two'), '==========')],
    ['clauses as wide as the text', chunk(full('(1)'), full('(2)'), full('(3)'), '(4) word')],
  ])('%s stay in a text that was wrapped', (_, text) => {
    expect(texts(`${wrapped}\n\n${text}\n\n${wrapped}`)[1]).toBe(text)
  })

  test('a text of two lines proves nothing', () => {
    const text = `${ONE.slice(0, 60)}\n${TWO.slice(0, 50)}`
    expect(splitText(text)).toMatchObject({ blocks: [{ text }], notes: [] })
  })
})

describe('underlined headings', () => {
  test.each(['=====', '-----', '~~~~~~', '*****', '^^^^^', '#####'])(
    'a line over %s is one, and the rule goes',
    (rule) => {
      const { blocks, notes } = splitText(`${ONE}\n\nRates\n${rule}\n${TWO}`)
      expect(blocks).toEqual([
        { kind: 'paragraph', level: null, role: 'body', text: ONE },
        { kind: 'heading', level: 2, role: 'body', text: 'Rates' },
        { kind: 'paragraph', level: null, role: 'body', text: TWO },
      ])
      expect(notes).toEqual(['1 line under a heading was left out. “Keep its lines” on the source card undoes that.'])
    },
  )

  test('at the top it is the headline', () => {
    expect(splitText(`The port\n========\n\n${ONE}`).blocks[0]).toEqual({
      kind: 'heading',
      level: 1,
      role: 'headline',
      text: 'The port',
    })
  })

  test.each([
    ['a rule alone', '-----'],
    ['a rule much longer than the line', `Rates\n${'-'.repeat(60)}`],
    ['a rule much shorter', `Rates and prices of the year\n---`],
    ['a rule under a rule', '=====\n-----'],
    ['the line of a sum', '2000\n-----\n3000'],
    ['other signs', 'Rates\n+++++'],
  ])('%s is none', (_, text) => {
    expect(splitText(`${ONE}\n\n${text}\n\n${TWO}`)).toMatchObject({ blocks: [{}, { text }, {}], notes: [] })
  })
})
