import { useScales } from '@domain/use-scales'
import { usePreferences } from '@state/preferences'
import { useEffect } from 'react'
import { knowsLanguage, paintHedges } from './hedge-marks'
import type { Reader } from './reader'

/** Marks hedged words near the view while the analyst wants them and the text is in a language they are known of. */
export function useHedgeMarks(reader: Reader, language: string): void {
  const isOn = usePreferences().hedges && knowsLanguage(language)
  const { lexicon } = useScales()
  useEffect(() => {
    if (!isOn) return
    const paint = () => paintHedges(reader, lexicon)
    paint()
    const stop = reader.margins.subscribe(paint)
    return () => {
      stop()
      paintHedges(reader, null)
    }
  }, [reader, isOn, lexicon])
}
