import { z } from 'zod'
import { Id } from '../fields'
import { ABOUT_ID, type About } from '../kinds/about'
import { type Entity, type Kind, kindOf, KINDS } from '../kinds/registry'
import type { Change } from './change'
import { followChanges } from './indexes/indexes'

/** The whole project document: one table of immutable entities per kind, JSON-safe. Order is always an explicit `position`. */
export type Project = { about: { [ABOUT_ID]: About } } & { [K in Exclude<Kind, 'about'>]: Record<string, Entity<K>> }

const tableOf = (kind: Kind) =>
  kind === 'about' ? z.strictObject({ [ABOUT_ID]: kindOf('about').schema }) : z.record(Id, kindOf(kind).schema)

export const Project = z.strictObject(Object.fromEntries(KINDS.map((kind) => [kind, tableOf(kind)])))

/** A project with nothing in it but its name. */
export function newProject(about: { projectId: string; title: string; createdAt: string }): Project {
  const tables = Object.fromEntries(KINDS.map((kind) => [kind, {}]))
  const { projectId, title, createdAt } = about
  const described = {
    id: ABOUT_ID,
    handling: '',
    lexicon: 'icd-203',
    matrix: 'nist-800-30',
    projectId,
    title,
    createdAt,
  }
  return { ...tables, about: { [ABOUT_ID]: described } } as Project
}

/** The entity in a table, or undefined. */
export function entity<K extends Kind>(project: Project, kind: K, id: string): Entity<K> | undefined {
  const entities = project[kind] as Readonly<Record<string, Entity<K>>>
  return Object.hasOwn(entities, id) ? entities[id] : undefined
}

/** All entities of a kind, in the order they were added. */
export const entitiesOf = <K extends Kind>(project: Project, kind: K): Entity<K>[] =>
  Object.values(project[kind] as Readonly<Record<string, Entity<K>>>)

/**
 * Applies changes to the document in place, and to whatever is derived from it: each costs the same however large its
 * table is. Entities stay immutable, so whoever holds one holds a value that never changes.
 */
export function applyChanges(project: Project, changes: readonly Change[]): void {
  for (const { kind, id, after } of changes) {
    const entities = project[kind] as Record<string, Entity>
    if (after === null) delete entities[id]
    else entities[id] = after
  }
  followChanges(project, changes)
}
