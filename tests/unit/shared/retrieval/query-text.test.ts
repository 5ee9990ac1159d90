import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { negated, partsOf, tagAlone, withNext, withPart, withPartAs } from '@shared/retrieval/edit-query'
import { printQuery } from '@shared/retrieval/print-query'
import { type Condition, joined, type PassageQuery } from '@shared/retrieval/query'
import { readQuery } from '@shared/retrieval/read-query'

const read = (typed: string): PassageQuery => {
  const { query, problem } = readQuery(typed)
  if (!query) throw new Error(problem.message)
  return query
}
const is = (field: Condition['field'], value: string, exact = false): Condition => ({
  kind: 'condition',
  field,
  value,
  exact,
})

describe('what is typed', () => {
  it.each<[string, PassageQuery, string]>([
    ['', { kind: 'every' }, ''],
    ['tag:Escalation', is('tag', 'Escalation'), 'tag:Escalation'],
    ['TAG:“Supply chain”', is('tag', 'Supply chain'), 'tag:"Supply chain"'],
    ['tag:none', is('tag', 'none'), 'tag:none'],
    ['is:untagged', is('tag', 'none'), 'tag:none'],
    ['tag:"none"', is('tag', 'none', true), 'tag:"none"'],
    ['"exact words"', is('words', 'exact words', true), '"exact words"'],
    ['words:OR', is('words', 'OR'), 'words:OR'],
    ['14:30', is('words', '14:30'), '14:30'],
    ['statement:Fact', is('statement', 'reported'), 'statement:reported'],
    ['stance:against', is('stance', 'contradicts'), 'stance:contradicts'],
    ['reliability:a-c', is('reliability', 'A-C'), 'reliability:A-C'],
    ['tag:"a \\"b\\""', is('tag', 'a "b"'), 'tag:"a \\"b\\""'],
    ['a b OR c', joined('or', [joined('and', [is('words', 'a'), is('words', 'b')]), is('words', 'c')]), 'a b OR c'],
    [
      'a AND (b OR c)',
      joined('and', [is('words', 'a'), joined('or', [is('words', 'b'), is('words', 'c')])]),
      'a (b OR c)',
    ],
    [
      'tag:A NEAR/40 tag:B by:Ada -risk:none',
      joined('and', [
        { kind: 'near', left: is('tag', 'A'), right: is('tag', 'B'), reach: 40 },
        is('by', 'Ada'),
        { kind: 'not', part: is('risk', 'none') },
      ]),
      'tag:A NEAR/40 tag:B by:Ada -risk:none',
    ],
    [
      'NOT a NEAR b OVERLAPS c',
      {
        kind: 'not',
        part: {
          kind: 'near',
          left: { kind: 'near', left: is('words', 'a'), right: is('words', 'b'), reach: 20 },
          right: is('words', 'c'),
          reach: 'overlap',
        },
      },
      '-(a NEAR/20 b OVERLAPS c)',
    ],
  ])('%s', (typed, query, printed) => {
    expect(read(typed)).toEqual(query)
    expect(printQuery(query)).toBe(printed)
  })
})

describe('what is wrong is said with its place', () => {
  const MISSING =
    'Something is missing here: AND, OR, NEAR and OVERLAPS stand between two things, NOT before one, and parentheses around some.'
  it.each([
    ['tag:A OR', MISSING, ''],
    ['tag:A AND OR b', MISSING, 'OR'],
    ['a (b', 'This parenthesis is opened and not closed.', '('],
    ['a b)', 'This parenthesis is closed and was not opened.', ')'],
    ['tag:"Supply ch', 'A quotation mark is opened here and not closed.', '"Supply ch'],
    ['a NEAR/5000 b', 'NEAR reaches over 1 to 1000 words, or NEAR/paragraph.', 'NEAR/5000'],
    [
      'a colour:red',
      'There is no “colour:”. There are tag, only, source, by, statement, credibility, reliability, stance, risk, created, published, note, words, is. Words with a colon are found in quotation marks.',
      'colour:',
    ],
    ['tag:', 'Say which: tag:Name or tag:"Name of it" with the tags under it, tag:any or tag:none.', 'tag:'],
    [
      'a credibility:7',
      '“7” is not what credibility: takes. Type credibility:2, credibility:1-3 or credibility:none.',
      'credibility:7',
    ],
    [
      'created:2026-02-31',
      '“2026-02-31” is not what created: takes. Type created:2026-03, created:2026-03-14 or created:2026-01..2026-03.',
      'created:2026-02-31',
    ],
    ['"…" *', 'There are no words to look for here.', '*'],
    ['a '.repeat(101), 'A query can have 100 parts. Leave some out.', 'a'],
  ])('%s', (typed, message, place) => {
    const { problem } = readQuery(typed)
    expect(problem?.message).toBe(message)
    expect(problem && typed.slice(problem.start, problem.end)).toBe(place)
  })
})

