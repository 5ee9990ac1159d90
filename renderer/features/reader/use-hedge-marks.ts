import { useScales } from '@domain/use-scales'
import { usePreferences } from '@state/preferences'
import { hedgeListOf } from '@shared/lexicons/hedges'
import { useEffect } from 'react'
import { paintHedges } from './hedge-marks'
import type { Reader } from './reader'

/** Marks hedged words near the view while the analyst wants them. */
export function useHedgeMarks(reader: Reader, language: string): void {
  const isOn = usePreferences().hedges
  const list = hedgeListOf(language)
  const { lexicon } = useScales()
  useEffect(() => {
    if (!isOn) return
    const paint = () => paintHedges(reader, { lexicon, list })
    paint()
    const stop = reader.margins.subscribe(paint)
    return () => {
      stop()
      paintHedges(reader, null)
    }
  }, [reader, isOn, lexicon, list])
}
