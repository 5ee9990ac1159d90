import type { Field } from './fields'

/** One thing that a passage has to have: `tag:Escalation`, `by:Ada`, `"exact words"`. */
export type Condition = {
  kind: 'condition'
  field: Field
  /** As the field writes it: a name, `@` and an id, a grade, a span of days, words. */
  value: string
  /** Taken as it stands: an exact phrase, or a name that would mean something else without quotation marks. */
  exact: boolean
}

/** How far two passages may be apart: words, or in one paragraph, or they share characters. */
export type Reach = number | 'paragraph' | 'overlap'

/** Which passages are wanted. */
export type PassageQuery =
  /** All of them: nothing was asked. */
  | { kind: 'every' }
  | Condition
  | { kind: 'and' | 'or'; parts: readonly PassageQuery[] }
  | { kind: 'not'; part: PassageQuery }
  /** Passages of either side that have one of the other near; one that is of both sides is near itself. */
  | { kind: 'near'; left: PassageQuery; right: PassageQuery; reach: Reach }

export const EVERY: PassageQuery = { kind: 'every' }

/** Parts under one AND or OR, those of the same kind taken apart and one alone as itself. */
export function joined(kind: 'and' | 'or', parts: readonly PassageQuery[]): PassageQuery {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : part.kind === 'every' ? [] : [part]))
  const [first] = flat
  return flat.length > 1 ? { kind, parts: flat } : (first ?? EVERY)
}

/** The same query with each condition as `change` makes it. */
export function withConditions(query: PassageQuery, change: (condition: Condition) => Condition): PassageQuery {
  switch (query.kind) {
    case 'every':
      return query
    case 'condition':
      return change(query)
    case 'not':
      return { kind: 'not', part: withConditions(query.part, change) }
    case 'near': {
      const { left, right, reach } = query
      return { kind: 'near', left: withConditions(left, change), right: withConditions(right, change), reach }
    }
    case 'and':
    case 'or':
      return { kind: query.kind, parts: query.parts.map((part) => withConditions(part, change)) }
  }
}
