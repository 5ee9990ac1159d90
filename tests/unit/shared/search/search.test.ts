import { describe, expect, it } from 'vitest'
import { findHits } from '@shared/search/find'
import { foldText } from '@shared/search/folded-text'
import { parseQuery } from '@shared/search/query'

/** What a query finds, in the words of the text. */
function found(text: string, typed: string): string[] {
  const { query, problem } = parseQuery(typed)
  if (!query) throw new Error(problem)
  return findHits(foldText(text), query).map(({ start, end }) => text.slice(start, end))
}

const TEXT = [
  'The European Union keeps its sanctions, and “sanctioned” firms lose their insurance.',
  'Insurers left the Black Sea. A black market for tonnage grew at sea.',
  'No port was closed; the port of Łódka stayed open for 3.5 million tonnes.',
].join('\n\n')

describe('what a query finds', () => {
  it.each([
    ['a word by its beginning', 'sanction', ['sanction', 'sanction']],
    ['no word by its middle', 'surance', []],
    ['a word by its end', '*surance', ['surance']],
    ['any part of a word', '*nsur*', ['nsur', 'nsur']],
    ['an exact word', '"sanctions"', ['sanctions']],
    ['nothing where the exact word is longer', '"sanction"', []],
    ['a phrase', '"black sea"', ['Black Sea']],
    ['a phrase that is not closed yet', '"black se', []],
    ['in curly quotation marks', '“black sea”', ['Black Sea']],
    [
      'two words in one paragraph, nearest together',
      'insurance sanction',
      ['sanctioned” firms lose their insurance'.slice(0)],
    ],
    ['no two words of two paragraphs', 'insurance tonnage', []],
    ['either', '"black sea" OR tonnes', ['Black Sea', 'tonnes']],
    ['either of more', 'union OR (market tonnage)', ['Union', 'market for tonnage']],
    ['near enough', 'market NEAR/2 tonnage', ['market for tonnage']],
    ['not near enough', 'market NEAR/1 tonnage', []],
    ['near, whatever is left of a word that only begins so', 'mark NEAR/2 tonn', ['market for tonn']],
    ['near, with a number of several parts between', 'for NEAR/2 million', ['for 3.5 million']],
    ['near in either order', 'tonnage NEAR/2 market', ['market for tonnage']],
    [
      'near a pair and between its words',
      'european NEAR/4 sanctions NEAR/4 union',
      ['European Union keeps its sanctions'],
    ],
    [
      'near only the second of a pair, between its words',
      'market NEAR/9 at NEAR/1 grew',
      ['market for tonnage grew at'],
    ],
    ['near neither of a pair, between its words', 'market NEAR/9 at NEAR/1 tonnage', []],
    ['without a paragraph', 'port -open', []],
    ['without another paragraph', 'sea NOT union', ['Sea', 'sea']],
    ['accents and strokes', 'lodka', ['Łódka']],
    ['a number with its point', '3.5', ['3.5']],
    ['a pattern', '/[A-Z]\\w+ (?:Union|Sea)/', ['European Union', 'Black Sea']],
    ['a pattern whatever the capitals', '/THE (?:black|port)/i', ['the Black', 'the port']],
    ['a pattern with words', '/\\d\\.\\d/ tonnes', ['3.5 million tonnes']],
    ['a pattern at the beginning of a paragraph', '/^(The|No)/', ['The', 'No']],
    ['a pattern only within a paragraph', '/insurance\\.\\s+Insurers/', []],
    ['AND is both', 'black AND market', ['black market']],
    ['the word and in small letters', '"and"', ['and']],
  ])('%s', (_, typed, expected) => {
    expect(found(TEXT, typed)).toEqual(expected)
  })

  it('marks the words of each part', () => {
    const { query } = parseQuery('market NEAR/2 tonnage')
    const [hit] = query ? findHits(foldText(TEXT), query) : []
    expect(hit?.marks.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['market', 'tonnage'])
  })

  it('finds parts of words where no spaces are written', () => {
    expect(found('桥梁已关闭，没有人知道。', '关闭')).toEqual(['关闭'])
    expect(found('สะพานถูกปิด', '"ถูก"')).toEqual(['ถูก'])
  })

  it('finds each word once where two parts of a query mean it', () => {
    expect(found('War and peace.', 'war war')).toEqual(['War'])
    expect(found('War and peace.', 'war OR wa')).toEqual(['War'])
  })

  it('leaves each paragraph out by its own words', () => {
    const text = 'war one, war two\n\nwar and peace, war\n\npeace\n\nwar three\n\nwar'
    const { query } = parseQuery('war -peace')
    expect(query && findHits(foldText(text), query).map(({ start }) => start)).toEqual([0, 9, 45, 56])
  })

  it('finds nothing of a word that stands once near itself', () => {
    expect(found('War and peace.', 'war NEAR/5 war')).toEqual([])
    expect(found('War and peace.', 'war NEAR/5 peace NEAR/5 peace')).toEqual([])
    expect(found('War is there, and peace.', 'war NEAR/5 peace NEAR/5 war')).toEqual([])
    expect(found('War is war.', 'war NEAR/5 war')).toEqual(['War is war'])
  })
})

describe('what cannot be searched says why', () => {
  it.each([
    ['', 'Type what to look for.'],
    ['   ', 'Type what to look for.'],
    ['-war', 'Say what to look for, not only what must not be there.'],
    ['*', 'A star stands for the rest of a word. Type the beginning or the end of one.'],
    ['sa*y', 'A star stands at the beginning or the end of a word. Within one, use a pattern: /wom[ae]n/.'],
    ['war)', 'A parenthesis is closed that was not opened.'],
    ['war NEAR/0 peace', 'NEAR reaches over 1 to 1000 words.'],
    ['war NEAR/5000 peace', 'NEAR reaches over 1 to 1000 words.'],
    [
      'OR',
      'OR, NEAR and NOT need words on both sides, and parentheses words within. Words in “quotation marks” are taken as they are.',
    ],
    [
      'war OR',
      'OR, NEAR and NOT need words on both sides, and parentheses words within. Words in “quotation marks” are taken as they are.',
    ],
    [
      'NEAR war',
      'OR, NEAR and NOT need words on both sides, and parentheses words within. Words in “quotation marks” are taken as they are.',
    ],
    [
      '()',
      'OR, NEAR and NOT need words on both sides, and parentheses words within. Words in “quotation marks” are taken as they are.',
    ],
    ['/(/', '/(/ is no regular expression that Assay can read (RE2 syntax).'],
    ['/(?=a)/', '/(?=a)/ is no regular expression that Assay can read (RE2 syntax).'],
    ['a '.repeat(51), 'A search can have 50 parts. Leave some out.'],
  ])('%s', (typed, problem) => {
    expect(parseQuery(typed)).toEqual({ query: null, problem })
  })
})
