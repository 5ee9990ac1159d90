import { describe, expect, it } from 'vitest'
import { rulesIn, rulesInClaim, rulesInWords } from './linted'

const trips = (rule: string, texts: readonly string[]) =>
  it.each(texts)(`${rule} speaks of: %s`, (text) => expect(rulesInWords(text)).toEqual([rule]))
const passes = (rule: string, texts: readonly string[]) =>
  it.each(texts)(`${rule} lets pass: %s`, (text) => expect(rulesInWords(text)).toEqual([]))

describe('T01, words of no chosen term', () => {
  trips('T01', [
    'A second pause is possible.',
    'The port may well extend the pause.',
    'There is a good chance of a thaw.',
    'Dearer freight is quite likely.',
    'A detour is bound to cost more.',
    'A strike is not unlikely.',
    'Perhaps the port relents.',
    'A thaw in March is inconceivable.',
  ])
  passes('T01', [
    'The charts come back as soon as possible.',
    'Where possible, ships wait.',
    'The radar made it possible to sail.',
    'The port said that a second pause is “possible”.',
    'By chance two ships met.',
    'Crews have no chance to train.',
    'A ban is more likely than a levy.',
    'The most likely case is a short pause.',
    'Likely voters were asked.',
    'The pilots make sure to call.',
    'The port is legally bound to publish them.',
    'A certain captain kept a log.',
    'The station is remote and unmanned.',
    'A thaw by March is very likely (80–95%).',
    'A low-probability storm was not looked at.',
    'The pause will end.',
    'It was not possible to reach the pilots.',
  ])
})

describe('T01 and T02, other rows and lexicons', () => {
  it.each([
    ['Dearer freight is probable.', ['T01', 'T02']],
    ['Dearer freight is highly likely.', ['T01', 'T02']],
    ['A thaw is highly improbable.', ['T01', 'T02']],
    ['There is a remote chance of a thaw.', ['T01', 'T02']],
    ['The chance of a thaw is remote.', ['T01', 'T02']],
    ['Dearer freight is probable. In this memo the terms “probable” and “likely” mean the same.', []],
    ['A thaw is highly improbable. The words of both rows are used interchangeably.', []],
    ['There is probable cause to search the ship.', []],
    ['Remote sensing goes on.', []],
  ])('%s', (text, rules) => expect(rulesInWords(text)).toEqual(rules))
})

describe('T03, confidence and likelihood', () => {
  trips('T03', [
    'We have high confidence, since two origins agree, that a detour is likely.',
    'With moderate analytic confidence, given the notices, we judge a thaw unlikely.',
    'Our confidence in the finding is low because of its age, and dearer freight is likely.',
  ])
  passes('T03', [
    'A detour is likely. We have high confidence in this judgment because two origins agree.',
    'Confidence-building talks are likely.',
    'Low confidence among investors is likely.',
    'Low confidence in the currency is likely.',
    'A vote of no confidence is unlikely.',
  ])
  it.each([
    ['A detour is likely (moderate confidence: two origins agree).', []],
    ['A detour is likely (moderate confidence).', ['T03', 'T18']],
    ['We judge with high confidence, as two origins agree, that a detour is likely.', ['T03']],
  ])('under PHIA: %s', (text, rules) =>
    expect(rulesInWords(text, 'phia').filter((rule) => rule === 'T03' || rule === 'T18')).toEqual(rules),
  )
})

describe('T11, the term of the scores', () => {
  it.each([
    ['A ship is likely to run aground in the strait.', ['T11']],
    ['A ship is unlikely to run aground.', ['T11']],
    ['A ship is very likely to run aground.', []],
    ['It is {likelihood} that a ship runs aground by {horizon}.', []],
  ])('in a claim judged 85%%: %s', (claim, rules) => expect(rulesInClaim(claim)).toEqual(rules))
  it.each([
    ['We judge R1 unlikely.', ['T11']],
    ['We judge R1 very likely.', []],
    ['We judge R1 worse than R2, and a detour unlikely.', []],
    ['A detour is unlikely.', []],
  ])('in a lead: %s', (text, rules) => expect(rulesInWords(text)).toEqual(rules))
})

