import { isInline } from './elements'

/** Where a paragraph may stand: not in another, in a heading, an item or a row. */
const HOLDS_PARAGRAPHS = 'div, td, center, body, section, article, main, blockquote, font, span, b, i, em, strong'
const HOLDS_NONE = 'p, h1, h2, h3, h4, h5, h6, li, dt, dd, pre, a, figcaption, caption, summary'

/**
 * Makes paragraphs of what is parted by empty lines only, as old pages write. Extraction does the same, but where the
 * words of a paragraph stand in an element of their own it loses the end of the one before, and joins the two.
 */
export function partParagraphs(page: Document): void {
  const parents = new Set<Element>()
  for (const end of page.querySelectorAll('br + br')) {
    const parent = end.parentElement
    if (parent?.matches(HOLDS_PARAGRAPHS) && !parent.closest(HOLDS_NONE)) parents.add(parent)
  }
  // What is inside comes first: an element that holds paragraphs is none.
  for (const parent of [...parents].toReversed()) part(parent)
}

function part(parent: Element): void {
  const pieces: Node[][] = [[]]
  for (const node of parent.childNodes) {
    if (isEmptyLine(node)) pieces.push([])
    else if (isRunning(node)) pieces.at(-1)?.push(node)
    else pieces.push([], [])
  }
  for (const piece of pieces) {
    const [first] = piece
    if (!first || piece.every((node) => node.nodeName === 'BR' || (node.textContent ?? '').trim() === '')) continue
    const paragraph = parent.ownerDocument.createElement('p')
    parent.insertBefore(paragraph, first)
    for (const node of piece) paragraph.append(node)
  }
}

/** A line end with another before or behind it. */
const isEmptyLine = (node: Node): boolean =>
  node.nodeName === 'BR' && [beside(node, 'previousSibling'), beside(node, 'nextSibling')].includes('BR')

function beside(node: Node, side: 'previousSibling' | 'nextSibling'): string | undefined {
  let next = node[side]
  while (next && (next.nodeType === Node.COMMENT_NODE || isBlank(next))) next = next[side]
  return next?.nodeName
}

const isBlank = (node: Node): boolean => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() === ''

const isRunning = (node: Node): boolean =>
  node.nodeType !== Node.ELEMENT_NODE ||
  node.nodeName === 'BR' ||
  node.nodeName === 'IMG' ||
  (isInline(node as Element) &&
    [...(node as Element).querySelectorAll('*')].every((each) => isInline(each) || /^(?:BR|IMG)$/.test(each.nodeName)))
