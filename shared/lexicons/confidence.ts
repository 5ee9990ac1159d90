import { z } from 'zod'

export const Confidence = z.enum(['low', 'moderate', 'high'])
export type Confidence = z.infer<typeof Confidence>

/** Confidence is about what a judgment rests on; it is never derived from how likely the event is. */
export type ConfidenceLevel = { key: Confidence; label: string; meaning: string }

/** ICD 203 and JP 2-0: number of assumptions, credibility and diversity of sources, strength of the argument. */
export const CONFIDENCES: readonly ConfidenceLevel[] = [
  {
    key: 'low',
    label: 'Low',
    meaning: 'Uncorroborated information, many assumptions, weak inference or glaring gaps.',
  },
  {
    key: 'moderate',
    label: 'Moderate',
    meaning: 'Partly corroborated by good sources, several assumptions, mixed inference, few gaps.',
  },
  {
    key: 'high',
    label: 'High',
    meaning: 'Well corroborated by proven sources, minimal assumptions, strong inference, no or minor gaps.',
  },
]
