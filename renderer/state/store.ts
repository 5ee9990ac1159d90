import { useSyncExternalStore } from 'react'

/** A value with subscribers: the smallest thing React can follow. */
export type Store<T> = {
  get: () => T
  set: (next: T) => void
  subscribe: (changed: () => void) => () => void
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial
  const subscribers = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(value, next)) return
      value = next
      subscribers.forEach((changed) => changed())
    },
    subscribe: (changed) => {
      subscribers.add(changed)
      return () => subscribers.delete(changed)
    },
  }
}

export const useStore = <T>(store: Store<T>): T => useSyncExternalStore(store.subscribe, store.get)
