/** Table name -> id -> entity, of any format and not checked yet. Maps, since opening builds them for every entity. */
export type Tables = Map<string, Map<string, unknown>>

/** Brings the tables of one format to the next, in place. */
export type Migration = (tables: Tables) => void

/** Entry n brings format n + 1 to format n + 2; there are no gaps. */
export const migrations: readonly Migration[] = []
