import { wordDiff } from '@shared/history/word-diff'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const texts = (before: string, after: string) =>
  wordDiff(before, after).map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))

test('a changed word stands between the words that stayed', () => {
  expect(texts('the port may close', 'the port will close').join('')).toBe('the port -[may]+[will] close')
})

test('a word that stayed is not marked for the space behind it', () => {
  expect(texts('the port.', 'the port now.').join('')).toBe('the port+[ now].')
})

test('words of a script without spaces are told apart', () => {
  expect(texts('港口可能关闭', '港口可能开放').join('')).toMatch(/^港口可能-\[关闭\]\+\[开放\]$/)
})

test('the parts give both texts back exactly, whatever they hold', () => {
  const prose = fc
    .array(fc.constantFrom('port', 'closes', ' ', '  ', '\n', '.', '’', 'é', '港', '😀'))
    .map((all) => all.join(''))
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      const parts = wordDiff(before, after)
      const without = (kind: string) => parts.filter((part) => part.kind !== kind).map(({ text }) => text)
      expect(without('added').join('')).toBe(before)
      expect(without('removed').join('')).toBe(after)
    }),
  )
})

test.each([
  ['words', 'port '],
  ['one word without an end', 'p'],
  ['words without spaces', '港口可能关闭'],
  ['sentences without spaces', '港口可能关闭。'],
  ['characters of two units', '😀'],
])('a long text of %s is given back exactly, and words put before it are all that differs', (_, token) => {
  const text = token.repeat(5_000)
  expect(wordDiff(text, `开。${text}`)).toEqual([
    { kind: 'added', text: '开。' },
    { kind: 'same', text },
  ])
})

test('a text of spaces alone is one word', () => {
  const text = ' '.repeat(5_000)
  expect(wordDiff(text, `${text}\n`)).toEqual([
    { kind: 'removed', text },
    { kind: 'added', text: `${text}\n` },
  ])
})

test('texts with nothing in common are shown whole instead of being searched for ever', () => {
  const before = Array.from({ length: 5_000 }, (_, n) => `a${n}`).join(' ')
  const after = Array.from({ length: 5_000 }, (_, n) => `b${n}`).join(' ')
  expect(wordDiff(before, after)).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ])
})

const [same, removed, added] = (['same', 'removed', 'added'] as const).map((kind) => (text: string) => ({ kind, text }))

test.each([
  ['', '', []],
  ['a b', 'a b', [same!('a b')]],
  ['', 'a b', [added!('a b')]],
  ['a b', '', [removed!('a b')]],
  ['a', 'b', [removed!('a'), added!('b')]],
  ['the port may', 'the port will', [same!('the port '), removed!('may'), added!('will')]],
  ['may close', 'will close', [removed!('may'), added!('will'), same!(' close')]],
  ['a b', 'a  b', [same!('a'), removed!(' '), added!('  '), same!('b')]],
  ['a  b', 'a b', [same!('a'), removed!('  '), added!(' '), same!('b')]],
  ['a b', 'a—x b', [same!('a'), removed!(' '), added!('—x '), same!('b')]],
  ['it may\n\nclose', 'it will\n\nclose', [same!('it '), removed!('may'), added!('will'), same!('\n\nclose')]],
  ['a x, b', 'a y, b', [same!('a '), removed!('x'), added!('y'), same!(', b')]],
  ['one two three', 'one three', [same!('one '), removed!('two '), same!('three')]],
  ['one three', 'one two three', [same!('one '), added!('two '), same!('three')]],
  ['port ', 'port', [same!('port'), removed!(' ')]],
  [' port', 'port', [removed!(' '), same!('port')]],
  ['may \n close', 'will close', [removed!('may \n'), added!('will'), same!(' close')]],
])('from “%s” to “%s”', (before, after, parts) => {
  expect(wordDiff(before, after)).toEqual(parts)
})

test('up to 400 words that differ are told apart, and more are shown whole', () => {
  const list = (letter: string, length: number) => Array.from({ length }, (_, n) => `${letter}${n}`).join(' ')
  const [before, after] = [`start ${list('a', 200)}`, `start ${list('b', 200)}`]
  expect(wordDiff(before, after)).toEqual([
    { kind: 'same', text: 'start ' },
    { kind: 'removed', text: list('a', 200) },
    { kind: 'added', text: list('b', 200) },
  ])
  const more = `start ${list('b', 201)}`
  expect(wordDiff(before, more)).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: more },
  ])
})

test('two parts of one kind never follow each other, and none is empty', () => {
  const prose = fc.array(fc.constantFrom('port', 'ship', ' ', '  ', '\n', '—')).map((all) => all.join(''))
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      const parts = wordDiff(before, after)
      expect(parts.filter(({ text }) => text === '')).toEqual([])
      expect(parts.filter(({ kind }, index) => kind === parts[index + 1]?.kind)).toEqual([])
    }),
  )
})
