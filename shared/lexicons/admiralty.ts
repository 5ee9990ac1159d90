import { z } from 'zod'
import { catalogue } from '../language/catalogue'
import { explained } from './labelled'

/** NATO Admiralty reliability of a source; F is "cannot be judged", null is "not rated yet". */
export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])
export type Reliability = z.infer<typeof Reliability>

/** NATO Admiralty credibility of words; 6 is "cannot be judged", null is "not rated yet". */
export const Credibility = z.number().int().min(1).max(6)

const reliabilityLabels = catalogue({
  A: { en: 'Completely reliable', de: 'Völlig zuverlässig' },
  B: { en: 'Usually reliable', de: 'Meist zuverlässig' },
  C: { en: 'Fairly reliable', de: 'Einigermaßen zuverlässig' },
  D: { en: 'Not usually reliable', de: 'Meist nicht zuverlässig' },
  E: { en: 'Unreliable', de: 'Unzuverlässig' },
  F: { en: 'Cannot be judged', de: 'Nicht zu beurteilen' },
})
const reliabilityMeanings = catalogue({
  A: { en: 'A history of complete reliability.', de: 'War bisher immer zuverlässig.' },
  B: {
    en: 'Minor doubts; valid information most of the time.',
    de: 'Geringe Zweifel; meist zutreffende Informationen.',
  },
  C: { en: 'Some doubts, but has been valid before.', de: 'Einige Zweifel, traf aber schon zu.' },
  D: { en: 'Significant doubts; sometimes valid before.', de: 'Erhebliche Zweifel; traf manchmal zu.' },
  E: { en: 'A history of invalid information.', de: 'Gab bisher unzutreffende Informationen.' },
  F: { en: 'No basis to judge the source.', de: 'Keine Grundlage, die Quelle zu beurteilen.' },
})

/** NATO Admiralty grades (STANAG 2511, AJP-2.1). F and 6 mean "no basis to judge" and are never turned into a number. */
export const RELIABILITIES = explained(Reliability.options, reliabilityLabels, reliabilityMeanings)

const credibilityLabels = catalogue({
  1: { en: 'Confirmed', de: 'Bestätigt' },
  2: { en: 'Probably true', de: 'Wahrscheinlich wahr' },
  3: { en: 'Possibly true', de: 'Möglicherweise wahr' },
  4: { en: 'Doubtful', de: 'Zweifelhaft' },
  5: { en: 'Improbable', de: 'Unwahrscheinlich' },
  6: { en: 'Cannot be judged', de: 'Nicht zu beurteilen' },
})
const credibilityMeanings = catalogue({
  1: {
    en: 'Confirmed by independent sources, logical, consistent.',
    de: 'Von unabhängigen Quellen bestätigt, logisch, widerspruchsfrei.',
  },
  2: {
    en: 'Not confirmed; logical; consistent with what is known.',
    de: 'Nicht bestätigt; logisch; passt zu dem, was bekannt ist.',
  },
  3: {
    en: 'Not confirmed; reasonably logical; agrees with some of what is known.',
    de: 'Nicht bestätigt; einigermaßen logisch; passt zu einem Teil dessen, was bekannt ist.',
  },
  4: {
    en: 'Possible but not logical; nothing else on the subject.',
    de: 'Möglich, aber nicht logisch; sonst nichts zu diesem Gegenstand.',
  },
  5: {
    en: 'Not logical; contradicted by what is known.',
    de: 'Nicht logisch; widerspricht dem, was bekannt ist.',
  },
  6: { en: 'No basis to judge the information.', de: 'Keine Grundlage, die Information zu beurteilen.' },
})

export const CREDIBILITIES = explained([1, 2, 3, 4, 5, 6], credibilityLabels, credibilityMeanings)
