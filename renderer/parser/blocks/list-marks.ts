/** What stands before an item of a list: its number as the page shows it, or whether a task is done. */
const MARK = 'data-assay-mark'
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const NUMBERED_BY_HAND = /^\s*[([]?(?:\d{1,4}|[a-z]|[ivxlc]{1,6})[.)\]]/i

/** What `markItems` found to stand before an item, or ''. */
export const itemMark = (item: Element): string => item.getAttribute(MARK) ?? ''

export const markItem = (item: Element, mark: string): void => item.setAttribute(MARK, mark)

/** Numbers the items of all ordered lists as a browser does, before anything is taken out of them. */
export function markItems(page: ParentNode): void {
  for (const element of page.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK)
  for (const list of page.querySelectorAll('ol')) numberItems(list)
  for (const box of page.querySelectorAll('li input[type="checkbox"]')) markTask(box)
}

function numberItems(list: Element): void {
  if (/list-style(?:-type)?\s*:\s*none/i.test(list.getAttribute('style') ?? '')) return
  const items = [...list.children].filter(({ tagName }) => tagName === 'LI')
  const step = list.hasAttribute('reversed') ? -1 : 1
  let number = integer(list.getAttribute('start')) ?? (step < 0 ? items.length : 1)
  const type = list.getAttribute('type') ?? ''
  for (const item of items) {
    number = integer(item.getAttribute('value')) ?? number
    if (!NUMBERED_BY_HAND.test(item.textContent)) markItem(item, `${written(number, type)}.`)
    number += step
  }
}

function integer(attribute: string | null): number | null {
  const number = Number.parseInt(attribute ?? '', 10)
  return Number.isSafeInteger(number) ? number : null
}

function written(number: number, type: string): string {
  const kind = type.toLowerCase()
  const letters = kind === 'a' ? inLetters(number) : kind === 'i' ? inRoman(number) : undefined
  return (type === kind ? letters : letters?.toUpperCase()) ?? String(number)
}

function inLetters(number: number): string | undefined {
  let letters = ''
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters
  }
  return letters || undefined
}

/** A number in small Roman letters; undefined where they have none. */
export function inRoman(number: number): string | undefined {
  if (number < 1 || number > 3999) return undefined
  let left = number
  return ROMAN.map(([value, letters]) => {
    const times = Math.floor(left / value)
    left %= value
    return letters.repeat(times)
  }).join('')
}

/** A box that begins an item says whether a task is done; boxes of forms ask something. */
function markTask(box: Element): void {
  const item = box.closest('li')
  if (!item || box.closest('form')) return
  if (item.querySelector('input') !== box || item.textContent.trim() === '') return
  const mark = box.hasAttribute('checked') ? '[x]' : '[ ]'
  markItem(item, `${itemMark(item)} ${mark}`.trim())
}