describe('T12, percents', () => {
  trips('T12', [
    'A detour is likely (40%).',
    'A detour is likely (60–90%).',
    'A detour is unlikely, about 60 per cent.',
    'There is a 0.5% chance of a thaw.',
    'The probability of a thaw is 100%.',
  ])
  passes('T12', [
    'A detour is likely (55–80%).',
    'A detour is likely (60–70%).',
    'Freight rose by 40%, and a detour is likely.',
    'Of the crews 100% were asked.',
    'There is a 40% chance of a thaw.',
    'The port wrote “likely (10%)”.',
  ])
  it('in a gap of the PHIA yardstick', () => {
    const underPhia = (words: string) =>
      rulesIn((made) => {
        made.do({ name: 'scales.use', input: { scales: { lexicon: 'phia' }, rescored: [] } })
        made.write('bottom-line', 'Ships wait.')
        made.write('outlook', words)
      }, 'phia')
    expect(underPhia('There is a 37% chance of a thaw.')).toEqual(['T12'])
    expect(underPhia('There is a 30% chance of a thaw.')).toEqual([])
    expect(underPhia('A thaw is very likely.')).toEqual(['T01'])
    expect(underPhia('A thaw is highly likely, and a probable detour follows.')).toEqual([])
  })
  it('against the range printed for the judgment', () => {
    expect(rulesInClaim('A ship runs aground; the probability is 30%.')).toEqual(['T12'])
    expect(rulesInClaim('A ship runs aground; the probability is 85%.')).toEqual([])
  })
})

describe('T13, hedges', () => {
  trips('T13', [
    'The pause could potentially end.',
    'The port seems to be apparently preparing.',
    'The port may apparently extend it.',
    'We cannot rule out a second pause.',
    'A second pause cannot be excluded.',
  ])
  passes('T13', [
    'The pause could end, and ships may return.',
    'We cannot rule out a second pause, which is unlikely (20–45%).',
    'The port said it “could potentially” end.',
    'The pause may or might not end.',
    'Ice appears in May.',
  ])
})

describe('T14, modal verbs in judgments', () => {
  it.each([
    ['A ship may run aground.', ['T14']],
    ['Ships could run aground in the strait.', ['T14']],
    ['A ship runs aground in May 2027.', []],
    ['A ship with the might of the navy behind it runs aground.', []],
    ['A ship runs aground, as the port said it could.', []],
    ['A ship runs aground. The port wrote that it “may close”.', []],
    ['The pilots ran as fast as they could and a ship grounds.', []],
  ])('%s', (claim, rules) => expect(rulesInClaim(claim)).toEqual(rules))
  it('asks nothing of other words', () => expect(rulesInWords('Ships may wait.')).toEqual([]))
})

describe('T18, the basis of a confidence', () => {
  trips('T18', ['We have high confidence in this judgment.', 'Our confidence in all judgments is low.'])
  passes('T18', [
    'We have high confidence in this judgment because two origins agree.',
    'Our confidence in all judgments is low. They rest on one commentary.',
    'The vote showed low confidence in the port.',
    'The confidence interval is wide.',
  ])
})

describe('T26, what does not happen', () => {
  trips('T26', [
    'The ability of the port to plough is likely.',
    'The number of ships is unlikely.',
    'It has a likely capability.',
  ])
  passes('T26', [
    'The ability of the port to plough is likely to fall.',
    'The number of ships is likely to rise.',
    'A fall in the number of ships is likely.',
  ])
})

describe('T27, advice', () => {
  trips('T27', [
    'The ministry should open talks.',
    'We must keep the radar.',
    'We recommend a second source.',
    'Sanctions should be lifted.',
  ])
  passes('T27', [
    'Should the ice come early, ships wait.',
    'The charts should arrive on Monday.',
    'This should be noted with care.',
    'It must rely on its own gauge.',
    'If the port should close, ships wait.',
    'The ship must have struck a rock.',
    'The minister said that the port “should pay”.',
  ])
})
