import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { sceneSvg } from '@shared/memo/renderings/scene-svg'
import { draftWords, isEmpty, printedBlocks, type MemoTree, type Note, type TreeBlock } from '@shared/memo/memo-tree'
import { shownQuote } from '@shared/memo/renderings/shown-quote'
import type { Chromium } from '../chromium/chromium'
import { DocxBlocks, type Figures } from './docx-blocks'
import { DOCX_STYLES, MARGIN_TWIPS, PAGE_TWIPS, TEXT_WIDTH_TWIPS } from './docx-styles'
import { detail } from './docx-text'

/** Pixels to the unit of the figure: sharp on paper. */
const FIGURE_SCALE = 3

/** The memo as a Word document: real heading styles, footnotes, repeating table heads, the handling mark on every page. */
export async function memoDocx(tree: MemoTree, chromium: Pick<Chromium, 'rasterise'>): Promise<Uint8Array> {
  const blocks = new DocxBlocks(await figuresOf(tree, chromium))
  const children = [
    new Paragraph({ style: 'Title', children: [new TextRun(tree.title)] }),
    ...draftMark(draftWords(tree)),
    ...tree.details.map(({ label, value }) => detail(label, value)),
    ...tree.sections
      .filter((section) => !isEmpty(section))
      .flatMap((section) => [
        blocks.sectionHeading(section.key, section.title),
        ...printedBlocks(section).flatMap((block) => blocks.block(block)),
      ]),
  ]
  const document = new Document({
    title: tree.title,
    creator: tree.author,
    lastModifiedBy: tree.author,
    subject: ['Memo', tree.handling].filter((part) => part !== '').join(', '),
    description: 'Made with Assay',
    ...(tree.handling === '' ? {} : { customProperties: [{ name: 'Handling', value: tree.handling }] }),
    styles: DOCX_STYLES,
    footnotes: Object.fromEntries(tree.notes.map((note) => [String(note.number), footnote(note)] as const)),
    sections: [
      {
        properties: { page: { size: PAGE_TWIPS, margin: MARGIN_TWIPS } },
        headers: { default: new Header({ children: [handlingMark(tree.handling)] }) },
        footers: { default: new Footer({ children: [pageLine(tree.handling)] }) },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const footnote = ({ citation, quote }: Note) => ({
  children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(` ${citation} ${shownQuote(quote)}`)] })],
})

/** The pictures of a memo, drawn one after the other. */
async function figuresOf(tree: MemoTree, chromium: Pick<Chromium, 'rasterise'>): Promise<Figures> {
  const blocks: readonly TreeBlock[] = tree.sections.flatMap(({ data }) => data)
  const figures = new Map<TreeBlock, Uint8Array>()
  for (const block of blocks) {
    if (block.kind !== 'picture') continue
    const { scene, alt } = block
    figures.set(block, await chromium.rasterise(sceneSvg(scene, alt), scene.width, scene.height, FIGURE_SCALE))
  }
  return figures
}

const draftMark = (words: string): Paragraph[] =>
  words === '' ? [] : [new Paragraph({ children: [new TextRun({ text: words, bold: true })] })]

const handlingMark = (handling: string): Paragraph =>
  new Paragraph({ style: 'Handling', children: handling === '' ? [] : [new TextRun(handling)] })

function pageLine(handling: string): Paragraph {
  const pages = new TextRun({
    size: 18,
    bold: false,
    children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
  })
  return new Paragraph({
    style: 'Handling',
    alignment: 'left',
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH_TWIPS }],
    children: [pages, ...(handling === '' ? [] : [new TextRun({ children: [new Tab(), handling] })])],
  })
}
