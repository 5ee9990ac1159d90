import { describe, expect, test } from 'vitest'
import { QuoteFinder, type WantedQuote } from '@shared/anchoring/find-quote'
import { atOnce } from '@shared/steps'

const wanted = (exact: string, over: Partial<WantedQuote> = {}): WantedQuote => ({
  exact,
  prefix: '',
  suffix: '',
  start: null,
  ...over,
})
const find = (text: string, quote: WantedQuote) => atOnce(atOnce(QuoteFinder.of(text)).find(quote))
/** Where and how words are found, or why not. */
const told = (text: string, quote: WantedQuote) => {
  const found = find(text, quote)
  return 'anchor' in found ? [found.outcome, found.anchor.start, found.anchor.exact] : found
}

const TEXT = 'The port was closed. The port was open. Then the northern port was closed again, said the harbour master.'

describe('words that are there', () => {
  test('are where they are said to be, or elsewhere', () => {
    expect(told(TEXT, wanted('northern', { start: 49 }))).toEqual(['there', 49, 'northern'])
    expect(told(TEXT, wanted(' northern ', { start: 48 }))).toEqual(['there', 49, 'northern'])
    expect(told(TEXT, wanted('northern', { start: 3 }))).toEqual(['moved', 49, 'northern'])
    expect(told(TEXT, wanted('northern'))).toEqual(['there', 49, 'northern'])
  })

  test('of several places that with the most of their surroundings, then the one that is said, then the only one on the page', () => {
    expect(told(TEXT, wanted('port was', { prefix: 'closed. The ', start: 4 }))).toEqual(['moved', 25, 'port was'])
    expect(told(TEXT, wanted('port was', { start: 25 }))).toEqual(['there', 25, 'port was'])
    expect(told(TEXT, wanted('port was', { fits: (at) => at > 30 }))).toEqual(['there', 58, 'port was'])
    expect(find(TEXT, wanted('port was', { fits: () => true }))).toEqual({ outcome: 'ambiguous', places: 3 })
  })

  test('also within longer words', () => {
    expect(told(TEXT, wanted('orther'))).toEqual(['there', 50, 'orther'])
    const both = `${TEXT} Ports are many.`
    expect(told(both, wanted('Port', { prefix: 'harbour master. ', suffix: 's are' }))).toEqual(['there', 106, 'Port'])
    const twice = `${both} A Port.`
    expect(told(twice, wanted('Port', { prefix: 'harbour master. ', suffix: 's are' }))).toEqual(['there', 106, 'Port'])
  })

  test('few words with surroundings that are all others are not believed', () => {
    const around = { prefix: 'We saw that a ', suffix: ' gale blew' }
    expect(find(TEXT, wanted('northern', around))).toEqual({
      outcome: 'lost',
      reason: 'The words are too few to be told from others that are the same.',
    })
    expect(told(TEXT, wanted('northern', { ...around, start: 49 }))).toEqual(['there', 49, 'northern'])
  })

  test('frequent words are found by what stands around them as it is written', () => {
    const often = `${'so and so on. '.repeat(300)}Quite so, they said. ${'so and so on. '.repeat(300)}`
    const at = often.indexOf('so, they')
    expect(find(often, wanted('so'))).toEqual({ outcome: 'ambiguous', places: 256 })
    expect(told(often, wanted('so', { prefix: 'Quite ', suffix: ', they' }))).toEqual(['there', at, 'so'])
    // Each of the words is frequent, and both together stand once.
    const once = `${'on on. so so. '.repeat(300)}so on.`
    expect(told(once, wanted('so on'))).toEqual(['there', once.length - 6, 'so on'])
  })
})

describe('words that are not there', () => {
  const before = 'Nothing else of it matters here, and so it is left. '.repeat(20)

  test('are found as others where what stood beside them leads, far into a text', () => {
    const quote = wanted('closed once again', {
      prefix: 'Then the northern port was ',
      suffix: ', said the harbour master',
    })
    expect(told(before + TEXT, quote)).toEqual(['changed', before.length + 67, 'closed again'])
    expect(find(before + TEXT, quote)).toMatchObject({ isSure: true })
  })

  test('are not guessed where the text has what they became several times with the same around it', () => {
    const part = 'Then the northern port was closed again, said the harbour master. Nobody asked him why it was.'
    const quote = wanted('closed once again', {
      prefix: 'Then the northern port was ',
      suffix: ', said the harbour master',
    })
    expect(find([part, before, part].join(' '), quote)).toEqual({ outcome: 'ambiguous', places: 2 })
  })

  test('are lost where too little is left of them, or there is too little to tell', () => {
    expect(find(TEXT, wanted('shut'))).toEqual({ outcome: 'lost', reason: '' })
    expect(find(TEXT, wanted('ice'.repeat(20), { prefix: 'Then the northern port was ' }))).toMatchObject({
      outcome: 'lost',
    })
    expect(find(TEXT, wanted('  '))).toEqual({ outcome: 'lost', reason: 'It has no words.' })
  })
})
