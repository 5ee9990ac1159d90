import { PAPER } from '@shared/memo/paper-theme'
import { convertMillimetersToTwip, type IStylesOptions } from 'docx'

const twips = convertMillimetersToTwip

/** A4. */
export const PAGE_TWIPS = { width: twips(210), height: twips(297) }
/** Header and footer keep their distance, or the handling mark would run into the text. */
export const MARGIN_TWIPS = {
  top: twips(26),
  bottom: twips(24),
  left: twips(20),
  right: twips(20),
  header: twips(11),
  footer: twips(11),
}
export const TEXT_WIDTH_TWIPS = twips(170)

/** A CSS colour as Word writes it. */
export const docxColour = (hex: string): string => hex.slice(1).toUpperCase()
const paragraphStyle = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true })

/** Sizes are half points. Headings carry their outline level in the style: Word and LibreOffice build the outline from it. */
export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 21, color: docxColour(PAPER.ink), language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 288, lineRule: 'auto' } },
    },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 160, line: 240, lineRule: 'auto' } } },
    heading1: {
      run: { size: 28, bold: true },
      paragraph: { outlineLevel: 0, keepNext: true, spacing: { before: 360, after: 120 } },
    },
    heading2: {
      run: { size: 22, bold: true },
      paragraph: { outlineLevel: 1, keepNext: true, spacing: { before: 240, after: 80 } },
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
      ...paragraphStyle('Detail', 'Memo detail'),
      run: { size: 19 },
      paragraph: { spacing: { after: 20 } },
    },
    {
      ...paragraphStyle('Evidence', 'Evidence quote'),
      paragraph: {
        indent: { start: 340 },
        border: { left: { style: 'single', size: 12, space: 8, color: docxColour(PAPER.strongLine) } },
      },
    },
    {
      ...paragraphStyle('TableCaption', 'Table caption'),
      run: { size: 18, color: docxColour(PAPER.secondary) },
      paragraph: { keepNext: true, spacing: { before: 120, after: 80 } },
    },
    { ...paragraphStyle('TableEnd', 'Table end'), paragraph: { spacing: { after: 0, line: 160, lineRule: 'exact' } } },
    {
      ...paragraphStyle('Cell', 'Table cell'),
      run: { size: 17 },
      paragraph: { spacing: { after: 0, line: 252, lineRule: 'auto' } },
    },
  ],
}
