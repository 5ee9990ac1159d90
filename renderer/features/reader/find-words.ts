import type { Span } from '@shared/anchoring/span'
import { foldedWords } from '@shared/search/folded-text'
import { hitsInText, type SearchedText, searchedText } from '@shared/search/searched-text'
import type { Steps } from '@shared/steps'
import type { SourceText } from '@shared/text/source-text'
import { inTurns } from '@ui/in-turns'
import { useEffect, useState } from 'react'

const ready = new WeakMap<SourceText, SearchedText>()

function* find(text: SourceText, words: string, whole: boolean): Steps<Span[]> {
  const searched = ready.get(text) ?? (yield* searchedText(text.versionId, text.blocks))
  ready.set(text, searched)
  return yield* hitsInText(searched, { kind: 'words', words, startsWord: whole, endsWord: whole })
}

/** Places of a text, of the words typed last; null until the first are found. */
export type Found = { typed: string; places: readonly Span[] }

/**
 * The places of a text that have the words typed, in reading order, also within words, or as whole words only. Accents,
 * capitals and forms of Unicode are the same.
 */
export function usePlaces(text: SourceText, typed: string, whole: boolean): Found | null {
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    const words = foldedWords(typed)
    const stop = new AbortController()
    const look = async () => {
      const places = words === '' ? [] : await inTurns(find(text, words, whole), stop.signal)
      if (places && !stop.signal.aborted) setFound({ typed, places })
    }
    void look()
    return () => stop.abort()
  }, [text, typed, whole])
  return found
}
