/** Namespaces of WordprocessingML and of what refers from one part to another (ECMA-376, transitional). */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** All elements from this one down, in their order; the list stays as it is when they are moved or removed. */
export const elementsFrom = (root: Element): Element[] => [root, ...root.getElementsByTagName('*')]

/** The attributes of an element; the list stays as it is when they are removed. */
export const attributesOf = (element: Element): Attr[] => Array.from(element.attributes)

/** The name of an element of WordprocessingML; '' for any other. */
export const wordName = ({ namespaceURI, localName }: Element): string => (namespaceURI === WORD ? localName : '')

/** The value of an attribute of WordprocessingML; '' where there is none. */
export const wordValue = (element: Element | null | undefined, name = 'val'): string =>
  element?.getAttributeNS(WORD, name) ?? ''

/** Puts what an element holds in its place. */
export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes)

/** Takes out what nobody sees: comments, processing instructions, and the marks of editing sessions. */
export function tidy(root: Element): void {
  for (const element of elementsFrom(root)) {
    for (const { namespaceURI, localName } of attributesOf(element)) {
      if (namespaceURI === WORD && localName.startsWith('rsid')) element.removeAttributeNS(namespaceURI, localName)
    }
    for (const node of Array.from(element.childNodes)) {
      if (node.nodeType === Node.COMMENT_NODE || node.nodeType === Node.PROCESSING_INSTRUCTION_NODE) node.remove()
    }
  }
}

/** Markup that says again all that was read and nothing else. */
export const markupOf = (element: Element): string => new XMLSerializer().serializeToString(element)
