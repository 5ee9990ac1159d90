import { wordDiff } from '@shared/project/word-diff'
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

test('texts with nothing in common are shown whole instead of being searched for ever', () => {
  const before = Array.from({ length: 5_000 }, (_, n) => `a${n}`).join(' ')
  const after = Array.from({ length: 5_000 }, (_, n) => `b${n}`).join(' ')
  expect(wordDiff(before, after)).toEqual([
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ])
})
