import { isInline } from './elements'
import { isElsewhere } from './elsewhere'

/** Where pages name the author, the surest first. */
const PLACES = [
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not(:has([itemprop~="name"]))',
  'a[rel~="author"], [rel~="author"]:not(link, meta)',
  '[class~="author"], [class*="author-link"], [class*="author-name"], [class*="authorName"], [class*="author__name"], [class*="p-author"]',
  '[class*="byline"], [class*="byLine"], [class*="Byline"], [class*="by-line"], [id*="byline"]',
]
const LONGEST = 300

/** The bylines of a page, a line for each of their parts: what has no space between it on the page was never one name. */
export function bylinesOf(page: Document): string[] {
  for (const place of PLACES) {
    const lines = [...page.querySelectorAll(place)]
      .filter((element) => !isElsewhere(element))
      .map(linesOf)
      .filter((line) => line !== '' && line.length <= LONGEST)
    if (lines.length > 0) return lines.slice(0, 10)
  }
  return []
}

function linesOf(byline: Element): string {
  if (byline.hasAttribute('content')) return byline.getAttribute('content')?.trim() ?? ''
  let text = ''
  let ended = false
  const part = (): void => {
    ended = text !== ''
  }
  const read = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        const words = (node.nodeValue ?? '').replace(/\s+/g, ' ')
        if (words.trim() === '') {
          if (!ended) text += words
          continue
        }
        text += ended ? `\n${words.trimStart()}` : words
        ended = false
      } else if (
        node.nodeType === Node.ELEMENT_NODE &&
        !/^(?:SCRIPT|STYLE|SVG|IMG|BUTTON|TIME)$/i.test(node.nodeName)
      ) {
        const element = node as Element
        const isGlued = isInline(element) && element.nodeName !== 'A' && /\S$/.test(text)
        if (!isInline(element) || element.nodeName === 'BR' || isGlued) part()
        read(element)
        if (!isInline(element)) part()
      } else if (node.nodeName === 'TIME') part()
    }
  }
  read(byline)
  return text.trim()
}
