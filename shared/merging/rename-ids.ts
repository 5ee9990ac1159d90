import { eachOf, type Project } from '../document/project'
import { KINDS } from '../kinds/registry'
import type { Steps } from '../steps'
import type { NewIds } from './same-things'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** The text with each id in it replaced. */
export const inOtherWords = (text: string, idOf: (id: string) => string): string => text.replace(UUID, idOf)

/**
 * The project with other ids, wherever they stand: in fields, in keys, in the text of queries. Entities that name none
 * of them are the same values.
 */
export function* renamed(project: Project, ids: NewIds): Steps<Project> {
  if (ids.size === 0) return project
  const tables: Record<string, Record<string, unknown>> = {}
  for (const kind of KINDS) {
    const table: Record<string, unknown> = {}
    for (const each of eachOf(project, kind)) {
      const text = JSON.stringify(each)
      const other = inOtherWords(text, (id) => ids.get(id) ?? id)
      table[ids.get(each.id) ?? each.id] = other === text ? each : JSON.parse(other)
      yield
    }
    tables[kind] = table
  }
  return tables as Project
}
