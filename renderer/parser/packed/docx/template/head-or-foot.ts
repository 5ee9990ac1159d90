import { PictureEnding, type TemplatePart } from '@shared/interchange/word-template'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import { toBase64 } from '../../../base64'
import { relationsOf } from '../../relations'
import type { Parts } from '@shared/packed/unzip'
import { requiredPart } from '../../xml'
import { keepOwnFields } from './fields'
import { attributesOf, elementsFrom, markupOf, RELATIONS, tidy, unwrap, WORD, wordName, wordValue } from './markup'
import { type LeftOut, wordTemplateWords } from './template-notes'

/** What belongs to parts that do not come along, or to the history of the template. */
const NOT_TAKEN = new Set(
  'bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd commentReference annotationRef footnoteReference endnoteReference permStart permEnd proofErr dataBinding numPr smartTagPr customXmlPr lastRenderedPageBreak rPrChange pPrChange sectPrChange tblPrChange tblPrExChange tblGridChange trPrChange tcPrChange numberingChange moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd'.split(
    ' ',
  ),
)
const UNWRAPPED = new Set(['smartTag', 'customXml', 'hyperlink'])
const DELETED = new Set(['del', 'moveFrom'])
const INSERTED = new Set(['ins', 'moveTo'])
const OBJECTS = new Set(['object', 'control', 'altChunk', 'subDoc', 'contentPart', 'movie'])
const CLICKS = /^hlink(?:Click|Hover|MouseOver)$/
/** What a picture or drawing stands in as a whole. */
const DRAWN = new Set(['drawing', 'pict', 'object'])
const VML = 'urn:schemas-microsoft-com:vml'
const OFFICE = 'urn:schemas-microsoft-com:office:office'

/** A head or foot as it may stand in any document: its words, its own pictures and fields, and nothing that leads out of it. */
export function headOrFoot(parts: Parts, name: string, words: string[], left: Set<LeftOut>): TemplatePart {
  const root = requiredPart(parts, name)
  if (!/^(?:hdr|ftr)$/.test(wordName(root))) throw new Refusal('damaged-document', wordTemplateWords.noHeader(name))
  tidy(root)
  settleElements(root, left)
  const fields = keepOwnFields(root)
  if (fields.left.size > 0) left.add('fields')
  const pictures = new Pictures(parts, name)
  for (const element of elementsFrom(root)) if (root.contains(element)) settleReferences(element, pictures, left)
  words.push(...wordsOf(root))
  const whole = markupOf(root)
  root.replaceChildren()
  const start = `${markupOf(root).replace(/\/>$/, '')}>`
  const end = `</${root.nodeName}>`
  const content = whole.slice(start.length, -end.length)
  return { start, content, end, pictures: pictures.used, countsPages: fields.kept.has('PAGE') }
}

function settleElements(root: Element, left: Set<LeftOut>): void {
  for (const element of elementsFrom(root)) {
    const name = wordName(element)
    if (NOT_TAKEN.has(name)) element.remove()
    else if (DELETED.has(name)) {
      left.add('changes')
      element.remove()
    } else if (INSERTED.has(name)) {
      left.add('changes')
      unwrap(element)
    } else if (OBJECTS.has(name)) {
      left.add('objects')
      element.remove()
    } else if (UNWRAPPED.has(name)) {
      if (name === 'hyperlink' && element.hasAttributeNS(RELATIONS, 'id')) left.add('links')
      unwrap(element)
    }
  }
}

/** References to pictures in the file are kept under new ids; what refers to anything else is taken out. */
function settleReferences(element: Element, pictures: Pictures, left: Set<LeftOut>): void {
  if (element.namespaceURI === VML || element.namespaceURI === OFFICE) {
    for (const attribute of attributesOf(element)) {
      if (!/^(?:href|src)$/.test(attribute.localName)) continue
      element.removeAttributeNode(attribute)
      left.add('links')
    }
  }
  for (const attribute of attributesOf(element)) {
    const { namespaceURI, localName, value } = attribute
    if (namespaceURI !== RELATIONS && !(namespaceURI === OFFICE && localName === 'relid')) continue
    const id = pictures.idOf(value)
    if (id !== null) attribute.value = id
    else if (value === '') element.removeAttributeNode(attribute)
    else {
      const isLink = CLICKS.test(element.localName)
      left.add(isLink || localName === 'link' ? 'links' : 'objects')
      if (isLink) element.remove()
      else if (localName === 'link' && element.hasAttributeNS(RELATIONS, 'embed'))
        element.removeAttributeNode(attribute)
      else if (element.localName === 'svgBlip') parentNamed(element, 'ext').remove()
      else wholeDrawing(element).remove()
    }
  }
}

function wholeDrawing(element: Element): Element {
  for (let around: Element | null = element; around; around = around.parentElement)
    if (around.namespaceURI === WORD && DRAWN.has(around.localName)) return around
  return element
}

const parentNamed = (element: Element, name: string): Element =>
  element.parentElement?.localName === name ? element.parentElement : element

/** The pictures of one part, each under a new id when it is first referred to. */
class Pictures {
  readonly used: TemplatePart['pictures'] = []
  readonly #parts: Parts
  readonly #targets: ReadonlyMap<string, string>
  readonly #ids = new Map<string, string | null>()

  constructor(parts: Parts, name: string) {
    this.#parts = parts
    const images = relationsOf(parts, name).filter(({ type }) => type === 'image')
    this.#targets = new Map(images.map(({ id, target }) => [id, target]))
  }

  /** The new id of the picture that an id of the file names; null where there is none that Word draws. */
  idOf(named: string): string | null {
    const known = this.#ids.get(named)
    if (known !== undefined) return known
    const id = this.#add(this.#targets.get(named) ?? '')
    this.#ids.set(named, id)
    return id
  }

  #add(target: string): string | null {
    const ending = PictureEnding.safeParse(target.slice(target.lastIndexOf('.') + 1).toLowerCase())
    const bytes = ending.success ? this.#parts.read(target) : null
    if (!ending.success || !bytes) return null
    if (bytes.length > LIMITS.templatePictureBytes || this.used.length >= LIMITS.templatePictures) {
      const most = LIMITS.templatePictureBytes / 1024 / 1024
      throw new Refusal('too-large', wordTemplateWords.manyPictures(LIMITS.templatePictures, most))
    }
    const id = `rId${this.used.length + 1}`
    this.used.push({ id, ending: ending.data, base64: toBase64(bytes) })
    return id
  }
}

/** What is said in a part: its paragraphs, what its pictures are called, and the words that are drawn. */
function wordsOf(root: Element): string[] {
  return elementsFrom(root).flatMap((element) => {
    if (wordName(element) === 'p')
      return elementsFrom(element)
        .filter((each) => ['t', 'instrText', 'delText'].includes(wordName(each)))
        .map(({ textContent }) => textContent)
        .join('')
    if (BOXES.has(wordName(element))) return [wordValue(element)]
    return SAID.flatMap((name) => element.getAttribute(name) ?? element.getAttributeNS(WORD, name) ?? [])
  })
}

/** What boxes to be filled in are called. */
const BOXES = new Set(['alias', 'tag'])
/** Attributes with words: of drawings, of shapes and of fields. */
const SAID = ['descr', 'title', 'name', 'alt', 'string', 'instr']
