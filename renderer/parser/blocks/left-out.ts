import { leftOutWords, pageWords } from '../article/article-words'
import type { LeftParts } from './left-parts'

type LeftOut = keyof typeof leftOutWords
const WHY = { struck: 'struck', hidden: 'hidden', embed: 'embedded' } as const

/** Counts in the page what was left out where. The extraction of the article keeps attributes, so what it keeps can be told. */
const attributeOf = (what: string): string => `data-assay-${what}`

/** Takes elements out and remembers where their words stood; `parts` keeps the words of a page that is read whole. */
export function leaveOut(elements: readonly Element[], what: keyof typeof WHY, parts?: LeftParts): void {
  const around = elements.map(({ parentElement }) => parentElement)
  for (const element of elements) {
    if (parts) parts.take(element, WHY[what])
    else element.remove()
  }
  mark(around, what)
}

/** Remembers elements that are kept although the page strikes them through. */
export function markKept(elements: Iterable<Element>): void {
  mark(
    Array.from(elements, ({ parentElement }) => parentElement),
    'kept-struck',
  )
}

/** An element without words may be thrown away as empty, so the mark goes to the first around it that has some. */
function mark(places: readonly (Element | null)[], what: LeftOut): void {
  const known = new Map<Element, boolean>()
  const isEmpty = (element: Element): boolean => {
    const found = known.get(element) ?? hasWords(element)
    known.set(element, found)
    return !found
  }
  for (const place of places) {
    let marked = place
    while (marked?.parentElement && isEmpty(marked)) marked = marked.parentElement
    marked?.setAttribute(attributeOf(what), String(countOf(marked, what) + 1))
  }
}

const countOf = (element: Element, what: string): number => Number(element.getAttribute(attributeOf(what)) ?? 0)

function hasWords(element: Element): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) if ((texts.currentNode.nodeValue ?? '').trim() !== '') return true
  return false
}

/** A page may not bring marks of its own. */
export function removeMarks(page: Document): void {
  for (const what of Object.keys(leftOutWords)) {
    for (const element of page.querySelectorAll(`[${attributeOf(what)}]`)) element.removeAttribute(attributeOf(what))
  }
}

/** What was left out of this part of the page, in words for the analyst. */
export function notesOfLeftOut(root: Element): string[] {
  return Object.entries(leftOutWords).flatMap(([what, note]) => {
    const marked = [root, ...root.querySelectorAll(`[${attributeOf(what)}]`)]
    const count = marked.reduce((sum, element) => sum + countOf(element, what), 0)
    return count > 0 ? [note(count)] : []
  })
}

export const notesOfPictures = (count: number): string[] => (count > 0 ? [pageWords.pictures(count)] : [])
