import { usePlaceOf, useVisit } from '@state/place'
import { blockIndexAt } from '@shared/text/blocks'
import { useEffect, useLayoutEffect } from 'react'
import { spotlight } from './highlights'
import { announcePassage, isOwnVisit, placeCaret, wordsBefore } from './navigation'
import type { Reader } from './reader'

/** Canonical offset at the top of the view, per version, for coming back to it. */
const places = new Map<string, number>()

/** How long a passage that was jumped to stays lit. */
const SHOWN_MS = 1600

/** Keeps the analyst's place in each text, and goes to a passage that was asked for from elsewhere. */
export function useReadingPlace(reader: Reader): void {
  const { passageId } = usePlaceOf('reader')
  const visit = useVisit()

  useLayoutEffect(() => {
    const { column, text } = reader
    const kept = places.get(text.versionId)
    if (column && kept !== undefined) column.show(blockIndexAt(text.starts, kept))
    return () => {
      const first = column?.near(0).first
      if (first !== undefined) places.set(text.versionId, text.starts[first] ?? 0)
    }
  }, [reader])

  useEffect(() => {
    const passage = reader.index.get(passageId ?? '')
    if (!passage || isOwnVisit(visit)) return
    placeCaret(reader, passage.anchor.start)
    reader.column?.reveal(passage.anchor.start, true)
    reader.column?.root.focus({ preventScroll: true })
    spotlight('passage-shown', reader.column?.ranges(passage.anchor) ?? [])
    announcePassage(reader, passage, wordsBefore(visit))
    const fade = setTimeout(() => spotlight('passage-shown', []), SHOWN_MS)
    return () => clearTimeout(fade)
    // Going to the same passage again is a new visit and shows it again.
  }, [reader, passageId, visit])
}
