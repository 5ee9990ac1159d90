import { DONE } from './long-work-words'
/** What may take long in a window, as its taskbar and a notification tell. */
export type LongKind = 'import' | 'package' | 'copy' | 'export'

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

/** Since when it goes on, and how far it is: 0 to 1. */
type Begun = { at: number; part: number }

/** What goes on in the windows and takes long. Several things may at once: a project is packed while articles come in. */
export class LongWork {
  readonly #parts: Parts
  readonly #begun = new Map<number, Map<LongKind, Begun>>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** How far it is in a window: 0 to 1, null when it is over. */
  progress(windowId: number, kind: LongKind, part: number | null): void {
    const now = this.#parts.now()
    const all = this.#begun.get(windowId) ?? new Map<LongKind, Begun>()
    const at = all.get(kind)?.at
    if (part === null) all.delete(kind)
    else all.set(kind, { at: at ?? now, part })
    this.#begun.set(windowId, all)
    // What is furthest from its end says how long it goes on.
    const least = Math.min(...[...all.values()].map((each) => each.part))
    this.#parts.showProgress(windowId, all.size > 0 ? least : null)
    if (part === null && at !== undefined && now - at > WORTH_TELLING_MS && !this.#parts.isHere())
      this.#parts.notify(windowId, DONE[kind])
  }

  /** What goes on in a window and would come to nothing if it closed; null when nothing does. */
  at(windowId: number): LongKind | null {
    return this.#begun.get(windowId)?.keys().next().value ?? null
  }

  /** A window is gone, or its page was loaded anew. */
  over(windowId: number): void {
    this.#begun.delete(windowId)
  }
}
