import { createContext, useContext } from 'react'

/** Keeps what is typed in a field until it is finished, whatever happens to the window. */
export type DraftKeeper = {
  /** What was typed at a place and not finished; undefined when nothing was. */
  at: (place: string) => string | undefined
  keep: (place: string, text: string) => void
  /** For what was finished or given up; with `text` only if nothing else was typed there since. */
  drop: (place: string, text?: string) => void
}

const NOBODY: DraftKeeper = { at: () => undefined, keep: () => {}, drop: () => {} }
const Keeper = createContext<DraftKeeper>(NOBODY)

export const DraftKeeperProvider = Keeper.Provider

/** The drafts of one place; without a place nothing is kept. */
export function useDraftAt(place: string | undefined) {
  const keeper = useContext(Keeper)
  return {
    find: () => (place === undefined ? undefined : keeper.at(place)),
    keep: (text: string) => place !== undefined && keeper.keep(place, text),
    drop: (text?: string) => place !== undefined && keeper.drop(place, text),
  }
}
