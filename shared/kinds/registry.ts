import type { z } from 'zod'
import type { KindDefinition, OnDelete, Reference } from './kind'
import { kinds } from './kinds'

export type Kind = keyof typeof kinds
export type Entity<K extends Kind = Kind> = z.infer<(typeof kinds)[K]['schema']>

export const KINDS = Object.keys(kinds) as readonly Kind[]

export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name)

/** All that is known of a kind; its entities have the kind's own type. */
export const kindOf = <K extends Kind>(kind: K): KindDefinition<Entity<K>> =>
  kinds[kind] as unknown as KindDefinition<Entity<K>>

/** A field of one kind that names entities of another. */
export type ForeignKey = {
  kind: Kind
  field: string
  to: Kind
  onDelete: OnDelete
  isBuiltIn: (id: string) => boolean
}

/** Every field that names other entities. */
export const FOREIGN_KEYS: readonly ForeignKey[] = KINDS.flatMap((kind) =>
  Object.entries<Reference | undefined>(kindOf(kind).references).flatMap(([field, reference]) => {
    if (!reference) return []
    const { to, onDelete, isBuiltIn = () => false } = reference
    if (!isKind(to)) throw new Error(`${kind}.${field} names “${to}”, which is no kind.`)
    return { kind, field, to, onDelete, isBuiltIn }
  }),
)

/** The ids in a field that names one entity, several, or none. */
export function idsIn(entity: object, field: string): readonly string[] {
  const dot = field.indexOf('.')
  if (dot !== -1) {
    const holder = fieldOf(entity, field.slice(0, dot))
    return typeof holder === 'object' && holder !== null ? idsIn(holder, field.slice(dot + 1)) : []
  }
  const value = fieldOf(entity, field)
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

const fieldOf = (entity: object, field: string): unknown => (entity as Readonly<Record<string, unknown>>)[field]

/** What a field of a kind is called in the history and in refusals; undefined when it is no field, empty when it is never shown. */
export function labelOf(kind: Kind, field: string): string | undefined {
  const facts: Readonly<Record<string, { label: string }>> = kindOf(kind).facts
  return Object.hasOwn(facts, field) ? facts[field]?.label : undefined
}
