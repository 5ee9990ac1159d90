import { leaveOut } from './left-out'

const NOT_ARTICLE = [
  'script, style, template, nav, dialog, button, input, select, textarea',
  '[role="navigation"], [role="search"], [role="dialog"]',
  '#comments, #disqus_thread, .comments, .comments-area, .comment-list, .comment-respond, [itemtype$="/Comment"]',
].join(', ')
const EMBEDDED = 'iframe, object, embed, video, audio'
const HIDDEN = '[hidden], [aria-hidden="true"]'
const HIDDEN_BY_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
/** "12 comments", "Comments (5 posted)": the way to a discussion that is not part of the article. */
const LINK_TO_COMMENTS = /^\s*(?:comments?\s*\(.*\)|\d+\s+comments?)\s*$/i
/** Hidden words that are fewer are labels, which nobody misses. */
const HIDDEN_WORTH_TELLING = 40

/** Takes menus, forms, comments and what is hidden or embedded out of a page. */
export function removeWhatIsNotArticle(page: Document): void {
  const remove = (element: Element): void => {
    if (element !== page.body) element.remove()
  }
  for (const element of page.querySelectorAll(NOT_ARTICLE)) remove(element)
  for (const link of page.querySelectorAll('a')) if (LINK_TO_COMMENTS.test(link.textContent)) link.remove()
  const [hidden, labels] = parted(hiddenElements(page), (element) => element.textContent.length >= HIDDEN_WORTH_TELLING)
  labels.forEach(remove)
  leaveOut(hidden, 'hidden')
  const [trackers, embedded] = parted([...page.querySelectorAll(EMBEDDED)], isTracker)
  trackers.forEach(remove)
  leaveOut(embedded, 'embed')
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
