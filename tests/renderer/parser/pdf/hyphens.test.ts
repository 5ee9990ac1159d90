import { describe, expect, test } from 'vitest'
import { Words } from '../../../../renderer/parser/pdf/hyphens'

const words = new Words()
for (const line of [
  'the long-term plan of the harbour is known',
  'a long time and a short term are known',
  'the TraceMonkey engine and the Franco-German treaty are here',
  'the coordination of it is known here',
  'il est venu, c’est-à-dire hier soir',
])
  words.learn(line)

describe('two lines of a paragraph', () => {
  test.each([
    ['stand with a space between', 'the port', 'of Halm', 'the port of Halm'],
    ['make a broken word whole', 'it is incon-', 'venient for all', 'it is inconvenient for all'],
    ['make it whole at every kind of hyphen', 'it is incon\u2010', 'venient', 'it is inconvenient'],
    ['and at a soft one, also before a capital', 'Ander\u00ad', 'Sen', 'AnderSen'],
    ['keep a hyphen the document writes elsewhere', 'the long-', 'term plan', 'the long-term plan'],
    ['keep one between two words of the document', 'a short-', 'time plan', 'a short-time plan'],
    ['drop one of a word the document writes without', 'the coordi-', 'nation of it', 'the coordination of it'],
    ['keep each one of a compound of three', 'c’est-', 'à-dire demain', 'c’est-à-dire demain'],
    ['keep one before a capital', 'the Anglo-', 'Saxon kings', 'the Anglo-Saxon kings'],
    ['unless the document writes it without', 'the Trace-', 'Monkey engine', 'the TraceMonkey engine'],
    ['keep one before a number', 'in 2019-', '2021 it was', 'in 2019-2021 it was'],
    ['keep the dash between words', 'the port –', 'and the town', 'the port – and the town'],
    ['go on without a space in Chinese', '今年的', '水位很低', '今年的水位很低'],
    ['and in Japanese after a long vowel', 'デー', 'モン', 'デーモン'],
    ['but not in Korean', '올해의', '수위', '올해의 수위'],
    ['keep the hyphen of an address', 'see www.river-', 'notes.example/a', 'see www.river-notes.example/a'],
    ['and of a mailbox', 'write to anna@river-', 'notes.example now', 'write to anna@river-notes.example now'],
    [
      'go on within an address',
      'https://halm.example/a?lang=',
      'en&page=3 says',
      'https://halm.example/a?lang=en&page=3 says',
    ],
    [
      'also where it breaks anywhere',
      'https://halm.example/annual_re',
      'port_of/it.html',
      'https://halm.example/annual_report_of/it.html',
    ],
    ['or behind a full stop', 'doi:10.1000/182.', 'a_7 is', 'doi:10.1000/182.a_7 is'],
    ['but not behind its sentence', 'at www.halm.example.', 'the port is', 'at www.halm.example. the port is'],
    ['nor with another address', 'anna@halm.example', 'ben@varn.example', 'anna@halm.example ben@varn.example'],
    ['nor with a word between slashes', 'https://halm.example/a', 'and/or b', 'https://halm.example/a and/or b'],
    ['keep one behind an apostrophe', 'demander, c’est-à-', 'dire demain', 'demander, c’est-à-dire demain'],
    ['are the other one where one is empty', '', 'words', 'words'],
  ])('%s', (_what, before, after, joined) => {
    expect(words.join(before, after)).toBe(joined)
  })
})
