import { createContext, useCallback, useContext, useState } from 'react'

/**
 * Answers with what `look` finds on the page, once it finds something: long lists of the memo are laid out in parts, which
 * then come one after the other. Null when all of the memo is there and it finds nothing.
 */
export type WhenThere = <T>(look: () => T | null) => Promise<T | null>

export const WhenThereContext = createContext<WhenThere>((look) => Promise.resolve(look()))
export const useWhenThere = (): WhenThere => useContext(WhenThereContext)

/** Whether something waits for all parts of the memo to be laid out, and how to wait for it. */
export function useAllWanted(): { allWanted: boolean; whenThere: WhenThere } {
  const [waiting, setWaiting] = useState(0)
  const whenThere = useCallback(async <T>(look: () => T | null): Promise<T | null> => {
    const there = look()
    if (there !== null || !hasMore()) return there
    setWaiting((count) => count + 1)
    const found = await afterMore(look)
    setWaiting((count) => count - 1)
    return found
  }, [])
  return { allWanted: waiting > 0, whenThere }
}

/** Lists mark where more of them comes. */
const hasMore = (): boolean => document.querySelector('[data-more]') !== null

function afterMore<T>(look: () => T | null): Promise<T | null> {
  return new Promise((resolve) => {
    const watched = new MutationObserver(() => {
      const there = look()
      if (there === null && hasMore()) return
      watched.disconnect()
      resolve(there)
    })
    watched.observe(document.body, { childList: true, subtree: true })
  })
}
