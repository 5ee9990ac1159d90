import { capitalised, listed, listedBriefly, sentence } from '@shared/words/sentence'
import { counted } from '@shared/words/plural'
import { heading, note, paragraphs, strong, text } from '@shared/memo/wording'
import { describe, expect, test } from 'vitest'

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a', 'b', 'c', 'd'], 'a, b, c and d'],
])('%j is listed as %j', (items, words) => {
  expect(listed(items)).toBe(words)
})

test.each([
  [0, ''],
  [1, 'n0'],
  [2, 'n0 and n1'],
  [3, 'n0, n1 and n2'],
  [4, 'n0, n1, n2 and 1 more'],
  [1_203, 'n0, n1, n2 and 1,200 more'],
])('of %d names the first three are told: %j', (count, words) => {
  const names = Array.from({ length: count }, (_, index) => `n${index}`)
  expect(listedBriefly(names, 3)).toBe(words)
})

test.each([
  [0, '0 sources'],
  [1, '1 source'],
  [2, '2 sources'],
])('%d is counted as %j', (count, words) => {
  expect(counted(count, 'source')).toBe(words)
})

test('a plural of its own is used for all but one', () => {
  expect([0, 1, 2].map((count) => counted(count, 'party', 'parties'))).toEqual(['0 parties', '1 party', '2 parties'])
})

test.each([
  ['', ''],
  ['  ', ''],
  [' words ', 'words.'],
  ['words.', 'words.'],
  ['words!', 'words!'],
  ['words?', 'words?'],
  ['words…', 'words…'],
  ['words。', 'words。'],
  ['كلمات؟', 'كلمات؟'],
  ['words:', 'words:'],
  ['words;', 'words;.'],
  ['“words.”', '“words.”'],
  ['(words.)', '(words.)'],
  ['“words”', '“words”.'],
  ['[words!]»', '[words!]»'],
  ['1.5', '1.5.'],
])('%j as a sentence is %j', (words, whole) => {
  expect(sentence(words)).toBe(whole)
})

test.each([
  ['words here', 'Words here'],
  ['Words', 'Words'],
  ['örtlich', 'Örtlich'],
  ['ßa', 'SSa'],
  ['5 words', '5 words'],
  ['', ''],
  ['“words”', '“words”'],
])('%j with a capital is %j', (words, capital) => {
  expect(capitalised(words)).toBe(capital)
})

describe('pieces of a tree', () => {
  test('carry printable words', () => {
    expect([text('a\u0007'), strong('b\u0007'), note(3, false), note(4, true)]).toEqual([
      { kind: 'text', text: 'a\uFFFD' },
      { kind: 'text', text: 'b\uFFFD', strong: true },
      { kind: 'note', number: 3 },
      { kind: 'note', number: 4, unseen: true },
    ])
  })

  test('a heading says where it comes from only when that is known', () => {
    expect(heading('One\u0007')).toEqual({ kind: 'heading', text: 'One\uFFFD' })
    expect(heading('One', { riskId: 'r' })).toEqual({ kind: 'heading', text: 'One', about: { riskId: 'r' } })
  })

  test('blank lines part paragraphs, also with spaces in them, and a new line stays in its paragraph', () => {
    const parted = paragraphs('\n One \n\nTwo\nmore\n \t\nThree\n\n\n\n  \n')
    expect(parted).toEqual(
      ['One', 'Two\nmore', 'Three'].map((words) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text: words }] })),
    )
    expect(paragraphs('')).toEqual([])
    expect(paragraphs(' \n\n ')).toEqual([])
  })
})
