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
