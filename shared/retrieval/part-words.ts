import type { Project } from '../document/project'
import { isNamed } from '../kinds/queries'
import { CREDIBILITIES, RELIABILITIES } from '../lexicons/admiralty'
import { stanceWords } from '../lexicons/stance'
import { STATEMENTS } from '../lexicons/statement'
import { counted } from '../words/plural'
import { ANY, type Field, idIn, NONE, stanceOf, statementOf } from './fields'
import { nameIn } from './names'
import type { Condition, PassageQuery } from './query'

/** A part of a query in the analyst's words. */
export function partWords(project: Project, part: PassageQuery): string {
  switch (part.kind) {
    case 'every':
      return 'all passages'
    case 'condition':
      return conditionWords(project, part)
    case 'not':
      return `not: ${partWords(project, part.part)}`
    case 'near': {
      const { left, right, reach } = part
      const how =
        reach === 'overlap'
          ? 'overlapping'
          : reach === 'paragraph'
            ? 'in one paragraph with'
            : `within ${counted(reach, 'word')} of`
      return `${partWords(project, left)} ${how} ${partWords(project, right)}`
    }
    case 'and':
    case 'or':
      return part.parts.map((each) => partWords(project, each)).join(` ${part.kind} `)
  }
}

function conditionWords(project: Project, { field, value, exact }: Condition): string {
  const plain = exact ? null : value
  if (plain === ANY) return `any ${THINGS[field]}`
  if (plain === NONE) return `no ${THINGS[field]}`
  const id = plain === null || !isNamed(field) ? null : idIn(plain)
  const name = id !== null && isNamed(field) ? (nameIn(project, field, id) ?? 'one that is gone') : value
  switch (field) {
    case 'only':
      return `tag ${name} itself`
    case 'by':
      return `by ${name}`
    case 'stance': {
      const stance = stanceOf(value)
      return stance ? `${stanceWords(stance).verb.toLowerCase()} a risk` : value
    }
    case 'statement':
      return (STATEMENTS.find(({ key }) => key === statementOf(value))?.label ?? value).toLowerCase()
    case 'credibility':
      return graded('credibility', value, CREDIBILITIES.find(({ key }) => String(key) === value)?.label)
    case 'reliability':
      return graded('reliability', value, RELIABILITIES.find(({ key }) => key === value)?.label)
    case 'created':
    case 'published':
      return `${field} ${value.replace('..', ' to ').trim()}`
    case 'note':
      return `note has “${value}”`
    case 'words':
      return `“${value}”`
    case 'is':
      return 'not looked at since a new version'
    case 'tag':
    case 'source':
    case 'risk':
      return `${THINGS[field]} ${name}`
  }
}

const graded = (what: string, value: string, label: string | undefined): string =>
  label ? `${what} ${value}, ${label.toLowerCase()}` : `${what} ${value.replace('-', ' to ')}`

/** What a passage has of a field. */
const THINGS: Readonly<Record<Field, string>> = {
  tag: 'tag',
  only: 'tag',
  source: 'source',
  by: 'analyst',
  statement: 'kind of statement',
  credibility: 'credibility',
  reliability: 'reliability',
  stance: 'stance',
  risk: 'risk',
  created: 'day',
  published: 'day of publication',
  note: 'note',
  words: 'words',
  is: 'state',
}
