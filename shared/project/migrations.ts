import { PROJECT_FORMAT } from './model'

/** Table name -> id -> entity, of any format and not checked yet. Maps, since opening builds them for every entity. */
export type Tables = Map<string, Map<string, unknown>>

/** Brings the tables of one format to the next, in place. */
export type Migration = (tables: Tables) => void

/** Entry n brings format n + 1 to format n + 2; there are no gaps. */
const migrations: readonly Migration[] = []

if (migrations.length !== PROJECT_FORMAT - 1) throw new Error('Every format needs the migration that leads to it')

/** Brings tables of an older format to a later one, step by step. */
export function migrate(tables: Tables, from: number, to = PROJECT_FORMAT): void {
  for (const migration of migrations.slice(from - 1, to - 1)) migration(tables)
}
