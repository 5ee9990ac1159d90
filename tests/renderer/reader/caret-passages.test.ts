import type { Passage } from '@shared/kinds/passages'
import type { Tag } from '@shared/kinds/tags'
import { expect, test } from 'vitest'
import { sayPassages } from '../../../renderer/features/reader/caret-passages'

const tags = Object.fromEntries('abcdefg'.split('').map((id) => [id, { name: id.toUpperCase() }])) as unknown as Record<
  string,
  Tag
>
const passage = (tagIds: string, note = '') => ({ tagIds: tagIds.split(''), note }) as unknown as Passage

test.each([
  [[passage('a')], '1 passage: A.'],
  [[passage('ab'), passage('b', 'seen')], '2 passages: A, B; note.'],
  [[passage('a', 'one'), passage('b', 'two')], '2 passages: A, B; 2 notes.'],
  [[passage('')], '1 passage: no tag.'],
  [[passage('x')], '1 passage: no tag.'],
  [[passage('abcdefg')], '1 passage: A, B, C, D, E and 2 more.'],
])('passages at the caret are told shortly: %#', (passages, told) => {
  expect(sayPassages(passages, tags)).toBe(told)
})
