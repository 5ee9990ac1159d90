import { Document as WordDocument, Packer } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'

type Children = ConstructorParameters<typeof WordDocument>[0]['sections'][number]['children']

/** The parts of a Word file by name, those in XML parsed. */
export function partsOf(file: Uint8Array): Record<string, Document | undefined> {
  const { DOMParser } = new JSDOM().window
  const xml = Object.entries(unzipSync(file)).filter(([name]) => /\.(xml|rels)$/.test(name))
  return Object.fromEntries(
    xml.map(([name, bytes]) => [name, new DOMParser().parseFromString(strFromU8(bytes), 'application/xml')]),
  )
}

/** The body of a document that holds just these blocks. */
export async function bodyOf(children: Children): Promise<Element> {
  const footnotes = { 1: { children: [] }, 2: { children: [] } }
  const packed = await Packer.toArrayBuffer(new WordDocument({ sections: [{ children }], footnotes }))
  return bodyIn(partsOf(new Uint8Array(packed)))
}

export function bodyIn(parts: Record<string, Document | undefined>): Element {
  const body = parts['word/document.xml']?.getElementsByTagName('w:body')[0]
  if (!body) throw new Error('No document')
  return body
}

export const all = (node: Document | Element | undefined, tag: string): Element[] => [
  ...(node?.getElementsByTagName(tag) ?? []),
]
export const value = (node: Element | undefined, tag: string, attribute = 'w:val'): string | null | undefined =>
  all(node, tag)[0]?.getAttribute(attribute)

/** Only a sign of a field, which shows nothing. */
const isFieldSign = (run: Element): boolean =>
  all(run, 'w:t').length === 0 && [...all(run, 'w:fldChar'), ...all(run, 'w:instrText')].length > 0

/** The runs of a paragraph as one writes them down: breaks, bold, raised, references, what fields show. */
export function runsOf(paragraph: Element | undefined): string[] {
  const shown = all(paragraph, 'w:r').filter((run) => !isFieldSign(run))
  return shown.map((run) =>
    [
      all(run, 'w:b').some((bold) => bold.getAttribute('w:val') !== 'false') ? '*' : '',
      value(run, 'w:vertAlign') === 'superscript' ? '^' : '',
      all(run, 'w:br').length > 0 ? '/' : '',
      all(run, 'w:tab').length > 0 ? '→' : '',
      ...all(run, 'w:t').map(({ textContent }) => textContent),
      ...all(run, 'w:footnoteReference').map((each) => `[note ${each.getAttribute('w:id')}]`),
    ].join(''),
  )
}
