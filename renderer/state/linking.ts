import type { NewPassage } from '@shared/kinds/passages'
import { createStore, useStore } from './store'

/** Passages on their way to somewhere: those that are there, and one that is made of selected words on arrival. */
export type Carried = { passageIds: readonly string[]; toBe: NewPassage | null }

/** What is to become evidence, and for which risk if that is known. */
export type LinkWish = Carried & { riskId: string | null }

const wish = createStore<LinkWish | null>(null)

/** Asks the analyst how passages bear on a risk, then links them. */
export const askToLink = (wanted: LinkWish | null): void => wish.set(wanted)
export const useLinkWish = (): LinkWish | null => useStore(wish)
