import { isInline } from '../blocks/elements'
import { namesOf } from './role-names'
import { headsAuthors, headsComments, headsOthers } from './role-words'
import { giveRole } from '../blocks/roles'
import { isSentence } from './sentences'
import { wordsOf } from '../blocks/words'

/** Parts of a page that are not for the search of the article: they stand below its beginning and are of others. */
const BELOW = 'data-assay-below'
export const BELOW_ARTICLE = `[${BELOW}]`

/** In characters: a shorter sentence may be the line of a site under its name. */
const FIRST_SENTENCE = 40
const LONGEST_HEADING = 80
const LONGEST_CARD = 700
const LONGEST_CARD_HEADING = 200
/** What tells of an author and is longer may be what the article is about. */
const LONGEST_BIO = 1500
/** Teasers come in rows. */
const FEWEST_CARDS = 2
/** What a page holds so many times more of than of sentences in its article is what it is about. */
const MUCH_MORE = 3
/** Of an article a box stands in. */
const FEWEST_PARAGRAPHS = 2
const WHOLE = 'html, body, main, article, [role="main"]'
/** A teaser is often called an article. */
const WHOLE_BUT_CARDS = 'html, body, main, [role="main"]'
const BESIDE = 'nav, aside, footer, dialog, form'
const HEADINGS = 'h1, h2, h3, h4, h5, h6'
const COMMENTS = / (?:comments?|disqus|discussion thread|responses|reviews) /
const HOLDS_OTHER_THAN_TEASERS = 'table, pre, blockquote, form, h1'

/**
 * Marks what stands below the beginning of an article and is of others: comments and teasers are often longer than a
 * short article, and a search by length finds them instead. Only where a sentence stands under the headline first.
 */
export function markBelowArticle(page: Document): void {
  for (const element of page.querySelectorAll(BELOW_ARTICLE)) element.removeAttribute(BELOW)
  const headline = headlineIn(page)
  const first = headline && firstSentence(page, headline)
  if (!first) return
  const isBelow = (element: Element): boolean =>
    (first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !element.contains(headline)
  const title = wordsOf(page.title)
  const isOfArticle = (part: Element): boolean =>
    !isBelow(part) ||
    part.matches(WHOLE_BUT_CARDS) ||
    [...part.querySelectorAll(HEADINGS)].some((heading) => isTitle(heading, title))
  const mark = (part: Element): void => {
    if (isOfArticle(part)) return
    part.setAttribute(BELOW, '')
    giveRole(part, 'apparatus')
  }
  for (const part of headedParts(page)) mark(part)
  for (const part of page.querySelectorAll('div, section, ol, ul'))
    if (COMMENTS.test(namesOf(part)) && !isOfArticle(part) && hasItems([part])) mark(part)
  const home = hostOf(page)
  const said = sentencesIn(page.body)
  for (const cards of rowsOfCards(page, home)) {
    const apart = headline.closest('article, main')
    const isApart = apart !== null && !apart.contains(cards[0] ?? null)
    const inCards = cards.reduce((sum, card) => sum + sentencesIn(card), 0)
    if (isApart || (said - inCards) * MUCH_MORE >= lengthOf(cards)) cards.forEach(mark)
  }
}

/**
 * What stands first under the headline is the article, whatever its parts are called: a search that goes by names would
 * leave it out. For the search only, since names also say what stands in it.
 */
export function unnameArticle(page: Document): void {
  const headline = headlineIn(page)
  const first = headline && firstSentence(page, headline)
  const isOfMany = [...(first?.parentElement?.children ?? [])].filter(hasOwnSentence).length > FEWEST_PARAGRAPHS
  if (!isOfMany) return
  for (let part = first?.parentElement; part && !part.contains(headline); part = part.parentElement)
    if (LEFT_BY_NAME.test(`${part.className} ${part.id}`))
      for (const name of ['class', 'id']) part.removeAttribute(name)
}
/** Words in the names of parts that Readability leaves out. */
const LEFT_BY_NAME =
  /-ad-|banner|breadcrumbs|combx|comment|community|disqus|extra|footer|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|pagination|pager|popup/i

const textOf = (element: Element): string => element.textContent.trim()

const lengthOf = (elements: readonly Element[]): number =>
  elements.reduce((sum, element) => sum + textOf(element).length, 0)

const isTitle = (heading: Element, title: string): boolean => {
  const words = wordsOf(textOf(heading).slice(0, LONGEST_CARD_HEADING * 2))
  return words.includes(' ') && title.startsWith(words)
}

/** The heading that the title of the page begins with, else its only first heading. */
export function headlineIn(page: Document): Element | null {
  const title = wordsOf(page.title)
  const shown = [...page.querySelectorAll(HEADINGS)].filter(
    (heading) => !heading.closest(BESIDE) && textOf(heading) !== '',
  )
  const first = shown.filter(({ tagName }) => tagName === 'H1')
  return shown.find((heading) => isTitle(heading, title)) ?? (first.length === 1 ? (first[0] ?? null) : null)
}

/** The first paragraph below the headline that is a sentence and no link. */
function firstSentence(page: Document, headline: Element): Element | undefined {
  return [...page.querySelectorAll('p, div, li, td, blockquote')].find((element) => {
    const isBehind = (headline.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    if (!isBehind || !hasOwnSentence(element)) return false
    return !element.closest(`${BESIDE}, a[href]`) && element.querySelector(HEADINGS) === null
  })
}

/** Whether an element is a sentence of its own, and no link. */
export function hasOwnSentence(element: Element): boolean {
  if ([...element.children].some((child) => !isInline(child) && child.tagName !== 'BR')) return false
  const text = textOf(element)
  return text.length >= FIRST_SENTENCE && isSentence(text) && linkedIn(element) * 2 < text.length
}

const linkedIn = (element: Element): number => lengthOf([...element.querySelectorAll('a[href]')])

/** The parts that begin with a heading that says they are others': "More news", "12 comments". */
function headedParts(page: Document): Element[] {
  return [...page.querySelectorAll(HEADINGS)].flatMap((heading) => {
    const text = textOf(heading)
    if (text.length > LONGEST_HEADING) return []
    const [comments, others, authors] = [headsComments(text), headsOthers(text), headsAuthors(text)]
    if (!comments && !others && !authors) return []
    const part = partHeadedBy(heading)
    if (part !== heading) {
      if (authors) return lengthOf([part]) <= LONGEST_BIO ? [part] : []
      if (comments ? hasItems([part]) : part.querySelector('a[href]') !== null) return [part]
      return []
    }
    const below = followers(heading)
    return comments && hasItems(below) ? [heading, ...below] : []
  })
}

/** The largest part whose first words are those of the heading. */
function partHeadedBy(heading: Element): Element {
  let part = heading
  for (;;) {
    const around: Element | null = part.parentElement
    if (!around || around.matches(WHOLE) || !heading.contains(firstWords(around))) return part
    if (isBoxIn(around, part)) return part
    part = around
  }
}

/** A box of links that stands first among paragraphs, beside which it floats, heads none of them. */
const isBoxIn = (around: Element, part: Element): boolean =>
  part.querySelector('a[href]') !== null &&
  [...around.children].filter((child) => child.tagName === 'P' && hasOwnSentence(child)).length >= FEWEST_PARAGRAPHS

function firstWords(part: Element): Node | null {
  const texts = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) if ((texts.currentNode.nodeValue ?? '').trim() !== '') return texts.currentNode
  return null
}

/** What follows a heading in the same part, up to the next heading like it. */
function followers(heading: Element): Element[] {
  const found: Element[] = []
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.tagName === heading.tagName) break
    found.push(next)
  }
  return found
}

