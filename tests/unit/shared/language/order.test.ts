import { compareCodes, compareWords } from '@shared/language/order'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('words are ordered as the language does, numbers in them by their size', () => {
  expect(['Lane 10', 'zoo', 'Ärger', 'Lane 9', 'area'].toSorted(compareWords)).toEqual([
    'area',
    'Ärger',
    'Lane 9',
    'Lane 10',
    'zoo',
  ])
})

test('days are ordered by their characters, and equal ones stay as they were', () => {
  expect(['2026-03', '9999-99', '2026-01-05'].toSorted(compareCodes)).toEqual(['2026-01-05', '2026-03', '9999-99'])
  expect(compareCodes('2026', '2026')).toBe(0)
})

test('nothing is ordered as the system does: the language of the window says how', () => {
  const files = ['shared', 'electron', 'renderer'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(room, path)),
  )
  expect(files.filter((path) => readFileSync(path, 'utf8').includes('.localeCompare('))).toEqual([])
})
