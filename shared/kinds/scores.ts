import { z } from 'zod'
import { Id, Instant, Prose } from '../fields'
import { Confidence, ConfidenceRatings, CONFIDENCES, RATED_PARTS, ratingText } from '../lexicons/confidence'
import { Impact, impactText, scaleOfImpact } from '../lexicons/impact'
import { Likelihood } from '../lexicons/likelihood'
import { IMPACT_SCALES } from '../lexicons/presets/impact-scales'
import { isBuiltIn } from '../lexicons/scales'
import { ImpactScale } from '../lexicons/impact-scale'
import { defineKind, type Find } from './kind'
import { likelihoodField } from './likelihood-field'
import { underScale } from './own-scale'
import { as, hidden, inName, named, prose } from './tellings'

/** One analyst's judgment of one risk; at most one per pair. Null is "not scored", never zero. */
export const Score = z.strictObject({
  id: Id,
  riskId: Id,
  analystId: Id,
  likelihood: Likelihood.nullable(),
  impact: Impact.nullable(),
  confidence: Confidence.nullable(),
  /** What the confidence rests on, in words: sources, assumptions, reasoning (ICD 203). */
  basis: Prose,
  /** What it rests on, part by part; absent where nobody rated it. */
  ratings: ConfidenceRatings.exactOptional(),
  rationale: Prose,
  scoredAt: Instant,
})
export type Score = z.infer<typeof Score>

function impactProblem(impact: Impact | null, find: Find): string | null {
  if (impact === null || typeof impact === 'number') return null
  const scale = builtInScale(impact.scale) ?? ImpactScale.safeParse(find('impactScales', impact.scale)).data
  const name = scale?.levels[impact.level - 1]?.name
  return scale && name !== impact.name ? 'Its impact scale has no such level.' : null
}

const builtInScale = (id: string) => IMPACT_SCALES.find((scale) => scale.id === id)

export const scores = defineKind<Score>({
  schema: Score,
  one: 'score',
  many: 'scores',
  name: ({ riskId, analystId }, nameOf) => `${nameOf('risks', riskId)} by ${nameOf('analysts', analystId)}`,
  references: {
    riskId: { to: 'risks', onDelete: 'delete' },
    analystId: { to: 'analysts', onDelete: 'forbid' },
    'likelihood.lexicon': likelihoodField.references,
    'impact.scale': { to: 'impactScales', onDelete: 'forbid', isBuiltIn: isBuiltIn.impactScales },
  },
  partOf: ['riskId'],
  problem: ({ likelihood, impact }, find) => likelihoodField.problem(likelihood, find) ?? impactProblem(impact, find),
  unique: [{ fields: ['riskId', 'analystId'], words: 'The analyst has scored this risk already.' }],
  facts: {
    id: hidden,
    riskId: inName(named('Risk', 'risks')),
    analystId: inName(named('Analyst', 'analysts')),
    likelihood: likelihoodField.fact,
    impact: as('Impact', (impact, nameOf) =>
      impact === null
        ? ''
        : `${impactText(impact)}${underScale('impactScales', IMPACT_SCALES, scaleOfImpact(impact), nameOf)}`,
    ),
    confidence: as('Confidence', (level) => CONFIDENCES.find(({ key }) => key === level)?.label ?? ''),
    basis: prose('Basis'),
    ratings: {
      label: 'Ratings of the basis',
      tell: (ratings) =>
        RATED_PARTS.map((part) => ({
          label: `Basis, ${part.label.toLowerCase()}`,
          text: ratingText(ratings, part),
          prose: false,
        })).filter(({ text }) => text !== ''),
    },
    rationale: prose('Rationale'),
    scoredAt: hidden,
  },
})
