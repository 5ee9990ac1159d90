import { breachesIn } from '@shared/document/invariants'
import { inverse } from '@shared/document/change'
import { mergeEffect } from '@shared/operations/merge-effect'
import { applyChanges, type Project } from '@shared/document/project'
import type { Operation } from '@shared/operations/operations'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import {
  addAnalyst,
  addPassage,
  addSource,
  addTag,
  addTagSet,
  effectOf,
  emptyProject,
  id,
  openEdition,
  perform,
  saveQuery,
} from '../sample-project'

const merge = (tag: string, into: string, words: 'keep' | 'join' = 'join'): Operation => ({
  name: 'tag.merge',
  input: { tagId: id(tag), intoId: id(into), words },
})
const update = (name: string, changes: object): Operation => ({
  name: 'tag.update',
  input: { tagId: id(name), changes },
})
const rename = (name: string, to: string) => update(name, { name: to })

function codebook(...operations: Operation[]): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('wire', 1000), ...operations)
  return project
}
const parents = (project: Project) =>
  Object.fromEntries(
    Object.values(project.tags).map(({ name, parentId }) => [name, parentId && project.tags[parentId]?.name]),
  )

test('whatever had the tag has the other, once; children, digit, letters, words and sets follow; one undo', () => {
  const project = codebook(
    addTag('cost', null, 3),
    addTag('price'),
    addTag('fuel', 'cost'),
    addPassage('one', 'wire', ['cost']),
    addPassage('two', 'wire', ['cost', 'price'], 10),
    addPassage('three', 'wire', ['price'], 20),
    addTagSet('money', ['cost', 'fuel', 'price']),
    addTagSet('bare', ['cost']),
    update('cost', { letters: 'CO', definition: 'What it costs.', exclude: 'Same.', memo: 'See budget.' }),
    update('price', { definition: 'What is asked.', exclude: 'Same.' }),
  )
  const before = structuredClone(project)
  expect(mergeEffect.ask(project, id('cost'), id('price'))).toEqual({
    passages: 2,
    both: 1,
    children: 1,
    movesUp: false,
    shortcut: 3,
    letters: 'CO',
    named: [{ kind: 'tagSets', count: 2 }],
    queries: 0,
    editions: 0,
    words: { definition: 'What is asked.\n\nWhat it costs.', memo: 'See budget.' },
    clash: null,
    tooLong: false,
  })
  const changes = perform(project, merge('cost', 'price'))
  expect(parents(project)).toEqual({ price: null, fuel: 'price' })
  expect(project.tags[id('price')]).toMatchObject({
    shortcut: 3,
    letters: 'CO',
    definition: 'What is asked.\n\nWhat it costs.',
    exclude: 'Same.',
    memo: 'See budget.',
  })
  expect(['one', 'two', 'three'].map((name) => project.passages[id(name)]?.tagIds)).toEqual([
    [id('price')],
    [id('price')],
    [id('price')],
  ])
  expect(project.tagSets[id('money')]?.tagIds).toEqual([id('price'), id('fuel')])
  expect(project.tagSets[id('bare')]?.tagIds).toEqual([id('price')])
  expect(breachesIn(project)).toEqual([])
  applyChanges(project, inverse(changes))
  expect(project).toEqual(before)
})

test('saved queries ask for the other tag instead, and those in words stay as they are typed', () => {
  const project = codebook(
    addTag('cost'),
    addTag('price'),
    addTag('fuel'),
    saveQuery('both', `tag:@${id('cost')} NEAR/40 tag:@${id('fuel')} -only:@${id('cost')} OR by:@${id('ann')}`),
    saveQuery('other', `tag:@${id('fuel')}`),
    saveQuery('words', `"tag:@${id('cost')}"`),
  )
  perform(project, {
    name: 'query.create',
    input: {
      query: {
        ...project.queries[id('other')]!,
        id: id('search'),
        name: 'search',
        kind: 'words',
        text: `@${id('cost')}`,
      },
    },
  })
  const before = structuredClone(project)
  expect(mergeEffect.ask(project, id('cost'), id('price'))?.queries).toBe(1)
  const changes = perform(project, merge('cost', 'price'))
  const texts = ['both', 'other', 'words', 'search'].map((name) => project.queries[id(name)]?.text)
  expect(texts).toEqual([
    `tag:@${id('price')} NEAR/40 tag:@${id('fuel')} -only:@${id('price')} OR by:@${id('ann')}`,
    `tag:@${id('fuel')}`,
    `"tag:@${id('cost')}"`,
    `@${id('cost')}`,
  ])
  applyChanges(project, inverse(changes))
  expect(project).toEqual(before)
})

