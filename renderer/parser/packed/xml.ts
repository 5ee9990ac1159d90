import { refuseDeepXml } from '../blocks/nesting'
import { damaged, missingPart, suspicious, tooDeep } from '@shared/packed/refusals'
import type { Parts } from '@shared/packed/unzip'
import { partWords } from './kind-words'

function openDocument(name: string): string {
  return `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`
}

/** What each namespace is called here, whatever prefix a document gives it; the strict ones of OOXML are the same. */
const PREFIXES = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 's'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 's'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ...['office', 'style', 'text', 'table', 'drawing', 'meta'].map((name) => [openDocument(name), name] as const),
])
const DECLARED = /^<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/

/** How a text in UTF-16 begins: by its byte-order mark, or by the first two signs of a declaration or of a root that we read. */
const UTF_16 = [
  ['utf-16le', '\xff\xfe', '<\0?\0', '<\0P\0', '<\0C\0'],
  ['utf-16be', '\xfe\xff', '\0<\0?', '\0<\0P', '\0<\0C'],
] as const

/** The name of an element by the prefix its namespace has here: `w:p`; that of an unknown namespace is `?:p`. */
export const nameOf = ({ namespaceURI, localName }: Element): string =>
  `${PREFIXES.get(namespaceURI ?? '') ?? '?'}:${localName}`

/** An attribute in the namespace of its element, as nearly all are; '' where there is none. */
export const attribute = (element: Element | null | undefined, name: string): string =>
  element?.getAttributeNS(element.namespaceURI, name) ?? element?.getAttribute(name) ?? ''

/** An attribute in another namespace of OpenDocument than its element. */
export const odfAttribute = (element: Element | null | undefined, prefix: string, name: string): string =>
  element?.getAttributeNS(openDocument(prefix), name) ?? ''

/** The elements right below another. */
export function* elementsIn(parent: Element): Generator<Element> {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) yield child
}

/** The first element of a name below another, on the way down through each of these. */
export function child(parent: Element | null | undefined, ...names: readonly string[]): Element | null {
  let found = parent ?? null
  for (const name of names) found = found && firstOf(found, name)
  return found
}

function firstOf(parent: Element, name: string): Element | null {
  for (const element of elementsIn(parent)) if (nameOf(element) === name) return element
  return null
}

/** A part as XML; it must be there. */
export function requiredPart(parts: Parts, name: string): Element {
  const root = optionalPart(parts, name)
  if (!root) throw missingPart(name)
  return root
}

/** A part as XML, or null when there is none. */
export function optionalPart(parts: Parts, name: string): Element | null {
  const bytes = parts.read(name)
  return bytes && parseXml(decodeXml(bytes, name), name)
}

/** Refuses entities and what may declare them: they grow without end or name files of this computer. */
export function refuseDeclarations(text: string, name: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw suspicious(partWords.declarations(name))
}

/** Text without a declaration that only says which public type it is of, as those of books do. */
export const withoutPlainDoctype = (text: string): string => text.replace(/<!DOCTYPE\s[^<>[\]]{0,1000}>/i, '')

/** XML without declarations of its own: entities that grow or name files are not even looked at. */
export function parseXml(text: string, name: string): Element {
  refuseDeclarations(text, name)
  refuseDeepXml(text, tooDeep())
  const document = new DOMParser().parseFromString(text, 'application/xml')
  if (document.querySelector('parsererror')) throw damaged(partWords.unreadable(name))
  return document.documentElement
}

/** The text of a part of XML or HTML, in the encoding it says. */
export function decodeXml(bytes: Uint8Array, name: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 300))
  const marked = UTF_16.find(([, ...beginnings]) => beginnings.some((beginning) => start.startsWith(beginning)))?.[0]
  const declared = DECLARED.exec(start.replace(/^ï»¿/, ''))?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(marked ?? (/^utf-?16/i.test(declared) ? 'utf-8' : declared), { fatal: true }).decode(bytes)
  } catch (cause) {
    throw damaged(partWords.unreadableCharacters(name), cause)
  }
}
