import {
  Bookmark,
  FootnoteReferenceRun,
  ImageRun,
  InternalHyperlink,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TextRun,
} from 'docx'
import type { Inline, TreeBlock, TreeList } from '@shared/memo/memo-tree'
import { notReviewed } from '@shared/memo/wording'
import { docxTable } from './docx-table'
import { isRightToLeft, lines } from './docx-text'

/** Text width of the page in pixels at 96 to the inch. */
const FIGURE_WIDTH = 642
/** What there is room for on a page below a caption. */
const FIGURE_HEIGHT = 880

/** Pictures as PNGs, by the blocks that show them. */
export type Figures = ReadonlyMap<TreeBlock, Uint8Array>

/** Turns the blocks of one memo into Word's; it remembers which notes were referred to. */
export class DocxBlocks {
  readonly #figures: Figures
  readonly #cited = new Set<number>()

  constructor(figures: Figures) {
    this.#figures = figures
  }

  sectionHeading(key: string, title: string): Paragraph {
    return new Paragraph({
      style: 'Heading1',
      children: [new Bookmark({ id: `section-${key}`, children: [new TextRun(title)] })],
    })
  }

  block(block: TreeBlock): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'words':
        return block.blocks.flatMap((each) => this.block(each))
      case 'heading':
        return [new Paragraph({ style: `Heading${(block.level ?? 1) + 1}`, children: [new TextRun(block.text)] })]
      case 'extract':
        return block.paragraphs.map((inlines) => new Paragraph({ style: 'Evidence', children: this.#runs(inlines) }))
      case 'paragraph':
        return [new Paragraph({ keepNext: block.keep === true, children: this.#runs(block.inlines) })]
      case 'list':
        return this.#list(block, 0)
      case 'quote':
        return this.#quote(block)
      case 'table':
        return [
          caption(block.caption),
          docxTable(block, (inlines) => this.#runs(inlines)),
          new Paragraph({ style: 'TableEnd' }),
        ]
      case 'picture':
        return [caption(block.caption), ...this.#picture(block)]
    }
  }

  #list({ items }: TreeList, level: number): Paragraph[] {
    return items.flatMap(({ inlines, within = [] }) => [
      new Paragraph({ bullet: { level }, children: this.#runs(inlines) }),
      ...within.flatMap((list) => this.#list(list, level + 1)),
    ])
  }

  #quote({ text, language, note, unseen }: TreeBlock & { kind: 'quote' }): Paragraph[] {
    const parts = text.split(/\n{2,}/)
    return parts.map((part, index) => {
      const rightToLeft = isRightToLeft(part)
      const reference = index === parts.length - 1 ? this.#reference(note, unseen) : []
      return new Paragraph({
        style: 'Evidence',
        ...(rightToLeft ? { bidirectional: true } : {}),
        children: [...lines(part, languageOf(language, rightToLeft)), ...reference],
      })
    })
  }

  #picture(block: TreeBlock & { kind: 'picture' }): Paragraph[] {
    const { title, alt, scene } = block
    const data = this.#figures.get(block)
    if (data === undefined) return []
    const share = Math.min(FIGURE_WIDTH / scene.width, FIGURE_HEIGHT / scene.height)
    const [width, height] = [Math.round(scene.width * share), Math.round(scene.height * share)]
    const picture = new ImageRun({
      type: 'png',
      data,
      transformation: { width, height },
      altText: { name: title, title, description: alt },
    })
    return [new Paragraph({ children: [picture] })]
  }

  #runs(inlines: readonly Inline[]): ParagraphChild[] {
    return inlines.flatMap((inline, index) => {
      if (inline.kind === 'text')
        return lines(inline.text, {
          ...(inline.strong ? { bold: true } : {}),
          ...(inline.emphasis ? { italics: true } : {}),
        })
      const comma = inlines[index - 1]?.kind === 'note' ? [new TextRun({ text: ',', superScript: true })] : []
      return [...comma, ...this.#reference(inline.number, inline.unseen === true)]
    })
  }

  #reference(number: number, unseen: boolean): ParagraphChild[] {
    return [this.#link(number), ...(unseen ? [new TextRun({ text: notReviewed(number), bold: true })] : [])]
  }

  /** Word numbers a footnote anew at every reference: only the first is one, later ones are links to it. */
  #link(number: number): ParagraphChild {
    const id = `note-${number}`
    if (this.#cited.has(number)) {
      const run = new TextRun({ text: String(number), superScript: true })
      return new InternalHyperlink({ anchor: id, children: [run] })
    }
    this.#cited.add(number)
    return new Bookmark({ id, children: [new FootnoteReferenceRun(number)] })
  }
}

/** How a run is proofed and set; English is the document's own and needs no mark. */
function languageOf(language: string, rightToLeft: boolean): IRunOptions {
  const tag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(language) ? language : 'en'
  if (rightToLeft) return { rightToLeft, language: { bidirectional: tag } }
  return tag.startsWith('en') ? {} : { language: { value: tag } }
}

const caption = (text: string): Paragraph => new Paragraph({ style: 'TableCaption', children: [new TextRun(text)] })
