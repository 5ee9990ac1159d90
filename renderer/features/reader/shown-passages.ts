import type { Passage } from '@shared/kinds/passages'
import type { Steps } from '@shared/steps'
import { whenIdle, painted } from '@state/in-slices'
import { createStore } from '@state/store'

/** The passages that are marked, by the block they begin in, each block's in reading order. */
export type Shown = {
  byBlock: readonly (readonly Passage[])[]
  /** How many are shown. */
  count: number
}

/** What the list, the map and the count read of a text's passages. */
type Passages = { blocks: number; beginningIn: (block: number) => readonly Passage[] }

function* gather({ blocks, beginningIn }: Passages): Steps<Shown> {
  const byBlock: (readonly Passage[])[] = []
  let count = 0
  for (let block = 0; block < blocks; block += 1) {
    const begun = beginningIn(block)
    byBlock.push(begun)
    count += begun.length
    yield
  }
  return { byBlock, count }
}

/**
 * All passages that are shown, for what stands beside the text. Gathered in slices once somebody asks, and then block by
 * block as changes come, so that a text of 50,000 passages holds the window as little as one of fifty.
 */
export class ShownPassages {
  /** Null until they are gathered. */
  readonly now = createStore<Shown | null>(null)
  readonly #passages: Passages
  #gathering = new AbortController()
  #isAsked = false

  constructor(passages: Passages) {
    this.#passages = passages
  }

  /** Begins to gather, and to follow what changes. */
  ask(): void {
    if (this.#isAsked) return
    this.#isAsked = true
    this.gatherAnew()
  }

  /** Other passages are shown: what was gathered stands until the new is complete. */
  gatherAnew(): void {
    if (!this.#isAsked) return
    this.#gathering.abort()
    const gathering = new AbortController()
    this.#gathering = gathering
    // What is seen of the text comes first.
    void painted()
      .then(() => whenIdle(gather(this.#passages), gathering.signal))
      .then((shown) => {
        if (shown && !gathering.signal.aborted) this.now.set(shown)
      })
  }

  /** Takes over what changed in these blocks. */
  follow(blocks: Iterable<number>): void {
    if (!this.#isAsked) return
    const shown = this.now.get()
    // What is still being gathered may have passed these blocks already.
    if (!shown) return this.gatherAnew()
    const byBlock = [...shown.byBlock]
    let { count } = shown
    for (const block of blocks) {
      const begun = this.#passages.beginningIn(block)
      count += begun.length - (byBlock[block]?.length ?? 0)
      byBlock[block] = begun
    }
    this.now.set({ byBlock, count })
  }

  /** Gives up what is being gathered. */
  stop(): void {
    this.#gathering.abort()
    this.#isAsked = false
  }
}
