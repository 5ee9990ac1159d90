import { entitiesOf, type Project } from '../document/project'
import { lettersOf } from '../document/queries/respondents'
import type { Analyst } from '../kinds/analysts'
import type { Memo } from '../kinds/memos'
import { WITHOUT_SPACES } from '../words/without-spaces'
import { withWords } from './map-words'
import type { MemoTree } from './memo-tree'

const ANALYST = 'Analyst'

/** What analysts are called instead of by their names, by their ids. */
const analystLetters = (project: Project): ReadonlyMap<string, string> =>
  new Map(
    [...lettersOf(Object.keys(project.analysts), project.about.project.projectId)].map(([id, letter]) => [
      id,
      `${ANALYST} ${letter}`,
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
    partsOf(name).some((part) => author.normalize('NFC').includes(part)),
  )
  const ids = new Set([...named.map(({ id }) => id), ...writerIds])
  const known = [...ids].flatMap((id) => letters.get(id) ?? []).toSorted()
  return known.length > 0 ? known.join(', ') : NOBODY
}

const NOBODY = '[name withheld]'

/** A name that an analyst had before, or that of one who is no longer there; words may still have it. */
export type FormerName = Pick<Analyst, 'id' | 'name'>

/** A memo that was composed with {@link withLetters}, without the names that stand in its words. */
export function withoutNames(tree: MemoTree, project: Project, memo: Memo, former: readonly FormerName[]): MemoTree {
  const author = authorsOf(project, memo)
  const details = tree.details.map((detail) => (detail.label === 'Author' ? { ...detail, value: author } : detail))
  return withWords({ ...tree, author, details }, namesReplaced(project, [memo], former))
}

/**
 * Puts letters for the names of analysts in a text: the whole name, and each part of it that can stand for it, where it
 * stands as a word of its own, also in capitals. Also for former names and those of the lines of the authors of memos.
 */
export function namesReplaced(
  project: Project,
  memos: readonly Memo[],
  former: readonly FormerName[],
): (words: string) => string {
  const letters = analystLetters(project)
  // A letter that was put already stays, although an analyst may be called "Analyst 1".
  const instead = new Map([...letters.values()].map((letter) => [letter, letter]))
  const replace = (name: string, by: string): void => {
    for (const each of [name, name.toUpperCase()].map(nameKey))
      if (each !== '' && !instead.has(each)) instead.set(each, by)
  }
  for (const { id, name } of [...entitiesOf(project, 'analysts'), ...former]) {
    for (const part of [name, ...partsOf(name)]) replace(part, letters.get(id) ?? NOBODY)
    // In small letters a part may be a word, and the whole is nobody else.
    if (nameKey(name).includes(' ')) replace(name.toLowerCase(), letters.get(id) ?? NOBODY)
  }
  for (const memo of memos) {
    replace(memo.author, authorsOf(project, memo))
    for (const part of partsOf(memo.author)) replace(part, NOBODY)
  }
  if (instead.size === 0) return (words) => words
  const names = [...instead.keys()].toSorted((one, other) => other.length - one.length)
  const any = new RegExp(names.map(asWritten).join('|'), 'gu')
  return (words) => words.replace(any, (name) => instead.get(nameKey(name)) ?? NOBODY)
}

/** Parts of a name that tell who it is, and those with a hyphen also by halves: not initials, nor "de" and "van". */
const partsOf = (name: string): string[] =>
  name
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}'’-]+/u)
    .flatMap((part) => (part.includes('-') ? [part, ...part.split('-')] : part))
    .filter((part) => part.length > 2 && part !== ANALYST && /^\p{Lu}|^\p{Lo}/u.test(part))

/** What stands between the parts of a name, also in an address that was made of it. */
const BETWEEN = String.raw`(?:[\s\-‐‑_/+]+|\.)`
const ANY_BETWEEN = new RegExp(BETWEEN, 'gu')

/** A name in the one way it is looked up, however its accents, apostrophes, hyphens and spaces are written. */
const nameKey = (name: string): string => name.normalize('NFC').replace(/['’ʼ]/g, '’').replace(ANY_BETWEEN, ' ').trim()

const NOT_AFTER = String.raw`(?<![\p{L}\p{N}])`
const NOT_BEFORE = String.raw`(?![\p{L}\p{N}\p{M}])`
const FIRST_WITHOUT = new RegExp(`^[${WITHOUT_SPACES}]`, 'u')
const LAST_WITHOUT = new RegExp(`[${WITHOUT_SPACES}]$`, 'u')

/** The pattern of all ways in which the name of a {@link nameKey} is written. */
function asWritten(key: string): string {
  const forms = [...new Set([key, key.normalize('NFD')])].map((form) =>
    form
      .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
      .replaceAll('’', "['’ʼ]")
      .replaceAll(' ', BETWEEN),
  )
  const [from, to] = [FIRST_WITHOUT.test(key) ? '' : NOT_AFTER, LAST_WITHOUT.test(key) ? '' : NOT_BEFORE]
  return `${from}(?:${forms.join('|')})${to}`
}
