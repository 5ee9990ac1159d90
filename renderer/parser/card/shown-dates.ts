import { firstDays, saysPublished } from './dated-words'
import { isElsewhere } from '../article/elsewhere'

const DATED =
  'time, [class*="date" i], [class*="datum" i], [class*="fecha" i], [class*="publi" i], [class*="posted" i], [class*="byline" i], [class*="meta" i], [class*="timestamp" i]'
const LONGEST = 120
const MOST = 8
const NO_WORDS = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|A)$/i

/** The words of the dates a page shows with its article, below its headline; the day of a banner is today's. */
export function shownDates(page: Document): string[] {
  const headline = page.querySelector('h1')
  const isBelow = (element: Element): boolean =>
    headline !== null && (headline.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const dates: string[] = []
  for (const element of page.querySelectorAll(DATED)) {
    if (dates.length === MOST) break
    if (!(element.closest('article, main') ?? isBelow(element)) || isElsewhere(element) || isInTable(element)) continue
    const { textContent } = element
    if (textContent.length <= LONGEST && firstDays(textContent).length > 0) dates.push(textContent)
  }
  return dates
}

/** What stands below the heading of a column is what the article is about. */
const isInTable = (element: Element): boolean => (element.closest('table')?.querySelector('th') ?? null) !== null

/** The dates that a page calls those of publication in so many words, wherever it shows them. */
export function labelledDates(page: Document): string[] {
  const dates: string[] = []
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text && dates.length < MOST; text = texts.nextNode()) {
    const words = (text.nodeValue ?? '').trim()
    if (words.length > LONGEST || !saysPublished(words)) continue
    const around = text.parentElement
    if (around && !NO_WORDS.test(around.tagName) && !isElsewhere(around)) dates.push(words)
  }
  return dates
}
