import { inContext } from '@shared/search/in-context'
import { expect, test } from 'vitest'

/** One character as people see it, of eleven code units. */
const FAMILY = '👨‍👩‍👧‍👦'
const whole = (text: string) => ({ start: 0, end: text.length })

test('where no blank is near, the context is cut between characters as people see them', () => {
  const text = `${FAMILY.repeat(20)}port${FAMILY.repeat(20)}`
  const start = text.indexOf('port')
  const hit = { start, end: start + 4, marks: [{ start, end: start + 4 }] }
  const [before, after] = [`…${FAMILY.repeat(7)}`, `${FAMILY.repeat(7)}…`]
  expect(inContext(text, whole(text), hit)).toEqual({ before, pieces: [{ text: 'port', isMark: true }], after })
})

test('many words found are cut in their middle between characters too', () => {
  const text = FAMILY.repeat(60)
  expect(inContext(text, whole(text), { ...whole(text), marks: [] })).toEqual({
    before: '',
    pieces: [{ text: `${FAMILY.repeat(10)} … ${FAMILY.repeat(10)}`, isMark: false }],
    after: '',
  })
})

test('with blanks it is cut between words', () => {
  const words = 'barges wait outside for orders '.repeat(5)
  const text = `${words}port ${words}`.trim()
  const start = text.indexOf('port')
  const { before, after } = inContext(text, whole(text), { start, end: start + 4, marks: [] })
  expect([before, after]).toEqual([
    '…for orders barges wait outside for orders barges wait outside for orders ',
    ' barges wait outside for orders barges wait outside for orders barges wait…',
  ])
})
