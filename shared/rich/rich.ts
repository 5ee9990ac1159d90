import { z } from 'zod'
import { Id } from '../fields'
import { LIMITS } from '../limits'

/**
 * Text with a form, as analysts write it in a memo: a tree of nodes as ProseMirror writes them, of the kinds named here
 * and no others. How deep it goes is bounded by the schema itself. It is kept as Markdown (`from-markdown.ts`).
 */

/** What a value in the text is the value of; it is filled in each time the text is printed. */
export const RiskValue = z.enum([
  'likelihood',
  'percent',
  'impact',
  'level',
  'rank',
  'confidence',
  'horizon',
  'title',
  'evidence',
])
export type RiskValue = z.infer<typeof RiskValue>
export const MemoValue = z.enum(['risks', 'sources', 'passages', 'date', 'cut-off'])
export type MemoValue = z.infer<typeof MemoValue>

export const Mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  /** Shown as text; a memo opens nothing. */
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: z.string().max(LIMITS.url) }) }),
])
export type Mark = z.infer<typeof Mark>

const Marks = z.array(Mark).max(LIMITS.marks).exactOptional()

export const Inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(LIMITS.prose), marks: Marks }),
  z.strictObject({ type: z.literal('hardBreak'), marks: Marks }),
  /** A passage that carries what is said; printed as a reference to its note. */
  z.strictObject({ type: z.literal('citation'), attrs: z.strictObject({ passageId: Id }), marks: Marks }),
  z.strictObject({
    type: z.literal('riskValue'),
    attrs: z.strictObject({ riskId: Id, value: RiskValue }),
    marks: Marks,
  }),
  z.strictObject({ type: z.literal('memoValue'), attrs: z.strictObject({ value: MemoValue }), marks: Marks }),
])
export type Inline = z.infer<typeof Inline>

const Inlines = z.array(Inline).max(LIMITS.nodes).exactOptional()

const Paragraph = z.strictObject({ type: z.literal('paragraph'), content: Inlines })
export type Paragraph = z.infer<typeof Paragraph>

const Heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.literal([1, 2, 3]) }),
  content: Inlines,
})
export type Heading = z.infer<typeof Heading>

const Cell = z.strictObject({
  type: z.enum(['tableHeader', 'tableCell']),
  content: z.array(Paragraph).min(1).max(LIMITS.nodes),
})
export type Cell = z.infer<typeof Cell>
const Row = z.strictObject({ type: z.literal('tableRow'), content: z.array(Cell).min(1).max(LIMITS.richColumns) })
/** Every cell is one column wide and one row high. */
const Table = z.strictObject({ type: z.literal('table'), content: z.array(Row).min(1).max(LIMITS.richRows) })
export type Table = z.infer<typeof Table>

export type List = { type: 'bulletList' | 'orderedList'; content: ListItem[] }
export type ListItem = { type: 'listItem'; content: (Paragraph | List)[] }
export type Block = Paragraph | Heading | Table | List | Quotation

/** Lists in lists, as many as a page has room for. */
export const LIST_LEVELS = 4

function listOf(levels: number): z.ZodType<List> {
  const within: z.ZodType<Paragraph | List> = levels === 1 ? Paragraph : z.union([Paragraph, listOf(levels - 1)])
  const item = z.strictObject({ type: z.literal('listItem'), content: z.array(within).min(1).max(LIMITS.nodes) })
  return z.strictObject({
    type: z.enum(['bulletList', 'orderedList']),
    content: z.array(item).min(1).max(LIMITS.nodes),
  })
}

const AnyList = listOf(LIST_LEVELS)
const Quotation = z.strictObject({
  type: z.literal('blockquote'),
  content: z.array(Paragraph).min(1).max(LIMITS.nodes),
})
export type Quotation = z.infer<typeof Quotation>

/** The whole text. It may be empty: then somebody took all words away. */
export const Rich = z.strictObject({
  type: z.literal('doc'),
  content: z.array(z.union([Paragraph, Heading, AnyList, Quotation, Table])).max(LIMITS.nodes),
})
export type Rich = z.infer<typeof Rich>

/** All that stands in its lines, in their order. */
export function inlinesOf({ content }: Rich): Inline[] {
  return content.flatMap(inlinesOfBlock)
}

/** The same of one block. */
export function inlinesOfBlock(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.content ?? []
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(inlinesOfBlock)))
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(inlinesOfBlock))
    case 'blockquote':
      return block.content.flatMap(inlinesOfBlock)
  }
}
