import type { Passage } from '@shared/kinds/passages'
import { expect, test } from 'vitest'
import { EVERYTHING, isFiltering, type MarkFilter, NONE, passing } from '../../../renderer/features/reader/mark-filter'
import { newTag } from '@shared/document/queries/tags'
import { Reading } from './reading'

function project() {
  const made = new Reading()
  const cost = made.tag('Cost', 2)
  const fees = { ...newTag(made.project, '0d0a4f6e-6f6b-4b0e-9d3a-0c8a8e6f1a11', 'Fees', cost), position: 1 }
  made.do({ name: 'tag.create', input: { tag: fees } })
  const delay = made.tag('Delay', 6)
  return { made, cost, fees: fees.id, delay }
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
