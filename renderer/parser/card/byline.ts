import { isInline } from '../blocks/elements'
import { isElsewhere } from '../article/elsewhere'

/** Where pages name the author, the surest first. */
const PLACES = [
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not(:has([itemprop~="name"]))',
  '[rel~="schema:author"], [property~="schema:author"], [rel~="dc:creator"], [property~="dc:creator"]',
  'a[rel~="author"], [rel~="author"]:not(link, meta)',
  '[class~="author"], [class*="author-link"], [class*="author-name"], [class*="authorName"], [class*="author__name"], [class*="p-author"]',
  ':is([data-testid], [data-qa], [data-hook], [data-automation-id]):is([data-testid*="author" i], [data-qa*="author" i], [data-hook*="author" i], [data-automation-id*="author" i])',
  '[class*="byline"], [class*="byLine"], [class*="Byline"], [class*="by-line"], [id*="byline"]',
  '[class$="author" i], [class*="author " i]',
]
/** Who is spoken of, or spoke: a fact-check names the author of the claim. */
const OF_OTHERS =
  ':is([class*="statement"], [class*="quote"], [class*="claim"], [class*="photo"], [class*="image"], [class*="caption"]), figure, blockquote'
const LONGEST = 300
const MOST = 10

/** The bylines of a page by their place, a line for each of their parts: what has no space between it on the page was never one name. */
export function bylinesOf(page: Document): string[][] {
  return PLACES.map((place) => {
    const elements = [...page.querySelectorAll(place)].filter(
      (element) => !isElsewhere(element) && element.closest(OF_OTHERS) === null && element.textContent.trim() !== '',
    )
    // One byline is one place; further down are those of other articles.
    const around = elements[0]?.parentElement?.parentElement
    return elements
      .filter((element) => !around || around.contains(element))
      .map(linesOf)
      .filter((line) => line !== '' && line.length <= LONGEST)
      .slice(0, MOST)
  }).filter((lines) => lines.length > 0)
}

/** The words of an element in lines, as its parts stand on the page; a moment that is marked up is none of them. */
export function linesOf(byline: Element): string {
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
