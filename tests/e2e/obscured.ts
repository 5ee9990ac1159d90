import type { Page } from '@playwright/test'

/**
 * What has the focus and is wholly under something else or out of view, with what lies over it; null where some of it is seen
 * (WCAG 2.2, 2.4.11). A control that is hidden behind its look is where its label is.
 */
export const hiddenFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return null
    let shown: Element = focused
    while (shown.getBoundingClientRect().width < 4 && shown.parentElement) shown = shown.parentElement
    const { left, right, top, bottom } = shown.getBoundingClientRect()
    const [from, to] = [Math.max(left, 0), Math.min(right, innerWidth)]
    const [above, below] = [Math.max(top, 0), Math.min(bottom, innerHeight)]
    const steps = [0.02, 0.15, 0.3, 0.5, 0.7, 0.85, 0.98]
    const nameOf = (element: Element | null) =>
      element
        ? `${element.tagName} “${(element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 40)}”`
        : 'nothing'
    const over =
      from < to && above < below
        ? steps.flatMap((across) =>
            steps.map((down) => document.elementFromPoint(from + (to - from) * across, above + (below - above) * down)),
          )
        : []
    return over.some((each) => each !== null && shown.contains(each))
      ? null
      : `${nameOf(focused)} under ${nameOf(over[0] ?? null)}`
  })

/** So many stops are walked at most: a list of many has no end of use. */
const MOST = 150

/** Goes by a key from stop to stop until it comes round; answers with how many there are, and all that were hidden. */
export async function walkedBy(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ stops: number; hidden: string[] }> {
  const hidden: string[] = []
  const first = await page.evaluateHandle(() => ({ element: null as Element | null }))
  for (let stops = 0; stops < MOST; stops += 1) {
    await page.keyboard.press(key)
    const isRound = await first.evaluate((at) => {
      const isFirst = at.element === document.activeElement
      at.element ??= document.activeElement
      return isFirst
    })
    if (isRound) return { stops, hidden }
    const found = await hiddenFocus(page)
    if (found !== null) hidden.push(found)
  }
  return { stops: MOST, hidden }
}
