import { z } from 'zod'
import { LIMITS } from '../limits'
import { type Block, Inline, LIST_LEVELS, type List, type ListItem, Mark, type Paragraph, type Rich } from './rich'

/** What an editor hands over of a node: any attributes, and within it what it likes. */
type EditorNode = {
  type: string
  text?: string | undefined
  attrs?: Record<string, unknown> | null | undefined
  marks?: { type: string; attrs?: Record<string, unknown> | null | undefined }[] | undefined
  content?: EditorNode[] | undefined
}

const HeadingAttributes = z.object({ level: z.literal([1, 2, 3]) })
const Attributes = z.record(z.string(), z.unknown()).nullish()
const EditorNode: z.ZodType<EditorNode> = z.lazy(() =>
  z.object({
    type: z.string(),
    text: z.string().optional(),
    attrs: Attributes,
    marks: z.array(z.object({ type: z.string(), attrs: Attributes })).optional(),
    content: z.array(EditorNode).optional(),
  }),
)

/**
 * The document of an editor as rich text: attributes and marks that rich text does not know are taken off, lists that are
 * nested too deeply are brought up, and the first row of a table is its head. Throws where something is no document.
 */
export function richFromEditor(document: unknown): Rich {
  const { content = [] } = EditorNode.parse(document)
  return { type: 'doc', content: content.map(blockOf) }
}

function blockOf(node: EditorNode): Block {
  switch (node.type) {
    case 'heading':
      return { type: 'heading', attrs: HeadingAttributes.parse(node.attrs), ...withContent(inlinesOf(node)) }
    case 'bulletList':
    case 'orderedList':
      return listOf(node, 1)
    case 'blockquote':
      return { type: 'blockquote', content: linesOf(node) }
    case 'table':
      return {
        type: 'table',
        content: (node.content ?? []).map((row, at) => ({
          type: 'tableRow',
          content: (row.content ?? []).map((cell) => ({
            type: at === 0 ? 'tableHeader' : 'tableCell',
            content: linesOf(cell),
          })),
        })),
      }
    default:
      return paragraphOf(node)
  }
}

function listOf({ type, content = [] }: EditorNode, level: number): List {
  return {
    type: type === 'orderedList' ? 'orderedList' : 'bulletList',
    content: content.map((item): ListItem => ({
      type: 'listItem',
      content: (item.content ?? []).flatMap((each): (Paragraph | List)[] =>
        isList(each) ? (level < LIST_LEVELS ? [listOf(each, level + 1)] : linesOf(each)) : [paragraphOf(each)],
      ),
    })),
  }
}

const isList = ({ type }: EditorNode): boolean => type === 'bulletList' || type === 'orderedList'

/** The paragraphs in it, however deep they stand; at least one. */
function linesOf(node: EditorNode): Paragraph[] {
  const lines = (node.content ?? []).flatMap((each) => (hasLines(each) ? linesOf(each) : [paragraphOf(each)]))
  return lines.length === 0 ? [{ type: 'paragraph' }] : lines
}

const hasLines = (node: EditorNode): boolean => isList(node) || node.type === 'listItem' || node.type === 'blockquote'

const paragraphOf = (node: EditorNode): Paragraph => ({ type: 'paragraph', ...withContent(inlinesOf(node)) })
const withContent = (content: Inline[]) => (content.length === 0 ? {} : { content })

const inlinesOf = ({ content = [] }: EditorNode): Inline[] =>
  content.flatMap((node) =>
    inPieces(node).map((piece) => Inline.parse({ ...bareInline(piece), ...withMarks(node.marks) })),
  )

/** A text that is longer than any may be is several: whoever keeps it says that it is too long. */
function inPieces(node: EditorNode): EditorNode[] {
  const { text = '' } = node
  if (text.length <= LIMITS.prose) return [node]
  const pieces = Math.ceil(text.length / LIMITS.prose)
  return Array.from({ length: pieces }, (_, at) => ({
    ...node,
    text: text.slice(at * LIMITS.prose, (at + 1) * LIMITS.prose),
  }))
}

/** Names of the attributes of each kind of mark and of what stands in lines. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  link: ['href'],
  citation: ['passageId'],
  riskValue: ['riskId', 'value'],
  memoValue: ['value'],
}

const bareInline = ({ type, text, attrs }: EditorNode) => ({
  type,
  ...(text === undefined ? {} : { text }),
  ...known(type, attrs),
})

function withMarks(marks: EditorNode['marks'] = []): { marks?: Mark[] } {
  const kept = marks
    .slice(0, LIMITS.marks)
    .flatMap(({ type, attrs }) => Mark.safeParse({ type, ...known(type, attrs) }).data ?? [])
  return kept.length === 0 ? {} : { marks: kept }
}

function known(type: string, attrs: EditorNode['attrs']): { attrs?: Record<string, unknown> } {
  const names = ATTRIBUTES[type]
  return names ? { attrs: Object.fromEntries(names.map((name) => [name, attrs?.[name]])) } : {}
}
