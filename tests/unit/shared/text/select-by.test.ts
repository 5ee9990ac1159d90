import { sourceText } from '@shared/text/source-text'
import { selectLess, selectMore, type SelectionUnit } from '@shared/text/select-by'
import { expect, test } from 'vitest'

const PARAGRAPHS = ['The “old” port, Dr. Lee said, is shut. Ships wait! Who pays?', ' Nobody yet. ', 'End.']

function reading(paragraphs = PARAGRAPHS, language = 'en', folded: number[] = []) {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph', level: null, role: 'body', text }) as const)
  const text = sourceText('v', blocks)
  const shown = { text, language, isFolded: (block: number) => folded.includes(block) }
  const spanOf = (words: string) => {
    const start = text.text.indexOf(words)
    return { start, end: start + words.length }
  }
  const wordsOf = ({ start, end }: { start: number; end: number }) => text.text.slice(start, end)
  return {
    more: (words: string, unit: SelectionUnit) => wordsOf(selectMore(shown, spanOf(words), unit)),
    less: (words: string, unit: SelectionUnit) => wordsOf(selectLess(shown, spanOf(words), unit)),
    /** With nothing selected, at the beginning of these words. */
    at: (words: string, unit: SelectionUnit) => {
      const { start } = spanOf(words)
      return wordsOf(selectMore(shown, { start, end: start }, unit))
    },
  }
}

test.each([
  ['word', 'ort', 'port'],
  ['word', '“old', 'old'],
  ['word', ' port', 'port'],
  ['sentence', 'Lee', 'The “old” port, Dr. Lee said, is shut.'],
  ['sentence', 'Ships', 'Ships wait!'],
  ['paragraph', 'wait', PARAGRAPHS[0]!],
  ['paragraph', 'yet', 'Nobody yet.'],
] as const)('without words the %s at “%s” is selected', (unit, at, selected) => {
  expect(reading().at(at, unit)).toBe(selected)
})

test.each([
  ['word', 'ort, D', 'port, Dr'],
  ['word', 'old', 'old” port'],
  ['word', 'Who pays?', 'Who pays?\n\n Nobody'],
  ['sentence', 'ips wa', 'Ships wait!'],
  ['sentence', 'shut. Sh', 'The “old” port, Dr. Lee said, is shut. Ships wait!'],
  ['sentence', 'Ships wait!', 'Ships wait! Who pays?'],
  ['sentence', 'Who pays?', 'Who pays?\n\n Nobody yet.'],
  ['paragraph', 'Ships wait!', PARAGRAPHS[0]!],
  ['paragraph', PARAGRAPHS[0]!, `${PARAGRAPHS[0]}\n\n Nobody yet.`],
  ['paragraph', 'Nobody yet.', 'Nobody yet. \n\nEnd.'],
] as const)('a %s more than “%s”', (unit, selected, more) => {
  expect(reading().more(selected, unit)).toBe(more)
})

test.each([
  ['word', 'Ships wait', 'Ships'],
  ['word', 'Ships wa', 'Ships'],
  ['word', 'Ships', 'Ships'],
  ['sentence', 'Ships wait! Who pays?', 'Ships wait!'],
  ['sentence', 'Ships wait! Who', 'Ships wait!'],
  ['sentence', 'wait! Who pays?', 'wait!'],
  ['sentence', 'Ships wait!', 'Ships wait!'],
  ['sentence', 'Who pays?\n\n Nobody yet.', 'Who pays?'],
  ['paragraph', 'pays?\n\n Nobody yet.', 'pays?'],
  ['paragraph', 'End.', 'End.'],
  ['paragraph', '', ''],
] as const)('a %s less than “%s”', (unit, selected, less) => {
  expect(reading().less(selected, unit)).toBe(less)
})

test('at the end of the text there is no more, and what is folded is passed over', () => {
  const { more } = reading()
  for (const unit of ['word', 'sentence', 'paragraph'] as const) expect(more('End.', unit)).toBe('End.')
  expect(reading(PARAGRAPHS, 'en', [1]).more('Who pays?', 'sentence')).toBe('Who pays?\n\n Nobody yet. \n\nEnd.')
  expect(reading(PARAGRAPHS, 'en', [2]).more('Nobody yet.', 'paragraph')).toBe('Nobody yet.')
})

test('sentences end as the language of the source has them; a language nobody knows is no trouble', () => {
  const greek = ['Τι έγινε; Τίποτα δεν έγινε.']
  expect(reading(greek, 'el').at('Τι', 'sentence')).toBe('Τι έγινε;')
  expect(reading(greek, 'en').at('Τι', 'sentence')).toBe(greek[0])
  expect(reading(greek, 'not a language').at('Τι', 'sentence')).toBe(greek[0])
})

test('words of scripts without spaces, and from right to left, are words', () => {
  expect(reading(['สวัสดีชาวโลก']).at('สวัสดี', 'word')).toBe('สวัสดี')
  expect(reading(['שלום עולם טוב']).more('שלום', 'word')).toBe('שלום עולם')
})
