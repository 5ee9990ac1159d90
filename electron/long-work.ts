import { DONE } from './long-work-words'
/** What may take long in a window, as its taskbar and a notification tell. */
export type LongKind = 'import' | 'package' | 'copy'

/** The windows and the desktop as far as this goes. */
type Parts = {
  /** Milliseconds of a clock that never goes back. */
  now: () => number
  /** Shows how far it is on the task bar: 0 to 1, null when it is over. */
  showProgress: (windowId: number, part: number | null) => void
  /** Whether the analyst is at some window of Assay. */
  isHere: () => boolean
  /** Tells whoever is elsewhere; a click brings the window up. */
  notify: (windowId: number, text: string) => void
}

/** Work of so many milliseconds is told of when it is over, to whoever went elsewhere meanwhile. */
const WORTH_TELLING_MS = 10_000

/** What goes on in the windows and takes long. */
export class LongWork {
  readonly #parts: Parts
  readonly #begun = new Map<number, { kind: LongKind; at: number }>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** How far it is in a window: 0 to 1, null when it is over. */
  progress(windowId: number, kind: LongKind, part: number | null): void {
    this.#parts.showProgress(windowId, part)
    const begun = this.#begun.get(windowId)
    if (part !== null) {
      if (begun?.kind !== kind) this.#begun.set(windowId, { kind, at: this.#parts.now() })
      return
    }
    if (begun?.kind !== kind) return
    this.#begun.delete(windowId)
    if (this.#parts.now() - begun.at > WORTH_TELLING_MS && !this.#parts.isHere())
      this.#parts.notify(windowId, DONE[kind])
  }

  /** What goes on in a window and would come to nothing if it closed; null when nothing does. */
  at(windowId: number): LongKind | null {
    return this.#begun.get(windowId)?.kind ?? null
  }

  /** A window is gone, or its page was loaded anew. */
  over(windowId: number): void {
    this.#begun.delete(windowId)
  }
}
