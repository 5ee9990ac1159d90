import { quoted } from '@shared/words/quoted'
import { expect, test } from 'vitest'

test.each([
  ['nothing', '', '“”'],
  ['words without marks', 'blind for days', '“blind for days”'],
  ['English marks', 'the pause leaves them “blind for days”', '“the pause leaves them ‘blind for days’”'],
  ['marks in marks', '“he said ‘no’ twice”, they say', '“‘he said “no” twice’, they say”'],
  ['single marks', 'a ‘safe’ winter', '“a ‘safe’ winter”'],
  ['German marks', 'er sagte „ja“ und ging', '“er sagte ‘ja’ und ging”'],
  ['German marks in guillemets', 'er sagte »ja« und ging', '“er sagte ‘ja’ und ging”'],
  ['French marks with their blanks', 'il dit «\u00A0oui\u202F» et part', '“il dit ‘oui’ et part”'],
  ['Swedish marks', 'hon sade ”ja” och gick', '“hon sade ‘ja’ och gick”'],
  ['typed marks', 'he said "yes" ("no")', '“he said ‘yes’ (‘no’)”'],
  ['an apostrophe', 'the ministry’s “don’t know”', '“the ministry’s ‘don’t know’”'],
  ['an apostrophe at the end of a word', '‘the pilots’ log’', '“‘the pilots’ log’”'],
  ['an apostrophe within single marks', '‘the pilot’s “log”’', '“‘the pilot’s “log”’”'],
  ['the end of a quotation alone', 'days” from now', '“days’ from now”'],
  ['the beginning of one alone', 'about “days', '“about ‘days”'],
  ['inches', 'a 5" pipe', '“a 5’ pipe”'],
  ['emoji and right-to-left words', '😀 “ميناء”', '“😀 ‘ميناء’”'],
])('%s within a quotation', (_name, words, expected) => {
  expect(quoted(words)).toBe(expected)
})
