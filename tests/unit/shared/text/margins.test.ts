import { splitText } from '@shared/text/split-text'
import { describe, expect, test } from 'vitest'
import { wrap } from './wrap'

const ONE =
  'The harbour closes in the autumn of next year, the ministry says, and what comes by sea comes late; nobody in the region or outside it could say for how long, and the partners were told an hour before the public was.'
const TWO =
  'What is left of the fleet lies in the north, where the ice keeps it until the spring, and the crews have been sent home without their pay, which the owners call a measure of care and the crews by other names.'
const texts = (text: string) => splitText(text).blocks.map((block) => block.text)
const lines = (width: number, ...paragraphs: string[]) => paragraphs.map((each) => wrap(each, width).join('\n'))

describe('lines that are wrapped in other ways', () => {
  /** Lines that are all a little shorter than the longest, as programs make them that even them out. */
  const evened = (text: string, width: number) =>
    text
      .split(' ')
      .reduce<string[]>((all, word) => {
        const last = all.at(-1)
        const most = width - (all.length % 4) * 4
        return last !== undefined && last.length + 1 + word.length <= most
          ? [...all.slice(0, -1), `${last} ${word}`]
          : [...all, word]
      }, [])
      .join('\n')

  test('evenly, with room left on many, are joined where a whole text is so', () => {
    const all = [ONE, `${TWO} ${ONE}`, TWO, `${ONE} ${TWO}`]
    expect(texts(all.map((each) => evened(each, 72)).join('\n\n'))).toEqual(all)
  })

  test('among lines of programs and lists, which stay', () => {
    const code = Array.from(
      { length: 8 },
      (_, at) => `  const value${at} = compute(${at}, harbour, ministry, partners, fleet)`,
    )
    const names = Array.from({ length: 9 }, (_, at) => `Anna Writer of the Ministry of the Sea, ${at}`)
    const [first = '', second = '', third = ''] = lines(72, `${ONE} ${TWO}`, TWO, `${TWO} ${ONE}`)
    expect(texts([first, code.join('\n'), second, ...names, third].join('\n\n'))).toEqual([
      `${ONE} ${TWO}`,
      code.join('\n'),
      TWO,
      ...names,
      `${TWO} ${ONE}`,
    ])
  })

  const rows = Array.from({ length: 6 }, (_, at) => `N${at}orth;13;91;Sea-Company-of-the-North;Ministry-of-Sea-x`)
  test.each([
    ['codes without spaces', rows.join('\n')],
    ['a rule as wide as the text', `${'='.repeat(58)}\nWords of it.`],
  ])('stay beside %s, which stay too', (_, meant) => {
    expect(texts([...lines(60, `${ONE} ${TWO}`), meant, ...lines(60, TWO)].join('\n\n'))).toEqual([
      `${ONE} ${TWO}`,
      meant,
      TWO,
    ])
  })

  test('as items of a list, whose other lines are set in', () => {
    const items = [
      '- The harbour closes in the autumn of the year, as\n  the ministry says.',
      '- What comes by sea comes late in every one of the\n  three ports.',
    ]
    expect(texts([...lines(50, `${ONE} ${TWO}`), items.join('\n')].join('\n\n'))).toEqual([
      `${ONE} ${TWO}`,
      ...items.map((item) => item.replace(/\n */, ' ')),
    ])
  })

  test('with the space left at the end that they were broken at', () => {
    const wrapped = lines(60, `${ONE} ${TWO}`).join('').replaceAll('\n', ' \n')
    const cut = `The whole harbour of the north, as \nNorthby calls itself, is closed. \n${wrapped}`
    expect(texts(`${wrapped}\n\n${cut}`)[1]).toBe(
      `The whole harbour of the north, as Northby calls itself, is closed. ${ONE} ${TWO}`,
    )
  })
})

