const PARTS = ['comment', 'related', 'sidebar', 'recommend', 'teaser']
/** What a page calls itself as a whole says what it has, not what it is. */
const WHOLE = 'html, body, main, article'
const ELSEWHERE = [
  'aside, nav, body > footer',
  ...PARTS.map((part) => `:is([class*="${part}" i], [id*="${part}" i]):not(${WHOLE})`),
].join(', ')

/** Whether something belongs to what stands beside or below an article: its names and dates are of others. */
export const isElsewhere = (element: Element): boolean => element.closest(ELSEWHERE) !== null
