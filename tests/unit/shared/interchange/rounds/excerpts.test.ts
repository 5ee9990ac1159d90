import { createAnchor } from '@shared/anchoring/create-anchor'
import { excerptsOf, excerptText } from '@shared/interchange/rounds/excerpts'
import { type Block, canonicalText } from '@shared/text/blocks'
import { expect, test } from 'vitest'

const blocksOf = (...texts: string[]): Block[] =>
  texts.map((text) => ({ kind: 'paragraph', level: null, role: 'body', text }))
const ARTICLE = blocksOf('aa bb', 'cc dd', 'ee ff', 'gg hh', 'ii jj', 'kk ll', 'mm nn', 'oo pp')

const quotesIn = (blocks: readonly Block[], ...words: string[]) => {
  const text = canonicalText(blocks)
  return words.map((quote) =>
    createAnchor(text, { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }),
  )
}
const wordsOf = (excerpts: readonly (readonly Block[])[]) => excerpts.map((blocks) => blocks.map(({ text }) => text))

test('a paragraph on either side goes with a quote, and none else', () => {
  const quotes = quotesIn(ARTICLE, 'dd', 'kk', 'pp')
  const { excerpts, begins } = excerptsOf([{ blocks: ARTICLE, quotes }])
  expect(wordsOf(excerpts)).toEqual([
    ['aa bb', 'cc dd', 'ee ff'],
    ['ii jj', 'kk ll', 'mm nn', 'oo pp'],
  ])
  const text = canonicalText(excerptText(excerpts))
  expect(text).toBe('aa bb\n\ncc dd\n\nee ff\n\n[…]\n\nii jj\n\nkk ll\n\nmm nn\n\noo pp')
  expect(begins[0]!.map((start, index) => text.startsWith(quotes[index]!.exact, start))).toEqual([true, true, true])
})

test('excerpts of excerpts are the same, whatever is quoted', () => {
  let seed = 7
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
  for (let round = 0; round < 200; round += 1) {
    const blocks = blocksOf(...Array.from({ length: 1 + random(30) }, (_, index) => `word ${index} of it`))
    const text = canonicalText(blocks)
    const quotes = Array.from({ length: 1 + random(5) }, () => {
      const start = random(text.length - 2)
      return { start, end: Math.min(text.length, start + 1 + random(40)) }
    }).flatMap((span) => (text.slice(span.start, span.end).trim() === '' ? [] : [createAnchor(text, span)]))
    const once = excerptsOf([{ blocks, quotes }])
    const shorter = excerptText(once.excerpts)
    const moved = quotes.map((quote, index) => {
      const start = once.begins[0]![index]!
      return { ...quote, start, end: start + quote.exact.length }
    })
    expect(excerptsOf([{ blocks: shorter, quotes: moved }])).toEqual(once)
  }
})

test('two texts of one source stand one after the other', () => {
  const later = blocksOf('new aa', 'new bb')
  const { excerpts, begins } = excerptsOf([
    { blocks: ARTICLE, quotes: quotesIn(ARTICLE, 'aa') },
    { blocks: later, quotes: quotesIn(later, 'bb') },
  ])
  expect(wordsOf(excerpts)).toEqual([
    ['aa bb', 'cc dd'],
    ['new aa', 'new bb'],
  ])
  const text = canonicalText(excerptText(excerpts))
  expect(begins.flat().map((start) => text.slice(start, start + 2))).toEqual(['aa', 'bb'])
})

test('words that are not where they were said to be are not exported', () => {
  const [quote] = quotesIn(ARTICLE, 'dd')
  expect(() => excerptsOf([{ blocks: ARTICLE, quotes: [{ ...quote!, start: 1, end: 3 }] }])).toThrow(
    'The words “dd” are not where their passage says. Nothing was exported. Look at the passage in the reader.',
  )
})
