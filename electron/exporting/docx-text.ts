import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx'

/** Where the values beside their labels begin. */
const DETAIL_TAB_TWIPS = 1300

/** A new line in the text is a line break in the paragraph. */
export const lines = (text: string, run: IRunOptions = {}): TextRun[] =>
  text.split('\n').map((line, index) => new TextRun({ ...run, text: line, ...(index > 0 ? { break: 1 } : {}) }))

/** What a paragraph holds, with the comments about it. */
export const commented = (
  ids: readonly number[] | undefined,
  children: readonly ParagraphChild[],
): ParagraphChild[] => [
  ...(ids ?? []).map((id) => new CommentRangeStart(id)),
  ...children,
  ...(ids ?? []).flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
]

/** A value beside its label; its further lines begin below its first. */
export const detail = (label: string, value: string): Paragraph =>
  new Paragraph({
    style: 'Detail',
    indent: { start: DETAIL_TAB_TWIPS, hanging: DETAIL_TAB_TWIPS },
    tabStops: [{ type: 'left', position: DETAIL_TAB_TWIPS }],
    children: [new TextRun({ children: [`${label}:`, new Tab()] }), ...lines(value)],
  })
