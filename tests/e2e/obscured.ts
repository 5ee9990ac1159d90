import type { Page } from '@playwright/test'

/**
 * What has the focus and is wholly under something else, or out of view, by its name and what lies over it; null where some of
 * it is seen. What is a point without size is told by the field or the label around it.
 */
export const hiddenFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return null
    const isPoint = (of: Element) => of.getBoundingClientRect().width < 4
    let shown: Element | null = focused
    while (shown && isPoint(shown)) shown = shown.closest('label') ?? shown.parentElement
    if (!shown) return null
    const { left, right, top, bottom } = shown.getBoundingClientRect()
    const [from, to] = [Math.max(left, 0), Math.min(right, innerWidth)]
    const [above, below] = [Math.max(top, 0), Math.min(bottom, innerHeight)]
    const steps = [0.02, 0.15, 0.3, 0.5, 0.7, 0.85, 0.98]
    let over: Element | null = null
    if (from < to && above < below) {
      for (const across of steps) {
        for (const down of steps) {
          over = document.elementFromPoint(from + (to - from) * across, above + (below - above) * down)
          if (
            over &&
            (shown.contains(over) || (over.contains(shown) === false && over.closest('label')?.contains(shown)))
          )
            return null
        }
      }
    }
    const nameOf = (element: Element | null) =>
      element
        ? `${element.tagName}.${element.className} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}`
        : 'nothing'
    return `${nameOf(focused)} under ${nameOf(over)}`
  })

/** Goes round by a key until the focus comes back to where it was first, and answers with all that was hidden on the way. */
export async function hiddenOnTheWay(page: Page, key: 'Tab' | 'Shift+Tab', most = 150): Promise<string[]> {
  const hidden: string[] = []
  await page.evaluate(() =>
    document.querySelectorAll('[data-was-first]').forEach((each) => each.removeAttribute('data-was-first')),
  )
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press(key)
    const isRound = await page.evaluate((first) => {
      const focused = document.activeElement
      if (first) focused?.setAttribute('data-was-first', '')
      return !first && (focused?.hasAttribute('data-was-first') ?? false)
    }, press === 0)
    if (isRound) break
    const found = await hiddenFocus(page)
    if (found !== null) hidden.push(found)
  }
  return hidden
}
