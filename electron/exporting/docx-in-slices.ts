import { Document, Packer, type Paragraph } from 'docx'
import { strFromU8, strToU8, type Unzipped, unzipSync } from 'fflate/browser'
import { pauses } from '../in-slices'
import { ZipFile } from './zip-file'

/** Parts that are made into paragraphs together: their library makes all of a document at once. */
const TOGETHER = 20

const DOCUMENT = 'word/document.xml'
/** What follows the last paragraph of a document. */
const BODY = '<w:body>'
const SECTION_END = '<w:sectPr'

type Frame = ConstructorParameters<typeof Document>[0]

/**
 * A Word document whose paragraphs follow those of its one section. They are made and packed in slices, so that the
 * windows answer however many there are.
 */
export async function docxInSlices<Part>(
  frame: Frame,
  parts: readonly Part[],
  paragraphs: (part: Part) => Paragraph[],
): Promise<Uint8Array> {
  const pause = pauses()
  const files = await filesOf(frame)
  const zip = new ZipFile()
  for (const [name, bytes] of Object.entries(files)) if (name !== DOCUMENT) zip.begin(name).push(bytes, true)
  const document = zip.begin(DOCUMENT)
  const whole = documentIn(files)
  const end = placeOf(SECTION_END, whole)
  document.push(strToU8(whole.slice(0, end)))
  for (let from = 0; from < parts.length; from += TOGETHER) {
    await pause()
    document.push(strToU8(await paragraphsXml(parts.slice(from, from + TOGETHER).flatMap(paragraphs))))
  }
  document.push(strToU8(whole.slice(end)), true)
  return zip.end()
}

/** The parts of a Word document as files of its zip. */
const filesOf = async (frame: Frame): Promise<Unzipped> =>
  unzipSync(new Uint8Array(await Packer.toArrayBuffer(new Document(frame))))

const documentIn = (files: Unzipped): string => strFromU8(files[DOCUMENT] ?? new Uint8Array())

async function paragraphsXml(children: Paragraph[]): Promise<string> {
  const xml = documentIn(await filesOf({ sections: [{ children }] }))
  return xml.slice(placeOf(BODY, xml) + BODY.length, placeOf(SECTION_END, xml))
}

/** Where the library writes a tag last; another way of writing would leave a file that no program reads. */
function placeOf(tag: string, xml: string): number {
  const at = xml.lastIndexOf(tag)
  if (at === -1) throw new Error(`The Word document has no ${tag}.`)
  return at
}
