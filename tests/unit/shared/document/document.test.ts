import { applyChanges, entity, Project } from '@shared/document/project'
import { Change, Commit, inverse } from '@shared/document/change'
import { kindOf, KINDS } from '@shared/kinds/registry'
import { describe, expect, test } from 'vitest'
import { resolve } from '../resolved-project'
import {
  addAnalyst,
  addRisk,
  addTag,
  addTagSet,
  AT,
  emptyProject,
  id,
  noteMerge,
  openEdition,
  perform,
  projectWithRows,
  setScore,
} from '../sample-project'
import { reviewMemo } from '../sample-memo'
import { addScales } from '../sample-scales'
import { addSession, closeRound, collectBallot, openRound, percent, sayOf, scoreOf } from '../sample-session'
import { closeTagging, openTagging, rejectTag } from '../sample-tagging'

const project = projectWithRows()
perform(
  project,
  addSession('ses', ['rsk'], ['ann']),
  openRound('rou', 'ses', ['rsk']),
  scoreOf('rsk', 'ann', percent(40)),
  ...collectBallot('bal', 'rou', 'ann'),
  closeRound('rou'),
  ...sayOf('rou', 'ses', 'rsk'),
)
perform(
  project,
  addAnalyst('bob'),
  openTagging('tag', ['art'], ['ann', 'bob']),
  closeTagging('tag'),
  rejectTag('tag', 'art', 'late', 0),
)
perform(project, ...reviewMemo())
noteMerge(project, 'copy', 'ann')
perform(project, addTagSet('set', ['warn']), openEdition('ed', 'late'), ...addScales())
perform(project, addRisk('due'), setScore('sco2', 'due', 'ann', 20), resolve('due', 'no', '2026-11-24'))
const tag = project.tags[id('warn')]!
const commit: Commit = {
  seq: 1,
  at: AT,
  by: id('ann'),
  label: 'Step',
  operations: ['tag.create'],
  undoes: null,
  redoes: null,
  changes: [{ kind: 'tags', id: tag.id, before: null, after: tag }],
}

test('these are the kinds of things', () => {
  expect(KINDS).toEqual([
    'about',
    'analysts',
    'sources',
    'versions',
    'tags',
    'tagEditions',
    'tagSets',
    'passages',
    'risks',
    'evidence',
    'assumptions',
    'alternatives',
    'bearings',
    'indicators',
    'observations',
    'scores',
    'sessions',
    'rounds',
    'answers',
    'ballots',
    'comments',
    'dissents',
    'outcomes',
    'forecasts',
    'taggings',
    'proposals',
    'decisions',
    'memos',
    'memoTemplates',
    'remarks',
    'waivers',
    'handovers',
    'queries',
    'lexicons',
    'impactScales',
    'matrices',
    'customColumns',
    'views',
    'merges',
  ])
  expect(Object.keys(Project.shape)).toEqual(KINDS)
})

test.each(KINDS)('one of the %s fits its schema, and a project holds it', (kind) => {
  const [each] = Object.values(project[kind]) as object[]
  expect(kindOf(kind).schema.parse(each)).toEqual(each)
  expect(Change.safeParse({ kind, id: 'x', before: each, after: null }).success).toBe(true)
  expect(Change.safeParse({ kind, id: 'x', before: { ...each, more: 1 }, after: null }).success).toBe(false)
})

describe('an entity', () => {
  test('is found by kind and id', () => {
    expect(entity(project, 'tags', id('warn'))).toBe(tag)
    expect(entity(project, 'risks', id('warn'))).toBeUndefined()
    expect(entity(project, 'about', 'project')).toBe(project.about.project)
  })

  test.each(['__proto__', 'toString', 'constructor'])('is not found by what every object has: “%s”', (name) => {
    expect(entity(project, 'tags', name)).toBeUndefined()
  })
})

describe('applying changes', () => {
  test('puts, replaces and takes away in the order given', () => {
    const at = emptyProject()
    const renamed = { ...tag, name: 'alarm' }
    applyChanges(at, [
      { kind: 'tags', id: tag.id, before: null, after: tag },
      { kind: 'tags', id: tag.id, before: tag, after: renamed },
    ])
    expect(at.tags).toEqual({ [tag.id]: renamed })
    applyChanges(at, [{ kind: 'tags', id: tag.id, before: renamed, after: null }])
    expect(at).toEqual(emptyProject())
  })

  test('can be taken back, the last first', () => {
    const at = emptyProject()
    const changes = perform(at, addTag('warn'), addTag('late', 'warn'))
    expect(inverse(changes)).toEqual([
      { kind: 'tags', id: id('late'), before: at.tags[id('late')], after: null },
      { kind: 'tags', id: id('warn'), before: at.tags[id('warn')], after: null },
    ])
    expect(inverse(inverse(changes))).toEqual(changes)
    expect(inverse([])).toEqual([])
  })
})

test.each<[object, boolean]>([
  [{}, true],
  [{ seq: 0 }, false],
  [{ seq: 1.5 }, false],
  [{ at: '2026-11-23' }, false],
  [{ by: null }, true],
  [{ by: 'ann' }, false],
  [{ label: '' }, false],
  [{ label: 'x'.repeat(500) }, true],
  [{ label: 'x'.repeat(501) }, false],
  [{ operations: ['x'.repeat(60)] }, true],
  [{ operations: ['x'.repeat(61)] }, false],
  [{ undoes: 1 }, true],
  [{ undoes: 0 }, false],
  [{ redoes: 1 }, true],
  [{ redoes: 0 }, false],
  [{ more: 1 }, false],
  [{ changes: [{ kind: 'files', id: 'x', before: null, after: null }] }, false],
  [{ changes: [{ kind: 'risks', id: 'x', before: null, after: tag }] }, false],
])('a commit with %j is one: %s', (changes, is) => {
  expect(Commit.safeParse({ ...commit, ...changes }).success).toBe(is)
})

test('a project with a table too many, too few or a key that is no id is none', () => {
  expect(Project.parse(project)).toEqual(project)
  const { memos: _, ...without } = project
  expect(Project.safeParse(without).success).toBe(false)
  expect(Project.safeParse({ ...project, files: {} }).success).toBe(false)
  expect(Project.safeParse({ ...project, tags: { warn: tag } }).success).toBe(false)
})
