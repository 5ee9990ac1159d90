import { createContext, useContext } from 'react'

/** What is kept with a text and found with it again, by name. */
type Beside = Readonly<Record<string, string>>

/** Keeps what is typed in a field until it is finished, whatever happens to the window. */
export type DraftKeeper = {
  /** What was typed at a place and not finished; undefined when nothing was. */
  at: (place: string) => string | undefined
  /** What was kept with it; undefined when nothing was. */
  beside: (place: string) => Beside | undefined
  keep: (place: string, text: string, beside?: Beside) => void
  /** For what was finished or given up; with `text` only if nothing else was typed there since. */
  drop: (place: string, text?: string) => void
  /** Drops what was typed there, and has it ready to be brought back until something else is typed there. */
  giveUp: (place: string, text: string) => void
  /** What was given up there; undefined when nothing was. */
  givenUpAt: (place: string) => string | undefined
  /** Hears when something was typed, finished or given up; returns how to stop. */
  subscribe: (changed: () => void) => () => void
}

const NOBODY: DraftKeeper = {
  at: () => undefined,
  beside: () => undefined,
  keep: () => {},
  drop: () => {},
  giveUp: () => {},
  givenUpAt: () => undefined,
  subscribe: () => () => {},
}
const Keeper = createContext<DraftKeeper>(NOBODY)

export const DraftKeeperProvider = Keeper.Provider

export const useDraftKeeper = (): DraftKeeper => useContext(Keeper)

/** What was typed there before and is not the value; words that were saved after all need no draft. */
export const unfinished = (text: string | undefined, value: string): string | null =>
  text === undefined || text === value ? null : text

/** The drafts of one place; without a place nothing is kept. */
export function useDraftAt(place: string | undefined) {
  const keeper = useContext(Keeper)
  return {
    find: () => (place === undefined ? undefined : keeper.at(place)),
    keep: (text: string) => place !== undefined && keeper.keep(place, text),
    drop: (text?: string) => place !== undefined && keeper.drop(place, text),
    giveUp: (text: string) => place !== undefined && keeper.giveUp(place, text),
    findGivenUp: () => (place === undefined ? undefined : keeper.givenUpAt(place)),
  }
}
