import { expect, it } from 'vitest'
import { sentenceAround, sentencesOf } from '@shared/words/sentences'

const around = (text: string, words: string): string => {
  const start = text.indexOf(words)
  const span = sentenceAround(text, { start, end: start + words.length })
  return text.slice(span.start, span.end)
}

it.each([
  ['one of several', 'It rained. The dam broke at noon. Nobody came.', 'dam', 'The dam broke at noon.'],
  ['the first', 'It rained. The dam broke.', 'rained', 'It rained.'],
  ['the last, without a stop', 'It rained. The dam broke', 'dam', 'The dam broke'],
  ['two that the words reach over', 'It rained. The dam broke. All left.', 'rained. The', 'It rained. The dam broke.'],
  ['a country', 'It rained. The U.S. Army came. All left.', 'Army', 'The U.S. Army came.'],
  ['an initial', 'It rained. So said J. Doe on Monday. All left.', 'Monday', 'So said J. Doe on Monday.'],
  ['a title', 'Then Dr. Doe spoke. All left.', 'Doe', 'Then Dr. Doe spoke.'],
  ['a number', 'About 3.5 million t. of grain left. All slept.', 'grain', 'About 3.5 million t. of grain left.'],
  ['a German date', 'Am 3. Mai brach der Damm. Alle gingen.', 'Damm', 'Am 3. Mai brach der Damm.'],
  ['a question in quotation marks', '“Who left?” she asked. “I did.”', 'asked', '“Who left?” she asked.'],
  ['Chinese', '桥梁已关闭。没有人知道。', '知道', '没有人知道。'],
  ['Arabic', 'أغلق الجسر؟ لم يعرف أحد.', 'يعرف', 'لم يعرف أحد.'],
  ['all of a text without stops', 'one two three', 'two', 'one two three'],
])('%s', (_, text, words, sentence) => {
  expect(around(text, words)).toBe(sentence)
})

it.each([
  [
    'in order, without what parts them',
    'It rained.  The dam broke.\nAll left',
    ['It rained.', 'The dam broke.', 'All left'],
  ],
  [
    'with abbreviations joined',
    'IMAGE: U.S. Army units came. So said Dr. Doe.',
    ['IMAGE: U.S. Army units came.', 'So said Dr. Doe.'],
  ],
  ['none of nothing', ' \n ', []],
])('all of them: %s', (_, text, sentences) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
})
