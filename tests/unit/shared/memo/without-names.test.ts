import { expect, test } from 'vitest'
import { namesReplaced } from '@shared/memo/without-names'
import { MemoProject } from './memo-project'

function replacing(name: string): (words: string) => string {
  const { project } = new MemoProject()
  const [first] = Object.values(project.analysts)
  project.analysts = { [first!.id]: { ...first!, name } }
  return namesReplaced(project, [], [])
}

test.each([
  ['the whole name', 'Ada Lund agrees.', 'Analyst A agrees.'],
  ['a part of it', 'Lund agrees, and Ada.', 'Analyst A agrees, and Analyst A.'],
  ['in capitals', 'ADA LUND agrees.', 'Analyst A agrees.'],
  ['in small letters', 'as ada lund said', 'as Analyst A said'],
  ['in an address', 'ada.lund@desk.example, Ada.Lund@desk.example', 'Analyst A@desk.example, Analyst A@desk.example'],
  ['not over the end of a sentence', 'It was Ada. Lund agrees.', 'It was Analyst A. Analyst A agrees.'],
  ['not a part in small letters, which is a word', 'a lund of trees', 'a lund of trees'],
])('names of analysts are replaced: %s', (_what, words, expected) => {
  expect(replacing('Ada Lund')(words)).toBe(expected)
})

test('a name with initials is replaced as it is written', () => {
  expect(replacing('J.R. Doe')('J.R. Doe, J. R. Doe and j.r. doe')).toBe('Analyst A, J. R. Analyst A and Analyst A')
})
