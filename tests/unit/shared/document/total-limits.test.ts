import { inverse } from '@shared/document/change'
import { measureOf } from '@shared/document/indexes/measure'
import { applyChanges, type Project } from '@shared/document/project'
import { assertWithinLimits } from '@shared/document/total-limits'
import { kindOf, KINDS } from '@shared/kinds/registry'
import { LIMITS } from '@shared/limits'
import type { Operation } from '@shared/operations/operations'
import { atOnce } from '@shared/steps'
import { describe, expect, test } from 'vitest'
import { reduce } from '../at-once'
import { refusalOf } from '../refusal-of'
import { act, addAnalyst, addTag, emptyProject, filledProject, id, perform } from '../sample-project'

const refused = (project: Project, ...operations: Operation[]) =>
  refusalOf(() => atOnce(assertWithinLimits(project, reduce(project, operations, act).changes)))
const tags = (count: number, from = 0) => Array.from({ length: count }, (_, index) => addTag(`t${from + index}`))
const deleteTag = (name: string): Operation => ({ name: 'tag.delete', input: { tagId: id(name), replaceWith: null } })
const describeTag = (name: string, definition: string): Operation => ({
  name: 'tag.update',
  input: { tagId: id(name), changes: { definition } },
})

describe('things of a kind', () => {
  test('are as many as its limit, and one more is refused with its number', () => {
    const project = emptyProject()
    perform(project, ...tags(LIMITS.tags - 1))
    expect(refused(project, addTag('last'))).toBeNull()
    expect(refused(project, addTag('last'), addAnalyst('ann'), addTag('over'))).toEqual({
      code: 'too-much',
      message:
        'A project holds at most 10,000 tags; with this it would have 10,001. Nothing was changed. Delete tags that are not needed, or go on in a second project.',
    })
    perform(project, addTag('last'))
    expect(refused(project, deleteTag('t0'), addTag('over'))).toBeNull()
  })

  test('that are too many already, in a folder made elsewhere, may be changed and become fewer', () => {
    const project = emptyProject()
    perform(project, ...tags(LIMITS.tags), addTag('over'), addTag('more'))
    expect(refused(project, describeTag('over', 'Costs'))).toBeNull()
    expect(refused(project, deleteTag('more'))).toBeNull()
    expect(refused(project, addTag('again'))?.message).toMatch(/ would have 10,003\. /)
  })

  test('have a limit of every kind', () => {
    const fewer: Readonly<Record<string, number>> = {
      tags: 10_000,
      sessions: 1_000,
      ballots: 5_000,
      taggings: 1_000,
      queries: 2_000,
      customColumns: 100,
      views: 500,
      memoTemplates: 200,
      handovers: 5_000,
    }
    expect(KINDS.map((kind) => [kind, kindOf(kind).most])).toEqual(KINDS.map((kind) => [kind, fewer[kind] ?? 200_000]))
  })
})

test('a project is measured once, and by its changes since', () => {
  const project = filledProject()
  const measure = () => {
    const { characters, ...rest } = atOnce(measureOf(project))
    return { characters, counts: KINDS.map((kind) => atOnce(measureOf(project)).countOf(kind)), rest }
  }
  const before = structuredClone(measure())
  expect(before.counts).toEqual(KINDS.map((kind) => Object.keys(project[kind]).length))
  const stored = KINDS.flatMap((kind) => Object.values<object>(project[kind]).map((each) => JSON.stringify(each)))
  expect(before.characters).toBe(stored.join('').length)
  const changes = perform(project, addTag('new'), deleteTag('warn'))
  expect(measure().characters).toBe(atOnce(measureOf(structuredClone(project))).characters)
  applyChanges(project, inverse(changes))
  expect(measure()).toEqual(before)
})
