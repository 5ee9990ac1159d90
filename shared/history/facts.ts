import { type Fact } from '../kinds/kind'
import { type Entity, isKind, type Kind, kindOf } from '../kinds/registry'

/** Finds an entity a change speaks of, as it is or as it last was. */
export type Lookup = <K extends Kind>(kind: K, id: string) => Entity<K> | undefined

/** What an entity says, field by field, with ids turned into names. */
export function factsOf<K extends Kind>(kind: K, value: Entity<K>, find: Lookup): Fact[] {
  const { facts } = kindOf(kind)
  return (Object.keys(facts) as (keyof Entity<K>)[]).flatMap((field) => facts[field].tell(value[field], namesBy(find)))
}

/** What an analyst would call it: "R1 Port closes", “words of a passage…”. */
export const itemName = <K extends Kind>(kind: K, value: Entity<K>, find: Lookup): string =>
  kindOf(kind).name(value, namesBy(find))

/** The names of entities by their ids, also of those long gone. */
function namesBy(find: Lookup): (kind: string, id: string) => string {
  const nameOf = (kind: string, id: string): string => {
    if (!isKind(kind)) throw new Error(`There is no kind “${kind}”.`)
    const found = find(kind, id)
    return found ? itemName(kind, found, find) : `a deleted ${kindOf(kind).one}`
  }
  return nameOf
}
