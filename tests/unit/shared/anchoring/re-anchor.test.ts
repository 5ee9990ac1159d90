import { describe, expect, test } from 'vitest'
import { createAnchor } from '@shared/anchoring/create-anchor'
import { type ReAnchored, ReAnchoring } from '@shared/anchoring/re-anchor'
import { atOnce } from '@shared/steps'

const HARBOUR = 'The harbour closed on Monday, and nobody expected it to reopen before the summer.'
const PILOTS = 'Pilots left within a week; the insurers followed them to the ports of the south.'
const SHIPS = 'The ministry said that nine ships were waiting outside the port for new orders.'
const GRAIN = 'Grain that had been sold in spring was lying in barges along the whole river.'
const text = (...paragraphs: string[]) => paragraphs.join('\n\n')
const BEFORE = text(HARBOUR, PILOTS, SHIPS, GRAIN)

function find(quote: string, after: string, before = BEFORE): ReAnchored {
  const start = before.indexOf(quote)
  return atOnce(ReAnchoring.between(before, after)).find(createAnchor(before, { start, end: start + quote.length }))
}

/** Outcome and words, and that the words are where the anchor says. */
function told(found: ReAnchored, after: string) {
  if (found.anchor) expect(after.slice(found.anchor.start, found.anchor.end)).toBe(found.anchor.exact)
  return [found.outcome, found.anchor?.exact ?? null, found.reason]
}

const NO_LONGER = 'The words are no longer in the text.'
const HERE = 'The same words stand where they stood.'
const ELSEWHERE = 'The same words stand elsewhere in the text.'

describe('a passage whose words are the same', () => {
  test.each([
    ['in the same text', BEFORE],
    ['behind a new beginning', text('A correction was printed on Tuesday.', BEFORE)],
    ['among paragraphs that are new', text(HARBOUR, 'Nobody was hurt.', PILOTS, 'It rained.', SHIPS)],
    [
      'when its sentence changed further off',
      BEFORE.replace('The ministry said', 'The office said').replace('new orders', 'orders'),
    ],
  ])('is exact: %s', (_, after) => {
    expect(told(find('nine ships were waiting outside', after), after)).toEqual([
      'exact',
      'nine ships were waiting outside',
      HERE,
    ])
  })

  test('and surroundings as well is certain', () => {
    expect(find('nine ships', BEFORE).confidence).toBe(1)
  })

  test.each([
    ['a whole paragraph', SHIPS, text(SHIPS, HARBOUR, PILOTS, GRAIN)],
    ['words of a paragraph', 'nine ships were waiting', text(HARBOUR, PILOTS, GRAIN, SHIPS)],
  ])('is moved with its paragraph: %s', (_, quote, after) => {
    const [outcome, exact] = told(find(quote, after), after)
    expect([outcome, exact]).toEqual(['moved', quote])
  })

  test('is moved where everything else kept its order', () => {
    const after = text(GRAIN, HARBOUR, PILOTS, SHIPS)
    expect(told(find('sold in spring', after), after)).toEqual(['moved', 'sold in spring', ELSEWHERE])
  })

  test('but for kinds of spaces, quotation marks and accents is the same; the words are kept as they stand', () => {
    const before = text(HARBOUR, 'He called it “a café by the sea” and left for the islands.')
    const after = text(HARBOUR, 'He called it "a cafe\u0301 by\u00a0the sea" and left for the islands.')
    expect(told(find('it “a café by the sea”', after, before), after)).toEqual([
      'exact',
      'it "a cafe\u0301 by\u00a0the sea"',
      `${HERE} Only spaces, quotation marks or the way accents are written differ.`,
    ])
  })

  test('within a word keeps its place in the word', () => {
    const after = text('It was corrected.', BEFORE)
    expect(told(find('inistr', after), after)).toEqual(['exact', 'inistr', HERE])
  })
})

