import { Document, Packer, Paragraph, Tab, TextRun } from 'docx'
import type { PassageRow } from '@shared/interchange/passages/passage-row'
import { passageFacts } from '@shared/interchange/passages/passages-text'
import { printable } from '@shared/memo/printable'
import { counted } from '@shared/words/plural'
import { DOCX_STYLES, MARGIN_TWIPS, PAGE_TWIPS } from './docx-styles'

const DETAIL_TAB_TWIPS = 1300

/** Passages as a Word document: the words with what stands around them, then what is known of them. */
export async function passagesDocx(title: string, rows: readonly PassageRow[]): Promise<Uint8Array> {
  const document = new Document({
    title: printable(title),
    creator: 'Assay',
    description: 'Made with Assay',
    styles: DOCX_STYLES,
    sections: [
      {
        properties: { page: { size: PAGE_TWIPS, margin: MARGIN_TWIPS } },
        children: [
          new Paragraph({ style: 'Title', children: [new TextRun(printable(title))] }),
          new Paragraph({ children: [new TextRun(`${counted(rows.length, 'passage')}.`)] }),
          ...rows.flatMap(passageParagraphs),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const passageParagraphs = (row: PassageRow): Paragraph[] => [
  new Paragraph({
    style: 'Evidence',
    keepNext: true,
    children: [
      new TextRun(printable(`${row.before} `)),
      ...printable(row.words)
        .split('\n')
        .map((text, index) => new TextRun({ text, bold: true, ...(index > 0 && { break: 1 }) })),
      new TextRun(printable(` ${row.after}`)),
    ],
  }),
  ...passageFacts(row).map(
    ({ label, value }) =>
      new Paragraph({
        style: 'Detail',
        tabStops: [{ type: 'left', position: DETAIL_TAB_TWIPS }],
        children: [new TextRun({ children: [`${label}:`, new Tab(), printable(value).replaceAll('\n', ' ')] })],
      }),
  ),
]
