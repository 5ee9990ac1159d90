import { type ComponentType, createElement, lazy, useState } from 'react'

type LoadedLater<Props> = {
  Shown: ComponentType<Props>
  /** Loads it before it is shown. */
  load: () => Promise<unknown>
}

/**
 * A part of the window whose code comes when it is first shown, or before. Loaded before, it is there with the key that
 * asks for it: letters typed until it is there would be lost.
 */
export function loadedLater<Props extends object>(find: () => Promise<ComponentType<Props>>): LoadedLater<Props> {
  let found: ComponentType<Props> | null = null
  const load = async () => ({ default: (found = await find()) })
  // Shows nothing for a moment when it is first shown, even of what is loaded.
  const Waiting: ComponentType<Props> = lazy(load)
  const Shown = (props: Props) => {
    // The same as long as it is shown: another would begin anew.
    const [Part] = useState<ComponentType<Props>>(() => found ?? Waiting)
    return createElement(Part, props)
  }
  return { Shown, load }
}
