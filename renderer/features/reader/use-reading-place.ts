import type { Span } from '@shared/anchoring/span'
import { announce, notify } from '@state/notices'
import { usePlaceOf, useVisit } from '@state/place'
import { keepTop, takeResumed, topOf } from '@state/reading-tops'
import { blockIndexAt } from '@shared/text/blocks'
import { useEffect, useLayoutEffect } from 'react'
import { spotlight } from './highlights'
import { EVERYTHING } from '@shared/reading/mark-filter'
import { announcePassage, inParagraph, isOwnVisit, placeCaret, wordsBefore } from './navigation'
import { placeWords } from './place-words'
import type { Reader } from './reader'
import { shortQuote } from './short-quote'
import { filterWords } from './text-words'

/** How long a passage that was jumped to stays lit. */
const SHOWN_MS = 1600

/** Keeps the analyst's place in each text, and goes to a passage that was asked for from elsewhere. */
export function useReadingPlace(reader: Reader): void {
  const { passageId, words } = usePlaceOf('reader')
  const visit = useVisit()

  useLayoutEffect(() => {
    const { column, text } = reader
    if (!column) return
    const kept = topOf(text.versionId)
    // At the beginning it is already, with its head: to go there would lay all of it out before it is drawn.
    if (kept) column.show(blockIndexAt(text.starts, kept))
    const keep = () => keepTop({ versionId: text.versionId, offset: text.starts[column.firstSeen()] ?? 0 })
    column.viewport.addEventListener('scrollend', keep)
    return () => {
      column.viewport.removeEventListener('scrollend', keep)
      keep()
    }
  }, [reader])

  useEffect(() => {
    if (isOwnVisit(visit)) return
    const passage = reader.passages.get(passageId ?? '')
    // As it was left before the program ended: the passage is chosen, and the text stays where it was read.
    if (takeResumed(reader.text.versionId)) {
      if (passage) placeCaret(reader, passage.anchor.start)
      return
    }
    if (passage) {
      if (!reader.shows(passage)) showAll(reader)
      announcePassage(reader, passage, wordsBefore(visit))
      return goToWords(reader, passage.anchor, false)
    }
    if (words?.versionId !== reader.text.versionId) return
    const { span } = words
    announce(
      placeWords.found(inParagraph(reader, span.start), shortQuote(reader.text.text.slice(span.start, span.end))),
    )
    return goToWords(reader, span, true)
    // Going to the same place again is a new visit and shows it again.
  }, [reader, passageId, words, visit])
}

/** Nobody is led to a passage that is not to be seen. */
function showAll(reader: Reader): void {
  reader.setFilter(EVERYTHING)
  notify('info', filterWords.allShownAgain)
}

/** Brings words into view, with the caret there or all of them selected, and lights them up for a moment. */
function goToWords(reader: Reader, { start, end }: Span, select: boolean): () => void {
  placeCaret(reader, select ? end : start, start)
  reader.column?.reveal(start, true)
  reader.column?.root.focus({ preventScroll: true })
  spotlight('passage-shown', reader.column?.ranges({ start, end }) ?? [])
  const fade = setTimeout(() => spotlight('passage-shown', []), SHOWN_MS)
  return () => clearTimeout(fade)
}
