import type { Block } from '@shared/text/blocks'
import { readBlocks } from '../blocks/read-blocks'
import { isSentence } from './sentences'
import { titleParts } from './title-parts'
import { countWords, wordsOf } from '../blocks/words'

/** In words; a heading that is longer and begins the title is the headline. */
const LONGEST_SITE_NAME = 2
/** Titles for search engines and the headline above the article are worded differently, but share most words. */
const SHARED_WORDS = 0.6
const LONGEST_HEADLINE = 400
const LONGEST_LEAD = 1500
const SHORTEST_LEAD = 40
/** An article without a heading says its title within so many blocks. */
const FIRST_BLOCKS = 5
const NOT_SHOWN = 'nav, footer, aside, dialog, [hidden], [aria-hidden="true"], [role="dialog"], noscript, template'
const NO_LEAD =
  '[class*="byline"], [class*="author"], [class*="caption"], [class*="credit"], [class*="share"], figure, time, nav, aside, button'
const LEAD =
  '[class*="standfirst"], [class*="subtitle"], [class*="sub-title"], [class*="spot"], [class*="subhead"], [class*="dek"], [class*="lead"], [class*="lede"], [class*="intro"], [class*="summary"], [class*="sommario"], [class*="entradilla"], [class*="bajada"], [class*="chapo"], [class*="vorspann"], [class*="ingress"], [class*="perex"], [class*="opener"], [class*="zajawka"], [class*="resumo"]'

/** `isAlone`: the only first heading of the page; `isInside`: it stands in what the page calls its article. */
type Shown = { heading: Element; text: string; isAlone: boolean; isInside: boolean }
export type Headline = { text: string; lead: Block[] }

function shownHeadings(page: Document): Shown[] {
  const headings = [...page.querySelectorAll('h1, [itemprop~="headline"], [role="heading"][aria-level="1"]')].filter(
    (heading) => heading.tagName !== 'META' && !heading.closest(NOT_SHOWN),
  )
  const minor = [...page.querySelectorAll('h2')].filter((heading) => !heading.closest(NOT_SHOWN))
  const first = headings.filter((heading) => heading.matches('h1, [role="heading"]'))
  return [...headings, ...minor].flatMap((heading) => {
    const text = textOf(heading)
    const isAlone = first.length === 1 && heading === first[0] && !isBanner(heading)
    const isInside = heading.closest('article, main, [role="main"]') !== null
    return text === '' || text.length > LONGEST_HEADLINE ? [] : [{ heading, text, isAlone, isInside }]
  })
}

const textOf = (element: Element): string =>
  readBlocks(element)
    .map(({ text }) => text)
    .join(' ')

/** The name of the site, or of its part, stands at the top of the page, often as its only first heading and as the way there. */
function isBanner(heading: Element): boolean {
  if (heading.closest('article, main, [role="main"]')) return false
  return heading.querySelector('a[href="/"], a[rel~="home"], img') !== null || heading.closest('a[href]') !== null
}

/**
 * The heading that is the headline: the one the titles of the page repeat or begin with, else one worded like them, else
 * the only first heading of the page. `site` is the name of the publisher, which is no headline. Reads the page before
 * extraction takes it apart.
 */
export function headlineOf(page: Document, titles: readonly string[], site: string): Headline | null {
  const headline = headingOf(page, titles, site)
  return headline ? { text: headline.text, lead: leadOf(headline.heading) } : null
}

/** The heading alone. */
export function headingOf(
  page: Document,
  titles: readonly string[],
  site: string,
): { heading: Element; text: string } | null {
  const shown = shownHeadings(page)
  const byTitle = (rule: (shown: Shown, title: string) => boolean): Shown | undefined =>
    shown.find((each) => titles.some((title) => rule(each, title)))
  const best =
    byTitle(repeats) ??
    titles.map((title) => belowSiteName(shown, title)).find((heading) => heading !== undefined) ??
    byTitle(begins) ??
    byTitle(isWordedLike)
  const alone = shown.find(
    ({ text, isAlone }) => isAlone && countWords(text) > LONGEST_SITE_NAME && !isSite(text, site),
  )
  return best ?? alone ?? null
}

const isSite = (text: string, site: string): boolean => site !== '' && wordsOf(site).includes(wordsOf(text))

const repeats = ({ text }: Shown, title: string): boolean => wordsOf(text) === wordsOf(title)

/** Older blogs begin their titles and their pages with their own name, which leads home; the headline leads to the page itself. */
function belowSiteName(shown: readonly Shown[], title: string): Shown | undefined {
  const parts = titleParts(title).map(wordsOf).filter(Boolean)
  const called = (part = ''): Shown | undefined => shown.find(({ text }) => wordsOf(text) === part)
  const [home, here] = [called(parts[0]), called(parts.at(-1))].map(
    (each) => each?.heading.querySelector('a[href]')?.getAttribute('href') ?? '',
  )
  return home && here && here !== home && here.startsWith(home) ? called(parts.at(-1)) : undefined
}

