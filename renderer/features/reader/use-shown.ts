import { useStore } from '@state/store'
import { useEffect } from 'react'
import type { Reader } from './reader'
import type { Shown } from './shown-passages'

/** The passages shown, in reading order; null until they are gathered. */
export function useShown(reader: Reader): Shown | null {
  useEffect(() => reader.shown.ask(), [reader])
  return useStore(reader.shown.now)
}
