import { wordDiff } from '@shared/history/word-diff'
import { LIMITS } from '@shared/limits'
import { expect, it } from 'vitest'
import { fastGrowth, TOKENS } from './growth'

/** Telling two texts apart takes no longer than in proportion to them, however little they have in common. */

/** A few of them unless everything is asked for. */
const tokens = process.env['ASSAY_FAULTS'] === 'full' ? TOKENS : [' ', 'a ', 'a,']

it.each<[string, (text: string) => string]>([
  ['a word before it', (text) => `x ${text}`],
  ['a word for each of its spaces', (text) => text.replaceAll(' ', ' x ')],
  ['its end at its beginning', (text) => text.slice(text.length / 2 + 1) + text.slice(0, text.length / 2 + 1)],
  ['half of it', (text) => text.slice(text.length / 2)],
  ['other words', (text) => 'x y '.repeat(text.length / 4)],
])('a text against %s', (_, other) => {
  const growth = fastGrowth((text) => wordDiff(text, other(text)), LIMITS.prose, { tokens, leads: ['b. '] })
  expect(growth).toBeNull()
})
