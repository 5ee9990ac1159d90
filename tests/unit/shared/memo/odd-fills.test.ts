import { readStatement, type Statement } from '@shared/document/statement'
import { judgmentSentence } from '@shared/memo/judgment-sentence'
import { expect, test } from 'vitest'

const EMPTY: Statement = { cause: '', event: '', party: '', horizon: '2027-03-31', consequence: '' }
const LIKELY = { kind: 'adjective', words: 'likely (55–80%)' } as const

/** The sentence, and what stands on lines of its own, parted by a bar. */
function printed(filled: Partial<Statement>): string {
  const read = readStatement({ ...EMPTY, ...filled })
  const { sentence, lines } = judgmentSentence(read, 'Ice in May', LIKELY, 'it-is')
  return [sentence, ...lines].join(' | ')
}

test.each<[string, Partial<Statement>, string]>([
  [
    'a noun',
    { event: 'Closure of the port' },
    'It is likely (55–80%) that closure of the port will happen by 31 Mar 2027.',
  ],
  [
    'a plural noun',
    { event: 'strikes at the port' },
    'It is likely (55–80%) that strikes at the port will happen by 31 Mar 2027.',
  ],
  [
    'a noun of two words',
    { event: 'price rises' },
    'It is likely (55–80%) that price rises will happen by 31 Mar 2027.',
  ],
  [
    'a sentence with its stop',
    { event: 'At least one town is flooded with less than twelve hours of warning.' },
    'It is likely (55–80%) that at least one town is flooded with less than twelve hours of warning by 31 Mar 2027.',
  ],
  [
    'two sentences',
    { event: 'The port closes. Ships wait.' },
    'It is likely (55–80%) that the event named below happens by 31 Mar 2027. | Event: The port closes. Ships wait.',
  ],
  [
    'a question',
    { event: 'Will the port close?' },
    'It is likely (55–80%) that the event named below happens by 31 Mar 2027. | Event: Will the port close?',
  ],
  [
    'a verb without who does it',
    { event: 'runs aground' },
    'It is likely (55–80%) that the event named below happens by 31 Mar 2027. | Event: runs aground.',
  ],
  [
    'a plain verb without who does it',
    { event: 'be flooded' },
    'It is likely (55–80%) that the event named below happens by 31 Mar 2027. | Event: be flooded.',
  ],
  [
    'an infinitive',
    { event: 'to flood the town' },
    'It is likely (55–80%) that the event named below happens by 31 Mar 2027. | Event: to flood the town.',
  ],
  [
    'a thing to which nothing happens',
    { event: 'the port' },
    'It is likely (55–80%) that the event named below happens by 31 Mar 2027. | Event: the port.',
  ],
  [
    'more commas and stops than one',
    { event: ' the port closes,, ' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027.',
  ],
  ['an ellipsis', { event: 'the port closes...' }, 'It is likely (55–80%) that the port closes by 31 Mar 2027.'],
  ['a bullet', { event: '- the port closes' }, 'It is likely (55–80%) that the port closes by 31 Mar 2027.'],
  ['lines', { event: 'the port\ncloses\n' }, 'It is likely (55–80%) that the port closes by 31 Mar 2027.'],
  [
    'a capital that is no name',
    { event: 'Insurers raise rates again' },
    'It is likely (55–80%) that insurers raise rates again by 31 Mar 2027.',
  ],
  [
    'a capital that is one',
    { event: 'Beijing bans exports of gallium' },
    'It is likely (55–80%) that Beijing bans exports of gallium by 31 Mar 2027.',
  ],
  [
    'a name with an article',
    { event: 'The Hague is flooded' },
    'It is likely (55–80%) that The Hague is flooded by 31 Mar 2027.',
  ],
  [
    'a name with a common first word',
    { event: 'Bank of England cuts rates' },
    'It is likely (55–80%) that Bank of England cuts rates by 31 Mar 2027.',
  ],
  [
    'an adjective of a country',
    { event: 'The Russian army attacks Narva' },
    'It is likely (55–80%) that the Russian army attacks Narva by 31 Mar 2027.',
  ],
  [
    'letters with stops',
    { event: 'The U.S. leaves the U.N.' },
    'It is likely (55–80%) that the U.S. leaves the U.N. by 31 Mar 2027.',
  ],
  [
    'an abbreviation at the end',
    { event: 'lending rates stay above 3 % p.a.' },
    'It is likely (55–80%) that lending rates stay above 3 % p.a. by 31 Mar 2027.',
  ],
  [
    'an abbreviation within',
    { event: 'a dam, e.g. the Upper Dam, breaks' },
    'It is likely (55–80%) that a dam, e.g. the Upper Dam, breaks by 31 Mar 2027.',
  ],
  ['a quotation', { event: '“The port closes.”' }, 'It is likely (55–80%) that “the port closes” by 31 Mar 2027.'],
  [
    'brackets',
    { event: 'the port closes (again)' },
    'It is likely (55–80%) that the port closes (again) by 31 Mar 2027.',
  ],
  [
    'a bracket that does not close',
    { event: 'the port closes (again' },
    'It is likely (55–80%) that the event named below happens by 31 Mar 2027. | Event: the port closes (again.',
  ],
  [
    'the day itself',
    { event: 'the port closes by 31 Mar 2027' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027.',
  ],
  [
    'what it is called',
    { event: 'There is a risk that the port closes' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027.',
  ],
  ['"that"', { event: 'that the port closes' }, 'It is likely (55–80%) that the port closes by 31 Mar 2027.'],
  ['"whether"', { event: 'Whether the strait closes' }, 'It is likely (55–80%) that the strait closes by 31 Mar 2027.'],
  [
    '"whether or not"',
    { event: 'whether or not Beijing bans exports' },
    'It is likely (55–80%) that Beijing bans exports by 31 Mar 2027.',
  ],
  [
    '"whether", "or not" behind it',
    { event: 'whether the strait closes or not' },
    'It is likely (55–80%) that the strait closes by 31 Mar 2027.',
  ],
  [
    '"whether" with two events',
    { event: 'Whether the strait closes or stays open' },
    'It is likely (55–80%) that the event named below happens by 31 Mar 2027. | Event: Whether the strait closes or stays open.',
  ],
  [
    '"whether" without who does it',
    { event: 'whether to close the strait' },
    'It is likely (55–80%) that the event named below happens by 31 Mar 2027. | Event: whether to close the strait.',
  ],
  [
    '"whether" before a noun',
    { event: 'whether closure of the port' },
    'It is likely (55–80%) that the event named below happens by 31 Mar 2027. | Event: whether closure of the port.',
  ],
  [
    'a condition',
    { event: 'If it rains, the dam breaks' },
    'It is likely (55–80%) that if it rains, the dam breaks by 31 Mar 2027.',
  ],
  [
    'a headline',
    { event: 'charts withheld by the ministry' },
    'It is likely (55–80%) that the event named below happens by 31 Mar 2027. | Event: charts withheld by the ministry.',
  ],
  ['a past', { event: 'the port closed' }, 'It is likely (55–80%) that the port closed by 31 Mar 2027.'],
  [
    'German',
    { event: 'Die Brücke wird gesperrt' },
    'It is likely (55–80%) that the event named below happens by 31 Mar 2027. | Event: Die Brücke wird gesperrt.',
  ],
  [
    'French',
    { event: 'le pont ferme' },
    'It is likely (55–80%) that the event named below happens by 31 Mar 2027. | Event: le pont ferme.',
  ],
  [
    'right to left',
    { event: 'يفيض النهر' },
    'It is likely (55–80%) that the event named below happens by 31 Mar 2027. | Event: \u2068يفيض النهر\u2069.',
  ],
  ['nothing', { event: '' }, 'It is likely (55–80%) that the risk “Ice in May” comes about by 31 Mar 2027.'],
  ['signs alone', { event: '...' }, 'It is likely (55–80%) that the risk “Ice in May” comes about by 31 Mar 2027.'],
])('%s', (_name, filled, sentence) => {
  expect(printed(filled)).toBe(sentence)
})

test('a day in the event is not said twice, and no day is said to be missing where the event names its time', () => {
  expect(printed({ event: 'the port closes in 2027', horizon: null })).toBe(
    'It is likely (55–80%) that the port closes in 2027.',
  )
  expect(printed({ event: 'the port closes before 2027-03-31' })).toBe(
    'It is likely (55–80%) that the port closes before 2027-03-31.',
  )
})

test('words without end are read in time that grows with them', () => {
  const long = 'the port closes and '.repeat(1_000)
  expect(printed({ event: long, cause: long, party: long.slice(0, 300), consequence: long })).toContain(
    'the port closes',
  )
})
