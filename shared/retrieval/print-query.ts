import type { Condition, PassageQuery } from './query'
import { readQuery } from './read-query'

/** What binds closer is not put in parentheses. */
const BINDING = { or: 0, and: 1, not: 2, near: 3, condition: 4, every: 4 } as const

/** A query as it is typed; read again, it is the same query. */
export const printQuery = (query: PassageQuery): string => print(query, BINDING.or)

function print(query: PassageQuery, least: number): string {
  const text = bare(query)
  return BINDING[query.kind] < least ? `(${text})` : text
}

function bare(query: PassageQuery): string {
  switch (query.kind) {
    case 'every':
      return ''
    case 'condition':
      return printCondition(query)
    case 'not':
      return `-${print(query.part, BINDING.condition)}`
    case 'near': {
      const { left, right, reach } = query
      const operator = reach === 'overlap' ? 'OVERLAPS' : `NEAR/${reach}`
      return `${print(left, BINDING.near)} ${operator} ${print(right, BINDING.condition)}`
    }
    case 'or':
      return query.parts.map((part) => print(part, BINDING.and)).join(' OR ')
    case 'and':
      return query.parts.map((part) => print(part, BINDING.not)).join(' ')
  }
}

function printCondition({ field, value, exact }: Condition): string {
  const text = exact || !isOneWord(value) ? quoted(value) : value
  if (field !== 'words') return `${field}:${text}`
  return exact || standsAlone(value) ? text : `words:${text}`
}

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** Whether a value behind a colon is read to its end without quotation marks. */
const isOneWord = (value: string): boolean => value !== '' && !/[\s()"“”„«»]/.test(value)

/** Whether a word is read as itself, and not as an operator, a field or the lack of something. */
function standsAlone(word: string): boolean {
  const { query } = readQuery(word)
  return query?.kind === 'condition' && query.field === 'words' && query.value === word
}
