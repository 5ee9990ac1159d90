import type { WhyLeft } from '@shared/text/whole-text'
import { leaveOut } from '../blocks/left-out'
import type { LeftParts } from '../blocks/left-parts'

/** What is no article, by what it is. What carries no words at all needs no reason. */
const NOT_ARTICLE: readonly (readonly [why: WhyLeft | null, selector: string])[] = [
  [null, 'script, style, template'],
  ['menu', 'nav, [role="navigation"]'],
  ['dialog', 'dialog, [role="dialog"]'],
  [
    'comments',
    '#comments, #disqus_thread, .comments, .comments-area, .comment-list, .comment-respond, [itemtype$="/Comment"]',
  ],
  ['form', 'button, input, select, textarea, [role="search"]'],
]
/** What is never read as blocks, and has words all the same. */
const UNREAD: readonly (readonly [why: WhyLeft, selector: string])[] = [
  ['menu', 'nav'],
  ['dialog', 'dialog'],
  ['form', 'button, select, textarea, datalist, option, meter, progress'],
  ['unscripted', 'noscript'],
  ['drawing', 'svg'],
  ['embedded', 'canvas, map, object, video, audio'],
]
const EMBEDDED = 'iframe, object, embed, video, audio'
const HIDDEN = '[hidden], [aria-hidden="true"]'
const HIDDEN_BY_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
/** "12 comments", "Comments (5 posted)": the way to a discussion that is not part of the article. */
const LINK_TO_COMMENTS = /^\s*(?:comments?\s*\(.*\)|\d+\s+comments?)\s*$/i
/** Hidden words that are fewer are labels, which nobody misses. */
const HIDDEN_WORTH_TELLING = 40

/** Takes menus, forms, comments and what is hidden or embedded out of a page; `parts` keeps them where it is read whole. */
export function removeWhatIsNotArticle(page: Document, parts?: LeftParts): void {
  const remove = (element: Element, why: WhyLeft | null): void => {
    if (element === page.body) return
    if (parts && why !== null) parts.take(element, why)
    else element.remove()
  }
  for (const [why, selector] of NOT_ARTICLE) for (const element of page.querySelectorAll(selector)) remove(element, why)
  for (const link of page.querySelectorAll('a')) if (LINK_TO_COMMENTS.test(link.textContent)) remove(link, 'comments')
  const [hidden, labels] = parted(hiddenElements(page), (element) => element.textContent.length >= HIDDEN_WORTH_TELLING)
  for (const label of labels) remove(label, 'hidden')
  leaveOut(hidden, 'hidden', parts)
  const [trackers, embedded] = parted([...page.querySelectorAll(EMBEDDED)], isTracker)
  for (const tracker of trackers) remove(tracker, null)
  leaveOut(embedded, 'embed', parts)
  if (parts) takeUnread(page, parts)
}

/** Takes out of a page that is read whole what reading it as blocks would pass over. */
export function takeUnread(page: Document, parts: LeftParts): void {
  for (const [why, selector] of UNREAD)
    for (const element of page.body.querySelectorAll(selector)) parts.take(element, why)
}

function parted(elements: readonly Element[], isFirst: (element: Element) => boolean): [Element[], Element[]] {
  return [elements.filter(isFirst), elements.filter((element) => !isFirst(element))]
}

/** What says of itself that it is hidden; what is inside it may say so again. */
export function hiddenElements(page: Document): Element[] {
  return [...page.body.querySelectorAll(`${HIDDEN}, [style]`)].filter(
    (element) => element.matches(HIDDEN) || HIDDEN_BY_STYLE.test(element.getAttribute('style') ?? ''),
  )
}

/** Shows what is hidden, with all that is in it. */
export function unveil(element: Element): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name)
}

const isTracker = (element: Element): boolean =>
  ['width', 'height'].some((side) => /^[01](?:px)?$/.test(element.getAttribute(side) ?? '')) ||
  HIDDEN_BY_STYLE.test(element.getAttribute('style') ?? '')
