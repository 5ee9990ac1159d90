/** Moments in which the page has nothing to draw, of which jsdom knows none: whenever nothing else waits. */
export function idleOften(): void {
  const none = { didTimeout: false, timeRemaining: () => 0 }
  globalThis.requestIdleCallback = (idle) => Number(setTimeout(() => idle(none)))
  globalThis.cancelIdleCallback = (handle) => clearTimeout(handle)
}
