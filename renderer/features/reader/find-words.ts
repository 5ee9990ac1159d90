import type { Span } from '@shared/anchoring/span'
import { foldedWords } from '@shared/search/folded-text'
import { hitsInText, type SearchedText, searchedText } from '@shared/search/searched-text'
import type { Steps } from '@shared/steps'
import type { SourceText } from '@shared/text/source-text'
import { inSlices } from '@state/in-slices'
import { useEffect, useState } from 'react'

const ready = new WeakMap<SourceText, SearchedText>()

function* find(text: SourceText, words: string, whole: boolean): Steps<Span[]> {
  const searched = ready.get(text) ?? (yield* searchedText(text.versionId, text.blocks))
  ready.set(text, searched)
  return yield* hitsInText(searched, { kind: 'words', words, startsWord: whole, endsWord: whole })
}

/** What is looked for, and in what. */
type Sought = { text: SourceText; typed: string; whole: boolean }

/**
 * The places of a text that have the words typed, in reading order, also within words, or as whole words only; null
 * until they are found. Accents, capitals and forms of Unicode are the same.
 */
export function usePlaces(text: SourceText, typed: string, whole: boolean): readonly Span[] | null {
  const [found, setFound] = useState<(Sought & { places: readonly Span[] }) | null>(null)
  useEffect(() => {
    const words = foldedWords(typed)
    const stop = new AbortController()
    const look = async () => {
      const places = words === '' ? [] : await inSlices(find(text, words, whole), stop.signal)
      if (places && !stop.signal.aborted) setFound({ text, typed, whole, places })
    }
    void look()
    return () => stop.abort()
  }, [text, typed, whole])
  // Places of other words, or of another text, are never taken for these: they would be selected, and cited.
  const isOfThese = found?.text === text && found.typed === typed && found.whole === whole
  return isOfThese ? found.places : null
}
