import { entity } from '../document/project'
import { isUnseenIn } from '../document/queries/versions'
import type { Block, Inline as RichInline, List, Paragraph, Rich } from '../rich/rich'
import { memoValueText, riskValueText } from './live-values'
import type { Material } from './material'
import { wordsOfInlines } from './block-words'
import type { Inline, NoteMark, TableCell, TreeBlock, TreeList } from './memo-tree'
import { printable } from './printable'
import { joined, note, text } from './wording'

/** What an analyst wrote as it is printed: values filled in, citations as notes. Blocks with nothing to see are left out. */
export const richBlocks = (material: Material, rich: Rich): TreeBlock[] =>
  rich.content.map((block) => blockOf(material, block)).filter(isSeen)

function isSeen(block: TreeBlock): boolean {
  if (block.kind === 'heading') return block.text.trim() !== '' || block.notes !== undefined
  if (block.kind === 'paragraph') return isLineSeen(block.inlines)
  if (block.kind === 'extract') return block.paragraphs.some(isLineSeen)
  return block.kind !== 'list' || isListSeen(block)
}

const isListSeen = ({ items }: TreeList): boolean =>
  items.some(({ inlines, within = [] }) => isLineSeen(inlines) || within.some(isListSeen))

const isLineSeen = (inlines: readonly Inline[]): boolean =>
  inlines.some((inline) => inline.kind === 'note' || inline.text.trim() !== '')

function blockOf(material: Material, block: Block): TreeBlock {
  switch (block.type) {
    case 'paragraph':
      return { kind: 'paragraph', inlines: inlinesOf(material, block.content) }
    case 'heading': {
      const { level } = block.attrs
      const inlines = inlinesOf(material, block.content)
      const notes = notesOf(inlines)
      return {
        kind: 'heading',
        text: wordsApart(inlines),
        ...(notes.length === 0 ? {} : { notes }),
        ...(level === 1 ? {} : { level }),
      }
    }
    case 'bulletList':
    case 'orderedList':
      return listOf(material, block)
    case 'blockquote':
      return { kind: 'extract', paragraphs: block.content.map(({ content }) => inlinesOf(material, content)) }
    case 'table': {
      const [head = [], ...rows] = block.content.map(({ content }) =>
        content.map((cell) => cellOf(material, cell.content)),
      )
      const headNotes = head.map(({ inlines }) => notesOf(inlines))
      return {
        kind: 'table',
        caption: '',
        head: head.map(({ inlines }) => wordsApart(inlines)),
        ...(headNotes.every((notes) => notes.length === 0) ? {} : { headNotes }),
        rows: rows.map((cells) => ({ cells })),
      }
    }
  }
}

/** Paragraphs of an item are lines of it; lists stand below it. */
function listOf(material: Material, { type, content }: List): TreeList {
  return {
    kind: 'list',
    ...(type === 'orderedList' ? { ordered: true } : {}),
    items: content.map((item) => {
      const lists = item.content.filter((each) => each.type !== 'paragraph')
      return {
        inlines: linesOf(
          material,
          item.content.filter((each) => each.type === 'paragraph'),
        ),
        ...(lists.length === 0 ? {} : { within: lists.map((list) => listOf(material, list)) }),
      }
    }),
  }
}

const cellOf = (material: Material, content: readonly Paragraph[]): TableCell => ({
  inlines: linesOf(material, content),
})

const linesOf = (material: Material, paragraphs: readonly Paragraph[]): Inline[] =>
  paragraphs.flatMap(({ content }, at) => [...(at > 0 ? [text('\n')] : []), ...inlinesOf(material, content)])

const inlinesOf = (material: Material, inlines: readonly RichInline[] = []): Inline[] =>
  joined(inlines.map((inline) => inlineOf(material, inline)))

function inlineOf(material: Material, inline: RichInline): Inline {
  switch (inline.type) {
    case 'text':
      return { ...text(inline.text), ...looks(inline) }
    case 'hardBreak':
      return text('\n')
    case 'citation':
      return citationOf(material, inline.attrs.passageId)
    case 'riskValue': {
      const each = material.risks.find(({ risk }) => risk.id === inline.attrs.riskId)
      const value = each ? riskValueText(each, inline.attrs.value) : NOT_HERE
      return { kind: 'text', text: printable(value), ...looks(inline), live: true }
    }
    case 'memoValue':
      return {
        kind: 'text',
        text: printable(memoValueText(material, inline.attrs.value)),
        ...looks(inline),
        live: true,
      }
  }
}

const NOT_HERE = '[of a risk that is not in this memo]'
const GONE = ' [the passage cited here was deleted]'

function citationOf(material: Material, passageId: string): Inline {
  const passage = entity(material.project, 'passages', passageId)
  const source = passage && entity(material.project, 'sources', passage.sourceId)
  if (!passage || !source) return text(GONE)
  return note(material.cite({ passage, source }), isUnseenIn(material.project, passage))
}

function looks({ marks = [] }: RichInline): Pick<Extract<Inline, { kind: 'text' }>, 'strong' | 'emphasis' | 'href'> {
  const link = marks.find(({ type }) => type === 'link')
  return {
    ...(marks.some(({ type }) => type === 'bold') ? { strong: true } : {}),
    ...(marks.some(({ type }) => type === 'italic') ? { emphasis: true } : {}),
    ...(link?.type === 'link' ? { href: printable(link.attrs.href) } : {}),
  }
}

/** Words whose references stand behind all of them: where one stood is no gap. */
const wordsApart = (inlines: readonly Inline[]): string => wordsOfInlines(inlines).replace(/ {2,}/g, ' ').trim()

const notesOf = (inlines: readonly Inline[]): NoteMark[] => inlines.filter((inline) => inline.kind === 'note')
