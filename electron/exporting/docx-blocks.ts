import {
  Bookmark,
  FootnoteReferenceRun,
  ImageRun,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx'
import { addressBehind, type Inline, type TreeBlock, type TreeList } from '@shared/memo/memo-tree'
import type { CaptionLabel } from '@shared/memo/printed-memo'
import { notReviewed } from '@shared/memo/wording'
import { isRightToLeft } from '@shared/text/direction'
import { noteField, sequenceField } from './docx-fields'
import { NUMBERED_LIST, QUOTE_LINE } from './docx-styles'
import { docxTable, type TableLook } from './docx-table'
import { commented, lines } from './docx-text'

/** What there is room for on a page below a caption, in pixels at 96 to the inch. */
const FIGURE_HEIGHT = 860
const TWIPS_PER_PIXEL = 15

const NO_LINE = { style: 'none', size: 0, color: 'auto' } as const

/** Pictures as PNGs, by the blocks that show them. */
export type Figures = ReadonlyMap<TreeBlock, Uint8Array>

/** What the blocks of one memo are written with; `comments` are ids by the block they are about. */
export type DocxParts = TableLook & {
  figures: Figures
  labels: ReadonlyMap<TreeBlock, CaptionLabel>
  comments: ReadonlyMap<TreeBlock | null, readonly number[]>
}

/** Turns the blocks of one memo into Word's; it remembers which notes were referred to. */
export class DocxBlocks {
  readonly #parts: DocxParts
  readonly #cited = new Set<number>()
  #numberedLists = 0

  constructor(parts: DocxParts) {
    this.#parts = parts
  }

  sectionHeading(key: string, title: string): Paragraph {
    const id = `section_${key.replaceAll('-', '_')}`
    return new Paragraph({ style: 'Heading1', children: [new Bookmark({ id, children: [new TextRun(title)] })] })
  }

  block(block: TreeBlock): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'words':
        return block.blocks.flatMap((each) => this.block(each))
      case 'heading':
        return [
          new Paragraph({
            style: `Heading${(block.level ?? 1) + 1}`,
            children: [...lines(block.text), ...this.#runs(block.notes ?? [])],
          }),
        ]
      case 'extract':
        return block.paragraphs.map((inlines) => new Paragraph({ style: 'Evidence', children: this.#runs(inlines) }))
      case 'paragraph': {
        const children = commented(this.#parts.comments.get(block), this.#runs(block.inlines))
        return [new Paragraph({ keepNext: block.keep === true, children })]
      }
      case 'list':
        return block.ordered ? this.#list(block, 0, (this.#numberedLists += 1)) : this.#list(block, 0, 0)
      case 'quote':
        return this.#quote(block)
      case 'table': {
        const table = docxTable(block, this.#parts, this.#parts.labels.get(block), (inlines) => this.#runs(inlines))
        return [...this.#caption(block), table, new Paragraph({ style: 'TableEnd' })]
      }
      case 'picture':
        return [...this.#caption(block), ...this.#picture(block)]
    }
  }

  /** Each numbered list has an instance of its own, or it would go on counting where the one before it ended. */
  #list({ ordered, items }: TreeList, level: number, instance: number): Paragraph[] {
    const mark = ordered ? { numbering: { reference: NUMBERED_LIST, level, instance } } : { bullet: { level } }
    return items.flatMap(({ inlines, within = [] }) => [
      new Paragraph({ ...mark, children: this.#runs(inlines) }),
      ...within.flatMap((list) => this.#list(list, level + 1, list.ordered ? (this.#numberedLists += 1) : 0)),
    ])
  }

  #quote({ text, language, note, unseen }: TreeBlock & { kind: 'quote' }): Paragraph[] {
    const parts = text.split(/\n{2,}/)
    return parts.map((part, index) => {
      const rightToLeft = isRightToLeft(part)
      const reference = index === parts.length - 1 ? this.#reference(note, unseen) : []
      return new Paragraph({
        style: 'Evidence',
        ...(rightToLeft ? { bidirectional: true, border: { left: NO_LINE, right: QUOTE_LINE } } : {}),
        children: [...lines(part, languageOf(language, rightToLeft)), ...reference],
      })
    })
  }

  #picture(block: TreeBlock & { kind: 'picture' }): Paragraph[] {
    const { title, alt, scene } = block
    const data = this.#parts.figures.get(block)
    if (data === undefined) return []
    const widest = Math.floor(this.#parts.textWidth / TWIPS_PER_PIXEL)
    const share = Math.min(widest / scene.width, FIGURE_HEIGHT / scene.height)
    const [width, height] = [Math.round(scene.width * share), Math.round(scene.height * share)]
    const picture = new ImageRun({
      type: 'png',
      data,
      transformation: { width, height },
      altText: { name: title, title, description: alt },
    })
    return [new Paragraph({ children: [picture] })]
  }

  #caption(block: TreeBlock & { caption: string }): Paragraph[] {
    if (block.caption === '') return []
    const label = this.#parts.labels.get(block)
    const number = label
      ? [new TextRun(`${label.kind} `), sequenceField(label.kind, label.number), new TextRun('. ')]
      : []
    return [new Paragraph({ style: 'Caption', children: [...number, ...lines(block.caption)] })]
  }

  #runs(inlines: readonly Inline[]): ParagraphChild[] {
    return inlines.flatMap((inline, index) => {
      if (inline.kind === 'text') return textRuns(inline)
      const comma = inlines[index - 1]?.kind === 'note' ? [new TextRun({ text: ',', superScript: true })] : []
      return [...comma, ...this.#reference(inline.number, inline.unseen === true)]
    })
  }

  #reference(number: number, unseen: boolean): ParagraphChild[] {
    return [...this.#mark(number), ...(unseen ? [new TextRun({ text: notReviewed(number), bold: true })] : [])]
  }

  #mark(number: number): ParagraphChild[] {
    const id = `note_${number}`
    if (this.#cited.has(number)) return noteField(id, number)
    this.#cited.add(number)
    return [new Bookmark({ id, children: [new FootnoteReferenceRun(number)] })]
  }
}

/** A link is shown as text, with the address where that is something else. */
function textRuns(inline: Inline & { kind: 'text' }): TextRun[] {
  const { text, strong, emphasis } = inline
  return lines(text + addressBehind(inline), {
    ...(strong ? { bold: true } : {}),
    ...(emphasis ? { italics: true } : {}),
  })
}

/** How a run is proofed and set; English is the document's own and needs no mark. */
function languageOf(language: string, rightToLeft: boolean): IRunOptions {
  const tag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(language) ? language : 'en'
  if (rightToLeft) return { rightToLeft, language: { bidirectional: tag } }
  return tag.startsWith('en') ? {} : { language: { value: tag } }
}
