import { versionsCitedIn } from '@shared/document/queries/memos'
import type { Evidence } from '@shared/kinds/evidence'
import type { Memo } from '@shared/kinds/memos'
import type { Passage } from '@shared/kinds/passages'
import { newId } from '@shared/new-id'
import { expect, test } from 'vitest'
import { emptyProject } from '../../sample-project'

const written: Partial<Memo> = { written: {}, judgments: {}, markup: 'markdown' }

test('a memo needs the texts that its risks cite, each once', () => {
  const project = emptyProject()
  project.memos = { all: { ...written, id: 'all', excludedRiskIds: [] as string[] } as Memo }
  project.memos['some'] = { ...written, id: 'some', excludedRiskIds: ['r2'] } as Memo
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

test('a memo needs the texts that its own words cite, wherever they stand', () => {
  const project = emptyProject()
  const cited = Array.from({ length: 5 }, () => newId())
  for (const [index, id] of cited.entries()) project.passages[id] = { id, versionId: `v${index}` } as Passage
  const note = (index: number) => `It rises [note](passage:${cited[index]}).`
  const memo = {
    id: 'memo',
    excludedRiskIds: [] as string[],
    markup: 'markdown',
    written: { outlook: `${note(0)}\n\nNo more: [note](passage:${newId()}), passage: none.` },
    judgments: { r1: { claim: `- ${note(1)}`, basis: note(2) }, r2: { claim: null, basis: null } },
    overrides: { evidence: { instead: note(3), of: note(4) } },
  }
  project.memos['memo'] = memo as Partial<Memo> as Memo
  expect(versionsCitedIn.ask(project, 'memo')).toEqual(['v0', 'v1', 'v2', 'v3'])
  // Signs in words of before there was markup are only signs.
  const { markup: _, ...plain } = memo
  project.memos['memo'] = plain as Partial<Memo> as Memo
  expect(versionsCitedIn.ask(project, 'memo')).toEqual(['v3'])
})
