import { type IRunOptions, Paragraph, Tab, TextRun } from 'docx'

/** Where the values beside their labels begin. */
const DETAIL_TAB_TWIPS = 1300
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** Whether a paragraph of this text runs from the right, as its first letter does. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text)

/** A new line in the text is a line break in the paragraph. */
export const lines = (text: string, run: IRunOptions = {}): TextRun[] =>
  text.split('\n').map((line, index) => new TextRun({ ...run, text: line, ...(index > 0 ? { break: 1 } : {}) }))

/** A value beside its label; its further lines begin below its first. */
export const detail = (label: string, value: string): Paragraph =>
  new Paragraph({
    style: 'Detail',
    indent: { start: DETAIL_TAB_TWIPS, hanging: DETAIL_TAB_TWIPS },
    tabStops: [{ type: 'left', position: DETAIL_TAB_TWIPS }],
    children: [new TextRun({ children: [`${label}:`, new Tab()] }), ...lines(value)],
  })
