import { speak } from '@shared/language/language'
import { stanceName, stanceNamed } from '@shared/interchange/refi/stance-names'
import { afterEach, expect, test } from 'vitest'

afterEach(() => speak('en'))

test('links of evidence are named, and known again, in English whatever is spoken', () => {
  speak('de')
  expect((['supports', 'contradicts', 'context'] as const).map(stanceName)).toEqual([
    'Supports',
    'Contradicts',
    'Gives context to',
  ])
  expect(['Supports', 'Contradicts', 'Gives context to', 'Stützt', undefined].map(stanceNamed)).toEqual([
    'supports',
    'contradicts',
    'context',
    'context',
    'context',
  ])
})
