import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { WordTemplate } from '@shared/interchange/word-template'
import { sceneSvg } from '@shared/memo/renderings/scene-svg'
import { DRAFT, draftWords, type MemoTree, type Note, type TreeBlock } from '@shared/memo/memo-tree'
import { captionLabels, type PrintedSection, printedSections } from '@shared/memo/printed-memo'
import { shownQuote } from '@shared/memo/renderings/shown-quote'
import type { Chromium } from '../chromium/chromium'
import { DocxBlocks, type Figures } from './docx-blocks'
import { commentsOf, type ExportedRemark } from './docx-comments'
import { DOCX_NUMBERING, DOCX_STYLES, pageOf } from './docx-styles'
import { commented, detail } from './docx-text'
import { stableDocx } from './stable-docx'
import { tableStyleOf } from './template-styles'
import { templatedDocx } from './templated-docx'

/** Pixels to the unit of the figure: sharp on paper. */
const FIGURE_SCALE = 3

/**
 * The memo as a Word document: real heading styles, a contents list, footnotes, numbered captions, repeating table heads,
 * the handling mark on every page, and remarks as comments; with a template in its styles, on its page. The same memo is the
 * same bytes.
 */
export async function memoDocx(
  tree: MemoTree,
  chromium: Pick<Chromium, 'rasterise'>,
  remarks: readonly ExportedRemark[] = [],
  template: WordTemplate | null = null,
): Promise<Uint8Array> {
  const sections = printedSections(tree)
  const { size, margin, textWidth } = pageOf(tree.paper, template?.page)
  const { options: comments, byBlock } = commentsOf(tree, remarks)
  const blocks = new DocxBlocks({
    figures: await figuresOf(sections, chromium),
    labels: captionLabels(sections),
    textWidth,
    tableStyle: template ? tableStyleOf(template) : undefined,
    comments: byBlock,
  })
  const children = [
    ...draftMark(tree),
    new Paragraph({ style: 'Title', children: commented(byBlock.get(null), [new TextRun(tree.title)]) }),
    ...tree.details.map(({ label, value }) => detail(label, value)),
    new Paragraph({ style: 'ContentsHeading', children: [new TextRun('Contents')] }),
    new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-1' }),
    ...sections.flatMap(({ key, heading, blocks: printed }) => [
      blocks.sectionHeading(key, heading),
      ...printed.flatMap((block) => blocks.block(block)),
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
    numbering: DOCX_NUMBERING,
    ...(template === null && isQuicklyLaidOut(tree) ? { pageNumbers: estimatePageNumbers } : {}),
    footnotes: Object.fromEntries(tree.notes.map((note) => [String(note.number), footnote(note)] as const)),
    ...(comments.length === 0 ? {} : { comments: { children: comments } }),
    evenAndOddHeaderAndFooters: template?.hasEvenPages === true,
    sections: [
      {
        properties: { page: { size, margin }, titlePage: template?.hasFirstPage === true },
        headers: ofPages(template, () => new Header({ children: [headLine(tree, textWidth)] })),
        footers: ofPages(template, (kind) => {
          const isCounted = template?.headers[kind]?.countsPages || template?.footers[kind]?.countsPages
          return new Footer({ children: [pageLine(tree.handling, textWidth, isCounted ? [] : PAGE_OF_PAGES)] })
        }),
        children,
      },
    ],
  })
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document))
  return stableDocx(bytes, tree.date, (parts) => (template === null ? parts : templatedDocx(parts, template)))
}

/** Characters of a memo whose pages are worked out here, and of the longest word in it. */
const MOST_LAID_OUT = 60_000
const LONGEST_WORD = /[\p{L}\p{N}]{100}/u

/**
 * Whether the page numbers of the contents list are worked out here, which takes a second or two for a long memo and ever longer
 * for words without an end. Where not, Word asks whether it may fill them in as it opens the document.
 */
function isQuicklyLaidOut({ title, sections, notes }: MemoTree): boolean {
  const words: string[] = []
  JSON.stringify({ title, sections, notes }, (key, value: unknown) => {
    if (typeof value === 'string' && (WORDS.has(key) || IN_A_LIST.test(key))) words.push(value)
    return key === 'scene' || key === 'wording' ? undefined : value
  })
  return words.join('').length <= MOST_LAID_OUT && !words.some((each) => LONGEST_WORD.test(each))
}

/** Fields of a tree that are printed. */
const WORDS: ReadonlySet<string> = new Set(['text', 'title', 'caption', 'citation', 'quote'])
const IN_A_LIST = /^\d+$/

const footnote = ({ citation, quote }: Note) => ({
  children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(` ${citation} ${shownQuote(quote)}`)] })],
})

/** The pictures of a memo, drawn one after the other. */
async function figuresOf(sections: readonly PrintedSection[], chromium: Pick<Chromium, 'rasterise'>): Promise<Figures> {
  const figures = new Map<TreeBlock, Uint8Array>()
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'picture') continue
    const { scene, alt } = block
    figures.set(block, await chromium.rasterise(sceneSvg(scene, alt), scene.width, scene.height, FIGURE_SCALE))
  }
  return figures
}

function draftMark(tree: MemoTree): Paragraph[] {
  const line = draftWords(tree)
  return line === '' ? [] : [new Paragraph({ style: 'Draft', children: [new TextRun(line)] })]
}

/** What a draft is called on the left, the handling mark on the right. */
function headLine({ draft, handling }: MemoTree, textWidth: number): Paragraph {
  return draft.length === 0
    ? new Paragraph({ style: 'Handling', children: handling === '' ? [] : [new TextRun(handling)] })
    : twoSides([new TextRun(DRAFT)], handling, textWidth)
}

const PAGE_OF_PAGES = [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]

function pageLine(handling: string, textWidth: number, pages: readonly string[]): Paragraph {
  const left = pages.length === 0 ? [] : [new TextRun({ size: 18, bold: false, children: pages })]
  return twoSides(left, handling, textWidth)
}

type PageKind = 'default' | 'first' | 'even'

/** A head or foot for each kind of page that has its own. */
function ofPages<Margin>(
  template: WordTemplate | null,
  make: (kind: PageKind) => Margin,
): Record<'default', Margin> & Partial<Record<PageKind, Margin>> {
  return {
    default: make('default'),
    ...(template?.hasFirstPage ? { first: make('first') } : {}),
    ...(template?.hasEvenPages ? { even: make('even') } : {}),
  }
}

const twoSides = (left: ParagraphChild[], right: string, textWidth: number): Paragraph =>
  new Paragraph({
    style: 'Handling',
    alignment: 'left',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [...left, ...(right === '' ? [] : [new TextRun({ children: [new Tab(), right] })])],
  })
