import { degrees, PDFDocument, type PDFFont, type PDFPage, StandardFonts } from '@cantoo/pdf-lib'

/** Words on a page: where their line begins, in points from the lower left corner. */
export type Words = { text: string; x: number; y: number; size?: number; bold?: boolean; turned?: number }

export const PAGE: [number, number] = [595, 842]

/** A PDF with these words on its pages, drawn in this order; `more` may add what else it is to have. */
export async function madePdf(
  pages: readonly (readonly Words[])[],
  more?: (document: PDFDocument, pages: PDFPage[]) => Promise<void> | void,
): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const plain = await document.embedFont(StandardFonts.TimesRoman)
  const bold = await document.embedFont(StandardFonts.TimesRomanBold)
  const made = pages.map((words) => {
    const page = document.addPage(PAGE)
    for (const { text, x, y, size = 10, bold: isBold, turned = 0 } of words)
      page.drawText(text, { x, y, size, font: isBold ? bold : plain, rotate: degrees(turned) })
    return page
  })
  await more?.(document, made)
  return document.save()
}

const SENTENCE = 'The harbour office counts every barge that passes the lock before noon and reports what it carries.'

/** Lines of a column as a program breaks them: each as full as its words allow. */
export function column(font: PDFFont, width: number, sentences: number, size = 10): string[] {
  const words = Array.from({ length: sentences }, (_, at) => `${at + 1}: ${SENTENCE}`)
    .join(' ')
    .split(' ')
  const lines: string[] = []
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && font.widthOfTextAtSize(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The same as words on a page, downwards from `y`. */
export const downwards = (lines: readonly string[], x: number, y: number, leading = 12): Words[] =>
  lines.map((text, at) => ({ text, x, y: y - at * leading }))

/** Lines with their words spread over the whole width, but for the last one. */
export function justified(font: PDFFont, lines: readonly string[], x: number, y: number, width: number): Words[] {
  return lines.flatMap((line, at) => {
    const words = line.split(' ')
    const room = width - words.reduce((sum, word) => sum + font.widthOfTextAtSize(word, 10), 0)
    const space = at === lines.length - 1 ? 2.5 : room / (words.length - 1)
    let left = x
    return words.map((text) => {
      const placed = { text, x: left, y: y - at * 12 }
      left += font.widthOfTextAtSize(text, 10) + space
      return placed
    })
  })
}

/** A font to measure with. */
export const measure = async (): Promise<PDFFont> => (await PDFDocument.create()).embedFont(StandardFonts.TimesRoman)

export const sentences = (count: number): string =>
  Array.from({ length: count }, (_, at) => `${at + 1}: ${SENTENCE}`).join(' ')
