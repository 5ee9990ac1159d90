import { formatCount } from '../language/counts'
import { z } from 'zod'

export const Percent = z.number().int().min(0).max(100)

/** "62.5%", as the language writes it; in German "62,5%". */
export const formatPercent = (percent: number): string => `${formatCount(percent)}%`

/** "55–80%". */
export const formatPercents = ({ low, high }: { low: number; high: number }): string =>
  `${formatCount(low)}–${formatPercent(high)}`
