import { entity as entityIn, type Project } from '@shared/document/project'
import { itemName, type Lookup, ownWords } from '@shared/history/facts'
import type { ItemHit } from '@shared/ipc/search'
import { type Entity, type Kind } from '@shared/kinds/registry'
import { findHits } from '@shared/search/find'
import { foldText } from '@shared/search/folded-text'
import { inContext } from '@shared/search/in-context'
import type { SearchQuery } from '@shared/search/query'

/** Searches the words that analysts wrote in one item. */
export function hitsInItem<K extends Kind>(project: Project, kind: K, item: Entity<K>, query: SearchQuery): ItemHit[] {
  const find: Lookup = (of, id) => entityIn(project, of, id)
  return ownWords(kind, item, find).flatMap(({ label, text }) =>
    findHits(foldText(text), query).map((hit) => ({
      in: 'item' as const,
      kind,
      id: item.id,
      name: itemName(kind, item, find),
      label,
      ...inContext(text, { start: 0, end: text.length }, hit),
    })),
  )
}
