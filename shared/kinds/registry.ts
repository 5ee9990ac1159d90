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
export type ForeignKey = { kind: Kind; field: string; to: Kind; onDelete: OnDelete }

/** Every field that names other entities. */
export const FOREIGN_KEYS: readonly ForeignKey[] = KINDS.flatMap((kind) =>
  Object.entries<Reference>(kindOf(kind).references).map(([field, { to, onDelete }]) => {
    if (!isKind(to)) throw new Error(`${kind}.${field} names “${to}”, which is no kind.`)
    return { kind, field, to, onDelete }
  }),
)

/** The ids in a field that names one entity, several, or none. */
export function idsIn(entity: object, field: string): readonly string[] {
  const value: unknown = (entity as Readonly<Record<string, unknown>>)[field]
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

/** What a field of a kind is called in the history and in refusals; undefined when it is no field, empty when it is never shown. */
export function labelOf(kind: Kind, field: string): string | undefined {
  const facts: Readonly<Record<string, { label: string }>> = kindOf(kind).facts
  return Object.hasOwn(facts, field) ? facts[field]?.label : undefined
}
