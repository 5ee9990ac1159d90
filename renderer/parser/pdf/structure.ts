import type { Tag } from './glyph'
import type { Pdfium } from './pdfium'

/** Elements of a page: the largest table has fewer. */
const MOST_ELEMENTS = 20_000
const DEEPEST = 60

const BLOCKS: Readonly<Record<string, Tag['kind']>> = {
  P: 'paragraph',
  BlockQuote: 'paragraph',
  TOCI: 'paragraph',
  Code: 'paragraph',
  Formula: 'paragraph',
  Index: 'paragraph',
  BibEntry: 'paragraph',
  Title: 'heading',
  H: 'heading',
  LI: 'item',
  TD: 'cell',
  TH: 'cell',
  Caption: 'caption',
  Note: 'note',
  FENote: 'note',
  Figure: 'figure',
}
/** What a paragraph in it is a part of; a note may have several, and so may a cell. */
const WHOLE = new Set<Tag['kind']>(['item', 'cell', 'caption', 'note', 'figure'])

type Around = { block: number; kind: Tag['kind'] | null; level: number; row: number; lists: number }

/** What the structure of a page says of its marked contents, in its order. */
export function readStructure(pdfium: Pdfium, page: number): Map<number, Tag> {
  const { do: call } = pdfium
  const tags = new Map<number, Tag>()
  const tree = call.FPDF_StructTree_GetForPage(page)
  if (tree === 0) return tags
  const begun = new Set<number>()
  let elements = 0
  const read = (element: number, around: Around, depth: number): void => {
    elements += 1
    if (elements > MOST_ELEMENTS || depth > DEEPEST) return
    const within = insideOf(typeOf(pdfium, element), around, elements, begun)
    const children = call.FPDF_StructElement_CountChildren(element)
    for (let at = 0; at < children; at += 1) {
      const child = call.FPDF_StructElement_GetChildAtIndex(element, at)
      if (child !== 0) read(child, within, depth + 1)
      else add(call.FPDF_StructElement_GetChildMarkedContentID(element, at), within)
    }
  }
  const add = (mark: number, { block, kind, level, row, lists }: Around): void => {
    if (mark < 0 || tags.has(mark)) return
    tags.set(mark, { order: tags.size, block, kind: kind ?? 'other', level: kind === 'item' ? lists : level, row })
  }
  try {
    const count = call.FPDF_StructTree_CountChildren(tree)
    const nothing: Around = { block: 0, kind: null, level: 0, row: -1, lists: 0 }
    for (let at = 0; at < count; at += 1) read(call.FPDF_StructTree_GetChildAtIndex(tree, at), nothing, 0)
  } finally {
    call.FPDF_StructTree_Close(tree)
  }
  return tags
}

const typeOf = (pdfium: Pdfium, element: number): string =>
  pdfium.utf16((at, room) => pdfium.do.FPDF_StructElement_GetType(element, at, room))

/** What stands in an element of this type is; `number` is the element's own, `begun` are the items that have words. */
function insideOf(type: string, around: Around, number: number, begun: Set<number>): Around {
  if (type === 'L') return { ...around, lists: around.lists + 1 }
  if (type === 'TR') return { ...around, row: number, kind: null }
  if (type === 'Table') return { ...around, row: -1, kind: null }
  const level = /^H([1-6])$/.exec(type)?.[1]
  const kind = level === undefined ? BLOCKS[type] : 'heading'
  if (kind === undefined) return around
  if (kind === 'paragraph' && around.kind !== null && WHOLE.has(around.kind)) {
    const isFirst = !begun.has(around.block)
    begun.add(around.block)
    if (isFirst || around.kind !== 'item') return around
  }
  return { ...around, block: number, kind, level: kind === 'heading' ? Number(level ?? 1) : 0 }
}
