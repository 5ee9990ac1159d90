import { KINDS } from '@shared/document/document'
import { KIND_NAMES } from '@shared/history/kind-names'
import { expect, test } from 'vitest'

test('every kind of thing has a name for one and for several', () => {
  expect(KINDS.map((kind) => [kind, KIND_NAMES[kind].one, KIND_NAMES[kind].many])).toEqual([
    ['about', 'project', 'project details'],
    ['analysts', 'analyst', 'analysts'],
    ['sources', 'source', 'sources'],
    ['versions', 'source version', 'source versions'],
    ['tags', 'tag', 'tags'],
    ['passages', 'passage', 'passages'],
    ['risks', 'risk', 'risks'],
    ['evidence', 'evidence link', 'evidence links'],
    ['indicators', 'indicator', 'indicators'],
    ['scores', 'score', 'scores'],
    ['memos', 'memo', 'memos'],
  ])
})
