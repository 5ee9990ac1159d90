import { newTag } from '@shared/document/queries/tags'
import type { Operation } from '@shared/operations/operations'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import {
  addAnalyst,
  addPassage,
  addSource,
  addTag,
  effectOf,
  emptyProject,
  filledProject,
  id,
  perform,
} from '../sample-project'

const update = (name: string, changes: object): Operation => ({
  name: 'tag.update',
  input: { tagId: id(name), changes },
})
const move = (name: string, parent: string | null, before: string | null = null): Operation => ({
  name: 'tag.move',
  input: { tagId: id(name), parentId: parent && id(parent), beforeId: before && id(before) },
})
const remove = (name: string, replacement: string | null = null): Operation => ({
  name: 'tag.delete',
  input: { tagId: id(name), replaceWith: replacement && id(replacement) },
})
const GONE = { code: 'not-found', message: 'This tag is no longer in the project. Nothing was changed.' }

describe('creating a tag', () => {
  test('adds it as it is', () => {
    const create = addTag('new', 'warn', 5)
    expect(effectOf(filledProject(), create)).toEqual({
      label: 'Create tag “new”',
      operations: ['tag.create'],
      changes: [
        {
          kind: 'tags',
          id: id('new'),
          before: null,
          after: {
            id: id('new'),
            parentId: id('warn'),
            position: 1,
            name: 'new',
            colour: 1,
            definition: '',
            include: '',
            exclude: '',
            shortcut: 5,
          },
        },
      ],
    })
  })

  test('takes its digit from the tag that had it, and no other digit', () => {
    const project = emptyProject()
    perform(project, addTag('three', null, 3), addTag('four', null, 4), addTag('none'))
    const { changes } = effectOf(project, addTag('new', null, 3))
    expect(changes.map((change) => [change.id, change.after])).toEqual([
      [id('three'), { ...project.tags[id('three')], shortcut: null }],
      [id('new'), expect.objectContaining({ shortcut: 3 })],
    ])
  })

  test('without a digit takes none from others that have none', () => {
    const project = emptyProject()
    perform(project, addTag('none'))
    expect(effectOf(project, addTag('new')).changes.map((change) => change.id)).toEqual([id('new')])
  })

  test('is refused below a tag that is gone and for one that is there', () => {
    expect(refusalOf(() => effectOf(filledProject(), addTag('new', 'nil')))).toEqual(GONE)
    expect(refusalOf(() => effectOf(filledProject(), addTag('self', 'self')))).toEqual(GONE)
    expect(refusalOf(() => effectOf(filledProject(), addTag('warn')))).toEqual({
      code: 'exists',
      message: 'This tag is already in the project. Nothing was changed.',
    })
  })
})

const TAKEN = {
  code: 'name-taken',
  message: 'A tag of this name already stands in this place of the codebook. Nothing was changed.',
}
const named = (tag: string, name: string): Operation => ({
  name: 'tag.create',
  input: { tag: newTag(emptyProject(), id(tag), name) },
})

describe('a name that another tag has', () => {
  const [composed, decomposed] = ['Caf\u00e9', 'Cafe\u0301']

  test.each([composed, decomposed, 'CAF\u00c9', '\uff23af\u00e9'])('is refused for a new tag, written %j', (name) => {
    const project = emptyProject()
    perform(project, named('first', composed))
    expect(refusalOf(() => effectOf(project, named('second', name)))).toEqual(TAKEN)
    expect(refusalOf(() => perform(emptyProject(), named('first', composed), named('second', name)))).toEqual(TAKEN)
  })

  test.each([composed, decomposed, 'caf\u00e9'])('is refused for a tag that is renamed, written %j', (name) => {
    const project = emptyProject()
    perform(project, named('first', composed), addTag('second'))
    expect(refusalOf(() => effectOf(project, update('second', { name, colour: 3 })))).toEqual(TAKEN)
  })

  test('is free again once that one has another', () => {
    const project = emptyProject()
    perform(project, named('first', composed))
    const changes = perform(project, update('first', { name: 'Bar' }), named('second', decomposed))
    expect(changes.map(({ after }) => after)).toMatchObject([{ name: 'Bar' }, { name: decomposed }])
  })

  test('may be written another way by the tag that has it', () => {
    const project = emptyProject()
    perform(project, named('first', composed))
    expect(effectOf(project, update('first', { name: 'CAFE\u0301' })).changes).toHaveLength(1)
  })

  test('stays with twins that are there, which can be changed in every other way', () => {
    const project = emptyProject()
    perform(project, named('first', composed), addTag('second'))
    const second = project.tags[id('second')]!
    project.tags[id('second')] = { ...second, name: decomposed }
    perform(project, update('second', { name: decomposed, definition: 'A place.' }), move('second', null, 'first'))
    perform(project, addAnalyst('ann'), addSource('river'))
    perform(project, update('first', { shortcut: 4 }), addPassage('words', 'river', ['second']))
    expect(project.tags[id('second')]).toMatchObject({ name: decomposed, definition: 'A place.' })
    expect(refusalOf(() => effectOf(project, update('second', { name: composed })))).toEqual(TAKEN)
    perform(project, update('second', { name: 'Tea room' }))
    expect(project.tags[id('second')]?.name).toBe('Tea room')
  })
})

