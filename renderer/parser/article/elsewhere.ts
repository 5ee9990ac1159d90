const PARTS = ['comment', 'related', 'sidebar', 'recommend', 'teaser']
/** What a page calls itself as a whole says what it has, not what it is. */
const WHOLE = 'html, body, main, article'
/** What calls itself a byline is one, also with a picture of who wrote, or where it counts the comments. */
export const BYLINES = '[class*="byline" i]'
/** Who answered a page did not write it, and the days of answers are not its own. */
export const ANSWERS = '[itemprop~="review"], [itemprop~="reviews"], [itemprop~="comment"], [itemtype*="/Comment"]'
const ELSEWHERE = [
  'aside, nav, body > footer',
  ANSWERS,
  ...PARTS.map((part) => `:is([class*="${part}" i], [id*="${part}" i]):not(${WHOLE}, ${BYLINES})`),
].join(', ')

/** What calls itself an answer, or where they stand. */
const ANSWERED = '[class*="comment" i], [id*="comment" i], [itemtype*="/Comment"]'

/** In characters; an article has more than what invites to read it. */
const LONGEST_TEASER = 1_000

/** Whether something belongs to what stands beside or below an article: its names and dates are of others. */
export const isElsewhere = (element: Element): boolean => {
  const part = partElsewhere(element)
  return (part !== null && !isOfWhole(element, part)) || isInTeaser(element)
}

/** What holds the headline is called after its layout, as “with-sidebar”, and holds the article; the name of a site leads home. */
function partElsewhere(element: Element): Element | null {
  let part = element.closest(ELSEWHERE)
  // Asked of every element of a page that may name somebody, and most stand in no such part.
  if (!part) return null
  const headlines = [...element.ownerDocument.getElementsByTagName('h1')].filter(
    (heading) => heading.querySelector('a, img') === null,
  )
  // What answers an article stands below its headline, and may have headings of first level itself.
  const isBelow = (answers: Element): boolean =>
    answers.matches(ANSWERED) && headlines[0] !== undefined && !answers.contains(headlines[0])
  while (
    part &&
    !part.matches('aside, nav') &&
    !isBelow(part) &&
    headlines.some((headline) => part?.contains(headline))
  )
    part = part.parentElement?.closest(ELSEWHERE) ?? null
  return part
}

/** What is marked up as a property of the article is one, also where the article has put it beside its text. */
function isOfWhole(element: Element, part: Element): boolean {
  const item = element.matches(PROPERTY) ? element.parentElement?.closest('[itemscope]') : null
  return item?.matches(`article[itemscope]:not(${ANSWERED})`) === true && item.contains(part)
}
const PROPERTY = '[itemprop~="author"], [itemprop~="datePublished"]'

const LINKED_HEADING = ':is(h2, h3, h4) a[href], a[href] :is(h2, h3, h4)'

/** Lists of articles call each of them an article: a few words below a heading that leads to it. */
function isInTeaser(element: Element): boolean {
  const around = element.closest('article')
  if (!around || around.querySelector('h1') || !around.querySelector(LINKED_HEADING)) return false
  // The only one of a page without another headline is what the page is about.
  const { ownerDocument: page } = around
  const isOnly = ![...page.getElementsByTagName('article')].some(
    (other) => other !== around && other.querySelector(LINKED_HEADING),
  )
  if (isOnly && !page.querySelector('h1')) return false
  return around.textContent.length < LONGEST_TEASER
}
