import { composeMemo } from '@shared/memo/compose-memo'
import { dataKey, printedWords, stillStands } from '@shared/memo/remark-words'
import { wordsKey } from '@shared/kinds/memos'
import { expect, test } from 'vitest'
import { MemoProject } from './memo-project'

function written() {
  const made = new MemoProject()
  const riskId = made.risk('Flood', { event: 'a flood' })
  made.score(riskId, 60, 3)
  made.evidence(riskId, made.source(['The river rises.']), 'The river rises.')
  const text = 'First line\nsecond **bold** line.\n\n- an item\n  - within\n\n| a | b |\n| - | - |\n| c | d |\n\n> said'
  made.do({ name: 'memo.write', input: { memoId: made.memoId, section: 'outlook', text } })
  return { tree: composeMemo(made.project, made.memo, made.readTexts), riskId }
}

test.each([
  ['First line second bold', true],
  ['an item within', true],
  ['c d', true],
  ['said', true],
  ['First bold', false],
])('whether “%s” stands in the outlook: %s', (quote, stands) => {
  const { tree } = written()
  expect(stillStands(tree, { words: wordsKey({ section: 'outlook' }), quote })).toBe(stands)
  expect(stillStands(tree, { words: wordsKey({ section: 'gaps' }), quote })).toBe(false)
})

test('words of judgments and of what is composed are looked for where they stood', () => {
  const { tree, riskId } = written()
  const claim = wordsKey({ riskId, part: 'claim' })
  expect(stillStands(tree, { words: claim, quote: 'A flood. We judge this likely' })).toBe(true)
  expect(stillStands(tree, { words: dataKey('evidence'), quote: 'The river rises.' })).toBe(true)
  expect(stillStands(tree, { words: dataKey('evidence'), quote: 'The river falls.' })).toBe(false)
  expect(stillStands(tree, { words: dataKey('matrix'), quote: 'Risk matrix' })).toBe(true)
  expect(stillStands(tree, { words: 'data/none', quote: 'The river rises.' })).toBe(false)
})

test('all that is printed is counted, titles too', () => {
  const words = printedWords(written().tree)
  expect(words[0]).toBe('Ice charts withheld')
  expect(words).toContain('Outlook')
  expect(words.join('|')).toContain('First line\nsecond bold line.|an item within|')
})
