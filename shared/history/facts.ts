import { type Fact } from '../kinds/kind'
import { type Entity, isKind, type Kind, kindOf } from '../kinds/registry'

/** Finds an entity a change speaks of, as it is or as it last was. */
export type Lookup = <K extends Kind>(kind: K, id: string) => Entity<K> | undefined

/** What an entity says, field by field, with ids turned into names. */
export function factsOf<K extends Kind>(kind: K, value: Entity<K>, find: Lookup): Fact[] {
  const { facts } = kindOf(kind)
  return (Object.keys(facts) as (keyof Entity<K>)[]).flatMap((field) => facts[field].tell(value[field], namesBy(find)))
}

/** What of an entity somebody wrote: no dates, numbers, names of others, and no words of a source. */
export function ownWords<K extends Kind>(kind: K, value: Entity<K>, find: Lookup): Fact[] {
  const { facts } = kindOf(kind)
  return (Object.keys(facts) as (keyof Entity<K>)[]).flatMap((field) => {
    const written: unknown = value[field]
    const words = Array.isArray(written) ? written.join('; ') : written
    const isOwn = ({ text, prose, quoted }: Fact): boolean => text !== '' && !quoted && (prose || text === words)
    return facts[field].tell(value[field], namesBy(find)).filter(isOwn)
  })
}

/** What an analyst would call it: "R1 Port closes", “words of a passage…”. */
export const itemName = <K extends Kind>(kind: K, value: Entity<K>, find: Lookup): string =>
  kindOf(kind).name(value, namesBy(find))

/** The names of entities by their ids, also of those long gone. */
function namesBy(find: Lookup): (kind: string, id: string) => string {
  const nameOf = (kind: string, id: string): string => {
    if (!isKind(kind)) throw new Error(`There is no kind “${kind}”.`)
    const found = find(kind, id)
    return found ? itemName(kind, found, find) : kindOf(kind).deletedOne
  }
  return nameOf
}
