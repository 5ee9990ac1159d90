import type { Convention, RawText } from '@shared/interchange/refi/conventions'
import { type Detected, detectConvention } from '@shared/interchange/refi/offsets'
import { settle, settledWords } from '@shared/interchange/refi/settle'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { countedBy, wordsOf } from './counted'

const UTF_16: Convention = { unit: 'UTF-16', lineEnd: 'two', countsMark: false, end: 'exclusive' }
const STANDARD: Convention = { ...UTF_16, unit: 'code points' }
const text = (words: string): RawText => ({ text: words, hasMark: false })

/** A text whose words were all selected, counted by a convention. */
const full = (words: string, convention: Convention): { raw: RawText; detected: Detected } => {
  const raw = text(words)
  const selected = wordsOf(words).map((span) => ({ name: '', ...countedBy(raw, convention, span) }))
  return { raw, detected: atOnce(detectConvention(raw, selected)) }
}
/** A text of which one place is selected, so that it leaves open how it is counted. */
const open = (words: string, start: number, end: number) => {
  const raw = text(words)
  return { raw, detected: atOnce(detectConvention(raw, [{ name: '', start, end }])) }
}
const told = (...texts: readonly { raw: RawText; detected: Detected }[]) =>
  settle(texts.map(({ detected }) => detected)).map((settled, index) => {
    const { raw, detected } = texts[index] ?? { raw: text(''), detected: settledNever() }
    return settledWords(`t${index}`, settled, detected, raw)
  })
const settledNever = (): never => {
  throw new Error('There is no such text')
}

/** By code points that is “cc”, by UTF-16 units “bb”. */
const ambiguous = () => open('😀😀😀 aa bb cc dd', 10, 12)

test('a text that proves how it is counted stands for itself', () => {
  expect(told(full('One 😀 two 🌍 three four', UTF_16), full('One 😀 two 🌍 three four', STANDARD))).toEqual([
    '“t0”: 4 of 4 selections verified by where words begin and end, UTF-16.',
    '“t1”: 4 of 4 selections verified by where words begin and end, code points.',
  ])
})

test('one that leaves it open is counted as the others, where these agree', () => {
  const doubtful = ambiguous()
  expect(doubtful.detected.isDoubtful).toBe(true)
  expect(told(doubtful, full('One 😀 two 🌍 three four', UTF_16))[0]).toBe(
    '“t0”: 1 of 1 selection verified by where words begin and end, UTF-16, as the other texts of the file are counted.',
  )
  expect(told(doubtful, full('One 😀 two 🌍 three four', STANDARD))[0]).toBe(
    '“t0”: 1 of 1 selection verified by where words begin and end, code points, as the other texts of the file are counted.',
  )
})

test('where the others disagree, or there are none, the nearest to the standard is taken and either reading is shown', () => {
  const uncertain =
    '“t0”: 1 of 1 selection verified by where words begin and end, code points. This is not certain: counted as UTF-16, “cc” would be “bb”. Taken is what fits best, and of what fits alike the nearest to the standard: look at its passages.'
  expect(told(ambiguous())).toEqual([uncertain])
  const others = [full('One 😀 two 🌍 three', UTF_16), full('One 😀 two 🌍 three', STANDARD)]
  expect(told(ambiguous(), ...others)[0]).toBe(uncertain)
})

test('two edges that stand at words by accident do not outweigh the standard', () => {
  // By the standard the place begins and ends within words, by UTF-16 it is “aa”.
  const { detected } = open('😀 aa bb', 3, 5)
  expect(detected).toMatchObject({ isDoubtful: true, proven: {} })
})

test('line ends that were two where the text has one', () => {
  const raw = text('One\ntwo three\n\nfour five\nsix')
  const inCrlf = text(raw.text.replaceAll('\n', '\r\n'))
  const selected = wordsOf(inCrlf.text).map((span) => ({ name: '', ...countedBy(inCrlf, STANDARD, span) }))
  const detected = atOnce(detectConvention(raw, selected))
  expect(detected.fitting[0]).toMatchObject({ placed: 6, verified: 6 })
  expect(detected.fitting[0].spans).toEqual(wordsOf(raw.text))
  expect(told({ raw, detected })).toEqual([
    '“t0”: 6 of 6 selections verified by where words begin and end, code points with line ends as two.',
  ])
})

test('a reading that differs by a blank alone is shown with the blank', () => {
  const raw = { text: 'The harbour closed.', hasMark: false }
  const convention = { unit: 'code points', lineEnd: 'two', countsMark: false, end: 'exclusive' } as const
  const counted = { convention, spans: [{ start: 4, end: 11 }], placed: 1, verified: 1 }
  const other = { ...counted, convention: { ...convention, end: 'inclusive' as const }, spans: [{ start: 4, end: 12 }] }
  const detected = { fitting: [counted, other], by: 'quotes', isDoubtful: true, proven: {} } as const
  const settled = { counted, isBorrowed: false, other, isDoubtful: true }
  expect(settledWords('a', settled, detected, raw)).toContain('“harbour” would be “harbour ”.')
})
