import { expect, it } from 'vitest'
import { findHits } from '@shared/search/find'
import { foldText } from '@shared/search/folded-text'
import { parseQuery } from '@shared/search/query'
import { fastGrowth } from './growth'

/** However long one paragraph is, and however many places it has, a search takes no longer than in proportion to it. */
it.each(['a', 'a -zz', '(a OR b) -zz', '/a/ -zz'])('%s', (typed) => {
  const { query } = parseQuery(typed)
  const growth = fastGrowth((text) => query && findHits(foldText(text), query), 200_000, {
    tokens: ['a ', 'a b ', 'aé'],
  })
  expect(growth).toBeNull()
})
