import { readBlocks } from '../blocks/read-blocks'
import { countWords, wordsOf } from '../blocks/words'
import { isElsewhere } from './elsewhere'
import { titleParts } from './title-parts'

const NOT_SHOWN = 'nav, footer, aside, dialog, [hidden], [aria-hidden="true"], [role="dialog"], noscript, template'
/** What an article may show or test, in a box with a heading of its own (schema.org, microformats). */
const BOX =
  '[itemtype*="/Recipe"], [itemtype*="/HowTo"], [itemtype*="/Product"], .h-recipe, .hrecipe, .h-product, .hproduct'
const FIRST = 'h1, [role="heading"][aria-level="1"]'
const WHOLE = 'article, main, [role="main"]'
/** In characters. */
const LONGEST_HEADLINE = 400
const SHORTEST_PARAGRAPH = 80
/** A page with more headings of first level has no headline that is told by being the only one. */
const MOST_HEADINGS = 50
/** In words: fewer may be the name of the site. */
const SHORTEST_TITLE = 3
/** Elements looked through behind a heading; a page may have hundreds of thousands. */
const MOST_ELEMENTS = 600
/** The address of the first page of a site. */
const HOME = /^(?:https?:\/\/[^/?#]{1,200})?\/?(?:index\.\w{2,5})?$/i

/**
 * A heading that is seen on the page. `isAlone`: the only first heading of what the page is about; `isInside`: it stands
 * in what the page calls its article; `isHome`: it is the name of the site, which leads to its first page.
 */
export type Shown = { heading: Element; text: string; isAlone: boolean; isInside: boolean; isHome: boolean }

/** The headings of a page that may be its headline: those of first level, and below them those of the second. */
export function shownHeadings(page: Document): Shown[] {
  const seen = (selector: string): Element[] =>
    [...page.querySelectorAll(selector)].filter((each) => each.tagName !== 'META' && !each.closest(NOT_SHOWN))
  const first = seen(`${FIRST}, [itemprop~="headline"]`)
  const all = [...first, ...seen('h2')]
  const outside = all.filter((heading) => !heading.closest(BOX))
  const own = first.filter((heading) => heading.matches(FIRST) && !isBanner(heading))
  // What stands below an article, as its answers, has headings of first level, too.
  const ofArticle =
    own.length > 1 && own.length <= MOST_HEADINGS
      ? own.filter((heading) => outside.includes(heading) && !isElsewhere(heading))
      : own
  return (outside.length > 0 ? outside : all).flatMap((heading) => {
    const text = textOf(heading)
    if (text === '' || text.length > LONGEST_HEADLINE) return []
    const isInside = heading.closest(WHOLE) !== null
    const isAlone = ofArticle.length === 1 && heading === ofArticle[0]
    return [{ heading, text, isAlone, isInside, isHome: !isInside && leadsHome(heading) }]
  })
}

/**
 * The element whose words are the title of a page, or its part without the name of the site: old pages, and those put
 * together from boxes, have no headings. Null where none is.
 */
export function titleLine(page: Document, titles: readonly string[]): Element | null {
  const known = new Set(titles.flatMap((title) => [title, ...titleParts(title)]).map(wordsOf))
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = (text.nodeValue ?? '').trim()
    if (words.length > LONGEST_HEADLINE || !known.has(wordsOf(words)) || countWords(words) < SHORTEST_TITLE) continue
    const element = text.parentElement
    if (element && !element.closest(NOT_SHOWN) && !isElsewhere(element)) return element
  }
  return null
}

const textOf = (element: Element): string =>
  readBlocks(element)
    .map(({ text }) => text)
    .join(' ')

/** The name of the site, or of its part, stands at the top of the page, often as its only first heading and as the way there. */
function isBanner(heading: Element): boolean {
  if (heading.closest(WHOLE)) return false
  return leadsHome(heading) || heading.querySelector('img') !== null || heading.closest('a[href]') !== null
}

const leadsHome = (heading: Element): boolean =>
  [heading.closest('a[href]'), ...heading.querySelectorAll('a[href]')].some(
    (link) => link !== null && (link.matches('[rel~="home"]') || HOME.test(link.getAttribute('href') ?? '')),
  )

/** Whether a paragraph of text follows before the next heading; the name of a section has headings below it. */
export function headsText(heading: Element): boolean {
  const behind = heading.ownerDocument.createTreeWalker(heading.ownerDocument.body, NodeFilter.SHOW_ELEMENT)
  behind.currentNode = heading
  for (let looked = 0; looked < MOST_ELEMENTS && behind.nextNode(); looked += 1) {
    const element = behind.currentNode as Element
    if (heading.contains(element)) continue
    if (element.matches(`${FIRST}, h2`)) return false
    if (isParagraph(element)) return true
  }
  return false
}

const isParagraph = (element: Element): boolean =>
  element.matches('p') && element.textContent.trim().length >= SHORTEST_PARAGRAPH

/** The first paragraph of a page: a heading below it heads a part of the text. */
export const firstParagraph = (page: Document): Element | undefined =>
  [...page.getElementsByTagName('p')].find(isParagraph)

/** Whether the navigation of the page leads somewhere by these words: they are the name of a part of the site. */
export function isInNavigation(heading: Element, text: string): boolean {
  const links = heading.ownerDocument.querySelectorAll('nav a, [role="navigation"] a')
  const said = text.toLowerCase()
  return [...links].some((link) => link.textContent.trim().toLowerCase() === said)
}
