import { entitiesOf, type Project } from '../document/project'
import { lettersOf } from '../document/queries/respondents'
import type { Memo } from '../kinds/memos'
import { withWords } from './map-words'
import type { MemoTree } from './memo-tree'

/** What analysts are called instead of by their names, by their ids. */
const analystLetters = (project: Project): ReadonlyMap<string, string> =>
  new Map(
    [...lettersOf(Object.keys(project.analysts), project.about.project.projectId)].map(([id, letter]) => [
      id,
      `Analyst ${letter}`,
    ]),
  )

/** The project as it is told without names: analysts are letters, also where one is the author of a source. */
export function withLetters(project: Project): Project {
  const letters = analystLetters(project)
  const letterOfName = new Map(entitiesOf(project, 'analysts').map(({ id, name }) => [name, letters.get(id) ?? '']))
  return {
    ...project,
    analysts: Object.fromEntries(
      entitiesOf(project, 'analysts').map((each) => [each.id, { ...each, name: letters.get(each.id) ?? '' }]),
    ),
    sources: Object.fromEntries(
      entitiesOf(project, 'sources').map((each) => [
        each.id,
        { ...each, authors: each.authors.map((author) => letterOfName.get(author) ?? author) },
      ]),
    ),
  }
}

/** Those who wrote a memo, as letters; the line of its author names people who need not be analysts of the project. */
function authorsOf(project: Project, { author, writerIds = [] }: Memo): string {
  if (author.trim() === '') return ''
  const letters = analystLetters(project)
  const named = entitiesOf(project, 'analysts').filter(({ name }) =>
    partsOf(name).some((part) => author.includes(part)),
  )
  const ids = new Set([...named.map(({ id }) => id), ...writerIds])
  const known = [...ids].flatMap((id) => letters.get(id) ?? []).toSorted()
  return known.length > 0 ? known.join(', ') : NOBODY
}

const NOBODY = '[name withheld]'

/** A memo that was composed with {@link withLetters}, without the names that stand in its words. */
export function withoutNames(tree: MemoTree, project: Project, memo: Memo): MemoTree {
  const author = authorsOf(project, memo)
  const details = tree.details.map((detail) => (detail.label === 'Author' ? { ...detail, value: author } : detail))
  return withWords({ ...tree, author, details }, namesReplaced(project, memo))
}

/**
 * Puts letters for the names of analysts in a text: the whole name, and each part of it that can stand for it, where it
 * stands as a word of its own. Also for those of the line of the author.
 */
export function namesReplaced(project: Project, memo: Memo): (words: string) => string {
  const letters = analystLetters(project)
  const instead = new Map<string, string>()
  for (const { id, name } of entitiesOf(project, 'analysts'))
    for (const part of [name, ...partsOf(name)]) if (!instead.has(part)) instead.set(part, letters.get(id) ?? NOBODY)
  const author = memo.author.trim()
  if (author !== '' && !instead.has(author)) instead.set(author, authorsOf(project, memo))
  for (const part of partsOf(author)) if (!instead.has(part)) instead.set(part, NOBODY)
  const names = [...instead.keys()].filter(Boolean).toSorted((one, other) => other.length - one.length)
  if (names.length === 0) return (words) => words
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(literally).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return (words) => words.replace(any, (name) => instead.get(name) ?? NOBODY)
}

/** Parts of a name that tell who it is: not initials, nor "de" and "van". */
const partsOf = (name: string): string[] =>
  name.split(/[^\p{L}\p{N}'’-]+/u).filter((part) => part.length > 2 && /^\p{Lu}|^\p{Lo}/u.test(part))

const literally = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