/** Comments come one under the other, each made like the others, or with a form for one more. */
function hasItems(parts: readonly Element[]): boolean {
  if (parts.some((part) => part.matches(ITEMS) || part.querySelector(ITEMS))) return true
  const all = parts.flatMap((part) => [part, ...part.querySelectorAll('*')])
  return [parts, ...all.map(({ children }) => children)].some((each) =>
    rows(each).some((row) => row.length >= FEWEST_CARDS),
  )
}
const ITEMS = 'form, time, [itemtype$="/Comment"]'

/** Runs of elements that are made alike and hold blocks. */
function rows(parts: Iterable<Element>): Element[][] {
  const found: Element[][] = []
  for (const child of parts) {
    const last = found.at(-1)
    if (last?.[0] && madeLike(last[0], child)) last.push(child)
    else found.push([child])
  }
  return found.filter(([first]) => first !== undefined && !isInline(first) && first.children.length > 0)
}

const madeLike = (one: Element, other: Element): boolean =>
  one.tagName === other.tagName && one.classList[0] === other.classList[0]

/** Rows of teasers: each begins with a line that leads to another page of the site, and says little more. */
function rowsOfCards(page: Document, home: string): Element[][] {
  return [...page.querySelectorAll('div, section, ul, ol, main, article')].flatMap((parent) =>
    rows(parent.children)
      .map((row) => row.filter((each) => isCard(each, home)))
      .filter((cards) => cards.length >= FEWEST_CARDS),
  )
}

function isCard(part: Element, home: string): boolean {
  const text = textOf(part)
  if (text.length > LONGEST_CARD || text === '' || part.querySelector(HOLDS_OTHER_THAN_TEASERS)) return false
  const link = part.matches('a[href]') ? part : part.querySelector('a[href]')
  if (!link || !leadsWithin(link, home)) return false
  const said = textOf(link)
  const begins = part.matches('a') || (said !== '' && said.length <= LONGEST_CARD_HEADING && text.startsWith(said))
  const heading = part.querySelector(HEADINGS)
  const line = heading ?? link.parentElement
  const isLine = line !== null && !isInline(line) && textOf(line).length <= said.length + 2
  return begins && (part.matches('a') ? heading !== null : isLine && line !== part)
}

/** A teaser leads to another page of its site; a heading that leads to another site names its source. */
function leadsWithin(link: Element, home: string): boolean {
  const address = link.getAttribute('href') ?? ''
  if (address.startsWith('#')) return false
  const host = hostIn(address)
  return host === '' || host === home
}

const hostIn = (address: string): string =>
  /^(?:https?:)?\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? ''

function hostOf(page: Document): string {
  const own = page.querySelector('link[rel~="canonical"], base[href]')?.getAttribute('href')
  return hostIn(own ?? page.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '')
}

/** Characters of its paragraphs that are sentences. */
const sentencesIn = (part: Element): number =>
  lengthOf([...part.querySelectorAll('p')].filter((each) => hasOwnSentence(each) && !each.closest(BESIDE)))
