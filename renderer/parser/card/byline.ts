import { isInline } from '../blocks/elements'
import { BYLINES, isElsewhere } from '../article/elsewhere'
import { parseDay } from '../days/parse-day'
import { BY, LABEL } from './author-words'
import { firstDays } from './dated-words'

/** Where pages name the author, the surest first. */
const PLACES = [
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"]:not(:has([itemprop~="name"]))',
  '[rel~="schema:author"], [property~="schema:author"], [rel~="dc:creator"], [property~="dc:creator"]',
  'a[rel~="author"], [rel~="author"]:not(link, meta)',
  '[class~="author"], [class~="authors"], [class~="contributors"], [class*="author-link"], [class*="author-name"], [class*="authorName"], [class*="author__name"], [class*="p-author"]',
  ':is([data-testid], [data-qa], [data-hook], [data-automation-id]):is([data-testid*="author" i], [data-qa*="author" i], [data-hook*="author" i], [data-automation-id*="author" i])',
  '[class*="byline"], [class*="byLine"], [class*="Byline"], [class*="by-line"], [id*="byline"]',
  '[class$="author" i], [class*="author " i]',
]
/** Who is spoken of, or spoke: a fact-check names the author of the claim, a list of references those of other works. */
const OF_OTHERS =
  ':is([class*="statement"], [class*="quote"], [class*="claim"], [class*="photo"], [class*="image"], [class*="caption"]), :is([class~="references"], [id="references"], [role="doc-bibliography"]), figure, blockquote'
/** Who answered a page did not write it. */
const REVIEWS = '[class*="review" i]'
const LONGEST = 300
const MOST = 10
/** In characters. */
const LONGEST_NAME = 60

/** The bylines of a page by their place, a line for each of their parts: what has no space between it on the page was never one name. */
export function bylinesOf(page: Document): string[][] {
  return PLACES.map((place) => {
    const elements = [...page.querySelectorAll(place)].filter(
      (element) => !isElsewhere(element) && !isOfOthers(element) && hasWords(element),
    )
    // One byline is one place; further down are those of other articles.
    const around = elements[0]?.parentElement?.parentElement
    return elements
      .filter((element) => !around || around.contains(element))
      .map((element) => ({ element, line: linesOf(element) }))
      .filter(({ element, line }) => line !== '' && line.length <= LONGEST && !isOther(line, element, elements[0]))
      .map(({ line }) => line)
      .slice(0, MOST)
  }).filter((lines) => lines.length > 0)
}

/** Programs are told a name in `content`, where nobody sees it. */
const hasWords = (element: Element): boolean => element.hasAttribute('content') || element.textContent.trim() !== ''

/** The words of links to the author whose address on this site a tag of the page names; profiles elsewhere are called as their network is. */
export function profileNames(page: Document, tags: readonly string[], site: string): string[] {
  const own = tags.filter((tag) => URL.canParse(tag) && new URL(tag).hostname.replace(/^www\./, '') === site)
  const paths = new Set(own.map(pathOf).filter(Boolean))
  if (paths.size === 0) return []
  const links = [...page.querySelectorAll('a[href]')].filter((link) =>
    paths.has(pathOf(link.getAttribute('href') ?? '')),
  )
  const names = links.map((link) => linesOf(link)).filter((name) => name !== '' && name.length <= LONGEST_NAME)
  return [...new Set(names)].slice(0, 1)
}

/** An address without its site: a page names it with the site in its tags and often without in its links. */
function pathOf(address: string): string {
  const path = /^(?:(?:https?:)?\/\/[^/?#]{1,200})?(\/[^?#]{2,500})/i.exec(address.trim())?.[1] ?? ''
  return path.replace(/\/$/, '')
}

/** What holds the headline is the article, whatever its name has in it. */
function isOfOthers(element: Element): boolean {
  const part = element.closest(`:is(${OF_OTHERS}):not(${BYLINES})`) ?? element.closest(REVIEWS)
  return part !== null && part.querySelector('h1') === null && !part.matches('html, body, main, article')
}

/** Who wrote this and who wrote what stands below are told apart by where they stand: each has its own “by”. */
const isOther = (line: string, element: Element, first: Element | undefined): boolean =>
  first !== undefined &&
  element.parentElement !== first.parentElement &&
  BY.test(line) &&
  BY.test(linesOf(first)) &&
  firstDays(line).some((day) => parseDay(day) !== null)

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
        const isNextLink = element.nodeName === 'A' && node.previousSibling?.nodeName === 'A'
        if (!isInline(element) || element.nodeName === 'BR' || isGlued || isNextLink) part()
        else if (element.nodeName === 'A' && /\p{L}$/u.test(text)) text += ' '
        read(element)
        // A label is set apart by its style alone.
        if (!isInline(element) || LABEL.test(element.textContent.trim())) part()
      } else if (node.nodeName === 'TIME') part()
    }
  }
  read(byline)
  return text.trim()
}
