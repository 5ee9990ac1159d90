import { Paragraph, TextRun } from 'docx'
import type { PassageRow } from '@shared/interchange/passages/passage-row'
import { passageFacts, quotedLines } from '@shared/interchange/passages/passages-text'
import { printable } from '@shared/memo/printable'
import type { Piece } from '@shared/search/in-context'
import { isRightToLeft } from '@shared/text/direction'
import { counted } from '@shared/words/plural'
import { docxInSlices } from './docx-in-slices'
import { DOCX_STYLES, pageOf } from './docx-styles'
import { detail } from './docx-text'

/** Passages as a Word document: the words with what stands around them, then what is known of them. */
export async function passagesDocx(title: string, rows: readonly PassageRow[]): Promise<Uint8Array> {
  const { size, margin } = pageOf('a4')
  const frame = {
    title: printable(title),
    creator: 'Assay',
    description: 'Made with Assay',
    styles: DOCX_STYLES,
    sections: [
      {
        properties: { page: { size, margin } },
        children: [
          new Paragraph({ style: 'Title', children: [new TextRun(printable(title))] }),
          new Paragraph({ children: [new TextRun(`${counted(rows.length, 'passage')}.`)] }),
        ],
      },
    ],
  }
  return docxInSlices(frame, rows, passageParagraphs)
}

const passageParagraphs = (row: PassageRow): Paragraph[] => [
  quote(quotedLines(row)),
  ...passageFacts(row).map(({ label, value }) => detail(label, printable(value))),
]

/** The words in what stands around them as one text, which runs from the side that its first letter does. */
function quote(quoted: readonly Piece[][]): Paragraph {
  const runsFromRight = isRightToLeft(
    quoted
      .flat()
      .map(({ text }) => text)
      .join(''),
  )
  const direction = runsFromRight ? { rightToLeft: true } : {}
  const runs = quoted.flatMap((line, index) => [
    ...(index > 0 ? [new TextRun({ break: 1 })] : []),
    ...line.map(({ text, isMark }) => new TextRun({ ...direction, text, ...(isMark && { bold: true }) })),
  ])
  return new Paragraph({ style: 'Evidence', keepNext: true, bidirectional: runsFromRight, children: runs })
}
