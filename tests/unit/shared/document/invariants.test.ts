import { breachesIn } from '@shared/document/invariants'
import { inverse } from '@shared/document/change'
import { applyChanges, type Project } from '@shared/document/project'
import type { Tag } from '@shared/kinds/tags'
import { describe, expect, test } from 'vitest'
import { assertApplicable, breachesAfter, reduce } from '../at-once'
import { refusalOf } from '../refusal-of'
import {
  act,
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

/** A project in which every kind names something. */
function fullProject(): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addAnalyst('bo'), addSource('paper'), addTag('cost'), addTag('fuel', 'cost', 2))
  perform(project, addPassage('p', 'paper', ['cost', 'fuel']), addRisk('flood'), addRisk('fire'))
  perform(project, linkEvidence('e', 'flood', 'p'), setScore('s', 'flood', 'ann', 60), addMemo('memo'))
  return project
}

const put = <K extends 'tags' | 'risks' | 'passages' | 'evidence' | 'scores' | 'sources' | 'versions'>(
  project: Project,
  kind: K,
  name: string,
  fields: object,
) => {
  const before = project[kind][id(name)] ?? null
  const after = { ...before, ...fields } as never
  return [{ kind, id: id(name), before, after } as never]
}
const problems = (found: { problem: string }[]) => found.map(({ problem }) => problem)

test('a project made by operations breaks nothing', () => {
  expect(breachesIn(fullProject())).toEqual([])
})

describe('what cannot be is found in the whole project and in a plan that would bring it about', () => {
  test.each<[string, (project: Project) => never[], string[]]>([
    ['a tag under itself', (p) => put(p, 'tags', 'cost', { parentId: id('fuel') }), ['It stands under itself.']],
    [
      'a digit given twice',
      (p) => put(p, 'tags', 'cost', { shortcut: 2 }),
      ['Another tag or set of tags has the same digit.'],
    ],
    ['a number given twice', (p) => put(p, 'risks', 'fire', { number: 1 }), ['Another risk has the same number.']],
    [
      'a passage of no source',
      (p) => put(p, 'passages', 'p', { sourceId: id('gone') }),
      ['The source it belongs to is not in the project.', 'It is not from this source.'],
    ],
    [
      'a text of too many paragraphs',
      (p) => put(p, 'versions', 'paperV', { blocks: 100_001 }),
      ['It has 100,001 paragraphs, and 100,000 is the most Assay imports.'],
    ],
    [
      'a text of too many characters',
      (p) => put(p, 'versions', 'paperV', { characters: 26_214_401 }),
      ['It has 26,214,401 characters, and 26,214,400 is the most Assay imports.'],
    ],
    ['a text just short enough', (p) => put(p, 'versions', 'paperV', { blocks: 100_000, characters: 26_214_400 }), []],
    [
      'a passage past the end of its text',
      (p) => put(p, 'passages', 'p', { anchor: { start: 96, end: 101, exact: 'words', prefix: '', suffix: '' } }),
      ['It reaches past the end of the text.'],
    ],
    [
      'a source with the text of another',
      (p) => put(p, 'versions', 'paperV', { sourceId: id('flood') }),
      ['The source it belongs to is not in the project.'],
    ],
  ])('%s', (_name, plan, expected) => {
    const project = fullProject()
    const changes = plan(project)
    expect(problems(breachesAfter(project, changes))).toEqual(expected)
    applyChanges(project, changes)
    expect(problems(breachesIn(project))).toEqual(expect.arrayContaining(expected))
  })

  test('two scores of one analyst, two links of one passage', () => {
    const project = fullProject()
    const score = { ...project.scores[id('s')], id: id('s2') }
    const link = { ...project.evidence[id('e')], id: id('e2') }
    expect(problems(breachesAfter(project, put(project, 'scores', 's2', score)))).toEqual([
      'The analyst has scored this risk already.',
    ])
    expect(problems(breachesAfter(project, put(project, 'evidence', 'e2', link)))).toEqual([
      'The passage is evidence for this risk already.',
    ])
    applyChanges(project, [...put(project, 'scores', 's2', score), ...put(project, 'evidence', 'e2', link)])
    expect(breachesIn(project)).toHaveLength(4)
  })

  test('something taken away while others name it', () => {
    const project = fullProject()
    const flood = project.risks[id('flood')]!
    const changes = [{ kind: 'risks' as const, id: flood.id, before: flood, after: null }]
    expect(breachesAfter(project, changes)).toEqual([
      { kind: 'evidence', id: id('e'), problem: 'The risk it belongs to is not in the project.' },
      { kind: 'scores', id: id('s'), problem: 'The risk it belongs to is not in the project.' },
    ])
  })
})

