import { Refusal } from '@shared/refusal'
import { damaged, missingPart } from '@shared/packed/refusals'
import { kindRefusals, partWords } from '../kind-words'
import { resolvePart } from '../relations'
import type { Parts } from '@shared/packed/unzip'
import { decodeXml, parseXml, withoutPlainDoctype } from '../xml'

/** A document of a book: where it lies, and what the book says of it. */
export type Item = { path: string; type: string; properties: ReadonlySet<string>; isLinear: boolean }
/** The package of a book: its documents in reading order, all it is made of, and what it says about itself. */
export type Package = {
  path: string
  root: Element
  spine: Item[]
  items: ReadonlyMap<string, Item>
  toc: string
  /** What the guide of an old book says its documents are: their paths by what they are. */
  guide: ReadonlyMap<string, ReadonlySet<string>>
}

const USUAL_CONTAINER = 'META-INF/container.xml'
/** Fonts may be made unreadable so that nobody takes them out; the words are not. */
const FONT_OBFUSCATION = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC'])

/** Reads what holds a book together. */
export function readPackage(parts: Parts): Package {
  const container = xmlOf(parts, USUAL_CONTAINER)
  refuseProtected(parts)
  const path = named(container, 'rootfile')[0]?.getAttribute('full-path') ?? ''
  const root = xmlOf(parts, path)
  const items = new Map<string, Item>()
  for (const element of named(root, 'item')) {
    items.set(element.getAttribute('id') ?? '', {
      path: resolvePart(path, element.getAttribute('href') ?? ''),
      type: element.getAttribute('media-type') ?? '',
      properties: new Set((element.getAttribute('properties') ?? '').split(/\s+/)),
      isLinear: true,
    })
  }
  const spine = new Map<string, Item>()
  for (const reference of named(root, 'itemref')) {
    const item = items.get(reference.getAttribute('idref') ?? '')
    // A document stands in a book once, whatever its list says.
    if (item && !spine.has(item.path))
      spine.set(item.path, { ...item, isLinear: reference.getAttribute('linear') !== 'no' })
  }
  if (spine.size === 0) throw damaged(partWords.noChapters(path))
  const toc = named(root, 'spine')[0]?.getAttribute('toc') ?? ''
  return { path, root, spine: [...spine.values()], items, toc, guide: guideOf(path, root) }
}

/** Read once: asked for every chapter, a guide as long as the book would cost its square. */
function guideOf(path: string, root: Element): Package['guide'] {
  const guide = new Map<string, Set<string>>()
  for (const reference of named(root, 'reference')) {
    const type = reference.getAttribute('type') ?? ''
    const paths = guide.get(type) ?? new Set()
    guide.set(type, paths.add(resolvePart(path, reference.getAttribute('href') ?? '')))
  }
  return guide
}

/** Elements of a name, whatever its namespace: old books have others. */
export const named = (root: Element, name: string): Element[] => [...root.getElementsByTagNameNS('*', name)]

/** A part of a book as XML; that it is of a public type may be said, as old books do. */
export function xmlOf(parts: Parts, name: string): Element {
  const bytes = parts.read(name)
  if (!bytes) throw missingPart(name)
  return parseXml(withoutPlainDoctype(decodeXml(bytes, name)), name)
}

function refuseProtected(parts: Parts): void {
  if (!parts.names.has('META-INF/encryption.xml')) return
  const methods = named(xmlOf(parts, 'META-INF/encryption.xml'), 'EncryptionMethod')
  if (methods.every((method) => FONT_OBFUSCATION.has(method.getAttribute('Algorithm') ?? ''))) return
  throw new Refusal('protected', kindRefusals.protected)
}
