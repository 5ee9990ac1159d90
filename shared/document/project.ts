import { z } from 'zod'
import { Id } from '../fields'
import { ABOUT_ID, type About } from '../kinds/about'
import { type Entity, type Kind, kindOf, KINDS } from '../kinds/registry'
import type { Change } from './change'
import { toBeFollowed } from './indexes/indexes'

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
export const entitiesOf = <K extends Kind>(project: Project, kind: K): Entity<K>[] => [...eachOf(project, kind)]

/**
 * The same one by one, for work in steps: of a table with 100,000 entities the keys are there in a fifth of the time that
 * Object.values takes. What is deleted meanwhile is left out.
 */
export function* eachOf<K extends Kind>(project: Project, kind: K): Generator<Entity<K>, void, void> {
  for (const id of Object.keys(project[kind])) {
    const found = entity(project, kind, id)
    if (found) yield found
  }
}

/**
 * Applies changes to the document in place: each costs the same however large its table is. Whatever is derived from it
 * follows before anybody sees it. Entities stay immutable, so whoever holds one holds a value that never changes.
 */
export function applyChanges(project: Project, changes: readonly Change[]): void {
  for (const { kind, id, after } of changes) {
    const entities = project[kind] as Record<string, Entity>
    if (after === null) delete entities[id]
    else entities[id] = after
  }
  toBeFollowed(project, changes)
}
