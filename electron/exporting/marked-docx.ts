import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Project } from '@shared/document/project'
import { notMarked } from '@shared/document/queries/earlier-texts'
import {
  inLegend,
  type Legend,
  type MarkedPiece,
  markedPieces,
  type MarkedText,
  NO_TAG,
  passageLabel,
} from '@shared/interchange/passages/marked-text'
import type { Passage } from '@shared/kinds/passages'
import type { Source } from '@shared/kinds/sources'
import type { Tag, TagLine } from '@shared/kinds/tags'
import { sourceCitation } from '@shared/memo/citation'
import { PAPER, TAG_PAPER_INKS } from '@shared/memo/paper-theme'
import { printable } from '@shared/memo/printable'
import type { Block } from '@shared/text/blocks'
import { isRightToLeft } from '@shared/text/direction'
import { counted } from '@shared/words/plural'
import { pauses, sliced } from '../in-slices'
import { initials } from './docx-comments'
import { docxInSlices } from './docx-in-slices'
import { docxColour, DOCX_STYLES, pageOf } from './docx-styles'
import { lines } from './docx-text'

/**
 * The whole text of a source with its passages marked, as a Word document: the words in the colour and over the line of
 * their tags, each passage with a comment in the margin that names its tags, has its note and is by who made it, and at
 * the end what the marks mean.
 */
export async function markedDocx(project: Project, source: Source, marked: MarkedText): Promise<Uint8Array> {
  const { size, margin } = pageOf('a4')
  const comments = new Map<string, number>()
  for (const { id } of marked.byBlock.flat()) if (!comments.has(id)) comments.set(id, comments.size)
  const passages = new Map(marked.byBlock.flat().map((passage) => [passage.id, passage]))
  const facts = `${counted(marked.shown, 'passage')}.${notMarked(project, source, marked.text, marked.lost)}`
  const frame = {
    title: printable(source.title),
    creator: 'Assay',
    description: 'Made with Assay',
    styles: DOCX_STYLES,
    comments: { children: [...passages.values()].map((each, id) => commentOf(project, each, id)) },
    sections: [
      {
        properties: { page: { size, margin } },
        children: [
          new Paragraph({ style: 'Title', children: [new TextRun(printable(source.title))] }),
          new Paragraph({ style: 'Detail', children: [new TextRun(printable(sourceCitation(source)))] }),
          new Paragraph({ style: 'Detail', spacing: { after: 240 }, children: [new TextRun(facts)] }),
        ],
      },
    ],
  }
  const pause = pauses()
  const blocks: Paragraph[] = []
  for (const [at, block] of marked.text.blocks.entries()) {
    const pieces = await sliced(markedPieces(marked, at), pause)
    blocks.push(paragraphOf(block, pieces, marked.legend, comments))
  }
  return docxInSlices(frame, [...blocks, ...legend(marked.legend)], (each) => [each])
}

/** Its tags and its note, by who made it and when. */
function commentOf(project: Project, passage: Passage, id: number): ICommentOptions {
  const author = project.analysts[passage.createdBy]?.name ?? ''
  const note = passage.note === '' ? [] : [new Paragraph({ children: lines(printable(passage.note)) })]
  const label = new TextRun({ text: printable(passageLabel(project, passage)), bold: true })
  return {
    id,
    author: printable(author),
    initials: initials(author),
    date: new Date(passage.createdAt),
    children: [new Paragraph({ children: [label] }), ...note],
  }
}

function paragraphOf(
  block: Block,
  pieces: readonly MarkedPiece[],
  of: Legend,
  comments: ReadonlyMap<string, number>,
): Paragraph {
  const runsFromRight = isRightToLeft(block.text)
  const base: IRunOptions = {
    ...(runsFromRight && { rightToLeft: true }),
    ...(block.role === 'apparatus' && { color: docxColour(PAPER.secondary), size: 18 }),
  }
  const commentIds = (passages: readonly Passage[]): number[] => passages.flatMap(({ id }) => comments.get(id) ?? [])
  const children = pieces.flatMap(({ text, ended, begun, tagIds }): ParagraphChild[] => [
    ...commentIds(ended).flatMap((id) => [
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ]),
    ...ended.flatMap((passage) => numbers(passage, of)),
    ...commentIds(begun).map((id) => new CommentRangeStart(id)),
    ...(text === '' ? [] : lines(printable(text), { ...base, ...lookOf(tagIds, of) })),
  ])
  return new Paragraph({ ...styleOf(block), bidirectional: runsFromRight, children })
}

const HEADINGS = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const

function styleOf({ kind, level }: Block): ConstructorParameters<typeof Paragraph>[0] & object {
  switch (kind) {
    case 'heading':
      return { style: HEADINGS[(level ?? 1) - 1] ?? 'Heading4' }
    case 'quote':
      return { style: 'Evidence' }
    case 'list-item':
      return { indent: { start: 360 * (level ?? 1) } }
    case 'paragraph':
    case 'table-row':
      return {}
  }
}

const LINES = {
  solid: 'single',
  dashed: 'dash',
  dotted: 'dotted',
  double: 'double',
  wavy: 'wave',
} as const satisfies Record<TagLine, string>

/** How words of these tags look: those of the first, under a thick line where there are several. */
function lookOf(tagIds: readonly string[], of: Legend): IRunOptions {
  const [first, ...others] = inLegend(of, tagIds)
  if (first) return tagLook(first.tag, others.length > 0)
  return tagIds.includes(NO_TAG) ? { shading: { type: 'clear', fill: docxColour(PAPER.headFill) } } : {}
}

const tagLook = ({ colour, line = 'solid' }: Tag, areSeveral: boolean): IRunOptions => ({
  shading: { type: 'clear', fill: docxColour(tinted(TAG_PAPER_INKS[colour])) },
  underline: {
    type: areSeveral && line === 'solid' ? 'thick' : LINES[line],
    color: docxColour(TAG_PAPER_INKS[colour]),
  },
})

/** How much of a colour lies under words. */
const TINT = 0.18

/** A colour as it looks on paper where only so much of it lies there. */
function tinted(hex: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const mixed = channels.map((channel) => Math.round(255 - (255 - channel) * TINT))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function numbers({ tagIds }: Passage, of: Legend): TextRun[] {
  const those = inLegend(of, tagIds).map(({ number }) => number)
  return those.length === 0 ? [] : [new TextRun({ text: those.join(','), superScript: true })]
}

/** What the marks mean: every tag in its look, with its number, how many passages have it and its definition. */
function legend(of: Legend): Paragraph[] {
  if (of.size === 0) return []
  const tags = [...of.values()].map(
    ({ number, tag, passages }) =>
      new Paragraph({
        style: 'Detail',
        children: [
          new TextRun(`${number}. `),
          new TextRun({ text: printable(tag.name), ...tagLook(tag, false) }),
          new TextRun(` (${passages})`),
          ...(tag.definition === '' ? [] : lines(` ${printable(tag.definition)}`)),
        ],
      }),
  )
  return [new Paragraph({ style: 'Heading2', children: [new TextRun('Tags')] }), ...tags]
}
