import { z } from 'zod'

export const Percent = z.number().int().min(0).max(100)

/** "55–80%". */
export const formatPercents = ({ low, high }: { low: number; high: number }): string => `${low}–${high}%`
