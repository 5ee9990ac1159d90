import type { Page } from '@playwright/test'

/** What is wider than its place, but for a table that is a sheet to be moved under its frame. */
export const wider = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((main) =>
    [main, ...main.querySelectorAll('*')]
      .filter((each) => each.scrollWidth > each.clientWidth && each.clientWidth > 0)
      .filter((each) => ['auto', 'scroll'].includes(getComputedStyle(each).overflowX))
      .filter(
        (each) =>
          !each.matches(
            '[aria-label="Risk register"], [role=grid][aria-label="Sources"], [aria-label="Passages found"], :has(> table)',
          ),
      )
      .map((each) => `${each.tagName}.${each.className}`),
  )

/** Controls that lie outside of the pane they are in, sideways. */
export const outside = (page: Page): Promise<(string | null)[]> =>
  page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('[data-pane]')].flatMap((pane) => {
      const box = pane.getBoundingClientRect()
      return [...pane.querySelectorAll('button, input, select, textarea')]
        .filter((control) => !control.closest('[role=grid]') && control.checkVisibility())
        .filter((control) => {
          const { left, right, width } = control.getBoundingClientRect()
          return width > 0 && (left < box.left - 1 || right > box.right + 1)
        })
        .map((control) => control.getAttribute('aria-label') ?? control.textContent)
    }),
  )

/**
 * Words that are cut in a part of the page, with what cuts them. Those that can be moved into view are not, nor those with a
 * tooltip.
 */
export const cut = (page: Page, part = 'body'): Promise<string[]> =>
  page.locator(part).evaluate((root) => {
    const found: string[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const words = (text.textContent ?? '').trim()
      const own = text.parentElement
      if (!own || words === '' || !own.checkVisibility({ visibilityProperty: true })) continue
      // An entry of a palette is read whole where the keys are.
      if (own.closest('.visually-hidden, svg, [title], [data-tip], [role=menuitem]:not([data-focused])')) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const box = range.getBoundingClientRect()
      for (let around: Element | null = own; around && root.contains(around); around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around)
        const place = around.getBoundingClientRect()
        const isHidden = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        const isBeside = box.right > place.right + 1 || box.left < place.left - 1
        const isBelow = box.bottom > place.bottom + 1 || box.top < place.top - 1
        if ((isHidden(overflowX) && isBeside) || (isHidden(overflowY) && isBelow)) {
          found.push(`“${words.slice(0, 60)}” in ${around.tagName}.${around.className}`)
          break
        }
        // What is scrolled is moved into view.
        if (!isHidden(overflowY) && overflowY !== 'visible') break
      }
    }
    return found
  })

/** Words that are seen over other words, two and two. */
export const overlapping = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Seen = { words: string; box: DOMRect }
    const seen: Seen[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const words = (text.textContent ?? '').trim()
      const own = text.parentElement
      if (!own || words === '' || !own.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      if (own.closest('.visually-hidden, svg, select, textarea, [data-live-announcer]')) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const box of range.getClientRects()) {
        // What is under something else, or moved out of view, is not seen.
        const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
        if (at && (own.contains(at) || at.contains(own))) seen.push({ words: words.slice(0, 40), box })
      }
    }
    const over = ({ box: one }: Seen, { box: other }: Seen) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 6
    return seen.flatMap((one, at) =>
      seen
        .slice(at + 1)
        .filter((other) => over(one, other))
        .map((other) => `“${one.words}” and “${other.words}”`),
    )
  })
