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

/** What a confidence rests on, each rated by itself. The ratings explain it, and nothing is derived from them. */
export const ConfidenceRatings = z.strictObject({
  sources: Confidence.nullable(),
  assumptions: Confidence.nullable(),
  reasoning: Confidence.nullable(),
})
export type ConfidenceRatings = z.infer<typeof ConfidenceRatings>
export const UNRATED: ConfidenceRatings = { sources: null, assumptions: null, reasoning: null }

type RatedPart = { key: keyof ConfidenceRatings; label: string; meanings: Readonly<Record<Confidence, string>> }

/** ICD 203 and JP 2-0 by their three parts: what each level of each means. */
export const RATED_PARTS: readonly RatedPart[] = [
  {
    key: 'sources',
    label: 'Sources',
    meanings: {
      low: 'not corroborated',
      moderate: 'partly corroborated, from good sources',
      high: 'well corroborated, from proven sources',
    },
  },
  {
    key: 'assumptions',
    label: 'Assumptions',
    meanings: { low: 'many', moderate: 'several', high: 'minimal' },
  },
  {
    key: 'reasoning',
    label: 'Reasoning',
    meanings: {
      low: 'weak inference, glaring gaps',
      moderate: 'mixed inference, few gaps',
      high: 'strong inference, no or minor gaps',
    },
  },
]

/** "low: many": without its meaning the level would be read the wrong way round. Empty when it is not rated. */
export function ratingText(ratings: ConfidenceRatings | undefined, { key, meanings }: RatedPart): string {
  const level = ratings?.[key] ?? null
  return level === null ? '' : `${level}: ${meanings[level]}`
}
