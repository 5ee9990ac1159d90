import { eachOf, entity as entityIn, type Project } from '@shared/document/project'
import { itemName, type Lookup, ownWords } from '@shared/history/facts'
import type { ItemHit } from '@shared/ipc/search'
import { type Entity, type Kind, kindOf } from '@shared/kinds/registry'
import { findHits } from '@shared/search/find'
import { foldText } from '@shared/search/folded-text'
import { inContext } from '@shared/search/in-context'
import type { SearchQuery } from '@shared/search/query'
import type { Steps } from '@shared/steps'

/** Searches the words that analysts wrote in the items of one kind, in their order; `isWanted` leaves some out. */
export function* hitsInItems<K extends Kind>(
  project: Project,
  kind: K,
  query: SearchQuery,
  isWanted: (entity: Entity<K>) => boolean,
): Steps<ItemHit[]> {
  const found: ItemHit[] = []
  const find: Lookup = (of, id) => entityIn(project, of, id)
  const wanted = [...eachOf(project, kind)].filter(isWanted).toSorted(kindOf(kind).order)
  for (const entity of wanted) {
    for (const { label, text } of ownWords(kind, entity, find)) {
      const hits = findHits(foldText(text), query)
      const item = { in: 'item', kind, id: entity.id, name: itemName(kind, entity, find), label } as const
      for (const hit of hits) found.push({ ...item, ...inContext(text, { start: 0, end: text.length }, hit) })
    }
    yield
  }
  return found
}
