import { idsIn } from '../kinds/registry'

/** A field that names things, by one id or a list of them, once it names another instead of one; in a list that one once. */
export function namedInstead(entity: object, field: string, id: string, otherId: string): unknown {
  const value = (entity as Readonly<Record<string, unknown>>)[field]
  if (!Array.isArray(value)) return otherId
  return [...new Set(idsIn(entity, field).map((each) => (each === id ? otherId : each)))]
}
