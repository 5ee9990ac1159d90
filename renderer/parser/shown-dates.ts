import { isElsewhere } from './elsewhere'

const DATED =
  'time, [class*="date" i], [class*="datum" i], [class*="fecha" i], [class*="publi" i], [class*="posted" i], [class*="byline" i], [class*="meta" i], [class*="timestamp" i]'
const LATER =
  /^\s*(?:last\s+)?(?:updated|modified|edited|aktualisiert|zuletzt|mis à jour|actualizado|atualizado|aggiornato|обновлено)/iu
const LONGEST = 120
const MOST = 8

/** The words of the dates a page shows with its article, below its headline; the day of a banner is today's. */
export function shownDates(page: Document): string[] {
  const headline = page.querySelector('h1')
  const isBelow = (element: Element): boolean =>
    headline !== null && (headline.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const dates: string[] = []
  for (const element of page.querySelectorAll(DATED)) {
    if (dates.length === MOST) break
    if (!(element.closest('article, main') ?? isBelow(element)) || isElsewhere(element)) continue
    const { textContent } = element
    if (textContent.length <= LONGEST && /\d/.test(textContent) && !LATER.test(textContent)) dates.push(textContent)
  }
  return dates
}