const names = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('any', 'none', 'OR', '-x', 'a"b', 'a\\', 'A/B', '@x'),
  )
  .map((name) => name.trim())
  .filter((name) => name !== '')
/** Conditions as they are read, whatever is typed. */
const conditions = fc
  .tuple(fc.constantFrom<Condition['field']>('tag', 'only', 'by', 'source', 'risk', 'note', 'words'), names)
  .map(([field, name]) => readQuery(`${field}:"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).query)
  .filter((query): query is Condition => query?.kind === 'condition')
const queries = fc.letrec<{ query: PassageQuery }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    conditions,
    fc.constantFrom(is('statement', 'reported'), is('created', '2026-01..'), is('is', 'unseen'), is('words', 'OR')),
    fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((parts) => joined('and', parts)),
    fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((parts) => joined('or', parts)),
    tie('query').map((part) => ({ kind: 'not' as const, part })),
    fc
      .tuple(tie('query'), tie('query'), fc.constantFrom<40 | 'paragraph' | 'overlap'>(40, 'paragraph', 'overlap'))
      .map(([left, right, reach]) => ({ kind: 'near' as const, left, right, reach })),
  ),
})).query

it('every query that is printed is read as the same query', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const text = printQuery(query)
      const again = readQuery(text)
      if (again.problem?.message.includes('100 parts')) return
      expect(again.query).toEqual(query)
      expect(printQuery(read(text))).toBe(text)
    }),
    { numRuns: 1000 },
  )
})

it('whatever is typed is read, or refused with a place in it', () => {
  const pieces = fc.constantFrom(
    'tag:',
    '"',
    '(',
    ')',
    '-',
    'OR',
    ' ',
    'NEAR/4',
    'a',
    '“',
    '\\',
    ':',
    '@',
    '..',
    'note:any',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 }))), (typed) => {
      const text = typed.join('')
      const { query, problem } = readQuery(text)
      if (query) expect(read(printQuery(query))).toEqual(query)
      else {
        expect(problem.start).toBeLessThanOrEqual(problem.end)
        expect(problem.end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 2000 },
  )
})

it('clicking writes the query that typing does', () => {
  const two = withPart(withPart(read(''), is('tag', 'A')), is('tag', 'B'))
  expect(printQuery(two)).toBe('tag:A tag:B')
  expect(printQuery(withPart(read('a OR b'), is('by', 'Ada')))).toBe('(a OR b) by:Ada')
  expect(printQuery(withPartAs(two, 0, null))).toBe('tag:B')
  expect(printQuery(withPartAs(read('tag:A'), 0, null))).toBe('')
  expect(printQuery(withPartAs(two, 1, negated(is('tag', 'B'))))).toBe('tag:A -tag:B')
  expect(negated(negated(is('tag', 'B')))).toEqual(is('tag', 'B'))
  const near = withNext(two, 0, (left, right) => ({ kind: 'near', left, right, reach: 'paragraph' }))
  expect(printQuery(near)).toBe('tag:A NEAR/paragraph tag:B')
  expect(withNext(two, 1, (left) => left)).toBe(two)
  expect(partsOf(near)).toEqual([near])
  expect(tagAlone(is('tag', 'A'))).toEqual(is('only', 'A'))
  expect(tagAlone({ kind: 'not', part: is('only', 'A') })).toEqual({ kind: 'not', part: is('tag', 'A') })
  expect([tagAlone(is('tag', 'any')), tagAlone(is('by', 'Ada')), tagAlone(two)]).toEqual([null, null, null])
})
