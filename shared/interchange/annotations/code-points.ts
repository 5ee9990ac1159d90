/** Offsets of a text in UTF-16 code units, as Assay counts, and in code points, as Web Annotation counts. */
export class CodePoints {
  /** Where each character of two code units begins, in code units. */
  readonly #pairs: number[] = []

  constructor(text: string) {
    for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) this.#pairs.push(index)
  }

  /** Whether both count alike. */
  get areUnits(): boolean {
    return this.#pairs.length === 0
  }

  /** How many code points stand before an offset in code units. */
  fromUnits(offset: number): number {
    return offset - this.#first((pair) => pair >= offset)
  }

  /** The offset in code units behind so many code points. */
  toUnits(points: number): number {
    return points + this.#first((pair, index) => pair - index >= points)
  }

  /** Number of the first pair that is so; all before it are not. */
  #first(isSo: (pair: number, index: number) => boolean): number {
    let [low, high] = [0, this.#pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isSo(this.#pairs[middle] ?? 0, middle)) high = middle
      else low = middle + 1
    }
    return low
  }
}
