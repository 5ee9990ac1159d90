import { placeWords } from '../place-words'
import { Words } from '../words'
import { child, elementsIn, nameOf } from '../xml'
import { textIn } from './text-in'
import { chosen } from './choose'
import { equation } from './equation'
import type { Office } from './office'
import { readRun, type RunPlace } from './run'

const QUOTES = ['quote', 'intense quote', 'block text', 'intensequote', 'blocktext']
const CAPTIONS = ['caption']
const BULLET = '•'

/** Reads paragraphs one after another: one whose mark was deleted goes on in the next. */
export class Paragraphs {
  readonly #office: Office
  readonly #words: Words

  constructor(office: Office) {
    this.#office = office
    this.#words = new Words(office.page)
  }

  /** Puts a paragraph into an element, as the item of a list unless it stands in a `cell`; its text boxes are given back. */
  read(paragraph: Element, into: Element, isCell: boolean): Element[] {
    const { styles, numbering, fields, leftOut } = this.#office
    const properties = child(paragraph, 'w:pPr')
    const style = styles.ofParagraph(properties)
    const place: RunPlace = { words: this.#words, boxes: [], paragraphStyle: style }
    this.#inline(paragraph, place)
    fields.endParagraph()
    leftOut.endParagraph()
    const mark = child(properties, 'w:rPr')
    if (child(mark, 'w:del') ?? child(mark, 'w:moveFrom')) {
      leftOut.addStretch('deleted')
      return place.boxes
    }
    const level = styles.headingLevel(properties)
    const label = numbering.next(properties)
    const tag = level === null ? this.#tagOf(style) : `h${level}`
    const isItem = label !== null && tag === 'p'
    const words = this.#words.take()
    if (isCell && isItem) {
      const text = label.text || BULLET
      // The number of a row may stand alone in its cell.
      if (words.length === 0 && label.text !== '') words.push(this.#office.page.createTextNode(label.text))
      else return this.#place(into, words, { tag, listLevel: 0, label: text }, place)
    }
    const listLevel = isItem && !isCell ? label.level : 0
    return this.#place(into, words, { tag, listLevel, label: isCell && isItem ? '' : (label?.text ?? '') }, place)
  }

  /** Words of a paragraph whose mark was deleted and that none followed. */
  end(into: Element): void {
    placeWords(into, this.#words.take(), { tag: 'p', listLevel: 0, label: '' })
  }

  #place(into: Element, words: Node[], where: Parameters<typeof placeWords>[2], { boxes }: RunPlace): Element[] {
    placeWords(into, words, where)
    return boxes
  }

  #tagOf(style: string): string {
    const { styles } = this.#office
    if (styles.isNamed(style, QUOTES)) return 'blockquote'
    return styles.isNamed(style, CAPTIONS) ? 'figcaption' : 'p'
  }

  #inline(parent: Element, place: RunPlace): void {
    for (const element of elementsIn(parent)) this.#inlineElement(element, place)
  }

  #inlineElement(element: Element, place: RunPlace): void {
    const { leftOut, fields, page } = this.#office
    switch (nameOf(element)) {
      case 'w:r':
        return readRun(element, place, this.#office)
      case 'w:pPr':
      case 'w:sdtPr':
      case 'w:sdtEndPr':
      case 'w:smartTagPr':
      case 'w:customXmlPr':
        return
      case 'w:del':
      case 'w:moveFrom':
        if (hasWords(element)) leftOut.addStretch('deleted')
        return leftOut.keep('struck', textIn(element), (kept) => this.#words.append(kept))
      case 'w:ins':
      case 'w:moveTo':
        if (hasWords(element)) leftOut.add('inserted')
        return this.#inline(element, place)
      case 'm:oMath':
        if (!fields.isCode) this.#words.append(equation(page, element))
        return
      case 'mc:AlternateContent': {
        const content = chosen(element)
        return content ? this.#inline(content, place) : undefined
      }
      default:
        return this.#inline(element, place)
    }
  }
}

const hasWords = (element: Element): boolean => element.textContent.trim() !== ''
