import type { WhyLeft } from '@shared/text/whole-text'
import { Words } from '../words'
import { attribute, child, elementsIn, nameOf } from '../xml'
import { readFrame } from './frame'
import type { OpenDocument } from './open-document'

/** Where words go, in which style, and the text boxes anchored in them, which are read when their paragraph has ended. */
export type InlinePlace = { words: Words; boxes: Element[] }
type Style = { family: 'paragraph' | 'text'; name: string }

/** Marks and definitions that stand among words and are none. */
const SILENT =
  /^(?:office:annotation-end|office:forms|text:(?:tracked-changes|sequence-decls|variable-decls|user-field-decls|script|index-title-template)|drawing:a)$/

/** The words of a paragraph or heading, in the style it has. */
export function readInline(paragraph: Element, odf: OpenDocument): { nodes: Node[]; boxes: Element[] } {
  const place: InlinePlace = { words: new Words(odf.page), boxes: [] }
  readChildren(paragraph, { family: 'paragraph', name: attribute(paragraph, 'style-name') }, [], place, odf)
  odf.leftOut.endParagraph()
  return { nodes: place.words.take(), boxes: place.boxes }
}

function readChildren(
  parent: Element,
  style: Style,
  markup: readonly string[],
  place: InlinePlace,
  odf: OpenDocument,
): void {
  const isHidden = odf.styles.text(style.family, style.name, 'text', 'display') === 'none'
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
      say(node.nodeValue ?? '', isHidden, style, markup, place, odf)
    } else if (node.nodeType === Node.ELEMENT_NODE) readElement(node as Element, style, markup, place, odf)
  }
}

function say(
  text: string,
  isHidden: boolean,
  style: Style,
  markup: readonly string[],
  place: InlinePlace,
  odf: OpenDocument,
): void {
  if (isHidden) {
    if (text.trim() !== '') odf.leftOut.addStretch('hidden')
    return odf.leftOut.keep('hidden', text, (kept) => place.words.append(kept))
  }
  if (text.trim() !== '') odf.leftOut.endStretch()
  odf.languages.add(text, odf.styles.spoken(style.family, style.name))
  place.words.text(text, markup)
}

function readElement(
  element: Element,
  style: Style,
  markup: readonly string[],
  place: InlinePlace,
  odf: OpenDocument,
): void {
  const name = nameOf(element)
  switch (name) {
    case 'text:span': {
      const own = { family: 'text', name: attribute(element, 'style-name') } as const
      return readChildren(element, own, [...markup, ...markupOf(own, odf)].slice(0, 2), place, odf)
    }
    case 'text:s':
    case 'text:tab':
      return place.words.text(name === 'text:tab' ? '\t' : ' ', markup)
    case 'text:line-break':
      return place.words.lineEnd()
    case 'text:note':
      return refer(element, place, odf)
    case 'text:ruby':
      return readRuby(element, place, odf)
    case 'office:annotation':
      odf.leftOut.add('comments')
      return leaveOut('comment', linesIn(element), place, odf)
    case 'text:hidden-text':
      if (attribute(element, 'is-hidden') !== 'true') break
      odf.leftOut.add('hidden')
      return leaveOut('hidden', attribute(element, 'string-value') || element.textContent, place, odf)
    case 'text:change':
      return leaveOut('struck', odf.deleted.get(attribute(element, 'change-id')) ?? '', place, odf)
    case 'drawing:a':
      return readChildren(element, style, markup, place, odf)
  }
  if (name.startsWith('drawing:')) readFrame(element, place, odf)
  else if (!SILENT.test(name)) readChildren(element, style, markup, place, odf)
}

function leaveOut(why: WhyLeft, text: string, { words }: InlinePlace, { leftOut }: OpenDocument): void {
  leftOut.endParagraph()
  leftOut.keep(why, text, (kept) => words.append(kept))
  leftOut.endParagraph()
}

/** The paragraphs of a comment or of what was deleted, as lines; who said it and when stands beside them. */
export const linesIn = (element: Element): string =>
  Array.from(elementsIn(element))
    .filter((each) => /^text:(?:p|h|list)$/.test(nameOf(each)))
    .map(({ textContent }) => textContent)
    .join('\n')

function markupOf({ family, name }: Style, { styles }: OpenDocument): string[] {
  const markup: string[] = []
  const struck = styles.text(family, name, 'style', 'text-line-through-style')
  if (struck !== '' && struck !== 'none') markup.push('s')
  const position = styles.text(family, name, 'style', 'text-position')
  const raised = position.startsWith('sub') ? -1 : position.startsWith('super') ? 1 : Number.parseFloat(position)
  if (raised > 0) markup.push('sup')
  if (raised < 0) markup.push('sub')
  return markup
}

function refer(note: Element, place: InlinePlace, odf: OpenDocument): void {
  const citation = child(note, 'text:note-citation')
  const body = child(note, 'text:note-body')
  const label = (attribute(citation, 'label') || (citation?.textContent ?? '')).trim()
  if (!body || label === '') return
  place.words.text(`[${label}]`)
  odf.notes.push({ label, body, isEnd: attribute(note, 'note-class') === 'endnote' })
}

/** Characters with their reading above them. */
function readRuby(ruby: Element, place: InlinePlace, { page }: OpenDocument): void {
  const element = page.createElement('ruby')
  const reading = page.createElement('rt')
  reading.append(child(ruby, 'text:ruby-text')?.textContent ?? '')
  element.append(child(ruby, 'text:ruby-base')?.textContent ?? '', reading)
  place.words.append(element)
}

/** Whether a section is hidden as a whole, always or by a condition that holds. */
export const isHiddenSection = (section: Element): boolean =>
  attribute(section, 'display') === 'none' ||
  (attribute(section, 'display') === 'condition' && attribute(section, 'is-hidden') === 'true')
