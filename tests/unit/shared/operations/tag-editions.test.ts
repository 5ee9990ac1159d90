import { inverse } from '@shared/document/change'
import { applyChanges, type Project } from '@shared/document/project'
import { earlierEditions, meaningThen, toRetag } from '@shared/document/queries/tag-editions'
import { editionOf } from '@shared/kinds/tags'
import type { Operation } from '@shared/operations/operations'
import { expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import {
  addAnalyst,
  addPassage,
  addSource,
  addTag,
  AT,
  effectOf,
  emptyProject,
  id,
  openEdition,
  perform,
} from '../sample-project'

const define = (definition: string): Operation => ({
  name: 'tag.update',
  input: { tagId: id('cost'), changes: { definition } },
})
const onPassage = (
  name: 'passage.tag' | 'passage.untag' | 'passage.confirmTag',
  passage: string,
  tag: string,
): Operation => ({
  name,
  input: { passageId: id(passage), tagId: id(tag) },
})
const retag = (passage: string, tag: string, other: string, keep = false): Operation => ({
  name: 'passage.retag',
  input: { passageId: id(passage), tagId: id(tag), otherId: id(other), keep },
})

/** The tag “cost” had two passages when its meaning was changed. */
function changed(): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('wire', 1000), addTag('cost'), addTag('price'))
  perform(project, define('was'), addPassage('one', 'wire', ['cost']), addPassage('two', 'wire', ['price', 'cost'], 10))
  perform(project, define('is'), openEdition('e1', 'cost'))
  return project
}
const queue = (project: Project) => toRetag.ask(project, id('cost')).map((passage) => passage.id)
const cost = (project: Project) => project.tags[id('cost')]!
const passage = (project: Project, name: string) => project.passages[id(name)]!

test('a change of meaning keeps what the tag meant, with who and when, and asks for all its passages again', () => {
  const project = changed()
  expect(editionOf(cost(project))).toBe(2)
  expect(earlierEditions.ask(project, id('cost'))).toEqual([
    {
      id: id('e1'),
      tagId: id('cost'),
      edition: 1,
      definition: 'was',
      include: '',
      exclude: '',
      endedBy: id('ann'),
      endedAt: AT,
    },
  ])
  expect(queue(project)).toEqual([id('one'), id('two')])
  expect(meaningThen(project, cost(project), passage(project, 'one'))).toMatchObject({ definition: 'was' })
})

test('what is tagged since is under the new meaning, however it is tagged', () => {
  const project = changed()
  perform(project, addPassage('three', 'wire', ['cost'], 20), addPassage('four', 'wire', ['price'], 30))
  perform(project, onPassage('passage.tag', 'four', 'cost'), addPassage('five', 'wire', ['price'], 40))
  perform(project, retag('five', 'price', 'cost'))
  expect(['three', 'four', 'five'].map((name) => passage(project, name).givenUnder)).toEqual([
    { [id('cost')]: 2 },
    { [id('cost')]: 2 },
    { [id('cost')]: 2 },
  ])
  expect(queue(project)).toEqual([id('one'), id('two')])
  expect(meaningThen(project, cost(project), passage(project, 'three'))).toBe(cost(project))
})

test('what replaces a deleted tag is given under its present meaning', () => {
  const project = changed()
  perform(project, addPassage('six', 'wire', ['price'], 50))
  perform(project, { name: 'tag.delete', input: { tagId: id('price'), replaceWith: id('cost') } })
  expect(passage(project, 'six').givenUnder).toEqual({ [id('cost')]: 2 })
  expect(passage(project, 'two').givenUnder).toBeUndefined()
  expect(queue(project)).toEqual([id('one'), id('two')])
})

test('a passage leaves the queue when the tag is kept, replaced or taken away', () => {
  const project = changed()
  perform(project, onPassage('passage.confirmTag', 'one', 'cost'))
  expect(passage(project, 'one')).toMatchObject({ tagIds: [id('cost')], givenUnder: { [id('cost')]: 2 } })
  expect(queue(project)).toEqual([id('two')])
  perform(project, retag('two', 'cost', 'price'))
  expect(passage(project, 'two').tagIds).toEqual([id('price')])
  expect(queue(project)).toEqual([])
  perform(project, onPassage('passage.untag', 'one', 'cost'))
  expect(passage(project, 'one').tagIds).toEqual([])
  expect(passage(project, 'one').givenUnder).toEqual({})
})

test('keeping the tag beside another one confirms it', () => {
  const project = changed()
  perform(project, retag('one', 'cost', 'price', true))
  expect(passage(project, 'one')).toMatchObject({ tagIds: [id('cost'), id('price')], givenUnder: { [id('cost')]: 2 } })
})

test('the number of a meaning that was undone is not given again, and its passages wait', () => {
  const project = changed()
  const again = perform(project, define('third'), openEdition('e2', 'cost', 'is'))
  perform(project, addPassage('late', 'wire', ['cost'], 60))
  applyChanges(project, inverse(again))
  expect(editionOf(cost(project))).toBe(2)
  expect(queue(project)).toEqual([id('one'), id('two'), id('late')])
  expect(meaningThen(project, cost(project), passage(project, 'late'))).toBeNull()
  perform(project, define('fourth'), openEdition('e3', 'cost', 'is'))
  expect(editionOf(cost(project))).toBe(4)
  expect(queue(project)).toEqual([id('one'), id('two'), id('late')])
})

test('deleting the tag takes its earlier meanings along, and undo brings them back', () => {
  const project = changed()
  const before = structuredClone(project)
  const changes = perform(project, { name: 'tag.delete', input: { tagId: id('cost'), replaceWith: null } })
  expect(project.tagEditions).toEqual({})
  applyChanges(project, inverse(changes))
  expect(project).toEqual(before)
})

test('what changes nothing, or is about a tag that was taken away meanwhile, is refused', () => {
  const project = changed()
  expect(refusalOf(() => effectOf(project, openEdition('e2', 'cost', 'is')))).toEqual({
    code: 'unchanged',
    message: 'The definition is the same as before. Nothing was changed.',
  })
  perform(project, onPassage('passage.untag', 'one', 'cost'))
  const gone = { code: 'not-tagged', message: 'The passage no longer has the tag “cost”. Nothing was changed.' }
  expect(refusalOf(() => effectOf(project, onPassage('passage.confirmTag', 'one', 'cost')))).toEqual(gone)
  expect(refusalOf(() => effectOf(project, retag('one', 'cost', 'price')))).toEqual(gone)
  expect(refusalOf(() => effectOf(project, retag('two', 'cost', 'cost')))).toEqual({
    code: 'unchanged',
    message: 'It has this tag already. Nothing was changed.',
  })
})
