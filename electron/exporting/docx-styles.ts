import type { Paper } from '@shared/kinds/memo-layout'
import { PAPER } from '@shared/memo/paper-theme'
import type { WordTemplate } from '@shared/interchange/word-template'
import { convertMillimetersToTwip, type IStylesOptions, PageOrientation } from 'docx'

const twips = convertMillimetersToTwip

/** Sides of the sheets in twips: A4, and Letter, which is in inches. */
const SHEETS = {
  a4: { width: twips(210), height: twips(297) },
  letter: { width: 12_240, height: 15_840 },
} as const satisfies Record<Paper, { width: number; height: number }>

/** Header and footer keep their distance, or the handling mark would run into the text. */
const MARGINS = {
  top: twips(26),
  bottom: twips(24),
  left: twips(20),
  right: twips(20),
  header: twips(11),
  footer: twips(11),
}

type Page = NonNullable<WordTemplate['page']>

/** A page of this paper, upright, or that of a template; `textWidth` is what the margins leave. All in twips. */
export function pageOf(paper: Paper, page: Page | null = null) {
  if (page === null) {
    const size = SHEETS[paper]
    return { size, margin: MARGINS, textWidth: size.width - MARGINS.left - MARGINS.right }
  }
  const { width, height, margin } = page
  // The library turns the sides of a sheet that lies.
  const size =
    width > height
      ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE }
      : { width, height, orientation: PageOrientation.PORTRAIT }
  return { size, margin, textWidth: textWidthOf(page) }
}

/** What the margins of a page leave for text, in twips. */
export const textWidthOf = ({ width, margin }: Page): number => width - margin.left - margin.right - margin.gutter

/** A CSS colour as Word writes it. */
export const docxColour = (hex: string): string => hex.slice(1).toUpperCase()
const paragraphStyle = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true })

/** Stands beside the words of others, on the side they are read from. */
export const QUOTE_LINE = { style: 'single', size: 12, space: 8, color: docxColour(PAPER.strongLine) } as const

const ink = { color: docxColour(PAPER.ink) }
const heading = (level: number, size: number, before: number, after: number) => ({
  run: { size, bold: true, ...ink },
  paragraph: { outlineLevel: level, keepNext: true, spacing: { before, after } },
})

/**
 * Sizes are half points. Headings carry their outline level in the style: Word and LibreOffice build the outline from
 * it. All of them follow Normal, so that a change of it changes the memo.
 */
export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 21, ...ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 288, lineRule: 'auto' } },
    },
    title: {
      run: { size: 40, bold: true },
      paragraph: { keepNext: true, spacing: { after: 160, line: 240, lineRule: 'auto' } },
    },
    heading1: heading(0, 28, 360, 120),
    heading2: heading(1, 22, 240, 80),
    heading3: heading(2, 21, 200, 60),
    heading4: { ...heading(3, 21, 160, 60), run: { size: 21, bold: true, italics: true, ...ink } },
    caption: {
      run: { size: 18, color: docxColour(PAPER.secondary) },
      paragraph: { keepNext: true, spacing: { before: 120, after: 80 } },
    },
    footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 40, line: 240, lineRule: 'auto' } } },
  },
  paragraphStyles: [
    {
      ...paragraphStyle('Handling', 'Handling mark'),
      run: { size: 24, bold: true },
      paragraph: { alignment: 'right' },
    },
    {
      ...paragraphStyle('Draft', 'Draft mark'),
      run: { bold: true },
      paragraph: {
        keepNext: true,
        spacing: { after: 200 },
        border: Object.fromEntries(
          ['top', 'left', 'bottom', 'right'].map((side) => [side, { style: 'single', size: 12, space: 4, ...ink }]),
        ),
      },
    },
    {
      ...paragraphStyle('Detail', 'Memo detail'),
      run: { size: 19 },
      paragraph: { spacing: { after: 20 } },
    },
    {
      ...paragraphStyle('ContentsHeading', 'Contents heading'),
      run: { size: 21, bold: true },
      paragraph: { keepNext: true, spacing: { before: 240, after: 60 } },
    },
    {
      ...paragraphStyle('Evidence', 'Evidence quote'),
      paragraph: {
        indent: { start: 340 },
        border: { left: QUOTE_LINE },
      },
    },
    { ...paragraphStyle('TableEnd', 'Table end'), paragraph: { spacing: { after: 0, line: 160, lineRule: 'exact' } } },
    {
      ...paragraphStyle('Cell', 'Table cell'),
      run: { size: 17 },
      paragraph: { spacing: { after: 0, line: 252, lineRule: 'auto' } },
    },
  ],
}

/** Lists with numbers, as deep as lists in a memo go; each list begins anew. */
export const NUMBERED_LIST = 'numbered'
const LEVELS = 4
export const DOCX_NUMBERING = {
  config: [
    {
      reference: NUMBERED_LIST,
      levels: Array.from({ length: LEVELS }, (_, level) => ({
        level,
        format: 'decimal' as const,
        text: `%${level + 1}.`,
        alignment: 'start' as const,
        style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
      })),
    },
  ],
}
