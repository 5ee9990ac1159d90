/** Works of two parts: the first parts go on beside each other, the second ones follow in the order they came. */
export class Line {
  #last: Promise<unknown> = Promise.resolve()

  /** Does `first` at once, and `then` when all that came before is over, whatever became of it. */
  join<Made, Value>(first: () => Promise<Made>, then: (made: Made) => Promise<Value>): Promise<Value> {
    const before = this.#last
    const both = async (): Promise<Value> => {
      const making = first()
      // It is told in its turn.
      making.catch(() => undefined)
      await before
      return then(await making)
    }
    const work = both()
    this.#last = work.catch(() => undefined)
    return work
  }
}
