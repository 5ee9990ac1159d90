/** How many numbers of a list that rises are at most `most`; found by halving. */
export function countUpTo(rising: readonly number[], most: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? Infinity) <= most) low = middle + 1
    else high = middle
  }
  return low
}
