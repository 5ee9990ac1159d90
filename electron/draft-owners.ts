import type { KeptDraft } from '@shared/ipc/draft'

/** Which window types where: what is not finished in one window does not turn up in the fields of another. */
export class DraftOwners {
  /** By the drafts of an open project, then by the place. */
  readonly #owners = new WeakMap<object, Map<string, number>>()
  readonly #isOpen: (windowId: number) => boolean

  constructor(isOpen: (windowId: number) => boolean) {
    this.#isOpen = isOpen
  }

  /** A window has typed at a place. */
  typed(drafts: object, place: string, windowId: number): void {
    const owners = this.#owners.get(drafts) ?? new Map<string, number>()
    this.#owners.set(drafts, owners.set(place, windowId))
  }

  /** Whether the draft of a place is for another window that is still there. */
  isOfOther(drafts: object, place: string, windowId: number): boolean {
    const owner = this.#owners.get(drafts)?.get(place)
    return owner !== undefined && owner !== windowId && this.#isOpen(owner)
  }

  /** Of what was kept, what a window may go on with. */
  forWindow(drafts: { all: readonly KeptDraft[] }, windowId: number): KeptDraft[] {
    return drafts.all.filter(({ place }) => !this.isOfOther(drafts, place, windowId))
  }
}