describe('passages that are set in', () => {
  const inset = (text: string, width: number, by = 8) =>
    wrap(text, width)
      .map((line) => ' '.repeat(by) + line)
      .join('\n')
  const [body, rest] = [lines(72, ONE).join(''), lines(72, TWO).join('')]

  test('are joined where they are wrapped to a width of their own', () => {
    const text = [body, inset(`${ONE} ${TWO}`, 44), rest, inset(TWO, 44)].join('\n\n')
    expect(texts(text)).toEqual([ONE, `${ONE} ${TWO}`, TWO, TWO])
  })

  test('are joined where there are more of them than of the body', () => {
    const quotes = [inset(`${ONE} ${TWO}`, 44), inset(`${TWO} ${ONE}`, 44), inset(`${ONE} ${ONE}`, 44)]
    expect(texts([lines(72, `${ONE} ${TWO}`).join(''), ...quotes].join('\n\n'))).toEqual([
      `${ONE} ${TWO}`,
      `${ONE} ${TWO}`,
      `${TWO} ${ONE}`,
      `${ONE} ${ONE}`,
    ])
  })

  const verse = Array.from({ length: 8 }, (_, at) =>
    `${['The', 'And', 'So', 'Of'][at % 4]} harbour lies and waits beneath the ice ${'now'.repeat(at % 2)}`.trimEnd(),
  )
  test.each([
    ['verse', verse],
    ['an address', ['The Ministry of the Sea', 'Harbour Road 7', '12345 Port', 'Coastland']],
    ['code', ['if (harbour.isClosed(winter)) {', '  return crews.sendHome(withoutPay)', '}', 'return fleet.sail()']],
  ])('stay where they are %s', (_, meant) => {
    const set = meant.map((line) => `    ${line}`).join('\n')
    expect(texts([body, set, rest, inset(`${ONE} ${TWO}`, 44)].join('\n\n'))).toEqual([ONE, set, TWO, `${ONE} ${TWO}`])
  })
})

test('lines that are marked as somebody else’s stay, and are a quote and never a heading', () => {
  const quoted = ['> The port closes', '> in autumn']
  expect(splitText(['> Why', 'Because.', quoted.join('\n'), 'So.'].join('\n\n')).blocks).toEqual([
    { kind: 'quote', level: null, role: 'body', text: '> Why' },
    { kind: 'paragraph', level: null, role: 'body', text: 'Because.' },
    { kind: 'quote', level: null, role: 'body', text: quoted.join('\n') },
    { kind: 'paragraph', level: null, role: 'body', text: 'So.' },
  ])
})

test('items of a list stay together where lines are kept', () => {
  const text = '- one\n- two\n\nWords.'
  expect(splitText(text, { keepLines: true }).blocks.map((block) => block.text)).toEqual(['- one\n- two', 'Words.'])
  expect(splitText(text, { keepLines: true, itemsApart: true }).blocks).toHaveLength(3)
  expect(splitText(text).blocks).toHaveLength(3)
})

test('a rule that is left out can be taken back where no lines are joined', () => {
  const text = 'The port\n========\n\nWords.'
  expect(splitText(text)).toMatchObject({ lines: 'joined' })
  expect(splitText(text, { keepLines: true })).toMatchObject({
    lines: 'kept',
    notes: [],
    blocks: [{ text: 'The port\n========' }, {}],
  })
  expect(splitText('The port\n\nWords.')).toMatchObject({ lines: undefined })
})

describe('Korean', () => {
  const words = '항구는 내년 가을에 문을 닫으며 장관은 그 이유를 말하지 않았고 선원들은 모두 집으로 돌아갔다'.split(' ')
  const text = Array.from({ length: 150 }, (_, at) => words[Math.floor(Math.abs(Math.sin(at)) * words.length)]).join(
    ' ',
  )

  test('that was broken within its words is joined without spaces, and with those that stood at a line end', () => {
    expect(texts((text.match(/.{1,50}/gu) ?? []).join('\n'))).toEqual([text])
  })

  test('that was broken at spaces is joined with them', () => {
    expect(texts(wrap(text, 50).join('\n'))).toEqual([text])
  })
})
