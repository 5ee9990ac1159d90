import type { SearchHit } from '@shared/ipc/search'
import { expect, test } from 'vitest'
import { countsOf, type HitLine, hitsIn, withHits } from '../../../renderer/features/search/hit-lines'

const words = { before: '', pieces: [], after: '' }
const inText = (sourceId: string): SearchHit => ({
  ...words,
  in: 'text',
  sourceId,
  versionId: `${sourceId} now`,
  span: { start: 0, end: 1 },
  mark: '¶1',
})
const inRisk: SearchHit = { ...words, in: 'item', kind: 'risks', id: 'one', name: 'R1 One', label: 'Title' }

const told = (line: HitLine) => (line.isHeading ? `${line.title}: ${line.count}` : `${line.index} of ${line.hit.in}`)

test('what comes later stands under the heading it has already, and is counted there', () => {
  const pages = [[inText('a'), inText('b')], [], [inText('b'), inRisk], [inRisk]]
  const lines = pages.reduce<HitLine[]>((before, hits) => withHits(before, hits, {}), [])
  expect(lines.map(told)).toEqual([
    'A deleted source: 1',
    '0 of text',
    'A deleted source: 2',
    '1 of text',
    '2 of text',
    'Risks: 2',
    '3 of item',
    '4 of item',
  ])
  expect(hitsIn(lines)).toEqual(pages.flat())
  expect(countsOf(lines)).toEqual({ places: 5, texts: 2 })
})