describe('a passage whose words changed', () => {
  test.each([
    [
      'a word in the middle',
      'nine ships were waiting outside the port',
      'ships',
      'vessels',
      'nine vessels were waiting outside the port',
    ],
    [
      'its first word',
      'nine ships were waiting outside the port',
      'nine',
      'eleven',
      'eleven ships were waiting outside the port',
    ],
    ['its last word', 'were waiting outside the port', 'the port', 'the harbour', 'were waiting outside the harbour'],
    [
      'a word put in',
      'nine ships were waiting outside the port',
      'were waiting',
      'were still waiting',
      'nine ships were still waiting outside the port',
    ],
    [
      'a word left out',
      'ships were waiting outside the port',
      'waiting outside',
      'outside',
      'ships were outside the port',
    ],
  ])('%s', (_, quote, was, is, words) => {
    const after = BEFORE.replace(SHIPS, SHIPS.replace(was, is))
    const found = find(quote, after)
    expect([found.outcome, found.anchor?.exact]).toEqual(['changed', words])
    expect(found.confidence).toBeGreaterThan(0.8)
    expect(found.reason).toMatch(/^The words changed where they stood: \d\d % alike\.$/)
  })

  test('by a paragraph put in between is kept whole', () => {
    const [first, second] = ['nobody expected it to reopen before the summer.', 'Pilots left within a week']
    const after = text(HARBOUR, 'Ferries sailed on.', PILOTS, SHIPS, GRAIN)
    expect(told(find(`${first}\n\n${second}`, after), after)).toEqual([
      'changed',
      `${first}\n\nFerries sailed on.\n\n${second}`,
      expect.stringMatching(/^The words changed where they stood/),
    ])
  })

  test('by so much put in between that it is another text keeps its longer half, or is lost', () => {
    const quote = `${PILOTS}\n\nThe ministry`
    const after = text(HARBOUR, PILOTS, 'Ferries sailed on. '.repeat(40), SHIPS, GRAIN)
    expect(told(find(quote, after), after).slice(0, 2)).toEqual(['changed', PILOTS])
  })
})

describe('a passage whose words are gone', () => {
  test.each([
    ['with their paragraph', text(HARBOUR, PILOTS, GRAIN)],
    [
      'for others',
      text(HARBOUR, PILOTS, 'Its minister resigned on Friday after a long meeting with the unions.', GRAIN),
    ],
    ['with everything', 'Another article about the price of bread in the capital, and nothing else.'],
  ])('is lost: %s', (_, after) => {
    const found = find('said that nine ships were waiting outside the port for new orders', after)
    expect([found.outcome, found.anchor]).toEqual(['lost', null])
  })

  test('is not taken for the same words that stood elsewhere before', () => {
    const before = text('The port was quiet in March.', HARBOUR, PILOTS, 'The port was quiet in April.', GRAIN)
    const after = text('The port was quiet in March.', HARBOUR, PILOTS, GRAIN)
    const start = before.lastIndexOf('The port was quiet')
    const found = atOnce(ReAnchoring.between(before, after)).find(createAnchor(before, { start, end: start + 18 }))
    expect(told(found, after)).toEqual(['lost', null, NO_LONGER])
  })

  test.each([
    ['put in a second time', text(HARBOUR, SHIPS, GRAIN, SHIPS, PILOTS), text(HARBOUR, SHIPS, PILOTS)],
    ['moved to two places', text(SHIPS, HARBOUR, PILOTS, GRAIN, SHIPS), text(HARBOUR, PILOTS, SHIPS, GRAIN)],
  ])('is never set on the first of two that are the same: %s', (_, after, before) => {
    expect(told(find(SHIPS, after, before), after)).toEqual([
      'lost',
      null,
      'The same words stand in 2 places, and nothing tells which is meant.',
    ])
  })

  test('and were not where it said is lost', () => {
    const anchor = { ...createAnchor(BEFORE, { start: 4, end: 11 }), exact: 'airport' }
    expect(atOnce(ReAnchoring.between(BEFORE, BEFORE)).find(anchor)).toEqual({
      outcome: 'lost',
      anchor: null,
      confidence: 0,
      reason: 'The words were not where the passage said in the earlier version.',
    })
  })
})
