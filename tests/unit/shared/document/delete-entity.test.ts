import { deleteEntity, deleteTogether } from '@shared/document/delete-entity'
import { Draft } from '@shared/document/draft'
import { breachesIn } from '@shared/document/invariants'
import { applyChanges, type Project } from '@shared/document/project'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import {
  addAnalyst,
  addMemo,
  addPassage,
  addRisk,
  addSource,
  addTag,
  emptyProject,
  id,
  linkEvidence,
  perform,
  setScore,
} from '../sample-project'

function projectWith(...more: Parameters<typeof perform>[1][]): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('paper'), addTag('cost'), addTag('fuel', 'cost'), addTag('oil', 'fuel'))
  perform(project, addPassage('p', 'paper', ['cost', 'fuel']), addPassage('q', 'paper', ['fuel']), addRisk('flood'))
  perform(project, linkEvidence('e', 'flood', 'p'), setScore('s', 'flood', 'ann', 60), ...more)
  return project
}

function deleted(project: Project, kind: Parameters<typeof deleteEntity>[1], name: string) {
  const draft = new Draft(project)
  atOnce(deleteEntity(draft, kind, id(name)))
  const changes = atOnce(draft.changes())
  applyChanges(project, changes)
  return changes.map(({ kind: changed, id: each, after }) => [changed, each, after === null ? 'deleted' : 'changed'])
}

test('a source takes its passages, their evidence and its texts along, and goes last', () => {
  const project = projectWith()
  expect(deleted(project, 'sources', 'paper')).toEqual([
    ['evidence', id('e'), 'deleted'],
    ['passages', id('p'), 'deleted'],
    ['passages', id('q'), 'deleted'],
    ['versions', id('paperV'), 'deleted'],
    ['sources', id('paper'), 'deleted'],
  ])
  expect(breachesIn(project)).toEqual([])
})

test('a risk takes evidence and scores along; the passages stay', () => {
  const project = projectWith()
  expect(deleted(project, 'risks', 'flood')).toEqual([
    ['evidence', id('e'), 'deleted'],
    ['scores', id('s'), 'deleted'],
    ['risks', id('flood'), 'deleted'],
  ])
  expect(Object.keys(project.passages)).toEqual([id('p'), id('q')])
})

test('passages forget a tag, and the tags under it move up to where it stood', () => {
  const project = projectWith()
  deleted(project, 'tags', 'fuel')
  expect(project.passages[id('p')]?.tagIds).toEqual([id('cost')])
  expect(project.passages[id('q')]?.tagIds).toEqual([])
  expect(project.tags[id('oil')]?.parentId).toBe(id('cost'))
  deleted(project, 'tags', 'cost')
  expect(project.tags[id('oil')]?.parentId).toBeNull()
  expect(breachesIn(project)).toEqual([])
})

test('what others cannot do without is not deleted', () => {
  const project = projectWith()
  expect(refusalOf(() => deleted(project, 'analysts', 'ann'))).toEqual({
    code: 'still-used',
    message: 'This analyst is used by passages of the project. Nothing was deleted. Delete or change those first.',
  })
  expect(refusalOf(() => deleted(project, 'versions', 'paperV'))?.code).toBe('still-used')
})

test('what is gone already cannot be deleted again', () => {
  expect(refusalOf(() => deleted(projectWith(), 'risks', 'nothing'))).toEqual({
    code: 'not-found',
    message: 'This risk is no longer in the project. Nothing was changed.',
  })
})

test('a memo goes on leaving out a risk that is gone, for when it comes back', () => {
  const project = projectWith(addMemo('memo'), {
    name: 'memo.update',
    input: { memoId: id('memo'), changes: { excludedRiskIds: [id('flood')] } },
  })
  deleted(project, 'risks', 'flood')
  expect(project.memos[id('memo')]?.excludedRiskIds).toEqual([id('flood')])
})

/** What deleting several as one makes of a project; null where it cannot be. */
function deletedTogether(project: Project, ...things: Parameters<typeof deleteTogether>[1]) {
  const draft = new Draft(project)
  const isDone = atOnce(deleteTogether(draft, things))
  const changes = atOnce(draft.changes())
  applyChanges(project, changes)
  const told = changes.map(({ kind, id: each, after }) => [kind, each, after === null ? 'deleted' : 'changed'])
  return isDone ? told : { kept: told }
}

test('nothing goes where something that stays forbids one of them', () => {
  const project = projectWith()
  const before = structuredClone(project)
  const things = [
    { kind: 'risks', id: id('flood') },
    { kind: 'analysts', id: id('ann') },
  ] as const
  expect(deletedTogether(project, ...things)).toEqual({ kept: [] })
  expect(project).toEqual(before)
})

test('several go together though one of them, or what hangs on it, forbids another to go alone', () => {
  const project = projectWith()
  expect(
    deletedTogether(
      project,
      { kind: 'analysts', id: id('ann') },
      { kind: 'sources', id: id('paper') },
      { kind: 'risks', id: id('flood') },
    ),
  ).toEqual([
    ['analysts', id('ann'), 'deleted'],
    ['sources', id('paper'), 'deleted'],
    ['risks', id('flood'), 'deleted'],
    ['versions', id('paperV'), 'deleted'],
    ['passages', id('p'), 'deleted'],
    ['passages', id('q'), 'deleted'],
    ['evidence', id('e'), 'deleted'],
    ['scores', id('s'), 'deleted'],
  ])
  expect(breachesIn(project)).toEqual([])
})

test('what is gone already is passed over where several go together', () => {
  expect(deletedTogether(projectWith(), { kind: 'risks', id: id('nothing') }, { kind: 'scores', id: id('s') })).toEqual(
    [['scores', id('s'), 'deleted']],
  )
})
