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
  [
    '"because of"',
    { event: 'the port closes', cause: 'Because of the ice' },
    'Because of the ice, it is likely (55–80%) that the port closes by 31 Mar 2027.',
  ],
  [
    '"because"',
    { event: 'the port closes', cause: 'because the charts stopped.' },
    'Because the charts stopped, it is likely (55–80%) that the port closes by 31 Mar 2027.',
  ],
  [
    '"due to"',
    { event: 'the port closes', cause: 'due to sanctions,' },
    'Due to sanctions, it is likely (55–80%) that the port closes by 31 Mar 2027.',
  ],
  [
    '"of"',
    { event: 'the port closes', cause: 'of the ice' },
    'Because of the ice, it is likely (55–80%) that the port closes by 31 Mar 2027.',
  ],
  [
    '"since"',
    { event: 'the port closes', cause: 'since the pipeline was closed' },
    'Since the pipeline was closed, it is likely (55–80%) that the port closes by 31 Mar 2027.',
  ],
  [
    'a noun as cause',
    { event: 'the port closes', cause: 'Sanctions' },
    'Because of sanctions, it is likely (55–80%) that the port closes by 31 Mar 2027.',
  ],
  [
    'a sentence as cause',
    { event: 'the port closes', cause: 'The U.S. paused intelligence sharing.' },
    'Because the U.S. paused intelligence sharing, it is likely (55–80%) that the port closes by 31 Mar 2027.',
  ],
  [
    'a question as cause',
    { event: 'the port closes', cause: 'Why not?' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027. | Cause: Why not?',
  ],
  [
    'a headline as cause',
    { event: 'the port closes', cause: 'ice charts withheld' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027. | Cause: ice charts withheld.',
  ],
  [
    'a German cause',
    { event: 'the port closes', cause: 'wegen Eis und Schnee' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027. | Cause: wegen Eis und Schnee.',
  ],
  [
    'a cause without an event',
    { event: '', cause: 'thin ice' },
    'Because of thin ice, it is likely (55–80%) that the risk “Ice in May” comes about by 31 Mar 2027.',
  ],
  [
    'a noun as consequence',
    { event: 'the port closes', consequence: 'rationing in winter' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027, leading to rationing in winter.',
  ],
  [
    '"leading to" and a clause',
    { event: 'the port closes', consequence: 'leading to prices rise' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027, so that prices rise.',
  ],
  [
    '"leading to" and a noun',
    { event: 'the port closes', consequence: 'leading to higher prices' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027, leading to higher prices.',
  ],
  [
    '"to"',
    { event: 'the port closes', consequence: 'to rationing' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027, leading to rationing.',
  ],
  [
    'an infinitive as consequence',
    { event: 'the port closes', consequence: 'to ration gas' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027. | Consequence: to ration gas.',
  ],
  [
    'a sentence as consequence',
    { event: 'the port closes', consequence: 'Insurers withdraw.' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027, so that insurers withdraw.',
  ],
  [
    '"so that"',
    { event: 'the port closes', consequence: 'so that prices rise' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027, so that prices rise.',
  ],
  [
    'a verb as consequence',
    { event: 'the port closes', consequence: 'forces a vote' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027. | Consequence: forces a vote.',
  ],
  [
    'a question as consequence',
    { event: 'the port closes', consequence: 'higher prices?' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027. | Consequence: higher prices?',
  ],
  [
    'a party in the plural',
    { event: 'the port closes', party: 'ports and ship owners,' },
    'It is likely (55–80%) that the port closes affecting ports and ship owners by 31 Mar 2027.',
  ],
  [
    '"affecting"',
    { event: 'the port closes', party: 'affecting Coastal towns' },
    'It is likely (55–80%) that the port closes affecting coastal towns by 31 Mar 2027.',
  ],
  [
    'a party that is named',
    { event: 'the port closes', party: 'the port' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027.',
  ],
  [
    'a foreign name as party',
    { event: 'the port closes', party: 'Deutsche Bahn' },
    'It is likely (55–80%) that the port closes affecting Deutsche Bahn by 31 Mar 2027.',
  ],
  [
    'a party that is a sentence',
    { event: 'the port closes', party: 'households are cold' },
    'It is likely (55–80%) that the port closes by 31 Mar 2027. | Party affected: households are cold.',
  ],
  [
    'a party read from right to left',
    { event: 'the port closes', party: 'وزارة' },
    'It is likely (55–80%) that the port closes affecting \u2068وزارة\u2069 by 31 Mar 2027.',
  ],
  ['no day', { event: 'the port closes', horizon: null }, 'It is likely (55–80%) that the port closes (no date set).'],
  [
    'a noun with all parts',
    { event: 'closure of the port', cause: 'thick ice', party: 'coastal shipping', consequence: 'rationing' },
    'Because of thick ice, it is likely (55–80%) that closure of the port affecting coastal shipping will happen by 31 Mar 2027, leading to rationing.',
  ],
  [
    'all parts',
    {
      event: 'the port closes',
      cause: 'the charts stopped',
      party: 'coastal shipping',
      consequence: 'the closing of the strait',
    },
    'Because the charts stopped, it is likely (55–80%) that the port closes affecting coastal shipping by 31 Mar 2027, leading to the closing of the strait.',
  ],
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
