import type { Passage } from '@shared/kinds/passages'
import { newId } from '@shared/new-id'
import { expect, test } from 'vitest'
import { EVERYTHING, isFiltering, type MarkFilter, NONE, passing } from '@shared/reading/mark-filter'
import { newTag } from '@shared/document/queries/tags'
import { MemoProject } from '../memo/memo-project'

function project() {
  const made = new MemoProject()
  const tag = (name: string, parentId: string | null = null): string => {
    const created = newTag(made.project, newId(), name, parentId)
    made.do({ name: 'tag.create', input: { tag: created } })
    return created.id
  }
  const cost = tag('Cost')
  return { made, cost, fees: tag('Fees', cost), delay: tag('Delay') }
}

const passage = (id: string, more: Partial<Passage>): Passage => ({
  id,
  sourceId: 's',
  versionId: 'v',
  anchor: { start: 0, end: 1, exact: 'x', prefix: '', suffix: '' },
  tagIds: [],
  note: '',
  statement: null,
  credibility: null,
  createdBy: 'ada',
  createdAt: '2026-01-05T09:00:00.000Z',
  ...more,
})

test('passages pass by tag with those under it, analyst, statement and grade, and by what is not said', () => {
  const { made, cost, fees, delay } = project()
  const all = [
    passage('costs', { tagIds: [cost], statement: 'background' }),
    passage('fees', { tagIds: [delay, fees], createdBy: 'bo', credibility: 2 }),
    passage('delay', { tagIds: [delay], credibility: 6 }),
    passage('bare', { createdBy: 'bo' }),
  ]
  const pass = (changes: Partial<MarkFilter>) =>
    all.filter(passing({ ...EVERYTHING, ...changes }, made.project)).map(({ id }) => id)
  expect(pass({})).toEqual(['costs', 'fees', 'delay', 'bare'])
  expect(pass({ tag: cost })).toEqual(['costs', 'fees'])
  expect(pass({ tag: fees })).toEqual(['fees'])
  expect(pass({ tag: delay })).toEqual(['fees', 'delay'])
  expect(pass({ tag: NONE })).toEqual(['bare'])
  expect(pass({ tag: 'gone' })).toEqual(['costs', 'fees', 'delay', 'bare'])
  expect(pass({ analyst: 'bo' })).toEqual(['fees', 'bare'])
  expect(pass({ statement: 'background' })).toEqual(['costs'])
  expect(pass({ statement: NONE })).toEqual(['fees', 'delay', 'bare'])
  expect(pass({ grade: '6' })).toEqual(['delay'])
  expect(pass({ grade: NONE })).toEqual(['costs', 'bare'])
  expect(pass({ tag: delay, analyst: 'bo' })).toEqual(['fees'])
})

test('a filter is one once anything is chosen', () => {
  expect(isFiltering(EVERYTHING)).toBe(false)
  expect(isFiltering({ ...EVERYTHING, grade: NONE })).toBe(true)
})