test('tags without a digit do not clash, and a memo may leave out a risk that is gone', () => {
  const project = fullProject()
  perform(project, addTag('other'), addTag('more'))
  perform(project, {
    name: 'memo.update',
    input: { memoId: id('memo'), changes: { excludedRiskIds: [id('fire')] } },
  })
  perform(project, { name: 'risk.delete', input: { riskId: id('fire') } })
  expect(breachesIn(project)).toEqual([])
})

test('no plan can take away what says what the project is', () => {
  const project = fullProject()
  const before = project.about.project
  const changes = [{ kind: 'about' as const, id: 'project', before, after: null }]
  expect(breachesAfter(project, changes)).toEqual([
    { kind: 'about', id: 'project', problem: 'No project can be without it.' },
  ])
  expect(refusalOf(() => assertApplicable(project, changes, 'This'))?.code).toBe('unsound')
})

test('an undo that would bring back what cannot be any more is refused in words', () => {
  const project = fullProject()
  const { changes } = reduce(
    project,
    [{ name: 'tag.update', input: { tagId: id('fuel'), changes: { shortcut: null } } }],
    act,
  )
  applyChanges(project, changes)
  perform(project, { name: 'tag.update', input: { tagId: id('cost'), changes: { shortcut: 2 } } })
  expect(refusalOf(() => assertApplicable(project, inverse(changes), 'Undo “Edit tag”'))).toEqual({
    code: 'unsound',
    message:
      'Undo “Edit tag” is not possible: tag fuel: Another tag or set of tags has the same digit. Nothing was changed.',
  })
})

test('a long chain of tags that never ends does not hang the check', () => {
  const project = fullProject()
  const loop: [string, Partial<Tag>][] = [
    ['cost', { parentId: id('fuel') }],
    ['other', { ...project.tags[id('fuel')], id: id('other'), parentId: id('cost'), shortcut: null }],
  ]
  applyChanges(
    project,
    loop.flatMap(([name, fields]) => put(project, 'tags', name, fields)),
  )
  expect(
    breachesIn(project)
      .map((breach) => breach.id)
      .toSorted(),
  ).toEqual([id('cost'), id('fuel')].toSorted())
})

describe('tags under tags', () => {
  const named = (length: number) => Array.from({ length }, (_, index) => `t${index}`)
  const chain = (length: number) =>
    named(length).map((name, index) => addTag(name, index === 0 ? null : named(length)[index - 1]))
  const move = (name: string, under: string | null) =>
    ({ name: 'tag.move', input: { tagId: id(name), parentId: under && id(under), beforeId: null } }) as const
  const tooDeep = 'It stands, or something under it does, more than 100 levels deep.'

  test('stand a hundred levels deep and no deeper, also what is moved along', () => {
    const project = emptyProject()
    perform(project, ...chain(100), addTag('a'), addTag('b', 'a'))
    expect(refusalOf(() => reduce(project, [addTag('over', 't99')], act))).toEqual({
      code: 'unsound',
      message: `This is not possible: tag over: ${tooDeep} Nothing was changed.`,
    })
    expect(refusalOf(() => reduce(project, [move('a', 't98')], act))?.message).toContain(`tag a: ${tooDeep}`)
    expect(refusalOf(() => reduce(project, [move('a', 't97')], act))).toBeNull()
  })
})

test('what is broken already can be worked on, and not be broken further', () => {
  const project = fullProject()
  delete project.tags[id('fuel')]
  const note = { name: 'passage.update', input: { passageId: id('p'), changes: { note: 'Look.' } } }
  expect(breachesIn(project)).not.toEqual([])
  expect(refusalOf(() => reduce(project, [note], act))).toBeNull()
  expect(
    refusalOf(() => assertApplicable(project, put(project, 'passages', 'p', { sourceId: id('gone') }), 'Undo'))?.code,
  ).toBe('unsound')
})