describe('editing a tag', () => {
  test.each([
    [{ name: 'alarm' }, 'Rename tag to “alarm”'],
    [{ name: 'alarm', colour: 2 }, 'Rename tag to “alarm”'],
    [{ colour: 2 }, 'Edit tag “warn”'],
    [{ line: 'wavy' }, 'Edit tag “warn”'],
    [{ definition: 'A warning.' }, 'Edit tag “warn”'],
    [{ shortcut: 7 }, 'Edit tag “warn”'],
  ])('%j is called %s', (changes, label) => {
    const project = filledProject()
    const before = project.tags[id('warn')]
    expect(effectOf(project, update('warn', changes))).toEqual({
      label,
      operations: ['tag.update'],
      changes: [{ kind: 'tags', id: id('warn'), before, after: { ...before, ...changes } }],
    })
  })

  test('gives it the digit of another, which loses it', () => {
    const project = emptyProject()
    perform(project, addTag('one', null, 1), addTag('two', null, 2))
    perform(project, update('two', { shortcut: 1 }))
    expect([project.tags[id('one')]?.shortcut, project.tags[id('two')]?.shortcut]).toEqual([null, 1])
  })

  test('to the digit it has changes nothing, and its digit can be taken away', () => {
    const project = emptyProject()
    perform(project, addTag('one', null, 1), addTag('none'))
    expect(perform(project, update('one', { shortcut: 1 }))).toEqual([])
    expect(perform(project, update('one', { shortcut: null })).map((change) => change.id)).toEqual([id('one')])
  })

  test('that is gone is refused', () => {
    expect(refusalOf(() => effectOf(filledProject(), update('nil', { name: 'x' })))).toEqual(GONE)
    expect(refusalOf(() => effectOf(filledProject(), update('nil', { shortcut: 1 })))).toEqual(GONE)
  })
})

describe('moving a tag', () => {
  test('puts it below another and at its place', () => {
    const project = filledProject()
    perform(project, addTag('new'))
    const before = project.tags[id('new')]
    expect(effectOf(project, move('new', 'late'))).toEqual({
      label: 'Move tag “new”',
      operations: ['tag.move'],
      changes: [{ kind: 'tags', id: id('new'), before, after: { ...before, parentId: id('late'), position: 1 } }],
    })
  })

  test('can take it to the top', () => {
    const project = filledProject()
    perform(project, move('late', null, 'warn'))
    expect(project.tags[id('late')]).toMatchObject({ parentId: null, position: 0 })
  })

  test('is refused below itself, its children and their children', () => {
    const project = filledProject()
    perform(project, addTag('deep', 'late'))
    for (const parent of ['warn', 'late', 'deep']) {
      expect(refusalOf(() => effectOf(project, move('warn', parent)))).toEqual({
        code: 'tag-cycle',
        message: 'A tag cannot be placed under itself. Nothing was moved.',
      })
    }
  })

  test('is refused where it or the tag above is gone', () => {
    expect(refusalOf(() => effectOf(filledProject(), move('warn', 'nil')))).toEqual(GONE)
    expect(refusalOf(() => effectOf(filledProject(), move('nil', null)))).toEqual(GONE)
    expect(refusalOf(() => effectOf(filledProject(), move('late', null, 'nil')))).toEqual(GONE)
  })
})

describe('deleting a tag', () => {
  test('keeps its passages with their other tags', () => {
    const project = filledProject()
    const [passage, tag] = [project.passages[id('pas')], project.tags[id('late')]]
    expect(effectOf(project, remove('late'))).toEqual({
      label: 'Delete tag “late”',
      operations: ['tag.delete'],
      changes: [
        { kind: 'passages', id: id('pas'), before: passage, after: { ...passage, tagIds: [id('warn')] } },
        { kind: 'tags', id: id('late'), before: tag, after: null },
      ],
    })
  })

  test('keeps a passage that had no other tag', () => {
    const project = filledProject()
    perform(project, { name: 'passage.untag', input: { passageId: id('pas'), tagId: id('warn') } })
    perform(project, remove('late'))
    expect(project.passages[id('pas')]?.tagIds).toEqual([])
  })

  test('moves its children up to the tag above it', () => {
    const project = filledProject()
    perform(project, addTag('deep', 'late'), addTag('other'))
    perform(project, remove('late'))
    const parents = Object.values(project.tags).map(({ name, parentId }) => [name, parentId])
    expect(parents).toEqual([
      ['warn', null],
      ['deep', id('warn')],
      ['other', null],
    ])
  })

  test('puts the replacement where it stood last, once', () => {
    const project = filledProject()
    perform(project, addTag('new'), remove('warn', 'new'))
    expect(project.passages[id('pas')]?.tagIds).toEqual([id('late'), id('new')])
    perform(project, remove('late', 'new'))
    expect(project.passages[id('pas')]?.tagIds).toEqual([id('new')])
  })

  test('leaves passages alone that did not have it', () => {
    const project = filledProject()
    perform(project, addTag('new'), addPassage('bare', 'art', [], 9), addPassage('two', 'art', ['warn'], 20))
    const touched = effectOf(project, remove('late', 'new')).changes.map((change) => change.id)
    expect(touched).toEqual([id('pas'), id('late')])
  })

  test('is refused where it would replace itself', () => {
    expect(refusalOf(() => effectOf(filledProject(), remove('late', 'late')))).toEqual({
      code: 'tag-cycle',
      message: 'A tag cannot replace itself. Nothing was deleted.',
    })
  })

  test('is refused where it or its replacement is gone', () => {
    expect(refusalOf(() => effectOf(filledProject(), remove('nil')))).toEqual(GONE)
    expect(refusalOf(() => effectOf(filledProject(), remove('late', 'nil')))).toEqual(GONE)
  })
})
