import { AnchorChecker } from '@shared/anchoring/check-anchor'
import { createAnchor } from '@shared/anchoring/create-anchor'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'

const BEFORE = 'The port closed. Nine ships “waited” outside.'
const anchor = createAnchor(BEFORE, { start: 17, end: 36 })

test.each([
  ['where they were', BEFORE, { state: 'ok' }],
  [
    'elsewhere, with other quotation marks',
    'Then Nine  ships "waited" a week.',
    { state: 'relocated', span: { start: 5, end: 25 } },
  ],
  ['in two places', 'Nine ships “waited”, nine left. Nine ships “waited”.', { state: 'ambiguous', places: 2 }],
  ['too often to be counted', 'Nine ships “waited” '.repeat(300), { state: 'ambiguous', places: null }],
  ['nowhere', 'Ten ships left.', { state: 'lost' }],
])('words that stand %s', (_, text, expected) => {
  expect(anchor.exact).toBe('Nine ships “waited”')
  const checker = atOnce(AnchorChecker.of(text))
  expect(atOnce(checker.check(anchor))).toEqual(expected)
})
