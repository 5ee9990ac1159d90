import { lettersFrom, proposeLetters, TagLetters } from '@shared/kinds/tag-letters'
import { lettersOfTags } from '@shared/document/queries/tag-letters'
import { newTag } from '@shared/document/queries/tags'
import type { Operation } from '@shared/operations/operations'
import { expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import { addTag, effectOf, emptyProject, id, perform } from '../sample-project'

test.each([
  ['co', 'CO'],
  [' c2 ', 'C2'],
  ['é\u0301c', 'EC'],
  ['ß', 'SS'],
  ['жд', 'ЖД'],
  ['貿易', '貿易'],
  ['c', null],
  ['cos', null],
  ['2c', null],
  ['c ', null],
  ['c-', null],
  ['', null],
  ['x'.repeat(10_000), null],
])('%j typed as letters is kept as %j', (typed, kept) => {
  expect(lettersFrom(typed)).toBe(kept)
  if (kept) expect(TagLetters.parse(kept)).toBe(kept)
})

test('letters are kept in one form only', () => {
  expect(['co', 'ÉC', 'C', 'COS', 'C '].filter((text) => TagLetters.safeParse(text).success)).toEqual([])
})

test('the first letters of two words are proposed, then the first and another, then what is free', () => {
  const propose = (name: string, ...taken: string[]) => proposeLetters(name, new Set(taken))
  expect(propose('Loss of trust')).toBe('LO')
  expect(propose('Loss of trust', 'LO')).toBe('LT')
  expect(propose('Trust')).toBe('TR')
  expect(propose('Été')).toBe('ET')
  expect(propose('Trust', 'TR', 'TU', 'TS', 'TT')).toBe('TA')
  expect(propose('!')).toBe('AA')
  expect(propose('!', 'AA')).toBe('AB')
  const all = new Set<string>()
  for (let each = proposeLetters('Trust', all); each; each = proposeLetters('Trust', all)) all.add(each)
  expect(all.size).toBe(26 * 36)
})

test('each of two hundred new tags has letters of its own', () => {
  const project = emptyProject()
  for (let n = 0; n < 200; n += 1) {
    perform(project, { name: 'tag.create', input: { tag: newTag(project, id(`t${n}`), `Loss ${n}`) } })
  }
  expect(new Set(Object.values(project.tags).map(({ letters }) => letters)).size).toBe(200)
})

test('tags that were given none are shown with letters that no other has', () => {
  const project = emptyProject()
  perform(project, addTag('trust'), addTag('treaty'), {
    name: 'tag.create',
    input: { tag: newTag(project, id('x'), 'Trade') },
  })
  expect([...lettersOfTags.ask(project).values()].toSorted()).toEqual(['TE', 'TR', 'TU'])
  expect(lettersOfTags.ask(project).get(id('x'))).toBe('TR')
  expect(newTag(project, id('y'), 'Truce').letters).toBe('TC')
})

test('two tags never have the same letters: a new one gives way, an edited one is refused', () => {
  const create = (name: string): Operation => ({
    name: 'tag.create',
    input: { tag: newTag(emptyProject(), id(name), name) },
  })
  const project = emptyProject()
  perform(project, create('Cost'), create('Coal'))
  expect(Object.values(project.tags).map(({ letters }) => letters)).toEqual(['CO', 'CA'])
  const same: Operation = { name: 'tag.update', input: { tagId: id('Coal'), changes: { letters: 'CO' } } }
  expect(refusalOf(() => effectOf(project, same))).toEqual({
    code: 'unsound',
    message: 'This is not possible: tag Coal: Another tag has the same two letters. Nothing was changed.',
  })
})
