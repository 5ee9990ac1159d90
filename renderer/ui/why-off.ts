import { createContext, useContext } from 'react'

/** Why fields are off that could be used elsewhere, in words, as of a project that is open read-only; null for none. */
export const WhyOff = createContext<string | null>(null)

/** The tooltip of a control: why it is off, where it is and that is known. */
export function useWhyOff(disabled: boolean | undefined): { title?: string } {
  const why = useContext(WhyOff)
  return disabled && why !== null ? { title: why } : {}
}
