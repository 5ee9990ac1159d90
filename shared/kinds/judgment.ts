import { z } from 'zod'
import { Prose } from '../fields'
import { Confidence, ConfidenceRatings, CONFIDENCES, RATED_PARTS, ratingText } from '../lexicons/confidence'
import { Impact, impactText, scaleOfImpact } from '../lexicons/impact'
import { ImpactScale } from '../lexicons/impact-scale'
import { Likelihood } from '../lexicons/likelihood'
import { IMPACT_SCALES } from '../lexicons/presets/impact-scales'
import { isBuiltIn } from '../lexicons/scales'
import type { Find, Reference } from './kind'
import { kindSays } from './kind-says'
import { likelihoodField } from './likelihood-field'
import { underScale } from './own-scale'
import { as, prose, telling } from './tellings'

/** What somebody judges of a risk. Null is "not judged", never zero. */
export const judgmentFields = {
  likelihood: Likelihood.nullable(),
  impact: Impact.nullable(),
  confidence: Confidence.nullable(),
  /** What the confidence rests on, in words: sources, assumptions, reasoning (ICD 203). */
  basis: Prose,
  /** What it rests on, part by part; absent where nobody rated it. */
  ratings: ConfidenceRatings.exactOptional(),
  rationale: Prose,
}
const Judgment = z.strictObject(judgmentFields)
export type Judgment = z.infer<typeof Judgment>

/** The judgment of an entity that has one, without what else is said there. */
export const judgmentOf = ({ likelihood, impact, confidence, basis, ratings, rationale }: Judgment): Judgment => ({
  likelihood,
  impact,
  confidence,
  basis,
  ...(ratings && { ratings }),
  rationale,
})

/** Scales that a judgment was given under, and that stay as long as it does. */
export const judgmentReferences = {
  'likelihood.lexicon': likelihoodField.references,
  'impact.scale': { to: 'impactScales', onDelete: 'forbid', isBuiltIn: isBuiltIn.impactScales },
} as const satisfies Record<string, Reference>

export const judgmentProblem = ({ likelihood, impact }: Judgment, find: Find): string | null =>
  likelihoodField.problem(likelihood, find) ?? impactProblem(impact, find)

function impactProblem(impact: Impact | null, find: Find): string | null {
  if (impact === null || typeof impact === 'number') return null
  const scale = builtInScale(impact.scale) ?? ImpactScale.safeParse(find('impactScales', impact.scale)).data
  const name = scale?.levels[impact.level - 1]?.name
  return scale && name !== impact.name ? kindSays.noSuchLevel : null
}

const builtInScale = (id: string) => IMPACT_SCALES.find((scale) => scale.id === id)

export const judgmentFacts = {
  likelihood: likelihoodField.fact,
  impact: as<Impact | null>('Impact', (impact, nameOf) =>
    impact === null
      ? ''
      : `${impactText(impact)}${underScale('impactScales', IMPACT_SCALES, scaleOfImpact(impact), nameOf)}`,
  ),
  confidence: as<Confidence | null>('Confidence', (level) => CONFIDENCES.find(({ key }) => key === level)?.label ?? ''),
  basis: prose('Basis'),
  ratings: telling('Ratings of the basis', (ratings: ConfidenceRatings | undefined) =>
    RATED_PARTS.map((part) => ({
      label: kindSays.basisOf(part.label),
      text: ratingText(ratings, part),
      prose: false,
    })).filter(({ text }) => text !== ''),
  ),
  rationale: prose('Rationale'),
}
