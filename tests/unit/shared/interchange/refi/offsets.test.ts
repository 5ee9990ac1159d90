import { type Convention, conventionWords, type RawText } from '@shared/interchange/refi/conventions'
import { type Detected, detectConvention, quoteLikeness } from '@shared/interchange/refi/offsets'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countedBy, wordsOf } from './counted'

const TEXT = 'First 😀 line, of words.\r\nSecond line 🌍 of more words!\r\n\r\nThe third has none\r\nand 🎈 the last.'
const CONVENTIONS = (['code points', 'UTF-16'] as const).flatMap((unit) =>
  (['two', 'one'] as const).flatMap((lineEnd) =>
    [false, true].flatMap((countsMark) =>
      (['exclusive', 'inclusive'] as const).map((end): Convention => ({ unit, lineEnd, countsMark, end })),
    ),
  ),
)

/** What a text tells, and what its selections are by the way of counting that fits best. */
function detected(raw: RawText, selected: Parameters<typeof detectConvention>[1]) {
  const found: Detected = atOnce(detectConvention(raw, selected))
  const { by, isDoubtful } = found
  return { ...found.fitting[0], by, isDoubtful }
}

test.each(CONVENTIONS)(
  'finds by words, and by quotes: $unit, line ends as $lineEnd, $countsMark, $end',
  (convention) => {
    const raw = { text: TEXT, hasMark: true }
    const spans = wordsOf(TEXT)
    const counted = spans.map((span) => countedBy(raw, convention, span))
    const selected = counted.map((each) => ({ name: '', ...each }))
    expect(detected(raw, selected)).toEqual({
      convention,
      spans,
      placed: spans.length,
      verified: spans.length,
      by: 'words',
      isDoubtful: false,
    })
    const quoted = counted.map((each, index) => ({ name: TEXT.slice(spans[index]?.start, spans[index]?.end), ...each }))
    expect(detected(raw, quoted)).toMatchObject({ convention, by: 'quotes', isDoubtful: false })
  },
)

test('whatever the text is, quotes tell the convention, or one that gives the very same words', () => {
  const sign = fc.constantFrom('a', 'é', ' ', '.', '\r\n', '\n', '😀', '漢')
  const text = fc.array(sign, { minLength: 30, maxLength: 120 }).map((signs) => `${signs.join('')} end`)
  fc.assert(
    fc.property(
      text,
      fc.boolean(),
      fc.constantFrom(...CONVENTIONS),
      fc.infiniteStream(fc.nat()),
      (words, hasMark, convention, pick) => {
        const raw = { text: words, hasMark }
        const spans = wordsOf(words).flatMap(({ start, end }) => (pick.next().value % 2 === 0 ? [{ start, end }] : []))
        fc.pre(spans.length > 1)
        const selected = spans.map((span) => ({
          name: words.slice(span.start, span.end),
          ...countedBy(raw, { ...convention, countsMark: convention.countsMark && hasMark }, span),
        }))
        const found = detected(raw, selected)
        if (!found.isDoubtful)
          expect(found.spans.map((span) => span && words.slice(span.start, span.end))).toEqual(
            selected.map(({ name }) => name),
          )
      },
    ),
  )
})

test('names that are no quotes do not decide', () => {
  const raw = { text: TEXT, hasMark: false }
  const spans = wordsOf(TEXT)
  const utf16 = { unit: 'UTF-16', lineEnd: 'two', countsMark: false, end: 'exclusive' } as const
  const selected = spans.map((span, index) => ({ name: `line:${index}`, ...countedBy(raw, utf16, span) }))
  expect(detected(raw, selected)).toMatchObject({ convention: utf16, by: 'words', isDoubtful: false })
})

test('what is nowhere makes nothing less certain', () => {
  const raw = { text: TEXT, hasMark: false }
  const standard = CONVENTIONS[0]
  if (!standard) throw new Error('No convention')
  const words = wordsOf(TEXT)
  const selected = words.map((span) => ({ name: '', ...countedBy(raw, standard, span) }))
  const nowhere = selected.map(() => ({ name: '', start: 900, end: 990 }))
  expect(detected(raw, [...selected, ...nowhere])).toMatchObject({
    placed: words.length,
    verified: words.length,
    isDoubtful: false,
  })
})

test('says where it is not certain: no selection stands at words', () => {
  const raw = { text: TEXT, hasMark: false }
  const selected = [7, 9, 11].map((start) => ({ name: '', start: start * 3 + 1, end: start * 3 + 3 }))
  expect(detected(raw, selected).isDoubtful).toBe(true)
})

test('selections of nothing, backwards and past the end have no place', () => {
  const raw = { text: 'one two three', hasMark: false }
  const at = (start: number, end: number) => ({ name: '', start, end })
  const selected = [at(0, 3), at(4, 7), at(8, 13), at(4, 4), at(7, 4), at(8, 99), at(-1, 4)]
  expect(detected(raw, selected).spans).toEqual([
    { start: 0, end: 3 },
    { start: 4, end: 7 },
    { start: 8, end: 13 },
    null,
    null,
    null,
    null,
  ])
})

test.each([
  ['the quote', 'the quote', 1],
  ['the\r\n quote', 'the quote', 1],
  ['the quote goes on', 'the quote…', 1],
  ['the quote goes on', 'the quote...', 1],
  ['the quote goes on', 'the quote', 0.75],
  [`${'long '.repeat(30)}`, 'long '.repeat(18), 1],
  ['the quote', 'another', 0],
  ['the quote', '…', 0],
])('%j is like %j: %d', (selected, name, like) => {
  expect(quoteLikeness(selected, name)).toBe(like)
})

test('a convention is told by what differs in the text', () => {
  const words = (convention: Convention, text: string) => conventionWords(convention, { text, hasMark: false })
  const base = { unit: 'UTF-16', lineEnd: 'two', countsMark: false, end: 'exclusive' } as const
  expect(words(base, 'a\r\nb')).toBe('UTF-16 with CRLF')
  expect(words({ ...base, lineEnd: 'one' }, 'a\r\nb')).toBe('UTF-16 with CRLF as one')
  expect(words({ ...base, unit: 'code points', countsMark: true, end: 'inclusive' }, 'a\nb')).toBe(
    'code points, byte-order mark counted, end included',
  )
})
