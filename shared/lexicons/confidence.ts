import { z } from 'zod'
import { catalogue } from '../language/catalogue'
import { type Language, language } from '../language/language'
import { explained } from './labelled'

export const Confidence = z.enum(['low', 'moderate', 'high'])
export type Confidence = z.infer<typeof Confidence>

/** Confidence is about what a judgment rests on; it is never derived from how likely the event is. */
export type ConfidenceLevel = { key: Confidence; readonly label: string; readonly meaning: string }

const labels = catalogue({
  low: { en: 'Low', de: 'Niedrig' },
  moderate: { en: 'Moderate', de: 'Mittel' },
  high: { en: 'High', de: 'Hoch' },
})
const meanings = catalogue({
  low: {
    en: 'Uncorroborated information, many assumptions, weak inference or glaring gaps.',
    de: 'Unbestätigte Informationen, viele Annahmen, schwache Schlüsse oder klaffende Lücken.',
  },
  moderate: {
    en: 'Partly corroborated by good sources, several assumptions, mixed inference, few gaps.',
    de: 'Teils von guten Quellen bestätigt, einige Annahmen, gemischte Schlüsse, wenige Lücken.',
  },
  high: {
    en: 'Well corroborated by proven sources, minimal assumptions, strong inference, no or minor gaps.',
    de: 'Von bewährten Quellen gut bestätigt, kaum Annahmen, starke Schlüsse, keine oder kleine Lücken.',
  },
})

/** ICD 203 and JP 2-0: number of assumptions, credibility and diversity of sources, strength of the argument. */
export const CONFIDENCES: readonly ConfidenceLevel[] = explained(Confidence.options, labels, meanings)

/** Within a sentence: "low". */
export const confidenceWord = (confidence: Confidence): string => CONFIDENCE_WORDS[confidence]

const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = catalogue({
  low: { en: 'low', de: 'niedrig' },
  moderate: { en: 'moderate', de: 'mittel' },
  high: { en: 'high', de: 'hoch' },
})

const KEYS: Readonly<Record<Language, Readonly<Record<Confidence, string>>>> = {
  en: { low: 'l', moderate: 'm', high: 'h' },
  de: { low: 'n', moderate: 'm', high: 'h' },
}

/** The key that chooses a level: the first letter of its word. */
export const confidenceKey = (level: Confidence): string => KEYS[language()][level]

/** What a confidence rests on, each rated by itself. The ratings explain it, and nothing is derived from them. */
export const ConfidenceRatings = z.strictObject({
  sources: Confidence.nullable(),
  assumptions: Confidence.nullable(),
  reasoning: Confidence.nullable(),
})
export type ConfidenceRatings = z.infer<typeof ConfidenceRatings>
export const UNRATED: ConfidenceRatings = { sources: null, assumptions: null, reasoning: null }

type RatedPart = {
  key: keyof ConfidenceRatings
  readonly label: string
  meanings: Readonly<Record<Confidence, string>>
}

const partLabels = catalogue({
  sources: { en: 'Sources', de: 'Quellen' },
  assumptions: { en: 'Assumptions', de: 'Annahmen' },
  reasoning: { en: 'Reasoning', de: 'Begründung' },
})
const partMeanings: Readonly<Record<keyof ConfidenceRatings, RatedPart['meanings']>> = {
  sources: catalogue({
    low: { en: 'not corroborated', de: 'nicht bestätigt' },
    moderate: { en: 'partly corroborated, from good sources', de: 'teils bestätigt, aus guten Quellen' },
    high: { en: 'well corroborated, from proven sources', de: 'gut bestätigt, aus bewährten Quellen' },
  }),
  assumptions: catalogue({
    low: { en: 'many', de: 'viele' },
    moderate: { en: 'several', de: 'einige' },
    high: { en: 'minimal', de: 'kaum welche' },
  }),
  reasoning: catalogue({
    low: { en: 'weak inference, glaring gaps', de: 'schwache Schlüsse, klaffende Lücken' },
    moderate: { en: 'mixed inference, few gaps', de: 'gemischte Schlüsse, wenige Lücken' },
    high: { en: 'strong inference, no or minor gaps', de: 'starke Schlüsse, keine oder kleine Lücken' },
  }),
}

/** ICD 203 and JP 2-0 by their three parts: what each level of each means. */
export const RATED_PARTS: readonly RatedPart[] = (['sources', 'assumptions', 'reasoning'] as const).map((key) => ({
  key,
  meanings: partMeanings[key],
  get label() {
    return partLabels[key]
  },
}))

const ratings = catalogue({
  low: (meaning: string) => ({ en: `low: ${meaning}`, de: `niedrig: ${meaning}` }),
  moderate: (meaning: string) => ({ en: `moderate: ${meaning}`, de: `mittel: ${meaning}` }),
  high: (meaning: string) => ({ en: `high: ${meaning}`, de: `hoch: ${meaning}` }),
})

/** "low: many": without its meaning the level would be read the wrong way round. Empty when it is not rated. */
export function ratingText(given: ConfidenceRatings | undefined, { key, meanings: means }: RatedPart): string {
  const level = given?.[key] ?? null
  return level === null ? '' : ratings[level](means[level])
}
