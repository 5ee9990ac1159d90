/** Says whether something may be done once more: at most `count` times in any `milliseconds`. */
export function atMost(count: number, milliseconds: number): () => boolean {
  let times: number[] = []
  return () => {
    const now = Date.now()
    times = times.filter((at) => now - at < milliseconds)
    if (times.length >= count) return false
    times.push(now)
    return true
  }
}
