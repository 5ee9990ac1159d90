import type { Page } from '@playwright/test'

/** Functions that run in the page, where times are those of the page's own clock and "painted" is the frame after the next. */

/** Milliseconds from choosing a source to its marked text painted. */
export function openSource(page: Page, title: string): Promise<{ ms: number; blocks: number; marks: number }> {
  return page.evaluate(async (wanted) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const marks = () => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)
    const choice = [...document.querySelectorAll<HTMLElement>('nav[aria-label=Sources] button')]
    const shown = () => document.querySelector('main h1')?.textContent
    const start = performance.now()
    choice.find((button) => button.textContent?.includes(wanted))?.click()
    while (shown() !== wanted || document.querySelectorAll('[data-block]').length === 0) await frame()
    await frame()
    await frame()
    const ms = performance.now() - start
    return { ms, blocks: document.querySelectorAll('[data-block]').length, marks: marks() }
  }, title)
}

/** The floor: the same paragraphs without marks in a column of the same width, until painted, and while scrolling (see scrollFrames). */
export function showPlain(page: Page, paragraphs: readonly string[]): Promise<{ ms: number; scroll: number }> {
  return page.evaluate(async (texts) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const pane = document.createElement('div')
    Object.assign(pane.style, { position: 'fixed', inset: '0', overflow: 'auto', background: 'white', zIndex: '99' })
    const column = document.createElement('div')
    Object.assign(column.style, { width: '68ch', margin: '0 auto', font: '17px/1.62 "Source Serif 4 Variable", serif' })
    pane.append(column)
    const start = performance.now()
    for (const text of texts) {
      const paragraph = document.createElement('p')
      paragraph.textContent = text
      column.append(paragraph)
    }
    document.body.append(pane)
    await frame()
    await frame()
    const ms = performance.now() - start
    const gaps: number[] = []
    let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
    for (let step = 0; step < 120; step += 1) {
      pane.scrollTop += pane.clientHeight / 2
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
      gaps.push(now - last)
      last = now
    }
    gaps.sort((left, right) => left - right)
    pane.remove()
    await frame()
    return { ms, scroll: gaps[Math.floor(gaps.length * 0.95)] ?? 0 }
  }, paragraphs)
}

/** Milliseconds from the digit pressed on selected words to the new mark painted; the change is journalled by then. */
export function tagWords(page: Page, nth: number): Promise<number> {
  return page.evaluate(async (index) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    const marks = () => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)
    const column = document.querySelector<HTMLElement>('[role=document]')
    const words = document.querySelector(`[data-block="${index % 4}"]`)?.firstChild
    if (!column || !words) throw new Error('No text is shown.')
    column.focus({ preventScroll: true })
    document.getSelection()?.setBaseAndExtent(words, 10 + index, words, 40 + index)
    for (let settled = 0; settled < 4; settled += 1) await frame()
    const before = marks()
    const start = performance.now()
    column.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true }))
    while (marks() <= before) await new Promise((resolve) => setTimeout(resolve))
    await frame()
    await frame()
    return performance.now() - start
  }, nth)
}

/** The 95th percentile of milliseconds between frames while the text scrolls by half a view a frame. */
export function scrollFrames(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (which) => {
    const pane = document.querySelector<HTMLElement>(which)
    if (!pane) throw new Error(`Nothing matches ${which}.`)
    const gaps: number[] = []
    let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
    for (let step = 0; step < 120; step += 1) {
      pane.scrollTop += pane.clientHeight / 2
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
      gaps.push(now - last)
      last = now
    }
    pane.scrollTop = 0
    gaps.sort((left, right) => left - right)
    return gaps[Math.floor(gaps.length * 0.95)] ?? 0
  }, selector)
}
