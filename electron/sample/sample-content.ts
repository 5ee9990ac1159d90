import { ICD_203 } from '@shared/lexicons/presets/icd-203'
import { Confidence } from '@shared/lexicons/confidence'
import { Day } from '@shared/fields'
import { IndicatorStatus } from '@shared/lexicons/indicator-status'
import { Reliability } from '@shared/lexicons/admiralty'
import { Stance } from '@shared/lexicons/stance'
import { StatementType } from '@shared/lexicons/statement'
import { TagColour } from '@shared/kinds/tags'
import { Impact } from '@shared/lexicons/impact'
import { z } from 'zod'

const Text = z.string().default('')

/** The sample as people edit it: passages by their words, everything else by its place or key. */
export const Sample = z.strictObject({
  title: z.string(),
  handling: z.string(),
  analysts: z.array(z.string()).min(1),
  source: z.strictObject({
    title: z.string(),
    authors: z.array(z.string()),
    publisher: z.string(),
    published: Day,
    retrieved: Day,
    url: z.string(),
    language: z.string(),
    reliability: Reliability,
    origin: z.string(),
    descriptor: z.string(),
  }),
  tags: z.array(
    z.strictObject({
      key: z.string(),
      parent: z.string().nullable().default(null),
      name: z.string(),
      colour: TagColour,
      shortcut: z.number().nullable(),
      definition: z.string(),
      include: z.string(),
      exclude: z.string(),
    }),
  ),
  passages: z.array(
    z.strictObject({
      key: z.string(),
      quote: z.string(),
      tags: z.array(z.string()),
      note: Text,
      statement: StatementType,
      credibility: z.number().nullable().default(null),
    }),
  ),
  risks: z.array(
    z.strictObject({
      title: z.string(),
      cause: z.string(),
      event: z.string(),
      party: z.string(),
      horizon: Day,
      consequence: z.string(),
      category: z.string(),
      assumptions: z.string(),
      alternatives: z.string(),
      contrarySearch: z.string(),
      evidence: z.array(z.strictObject({ passage: z.string(), stance: Stance, note: Text })),
      indicators: z.array(
        z.strictObject({ observable: z.string(), threshold: z.string(), watch: z.string(), status: IndicatorStatus }),
      ),
      scores: z.array(
        z.strictObject({
          analyst: z.number(),
          percent: z.number().optional(),
          term: z.enum(ICD_203.terms.map(({ key }) => key)).optional(),
          impact: Impact,
          confidence: Confidence,
          basis: z.string(),
          rationale: z.string(),
        }),
      ),
    }),
  ),
  memo: z.strictObject({
    title: z.string(),
    author: z.string(),
    audience: z.string(),
    date: Day,
    written: z.strictObject({ outlook: z.string() }),
  }),
})

export type Sample = z.infer<typeof Sample>