test('the other keeps its own words, digit and letters where that is wished', () => {
  const project = codebook(addTag('cost', null, 3), addTag('price', null, 4), update('price', { letters: 'PR' }))
  perform(project, update('cost', { definition: 'Gone.', letters: 'CO' }), merge('cost', 'price', 'keep'))
  expect(project.tags[id('price')]).toMatchObject({ shortcut: 4, letters: 'PR', definition: '' })
})

test('a tag is merged into one that stands somewhere under it', () => {
  const project = codebook(addTag('a'), addTag('b', 'a'), addTag('c', 'b'), addTag('d', 'a'), addTag('e', 'c'))
  expect(mergeEffect.ask(project, id('a'), id('c'))).toMatchObject({ children: 2, movesUp: true })
  perform(project, merge('a', 'c'))
  expect(parents(project)).toEqual({ b: 'c', c: null, d: 'c', e: 'c' })
  expect(breachesIn(project)).toEqual([])
})

test('passages that both have keep the edition they were given the other under', () => {
  const project = codebook(addTag('cost'), addTag('price'), addPassage('old', 'wire', ['price', 'cost']))
  perform(project, openEdition('e', 'price'), addPassage('new', 'wire', ['cost'], 10), merge('cost', 'price'))
  expect(project.passages[id('old')]).toMatchObject({ tagIds: [id('price')] })
  expect(project.passages[id('old')]?.givenUnder).toBeUndefined()
  expect(project.passages[id('new')]).toMatchObject({ tagIds: [id('price')], givenUnder: { [id('price')]: 2 } })
})

test('is refused with itself, with what is gone, and where two of one name would stand side by side', () => {
  const project = codebook(addTag('a'), addTag('b'), addTag('x', 'a'), addTag('y', 'b'), rename('y', 'X'))
  expect(refusalOf(() => effectOf(project, merge('a', 'a')))).toEqual({
    code: 'tag-cycle',
    message: 'A tag cannot be merged with itself. Nothing was merged.',
  })
  expect(refusalOf(() => effectOf(project, merge('a', 'nil')))?.code).toBe('not-found')
  expect(mergeEffect.ask(project, id('a'), id('b'))?.clash).toBe('x')
  expect(refusalOf(() => effectOf(project, merge('a', 'b')))).toEqual({
    code: 'unsound',
    message:
      'This is not possible: tag x: A tag of this name already stands in this place of the codebook. Nothing was changed.',
  })
  expect(mergeEffect.ask(project, id('a'), id('a'))).toBeNull()
})

test('words too long for one text are told before, and refused', () => {
  const long = 'x'.repeat(30_000)
  const project = codebook(
    addTag('a'),
    addTag('b'),
    update('a', { definition: long }),
    update('b', { definition: `${long}y` }),
  )
  expect(mergeEffect.ask(project, id('a'), id('b'))?.tooLong).toBe(true)
  expect(refusalOf(() => effectOf(project, merge('a', 'b')))?.message).toBe(
    '“Definition” holds at most 50,000 characters; this has 60,003. Nothing was changed.',
  )
  expect(refusalOf(() => effectOf(project, merge('a', 'b', 'keep')))).toBeNull()
})

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f']

test('no passage is lost and nothing else changes, whatever is merged', () => {
  const tree = fc.tuple(...NAMES.map((_, index) => fc.integer({ min: -1, max: index - 1 })))
  const tagged = fc.array(fc.uniqueArray(fc.constantFrom(...NAMES)), { maxLength: 8 })
  const pair = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)).filter(([tag, into]) => tag !== into)
  fc.assert(
    fc.property(tree, tagged, pair, (above, passages, [tag, into]) => {
      const project = codebook(
        ...NAMES.map((name, index) => addTag(name, NAMES[above[index] ?? -1] ?? null)),
        ...passages.map((names, index) => addPassage(`p${index}`, 'wire', names, index * 10)),
        addTagSet('set', passages[0] ?? []),
      )
      const before = structuredClone(project)
      const effect = mergeEffect.ask(project, id(tag), id(into))
      const changes = perform(project, merge(tag, into))
      const without = (names: readonly string[]) =>
        names.filter((each) => each !== id(tag) && each !== id(into)).toSorted()
      let moved = 0
      for (const was of Object.values(before.passages)) {
        const is = project.passages[was.id]!
        const had = was.tagIds.includes(id(tag))
        moved += Number(had)
        expect(is.tagIds.filter((each) => each === id(into))).toHaveLength(Number(had || was.tagIds.includes(id(into))))
        expect(without(is.tagIds)).toEqual(without(was.tagIds))
        expect(is.tagIds).not.toContain(id(tag))
      }
      expect(effect?.passages).toBe(moved)
      expect(Object.keys(project.tags).toSorted()).toEqual(
        Object.keys(before.tags)
          .filter((each) => each !== id(tag))
          .toSorted(),
      )
      expect(breachesIn(project)).toEqual([])
      applyChanges(project, inverse(changes))
      expect(project).toEqual(before)
    }),
    { numRuns: 150 },
  )
})
