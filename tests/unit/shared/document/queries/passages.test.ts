import type { Evidence } from '@shared/kinds/evidence'
import type { Passage } from '@shared/kinds/passages'
import type { Risk } from '@shared/kinds/risks'
import type { Source } from '@shared/kinds/sources'
import { evidenceOfPassage, passagesOfTag } from '@shared/document/queries/passages'
import { expect, test } from 'vitest'
import { emptyProject } from '../../sample-project'

function marked() {
  const project = emptyProject()
  project.sources = {
    late: { id: 'late', position: 9 } as Source,
    early: { id: 'early', position: 2 } as Source,
  }
  const passages: [id: string, sourceId: string, start: number, end: number, ...tagIds: string[]][] = [
    ['p1', 'late', 1, 5, 'warn'],
    ['p2', 'early', 30, 35, 'other', 'warn'],
    ['p3', 'early', 8, 9, 'warn'],
    ['p4', 'early', 8, 12, 'warn'],
    ['p5', 'early', 1, 2, 'other'],
    ['p6', 'nowhere', 50, 51, 'warn'],
  ]
  for (const [id, sourceId, start, end, ...tagIds] of passages) {
    project.passages[id] = { id, sourceId, versionId: `${sourceId}V`, anchor: { start, end }, tagIds } as Passage
  }
  return project
}
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)

test('the passages of a tag come source by source in reading order, the longer first', () => {
  const project = marked()
  expect(ids(passagesOfTag.ask(project, 'warn'))).toEqual(['p6', 'p4', 'p3', 'p2', 'p1'])
  expect(ids(passagesOfTag.ask(project, 'other'))).toEqual(['p5', 'p2'])
  expect(passagesOfTag.ask(project, 'nil')).toEqual([])
  expect(passagesOfTag.kinds).toEqual(['passages', 'sources'])
})

test('a passage knows the risks it is evidence for, in their order, without those that are gone', () => {
  const project = marked()
  project.risks = { r1: { id: 'r1' } as Risk, r2: { id: 'r2' } as Risk }
  const links = [
    { id: 'e1', riskId: 'r2', passageId: 'p1', position: 5 },
    { id: 'e2', riskId: 'gone', passageId: 'p1', position: 1 },
    { id: 'e3', riskId: 'r1', passageId: 'p1', position: 2 },
    { id: 'e4', riskId: 'r1', passageId: 'p2', position: 1 },
  ] as Evidence[]
  for (const link of links) project.evidence[link.id] = link
  expect(evidenceOfPassage.ask(project, 'p1')).toEqual([
    { evidence: links[2], risk: { id: 'r1' } },
    { evidence: links[0], risk: { id: 'r2' } },
  ])
  expect(evidenceOfPassage.ask(project, 'p3')).toEqual([])
  expect(evidenceOfPassage.kinds).toEqual(['evidence', 'risks'])
})
