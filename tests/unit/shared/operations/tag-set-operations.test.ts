import { breachesIn } from '@shared/document/invariants'
import { inverse } from '@shared/document/change'
import { applyChanges } from '@shared/document/project'
import { allBehindDigits, behindDigit, newTagSet } from '@shared/document/queries/tag-sets'
import { newTag } from '@shared/document/queries/tags'
import type { Operation } from '@shared/operations/operations'
import { expect, test } from 'vitest'
import { bringBack } from '@shared/document/bring-back'
import { atOnce } from '@shared/steps'
import { assertApplicable } from '../at-once'
import { refusalOf } from '../refusal-of'
import { addTag, addTagSet, effectOf, emptyProject, id, perform } from '../sample-project'

const update = (changes: object): Operation => ({ name: 'tagSet.update', input: { tagSetId: id('set'), changes } })
const digits = (project: ReturnType<typeof codebook>) =>
  allBehindDigits
    .ask(project)
    .map(({ digit, behind }) => `${digit} ${behind.kind === 'tag' ? behind.tag.name : behind.set.name}`)

function codebook() {
  const project = emptyProject()
  perform(project, addTag('a', null, 1), addTag('b'), addTag('c', 'b', 2), addTagSet('set', ['c', 'a', 'c'], 3))
  return project
}

test('a digit gives a tag, or opens the tags of a set in its order, each once', () => {
  const project = codebook()
  expect(behindDigit.ask(project, 1)).toEqual({ kind: 'tag', tag: project.tags[id('a')] })
  expect(behindDigit.ask(project, 3)).toEqual({
    kind: 'set',
    set: project.tagSets[id('set')],
    tags: [project.tags[id('c')], project.tags[id('a')]],
  })
  expect(behindDigit.ask(project, 4)).toBeNull()
  expect(digits(project)).toEqual(['1 a', '2 c', '3 set'])
})

test('a digit is taken from the tag or set that had it, whichever is given it', () => {
  const project = codebook()
  perform(project, update({ shortcut: 1 }))
  expect(digits(project)).toEqual(['1 set', '2 c'])
  perform(project, { name: 'tag.update', input: { tagId: id('b'), changes: { shortcut: 1 } } })
  expect(digits(project)).toEqual(['1 b', '2 c'])
  perform(project, addTagSet('other', [], 2))
  expect(digits(project)).toEqual(['1 b', '2 other'])
  expect(newTag(project, 'x', 'X').shortcut).toBe(3)
  expect(breachesIn(project)).toEqual([])
})

test('an undo that would give a digit twice is refused', () => {
  const project = codebook()
  const changes = perform(project, update({ shortcut: null }))
  perform(project, { name: 'tag.update', input: { tagId: id('b'), changes: { shortcut: 3 } } })
  expect(refusalOf(() => assertApplicable(project, inverse(changes), 'Undo “Edit set”'))).toEqual({
    code: 'unsound',
    message:
      'Undo “Edit set” is not possible: set of tags set: Another tag or set of tags has the same digit. Nothing was changed.',
  })
})

test('a tag brought back gives up its digit for a set that has it now', () => {
  const project = codebook()
  const deletion = perform(project, { name: 'tag.delete', input: { tagId: id('a'), replaceWith: null } })
  const gone = deletion.find((change) => change.id === id('a'))
  expect(project.tagSets[id('set')]?.tagIds).toEqual([id('c')])
  perform(project, update({ shortcut: 1 }))
  const { changes, adapted } = atOnce(bringBack(project, 'tags', gone?.before as never, deletion))
  applyChanges(project, changes)
  expect(adapted).toBe(true)
  expect(project.tags[id('a')]?.shortcut).toBeNull()
  expect(digits(project)).toEqual(['1 set', '2 c'])
})

test('a set is renamed, filled anew and deleted, and its tags stay', () => {
  const project = codebook()
  perform(project, update({ name: 'Money', tagIds: [id('b'), id('b')] }))
  expect(project.tagSets[id('set')]).toMatchObject({ name: 'Money', tagIds: [id('b')], shortcut: 3 })
  perform(project, { name: 'tagSet.delete', input: { tagSetId: id('set') } })
  expect(project.tagSets).toEqual({})
  expect(Object.keys(project.tags)).toHaveLength(3)
})

test('a name that another set has, and a tag that is gone, are refused', () => {
  const project = codebook()
  perform(project, addTagSet('Café', []))
  const taken = { code: 'name-taken', message: 'A set of this name is already in the codebook. Nothing was changed.' }
  expect(refusalOf(() => effectOf(project, update({ name: 'CAFE\u0301' })))).toEqual(taken)
  expect(refusalOf(() => effectOf(project, addTagSet('café', [])))).toEqual(taken)
  expect(refusalOf(() => effectOf(project, update({ name: 'SET' })))).toBeNull()
  expect(refusalOf(() => effectOf(project, update({ tagIds: [id('nil')] })))?.code).toBe('not-found')
})

test('a new set stands behind the others, with a name of its own', () => {
  expect(newTagSet(codebook(), 'new', 'Set', ['x'])).toEqual({
    id: 'new',
    position: 2,
    name: 'Set (2)',
    tagIds: ['x'],
    shortcut: null,
  })
})
