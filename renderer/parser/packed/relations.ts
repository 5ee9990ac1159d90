import { attribute, elementsIn, optionalPart } from './xml'
import type { Parts } from '@shared/packed/unzip'

export type Relation = { id: string; type: string; target: string }

/** What a part of an Office document refers to inside the file; what lies outside is never followed. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const at = part.lastIndexOf('/') + 1
  const root = optionalPart(parts, `${part.slice(0, at)}_rels/${part.slice(at)}.rels`)
  if (!root) return []
  return [...elementsIn(root)].flatMap((relation) => {
    const target = attribute(relation, 'Target')
    if (attribute(relation, 'TargetMode') === 'External') return []
    const type = attribute(relation, 'Type').split('/').at(-1) ?? ''
    return [{ id: attribute(relation, 'Id'), type, target: resolvePart(part, target) }]
  })
}

/** The name of the part that a reference in another part means; '' for what is no name. */
export function resolvePart(part: string, reference: string): string {
  try {
    return decodeURIComponent(new URL(reference, `file:///${part}`).pathname).slice(1)
  } catch {
    return ''
  }
}
