import { differenceOf } from '@shared/history/difference'
import type { Change } from '@shared/document/change'
import type { Tag } from '@shared/kinds/tags'
import { expect, test } from 'vitest'
import { AT } from '../sample-project'

const tag = (name: string) => ({ id: 'x', name }) as Tag
const change = (id: string, before: Tag | null, after: Tag | null): Change => ({ kind: 'tags', id, before, after })

test('what restoring would bring back, take away and change is counted by table', () => {
  const changes: Change[] = [
    change('a', null, tag('a')),
    change('b', tag('b'), null),
    change('c', tag('c'), null),
    change('d', tag('d'), tag('e')),
    { kind: 'risks', id: 'r', before: null, after: { id: 'r' } as never },
    change('e', null, tag('e')),
    change('f', tag('f'), null),
  ]
  expect(differenceOf(changes, AT)).toEqual({
    savedAt: AT,
    counts: { tags: { back: 2, away: 3, changed: 1 }, risks: { back: 1, away: 0, changed: 0 } },
    sample: changes,
  })
})

test('two states that are alike do not differ', () => {
  expect(differenceOf([], AT)).toEqual({ savedAt: AT, counts: {}, sample: [] })
})

test('all are counted, and the first 200 are told one by one', () => {
  const changes = Array.from({ length: 201 }, (_, n) => change(`t${n}`, null, tag(`t${n}`)))
  const { counts, sample } = differenceOf(changes, AT)
  expect(counts).toEqual({ tags: { back: 201, away: 0, changed: 0 } })
  expect(sample).toEqual(changes.slice(0, 200))
  expect(sample).toHaveLength(200)
})
