import { z } from 'zod'
import { catalogue } from '../language/catalogue'
import { labelled } from './labelled'

export const IndicatorStatus = z.enum(['not-observed', 'emerging', 'observed'])
export type IndicatorStatus = z.infer<typeof IndicatorStatus>

export const INDICATOR_STATUSES = labelled(
  IndicatorStatus.options,
  catalogue({
    'not-observed': { en: 'Not observed', de: 'Nicht beobachtet' },
    emerging: { en: 'Emerging', de: 'Zeichnet sich ab' },
    observed: { en: 'Observed', de: 'Beobachtet' },
  }),
)
