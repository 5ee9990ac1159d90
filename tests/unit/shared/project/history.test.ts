import type { Change, Commit } from '@shared/project/document'
import { ALL_HISTORY, concerns, entryOf, isWanted } from '@shared/project/history'
import { expect, test } from 'vitest'
import {
  addAnalyst,
  addPassage,
  addRisk,
  addSource,
  addTag,
  AT,
  emptyProject,
  id,
  linkEvidence,
  perform,
  setScore,
} from './sample-project'

const project = emptyProject()
perform(project, addAnalyst('ann'), addSource('river'), addTag('cost'), addRisk('flood'), addRisk('drought'))
perform(project, addPassage('quote', 'river', ['cost']))
const changes: Change[] = perform(project, linkEvidence('link', 'flood', 'quote'), setScore('s', 'flood', 'ann', 60))
const commit: Commit = {
  seq: 3,
  at: AT,
  by: id('ann'),
  label: 'Link evidence',
  operations: ['evidence.link'],
  undoes: null,
  redoes: null,
  changes,
}

test('a line of the history counts what it changed', () => {
  expect(entryOf(commit).counts).toEqual({ evidence: 1, scores: 1 })
})

test.each([
  ['analyst', { by: id('ann') }, { by: id('bob') }],
  ['kind of item', { kind: 'evidence' as const }, { kind: 'tags' as const }],
  ['words of its name', { text: 'EVIDENCE link' }, { text: 'evidence unlink' }],
  ['words of what it changed', { text: 'supports' }, { text: 'contradicts' }],
])('the filter by %s keeps what fits and nothing else', (_, fits, fitsNot) => {
  expect(isWanted(commit, { ...ALL_HISTORY, ...fits })).toBe(true)
  expect(isWanted(commit, { ...ALL_HISTORY, ...fitsNot })).toBe(false)
})

test('what belongs to an item is part of its history', () => {
  const [link, score] = changes
  for (const change of [link!, score!]) expect(concerns(change, { kind: 'risks', id: id('flood') })).toBe(true)
  expect(concerns(link!, { kind: 'passages', id: id('quote') })).toBe(true)
  expect(concerns(score!, { kind: 'passages', id: id('quote') })).toBe(false)
  expect(concerns(link!, { kind: 'risks', id: id('drought') })).toBe(false)
})
