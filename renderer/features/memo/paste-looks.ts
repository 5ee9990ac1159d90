import { LIMITS } from '@shared/limits'
import type { Mark } from '@shared/rich/rich'

/** Of what a style says only its beginning is read: no program writes more about one word. */
const LONGEST_STYLE = 1_000

const SKIPPED = new Set(
  'script style head title meta link noscript template iframe object embed img picture svg video audio canvas button input select textarea map'.split(
    ' ',
  ),
)

const styleOf = (element: Element): string =>
  (element.getAttribute('style') ?? '').slice(0, LONGEST_STYLE).toLowerCase()

/** Whether nothing of an element is words of the text: what runs or loads, what is hidden, and signs that Word adds. */
export const isSkipped = (element: Element): boolean =>
  SKIPPED.has(element.localName) ||
  element.hasAttribute('hidden') ||
  /display: *none|mso-list: *ignore|mso-element: *(comment|field)/.test(styleOf(element))

/**
 * The marks of words in an element, when `marks` are those around it. Colours, sizes and fonts are none. Word has
 * properties of its own whose names end as these do.
 */
export function looksOf(element: Element, marks: readonly Mark[]): Mark[] {
  const style = styleOf(element)
  const weight = /(?:^|;) *font-weight: *(bold|normal|[1-9]00)/.exec(style)?.[1]
  const slant = /(?:^|;) *font-style: *(italic|oblique|normal)/.exec(style)?.[1]
  const isBold = weight ? weight === 'bold' || Number(weight) >= 600 : tagged(element, ['b', 'strong'])
  const isItalic = slant ? slant !== 'normal' : tagged(element, ['i', 'em', 'cite'])
  return put(
    put(put(marks, 'link', linkOf(element)), 'bold', isBold && { type: 'bold' }),
    'italic',
    isItalic && { type: 'italic' },
  )
}

/** True or undefined: a tag that says nothing of it leaves what is around. */
const tagged = ({ localName }: Element, names: readonly string[]): true | undefined =>
  names.includes(localName) || undefined

function put(marks: readonly Mark[], type: Mark['type'], mark: Mark | false | undefined): Mark[] {
  if (mark === undefined) return [...marks]
  const others = marks.filter((each) => each.type !== type)
  return mark ? [...others, mark] : others
}

/** Where a link leads, if it is an address people read; any other link is only its words. */
function linkOf(element: Element): Mark | undefined {
  const href = element.localName === 'a' ? (element.getAttribute('href') ?? '').trim() : ''
  return /^(https?:\/\/|mailto:)/i.test(href) && href.length <= LIMITS.url
    ? { type: 'link', attrs: { href } }
    : undefined
}

/** Whether Word means a paragraph as an item of a list. */
export const isWordListItem = (element: Element): boolean => /mso-list: *l\d/.test(styleOf(element))

/** How deep in lists an item of Word stands, from 1. */
export const listLevel = (element: Element): number =>
  Number(/mso-list:[^;]* level(\d)/.exec(styleOf(element))?.[1] ?? 1)

/** Whether the sign before an item of Word is none that counts. */
export const isBullet = (element: Element): boolean => {
  const sign = [...element.querySelectorAll('span')].find((each) => /mso-list: *ignore/.test(styleOf(each)))
  return !/^\s*(\d{1,4}|[a-z]{1,4})[.)]/i.test((sign?.textContent ?? '').slice(0, 20))
}
