/** Nothing comes into view where nothing is laid out. */
class Watch implements IntersectionObserver {
  readonly root = null
  readonly rootMargin = ''
  readonly scrollMargin = ''
  readonly thresholds = []
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): IntersectionObserverEntry[] {
    return []
  }
}

export function watchNothing(): void {
  globalThis.IntersectionObserver = Watch
}
