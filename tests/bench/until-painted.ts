import type { Page } from '@playwright/test'

/** What is done in the page: a click, all of a text typed in a field, or a key or a paste wherever the focus is. */
type Act = { click: string } | { type: string; into: string } | { press: string } | { paste: string }

/** What shows that it was done: an attribute or the text of an element is another, or is this `value`. */
type Sign = { at: string; attribute?: string; value?: string }

export type Painted = { ms: number; frames: number }

/** What passes, by the clock of the page, from an act to the end of the frame that paints the sign of it. */
export function untilPainted(page: Page, act: Act, sign: Sign): Promise<Painted> {
  return page.evaluate(
    async ({ doing, shown }) => {
      const find = (selector: string) => {
        const found = document.querySelector<HTMLElement>(selector)
        if (!found) throw new Error(`Nothing matches ${selector}.`)
        return found
      }
      const read = () => {
        const element = document.querySelector(shown.at)
        return shown.attribute ? element?.getAttribute(shown.attribute) : element?.textContent
      }
      const before = read()
      const isDone = () => (shown.value === undefined ? read() !== before : read() === shown.value)
      if (isDone()) throw new Error(`${shown.at} looks done before anything is.`)
      const target = 'click' in doing ? find(doing.click) : 'into' in doing ? find(doing.into) : document.activeElement
      const begun = performance.now()
      if ('click' in doing) (target as HTMLElement).click()
      else if ('press' in doing)
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: doing.press, bubbles: true, cancelable: true }))
      else if ('paste' in doing) {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', doing.paste)
        target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      } else {
        // As a browser sets it, past what React puts in its way.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(target, doing.type)
        target?.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
      let frames = 0
      while (!isDone()) {
        await new Promise((resolve) => requestAnimationFrame(resolve))
        frames += 1
        if (performance.now() - begun > 30_000) throw new Error(`${shown.at} never showed it.`)
      }
      // Heard once the frame is painted, or the next one when it was done within the act.
      if (frames === 0) await new Promise((resolve) => requestAnimationFrame(resolve))
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', resolve)
        port1.start()
        port2.postMessage(null)
      })
      return { ms: performance.now() - begun, frames: Math.max(1, frames) }
    },
    { doing: act, shown: sign },
  )
}
