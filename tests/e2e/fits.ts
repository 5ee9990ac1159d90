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
        .filter((control) => !control.closest('[role=grid], :has(> table)') && control.checkVisibility())
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
    type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>
    type Seen = { text: Node; words: string; box: Box }
    /** What is left of a box within everything that cuts it off. */
    const within = (box: Box, own: Element): Box => {
      let { left, right, top, bottom } = box
      for (let around: Element | null = own; around; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around)
        const place = around.getBoundingClientRect()
        if (overflowX !== 'visible') [left, right] = [Math.max(left, place.left), Math.min(right, place.right)]
        if (overflowY !== 'visible') [top, bottom] = [Math.max(top, place.top), Math.min(bottom, place.bottom)]
      }
      return { left, right, top, bottom }
    }
    const seen: Seen[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const words = (text.textContent ?? '').trim()
      const own = text.parentElement
      if (!own || words === '' || !own.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      if (own.closest('.visually-hidden, svg, select, textarea, [data-live-announcer]')) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const line of range.getClientRects()) {
        const box = within(line, own)
        // What is under something else, or moved out of view, is not seen.
        const at = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2)
        if (at && (own.contains(at) || at.contains(own))) seen.push({ text, words: words.slice(0, 40), box })
      }
    }
    const isOver = (one: Seen, other: Seen) =>
      one.text !== other.text &&
      Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 3 &&
      Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 6
    return seen.flatMap((one, at) =>
      seen
        .slice(at + 1)
        .filter((other) => isOver(one, other))
        .map((other) => `“${one.words}” and “${other.words}”`),
    )
  })

/** Letters of the longest words that are never parted: longer ones may have to be. */
const WHOLE = 14

/** Words of ordinary length that stand in two lines, with what they stand in. Writing without spaces is parted anywhere. */
export const parted = (page: Page, part = 'main'): Promise<string[]> =>
  page.locator(part).evaluate((root, whole) => {
    const found: string[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const own = text.parentElement
      if (!own || own.closest('.visually-hidden, svg, textarea') || !own.checkVisibility()) continue
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
        if (word.length > whole || /[\u2E80-\uFFFF]/.test(word)) continue
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1) found.push(`“${word}” in ${own.tagName}.${own.className}`)
      }
    }
    return found
  }, WHOLE)
