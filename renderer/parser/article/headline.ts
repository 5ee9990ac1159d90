import type { Block } from '@shared/text/blocks'
import { readBlocks } from '../blocks/read-blocks'
import { firstParagraph, headsText, isInNavigation, type Shown, shownHeadings } from './headings'
import { isSentence } from './sentences'
import { titleIn } from './title-in'
import { behindName, isOfSite, titleParts } from './title-parts'
import { countWords, wordsOf } from '../blocks/words'

/** In words; a heading that is longer and begins the title is the headline. */
const LONGEST_SITE_NAME = 2
/** Titles for search engines and the headline above the article are worded differently, but share most words. */
const SHARED_WORDS = 0.6
const LONGEST_LEAD = 1500
const SHORTEST_LEAD = 40
/** An article without a heading says its title within so many blocks. */
const FIRST_BLOCKS = 5
const NO_LEAD =
  '[class*="byline"], [class*="author"], [class*="caption"], [class*="credit"], [class*="share"], figure, time, nav, aside, button'
const LEAD =
  '[class*="standfirst"], [class*="subtitle"], [class*="sub-title"], [class*="spot"], [class*="subhead"], [class*="dek"], [class*="lead"], [class*="lede"], [class*="intro"], [class*="summary"], [class*="sommario"], [class*="entradilla"], [class*="bajada"], [class*="chapo"], [class*="vorspann"], [class*="ingress"], [class*="perex"], [class*="opener"], [class*="zajawka"], [class*="resumo"]'

/** `text` is what the page shows, `title` what of it is the title. */
export type Headline = { text: string; title: string; lead: Block[] }

/**
 * The heading that is the headline: the one the titles of the page repeat or begin with, else one worded like them, else
 * the only first heading of the page. `others` are names of what is no headline, as the publisher’s. Reads the page before
 * extraction takes it apart.
 */
export function headlineOf(page: Document, titles: readonly string[], others: readonly string[]): Headline | null {
  const headline = headingOf(page, titles, others)
  if (!headline) return null
  const { heading, text } = headline
  return { text, title: titleIn(heading, text, titles), lead: leadOf(heading) }
}

/** The heading alone. */
export function headingOf(
  page: Document,
  titles: readonly string[],
  others: readonly string[],
): { heading: Element; text: string } | null {
  const all = shownHeadings(page)
  const said = titles.flatMap((title) => (isOfSite(title, others) ? [] : [title, behindName(title, others)]))
  const isName = ({ text, isHome }: Shown): boolean => isHome || isOfSite(text, others)
  // A page named after its site is headed by what its text is headed by, not by the name of the site.
  const shown = all.filter((each) => !isName(each))
  const byTitle = (rule: (shown: Shown, title: string) => boolean): Shown | undefined =>
    (shown.length > 0 ? shown : all).find((each) => said.some((title) => rule(each, title)))
  const best =
    byTitle(repeats) ??
    said.map((title) => belowSiteName(all, title)).find((heading) => heading !== undefined) ??
    byTitle(begins) ??
    byTitle(isWordedLike)
  const alone = shown.find(
    (each) => each.isAlone && (countWords(each.text) > LONGEST_SITE_NAME || (each.isInside && isOfText(each))),
  )
  return best ?? alone ?? (said.length === 0 ? topHeading(page, shown) : null)
}

/** The first heading that has the text of its page below it. */
function topHeading(page: Document, shown: readonly Shown[]): Shown | null {
  const text = firstParagraph(page)
  if (!text) return null
  const isAbove = (heading: Element): boolean =>
    (heading.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return shown.find(({ heading }) => isAbove(heading) && headsText(heading)) ?? null
}

/** A heading of one or two words is the headline only where a text stands below it, and no part of the site is called so. */
const isOfText = ({ heading, text }: Shown): boolean => headsText(heading) && !isInNavigation(heading, text)

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