/** Titles often go on after the headline ("Closed for now - Daily Example"), and often begin with the name of the site. */
function begins({ text, isAlone, isInside }: Shown, title: string): boolean {
  const words = wordsOf(text)
  if (countWords(text) <= LONGEST_SITE_NAME && !(isAlone && isInside)) return false
  // Without spaces between words a title may go on at any character.
  return wordsOf(title).startsWith(/\p{Script=Han}|\p{Script=Kana}|\p{Script=Thai}/u.test(words) ? words : `${words} `)
}

function isWordedLike({ text, isAlone }: Shown, title: string): boolean {
  if (!isAlone) return false
  const [heading, said] = [new Set(wordsOf(text).split(' ')), new Set(wordsOf(title).split(' '))]
  const shared = [...heading].filter((word) => said.has(word)).length
  return shared > LONGEST_SITE_NAME && shared >= SHARED_WORDS * Math.min(heading.size, said.size)
}

/** The paragraphs under a headline that stand in its `header`, or beside it and are called the lead. */
function leadOf(heading: Element): Block[] {
  const header = heading.closest('header')
  const inHeader = header?.closest('body > header') && !header.closest('article, main') ? null : header
  const beside = besideHeading(heading).filter((element) => element.matches(LEAD) || isBelow(element, heading))
  const parts = inHeader ? [...inHeader.querySelectorAll('p, h2, h3, li, blockquote'), ...beside] : beside
  const leads = [...new Set(parts)].filter((part) => part !== heading && isLead(part))
  const outermost = leads.filter((part) => !leads.some((other) => other !== part && other.contains(part)))
  return outermost.flatMap((part) => readBlocks(part)).filter(({ text }) => text.length >= SHORTEST_LEAD)
}

/** A lesser heading right below that is a sentence heads nothing. */
const isBelow = (element: Element, heading: Element): boolean =>
  element === heading.nextElementSibling && element.matches('h2, h3') && /[.!?]$/.test(element.textContent.trim())

/** What stands beside a heading, or beside the part that holds nothing but the heading and a line above it. */
function besideHeading(heading: Element): Element[] {
  const around = heading.parentElement
  const beside = [...(around?.children ?? [])]
  const isAlone =
    around !== null && around.textContent.trim().length <= heading.textContent.trim().length + SHORTEST_LEAD
  if (!isAlone || around.matches('body, main, article, header')) return beside
  return [...beside, ...(around.parentElement?.children ?? [])]
}

function isLead(part: Element): boolean {
  const { length } = part.textContent.trim()
  if (length < SHORTEST_LEAD || length > LONGEST_LEAD || part.closest(NO_LEAD) || part.querySelector('h1, time'))
    return false
  const linked = [...part.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.length, 0)
  return linked * 2 < length
}

/** The name of the site or of its section stands above the headline; an article that begins there is sentences. */
const above = (block: Block): Block =>
  block.role === 'body' && !isSentence(block.text) ? { ...block, role: 'apparatus' } : block

/** A lead that extraction did not keep reads like what stands beside an article. */
const asLead = (block: Block, leads: ReadonlySet<string>): Block =>
  block.role === 'apparatus' && leads.has(wordsOf(block.text)) && isSentence(block.text)
    ? { ...block, role: 'body' }
    : block

/**
 * The blocks with headline and lead above them: extraction takes out a headline that repeats the title, and a lead that
 * stands apart; their words are evidence like the rest.
 */
export function withHeadline(
  blocks: readonly Block[],
  headline: Headline | null,
  titles: readonly string[] = [],
): Block[] {
  if (headline === null) return withTitleLine(blocks, titles)
  const known = new Set(blocks.map(({ text }) => wordsOf(text)))
  const lead = headline.lead.filter(({ text }) => !known.has(wordsOf(text)))
  const leads = new Set(headline.lead.map(({ text }) => wordsOf(text)))
  const at = blocks.findIndex(({ text }) => wordsOf(text) === wordsOf(headline.text))
  const shown = blocks[at]
  if (shown)
    return [
      ...blocks.slice(0, at).map(above),
      { ...shown, role: 'headline' },
      ...lead,
      ...blocks.slice(at + 1).map((block) => asLead(block, leads)),
    ]
  return [{ kind: 'heading', level: 1, role: 'headline', text: headline.text }, ...lead, ...blocks]
}

/** Old pages have no headings: there the first lines of the article say the title, and who wrote it. */
function withTitleLine(blocks: readonly Block[], titles: readonly string[]): Block[] {
  const says = titles.map(wordsOf).filter((title) => countWords(title) > LONGEST_SITE_NAME)
  const isTitle = (line: string): boolean => says.includes(wordsOf(line))
  const at = blocks.slice(0, FIRST_BLOCKS).findIndex(({ text }) => isTitle(text.split('\n', 1)[0] ?? ''))
  const block = blocks[at]
  if (!block) return [...blocks]
  const [title = '', ...lines] = block.text.split('\n')
  const rest = lines.flatMap((line) => (line.trim() === '' ? [] : [{ ...block, text: line.trim() }]))
  return [
    ...blocks.slice(0, at).map(above),
    { kind: 'heading', level: 1, role: 'headline', text: title.trim() },
    ...rest,
    ...blocks.slice(at + 1),
  ]
}
