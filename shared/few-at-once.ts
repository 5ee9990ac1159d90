/** Waits for what `next` begins, at most so many at once, until it begins nothing more and all of it is over. */
export async function fewAtOnce(most: number, next: () => Promise<void> | null): Promise<void> {
  const going = new Set<Promise<void>>()
  for (;;) {
    while (going.size < most) {
      const begun = next()
      if (begun === null) break
      const one = begun.finally(() => going.delete(one))
      going.add(one)
    }
    if (going.size === 0) return
    await Promise.race(going)
  }
}
