import { type Statement } from '@shared/document/statement'
import { statementHints } from '@shared/document/statement-hints'
import { expect, test } from 'vitest'

const EMPTY: Statement = { cause: '', event: '', party: '', horizon: null, consequence: '' }
const APART = 'A memo prints it on a line of its own.'
const EVENT = 'One event that will have happened or not, with who or what it happens to: “a ship runs aground”.'

test('each part has the form it should have while nothing is typed, and no hint while it reads well', () => {
  const hints = {
    cause: 'What is so already, as a clause or a noun: “the charts stopped”, “thick ice”.',
    event: EVENT,
    party: 'Whom or what it touches: “coastal shipping”.',
    consequence: 'What follows, as a noun or a clause: “rationing in winter”, “prices rise”.',
  }
  expect(statementHints(EMPTY)).toEqual(hints)
  const good = { cause: 'thick ice', event: 'the port closes', party: 'ships', consequence: 'rationing' }
  expect(statementHints({ ...EMPTY, ...good })).toEqual({ cause: '', event: '', party: '', consequence: '' })
})

test.each([
  ['Will the port close?', 'A question cannot stand in the sentence.'],
  ['The port closes. Ships wait.', 'More than one sentence cannot stand in the sentence.'],
  ['Die Brücke wird gesperrt', 'This does not read as English.'],
  ['the port closes (again', 'A bracket or quotation mark is open.'],
  ['runs aground', 'Who or what does it, or what it happens to, is missing.'],
  ['the port', 'How this stands in a sentence cannot be told.'],
])('an event “%s” says: %s', (event, why) => {
  expect(statementHints({ ...EMPTY, event }).event).toBe(`${why} ${APART} ${EVENT}`)
})

test('a party that is a sentence says so', () => {
  expect(statementHints({ ...EMPTY, party: 'households are cold' }).party).toBe(
    `A whole sentence cannot stand here. ${APART} Whom or what it touches: “coastal shipping”.`,
  )
})
