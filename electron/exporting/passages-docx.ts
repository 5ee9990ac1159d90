import { Document, Packer, Paragraph, TextRun } from 'docx'
import type { PassageRow } from '@shared/interchange/passages/passage-row'
import { passageFacts, quotedLines } from '@shared/interchange/passages/passages-text'
import { printable } from '@shared/memo/printable'
import type { Piece } from '@shared/search/in-context'
import { isRightToLeft } from '@shared/text/direction'
import { counted } from '@shared/words/plural'
import { strFromU8, strToU8, type Unzipped, unzipSync } from 'fflate/browser'
import { pauses } from '../in-slices'
import { DOCX_STYLES, pageOf } from './docx-styles'
import { detail } from './docx-text'
import { ZipFile } from './zip-file'

/** Passages that are made into paragraphs together: their library makes all of a document at once. */
const TOGETHER = 20

const DOCUMENT = 'word/document.xml'
/** What follows the last paragraph of a document. */
const BODY = '<w:body>'
const SECTION_END = '<w:sectPr'

/**
 * Passages as a Word document: the words with what stands around them, then what is known of them. Twenty thousand of them
 * are made and packed in slices, so that the windows answer.
 */
export async function passagesDocx(title: string, rows: readonly PassageRow[]): Promise<Uint8Array> {
  const pause = pauses()
  const { size, margin } = pageOf('a4')
  const frame = await partsOf({
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
  })
  const zip = new ZipFile()
  for (const [part, bytes] of Object.entries(frame)) if (part !== DOCUMENT) zip.begin(part).push(bytes, true)
  const document = zip.begin(DOCUMENT)
  const whole = documentIn(frame)
  const end = placeOf(SECTION_END, whole)
  document.push(strToU8(whole.slice(0, end)))
  for (let from = 0; from < rows.length; from += TOGETHER) {
    await pause()
    document.push(strToU8(await paragraphsXml(rows.slice(from, from + TOGETHER).flatMap(passageParagraphs))))
  }
  document.push(strToU8(whole.slice(end)), true)
  return zip.end()
}

/** The parts of a Word document as files of its zip. */
const partsOf = async (document: ConstructorParameters<typeof Document>[0]): Promise<Unzipped> =>
  unzipSync(new Uint8Array(await Packer.toArrayBuffer(new Document(document))))

const documentIn = (parts: Unzipped): string => strFromU8(parts[DOCUMENT] ?? new Uint8Array())

async function paragraphsXml(children: Paragraph[]): Promise<string> {
  const xml = documentIn(await partsOf({ sections: [{ children }] }))
  return xml.slice(placeOf(BODY, xml) + BODY.length, placeOf(SECTION_END, xml))
}

/** Where the library writes a tag last; another way of writing would leave a file that no program reads. */
function placeOf(tag: string, xml: string): number {
  const at = xml.lastIndexOf(tag)
  if (at === -1) throw new Error(`The Word document has no ${tag}.`)
  return at
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
