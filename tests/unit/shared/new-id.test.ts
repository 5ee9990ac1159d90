import { newId } from '@shared/new-id'
import { Id } from '@shared/fields'
import { expect, test } from 'vitest'

const ids = Array.from({ length: 200 }, () => newId())

test('every new id is one that a project takes', () => {
  for (const id of ids) expect(Id.parse(id)).toBe(id)
})

test('no two are alike, and they sort in the order they were made', () => {
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
})

test('an id begins with the moment it was made', () => {
  const earliest = Date.now()
  const made = Number.parseInt(newId().replaceAll('-', '').slice(0, 12), 16)
  expect(made).toBeGreaterThanOrEqual(earliest)
  expect(made).toBeLessThanOrEqual(Date.now())
})
