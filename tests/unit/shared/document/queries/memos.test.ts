import { versionsCitedIn } from '@shared/document/queries/memos'
import type { Evidence } from '@shared/kinds/evidence'
import type { Memo } from '@shared/kinds/memos'
import type { Passage } from '@shared/kinds/passages'
import { expect, test } from 'vitest'
import { emptyProject } from '../../sample-project'

test('a memo needs the texts that its risks cite, each once', () => {
  const project = emptyProject()
  project.memos = { all: { id: 'all', excludedRiskIds: [] as string[] } as Memo }
  project.memos['some'] = { id: 'some', excludedRiskIds: ['r2'] } as Memo
  project.passages = {
    p1: { id: 'p1', versionId: 'v1' } as Passage,
    p2: { id: 'p2', versionId: 'v2' } as Passage,
    p3: { id: 'p3', versionId: 'v1' } as Passage,
    p4: { id: 'p4', versionId: 'v4' } as Passage,
  }
  for (const [id, riskId, passageId] of [
    ['e1', 'r1', 'p1'],
    ['e2', 'r2', 'p2'],
    ['e3', 'r1', 'p3'],
    ['e4', 'r1', 'gone'],
  ] as const) {
    project.evidence[id] = { id, riskId, passageId } as Evidence
  }
  expect(versionsCitedIn.ask(project, 'all')).toEqual(['v1', 'v2'])
  expect(versionsCitedIn.ask(project, 'some')).toEqual(['v1'])
  expect(versionsCitedIn.ask(project, 'gone')).toEqual(['v1', 'v2'])
  expect(versionsCitedIn.kinds).toEqual(['memos', 'evidence', 'passages'])
})
