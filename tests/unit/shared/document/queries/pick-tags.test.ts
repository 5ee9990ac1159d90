import { pickableTags, pickTags, tagToMake } from '@shared/document/queries/pick-tags'
import type { TagNode } from '@shared/document/queries/tags'
import type { Tag } from '@shared/kinds/tags'
import { describe, expect, test } from 'vitest'

const node = (name: string, ...children: TagNode[]): TagNode => ({
  id: name,
  tag: { id: name, name } as Tag,
  children,
})

const TREE = [
  node('Cost', node('Repairs', node('Hull')), node('Délais')),
  node('Harbour cost'),
  node('Ally', node('Access')),
  node('a/b'),
  node('Ally/Night'),
]
const tags = pickableTags(
  TREE,
  new Map([
    ['Hull', 'CO'],
    ['Access', 'NO'],
    ['Délais', 'KM'],
  ]),
)
const found = (typed: string, recent: string[] = []) => pickTags(tags, typed, recent).map(({ tag }) => tag.name)
const made = (typed: string) => {
  const answer = tagToMake(tags, typed)
  return answer === null || typeof answer === 'string' ? answer : [answer.parent?.name ?? null, answer.name]
}

test('tags have the path of the tree, from top to bottom', () => {
  expect(tags.map(({ path, above }) => [path, above])).toEqual([
    ['Cost', ''],
    ['Cost / Repairs', 'Cost'],
    ['Cost / Repairs / Hull', 'Cost / Repairs'],
    ['Cost / Délais', 'Cost'],
    ['Harbour cost', ''],
    ['Ally', ''],
    ['Ally / Access', 'Ally'],
    ['a/b', ''],
    ['Ally/Night', ''],
  ])
})

describe('what is typed finds', () => {
  test.each([
    ['', ['Cost', 'Repairs', 'Hull', 'Délais', 'Harbour cost', 'Ally', 'Access', 'a/b', 'Ally/Night']],
    ['cost', ['Cost', 'Harbour cost', 'Repairs', 'Hull', 'Délais']],
    ['delais', ['Délais']],
    ['DÉLAIS', ['Délais']],
    ['de\u0301l', ['Délais']],
    ['cost/rep', ['Repairs', 'Hull']],
    ['cost / repairs / h', ['Hull']],
    ['a', ['Ally', 'Access', 'a/b', 'Ally/Night', 'Repairs', 'Délais', 'Harbour cost', 'Hull']],
    ['nothing', []],
  ])('“%s”', (typed, names) => {
    expect(found(typed)).toEqual(names)
  })

  test.each([
    ['co', ['Hull', 'Cost', 'Harbour cost', 'Repairs', 'Délais']],
    [' CO ', ['Hull', 'Cost', 'Harbour cost', 'Repairs', 'Délais']],
    ['ḱm', ['Délais']],
    ['cos', ['Cost', 'Harbour cost', 'Repairs', 'Hull', 'Délais']],
  ])('the tag whose two letters are “%s” first', (typed, names) => {
    expect(found(typed)).toEqual(names)
  })

  test('a tag of exactly this name before one with these letters', () => {
    const two = pickableTags([node('Coast'), node('CO')], new Map([['Coast', 'CO']]))
    expect(pickTags(two, 'co', ['Coast']).map(({ tag }) => tag.name)).toEqual(['CO', 'Coast'])
  })

  test('those used lately first, among those that answer as well', () => {
    expect(found('', ['Access', 'Hull']).slice(0, 3)).toEqual(['Access', 'Hull', 'Cost'])
    expect(found('cost', ['Hull', 'Harbour cost', 'gone'])).toEqual([
      'Cost',
      'Harbour cost',
      'Hull',
      'Repairs',
      'Délais',
    ])
  })
})

describe('a tag is made', () => {
  test.each([
    ['  New one ', [null, 'New one']],
    ['cost / New', ['Cost', 'New']],
    ['Cost/repairs/Deck', ['Repairs', 'Deck']],
    ['Repairs / Deck', ['Repairs', 'Deck']],
    ['COST / délais / Late', ['Délais', 'Late']],
    ['No such / New', [null, 'No such / New']],
    ['Cost / x / New', ['Cost', 'x / New']],
    ['/ New', [null, '/ New']],
    ['', null],
    ['COST', null],
    ['A/B', null],
    ['Ally / Access', null],
    ['Cost /', null],
    ['ally/night', null],
  ])('of “%s”', (typed, tag) => {
    expect(made(typed)).toEqual(tag)
  })

  test('that is no longer than a name may be', () => {
    expect(made('x'.repeat(501))).toBe('At most 500 characters fit; this has 501.')
    expect(made(`Cost / ${'x'.repeat(500)}`)).toEqual(['Cost', 'x'.repeat(500)])
    expect(made('/'.repeat(100_000))).toBe('At most 500 characters fit; this has 100,000.')
  })
})
