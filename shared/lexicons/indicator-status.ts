import { z } from 'zod'

export const IndicatorStatus = z.enum(['not-observed', 'emerging', 'observed'])
export type IndicatorStatus = z.infer<typeof IndicatorStatus>

export const INDICATOR_STATUSES: readonly { key: IndicatorStatus; label: string }[] = [
  { key: 'not-observed', label: 'Not observed' },
  { key: 'emerging', label: 'Emerging' },
  { key: 'observed', label: 'Observed' },
]
