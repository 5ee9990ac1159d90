import type { ReAnchored } from '@shared/kinds/re-anchored'
import { breachesIn } from '@shared/document/invariants'
import { expect, test } from 'vitest'
import { addSource, filledProject, id, perform } from '../sample-project'

const WORDS = { start: 0, end: 5, exact: 'words', prefix: '', suffix: '' }
const from = (versionId: string, anchor = WORDS): ReAnchored => ({
  from: { versionId, anchor },
  outcome: 'exact',
  confidence: 1,
  reason: '',
  reviewed: false,
})

test.each([
  ['another source', from(id('othV')), 'It is not from this source.'],
  ['past its end', from(id('artV'), { ...WORDS, start: 97, end: 102 }), 'It reaches past the end of the text.'],
  ['the same source', from(id('artV')), null],
])('a passage that came from a text of %s', (_, reAnchored, problem) => {
  const project = filledProject()
  perform(project, addSource('oth'))
  const passage = { ...project.passages[id('pas')]!, reAnchored }
  project.passages = { ...project.passages, [passage.id]: passage }
  expect(breachesIn(project).map((breach) => breach.problem)).toEqual(problem === null ? [] : [problem])
})
