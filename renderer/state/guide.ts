import type { PageId } from '@shared/guide/pages'
import { createStore, useStore } from './store'

/** A page of the guide, at its beginning or at one of its headings; no page is the contents. */
export type GuidePlace = { page: PageId | null; heading: string | null }

type Guide = { shown: boolean; at: GuidePlace; back: readonly GuidePlace[]; ahead: readonly GuidePlace[] }

const CONTENTS: GuidePlace = { page: null, heading: null }
const guide = createStore<Guide>({ shown: false, at: CONTENTS, back: [], ahead: [] })

export const useGuide = (): Guide => useStore(guide)

/** Shows a page of the guide beside the work; the page before is one step back. */
export function openGuide(page: PageId | null, heading: string | null = null): void {
  const { shown, at, back, ahead } = guide.get()
  if (at.page === page && at.heading === heading) guide.set({ shown: true, at, back, ahead })
  else guide.set({ shown: true, at: { page, heading }, back: shown ? [...back, at] : back, ahead: [] })
}

/** Closes it; opened again it is where it was asked for, with the way back. */
export const closeGuide = (): void => guide.set({ ...guide.get(), shown: false })

/** To the page before; nothing where there is none. */
export function backInGuide(): void {
  const { at, back, ahead, ...rest } = guide.get()
  const before = back.at(-1)
  if (before) guide.set({ ...rest, at: before, back: back.slice(0, -1), ahead: [at, ...ahead] })
}

/** To the page gone back from; nothing where there is none. */
export function forwardInGuide(): void {
  const { at, back, ahead, ...rest } = guide.get()
  const [next, ...others] = ahead
  if (next) guide.set({ ...rest, at: next, back: [...back, at], ahead: others })
}

/** Closed and at its beginning, as at start. */
export const resetGuide = (): void => guide.set({ shown: false, at: CONTENTS, back: [], ahead: [] })
