import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, foldedWords, holdsWords } from '@shared/search/folded-text'

/** The words of the text that a folded word stands for. */
function wordsFor(text: string, word: string): string {
  const folded = foldText(text)
  const start = folded.text.indexOf(word)
  expect(start, folded.text).toBeGreaterThanOrEqual(0)
  const span = folded.unfolded({ start, end: start + word.length })
  return text.slice(span.start, span.end)
}

describe('one word written in many ways', () => {
  it.each([
    ['capitals', 'The SANCTIONS', 'sanctions', 'SANCTIONS'],
    ['an accent', 'wegen der Brücke', 'brucke', 'Brücke'],
    ['an accent as a sign of its own', 'wegen der Bru\u0308cke.', 'brucke', 'Bru\u0308cke'],
    ['the last letter with an accent', 'au cafe\u0301, hier', 'cafe', 'cafe\u0301'],
    ['sharp s', 'große Straße.', 'strasse', 'Straße'],
    ['a stroke', 'z Łodzi', 'lodzi', 'Łodzi'],
    ['joined letters', 'the Œuvre', 'oeuvre', 'Œuvre'],
    ['a ligature of type setting', 'the ﬁnal draft', 'final', 'ﬁnal'],
    ['wide letters', 'ＡＢＣ社', 'abc', 'ＡＢＣ'],
    ['a soft hyphen', 'the trans\u00adport', 'transport', 'trans\u00adport'],
    ['a curly apostrophe', 'Russia’s fleet', "russia's", 'Russia’s'],
    ['a long dash', 'war—and peace', 'war-and', 'war—and'],
    ['a hard space', 'in 10\u00a0000 homes', '10 000', '10\u00a0000'],
    ['a line end within a paragraph', 'black\n  sea', 'black sea', 'black\n  sea'],
    ['Cyrillic yo', 'ещё один', 'еще', 'ещё'],
    ['Cyrillic short i in two signs', 'краи\u0306', 'краи', 'краи\u0306'],
    ['final sigma', 'ὁ λόγος', 'λογοσ', 'λόγος'],
    ['a dotted capital I', 'İstanbul', 'istanbul', 'İstanbul'],
    ['Arabic vowels', 'أُغلق الجسر', 'اغلق', 'أُغلق'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום', 'שָׁלוֹם'],
    ['Hangul in parts', '다리'.normalize('NFD'), '다리', '다리'.normalize('NFD')],
    ['Kana with its mark apart', 'が'.normalize('NFD'), 'が', 'が'.normalize('NFD')],
    ['Chinese', '桥梁已关闭', '关闭', '关闭'],
    ['a sign of two units', 'so 😀 then', 'then', 'then'],
  ])('%s', (_, text, word, expected) => {
    expect(foldedWords(expected)).toBe(word)
    expect(wordsFor(text, word)).toBe(expected)
  })
})

describe('what makes another word stays', () => {
  it.each([
    ['vowels of Hindi', 'की', 'का'],
    ['vowels of Thai', 'กา', 'กี'],
    ['voiced Kana', 'か', 'が'],
    ['a hyphen', 'co-op', 'coop'],
  ])('%s', (_, one, other) => {
    expect(foldedWords(one)).not.toBe(foldedWords(other))
  })
})

it('ends every paragraph, and only paragraphs, with a line end', () => {
  expect(foldText('One\ttwo\nthree\n\nFour  five').text).toBe('one two three\nfour five')
})

const piece = fc.constantFrom(
  'a',
  'É',
  'e\u0301',
  'ß',
  'ﬁ',
  ' ',
  '\n\n',
  '\u00ad',
  '한'.normalize('NFD'),
  '😀',
  'Й',
  '漢',
  '\u0301',
  '٣',
)
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

it('leads from any stretch to words that fold to all of it, and back', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, from, length) => {
      const folded = foldText(words)
      fc.pre(folded.text.length > 0)
      const start = from % folded.text.length
      const end = Math.min(folded.text.length, start + 1 + (length % 6))
      const span = folded.unfolded({ start, end })
      expect(span.start).toBeLessThan(span.end)
      expect(span.end).toBeLessThanOrEqual(words.length)
      const back = folded.refolded(span)
      expect(back.start).toBeLessThanOrEqual(start)
      expect(back.end).toBeGreaterThanOrEqual(end)
      const again = folded.unfolded(back)
      expect(again.start).toBe(span.start)
      expect(foldText(words.slice(span.end, again.end)).text).toBe('')
    }),
  )
})

it('folds what is folded to itself, but for spaces around signs that are nothing', () => {
  const oneSpace = (words: string): string => words.replaceAll(/ +/g, ' ')
  fc.assert(
    fc.property(text, (typed) => {
      const words = foldedWords(typed.replaceAll('\n\n', ' '))
      expect(oneSpace(foldedWords(words))).toBe(oneSpace(words))
    }),
  )
})

it.each([
  ['Brücken am Fluss', 'BRUCKEN', true],
  ['Brücken am Fluss', ' fluss ', true],
  ['Brücken am Fluss', '', true],
  ['Brücken am Fluss', 'flut', false],
])('whether %s holds what is typed: %s', (words, typed, holds) => expect(holdsWords(words, typed)).toBe(holds))
