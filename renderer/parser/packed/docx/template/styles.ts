import type { TemplateStyle, WordTemplate } from '@shared/interchange/word-template'
import { LIMITS } from '@shared/limits'
import { Refusal } from '@shared/refusal'
import { elementsIn } from '../../xml'
import { attributesOf, elementsFrom, markupOf, tidy, WORD, wordName, wordValue } from './markup'
import { wordTemplateWords } from './template-notes'

const TYPES: ReadonlySet<string> = new Set(['paragraph', 'character', 'table'])
/** A memo is in English, has no list of numbers to share with its headings, and no history of its styles. */
const NOT_TAKEN: ReadonlySet<string> = new Set(['numPr', 'lang', 'rsid', 'rPrChange', 'pPrChange', 'tblPrChange'])
const HEADING = /^heading \d$/i

type TemplateStyles = Pick<WordTemplate, 'defaults' | 'styles' | 'notes'>

/** The styles of a template, and what they all begin with. */
export function templateStyles(root: Element): TemplateStyles {
  const isNumbered = [...elementsIn(root)].some((style) => HEADING.test(nameOf(style)) && has(style, 'numPr'))
  keepWordOnly(root)
  tidy(root)
  const styles = new Map<string, TemplateStyle>()
  const defaults: string[] = []
  for (const element of elementsIn(root)) {
    if (wordName(element) === 'docDefaults') defaults.push(markupOf(inEnglish(element)))
    if (wordName(element) === 'latentStyles') defaults.push(markupOf(element))
    const style = wordName(element) === 'style' ? styleOf(element) : null
    if (style && !styles.has(style.id)) styles.set(style.id, style)
  }
  if (styles.size > LIMITS.templateStyles) {
    throw new Refusal('too-large', wordTemplateWords.manyStyles(LIMITS.templateStyles))
  }
  return {
    defaults: defaults.join(''),
    styles: [...styles.values()],
    notes: isNumbered ? [wordTemplateWords.numbers] : [],
  }
}

/** What those styles are called that somebody made: Word's own names say nothing of anybody. */
export const namesOfOwn = (root: Element): string[] =>
  [...elementsIn(root)].flatMap((style) => (wordValue(style, 'customStyle') === '' ? [] : nameOf(style)))

function styleOf(element: Element): TemplateStyle | null {
  const [id, type, name] = [wordValue(element, 'styleId'), wordValue(element, 'type'), nameOf(element)]
  if (!isStyleType(type) || !isUsable(id) || !isUsable(name)) return null
  return { id, name, type, isDefault: /^(?:1|true|on)$/.test(wordValue(element, 'default')), xml: markupOf(element) }
}

const isStyleType = (type: string): type is TemplateStyle['type'] => TYPES.has(type)
const isUsable = (name: string): boolean => name !== '' && name.length <= LIMITS.line

const nameOf = (style: Element): string => {
  const name = [...elementsIn(style)].find((each) => wordName(each) === 'name')
  return wordValue(name)
}

const has = (style: Element, name: string): boolean => elementsFrom(style).some((each) => wordName(each) === name)

/** Extensions of later versions of Word belong to parts that declare them, as ours does not. */
function keepWordOnly(root: Element): void {
  for (const element of elementsFrom(root)) {
    if (element !== root && (element.namespaceURI !== WORD || NOT_TAKEN.has(element.localName))) element.remove()
    for (const { namespaceURI, localName } of attributesOf(element)) {
      if (namespaceURI !== null && namespaceURI !== WORD && !namespaceURI.startsWith('http://www.w3.org/')) {
        element.removeAttributeNS(namespaceURI, localName)
      }
    }
  }
}

/** Says that words are English where nothing else is said of them; what begins all runs is made where it is missing. */
function inEnglish(defaults: Element): Element {
  const made = (parent: Element, name: string): Element => {
    const found = [...elementsIn(parent)].find((each) => wordName(each) === name)
    if (found) return found
    const element = parent.ownerDocument.createElementNS(WORD, `w:${name}`)
    if (name === 'rPrDefault') parent.prepend(element)
    else parent.append(element)
    return element
  }
  made(made(made(defaults, 'rPrDefault'), 'rPr'), 'lang').setAttributeNS(WORD, 'w:val', 'en-GB')
  return defaults
}
