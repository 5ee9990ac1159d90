import { z } from 'zod'
import { Day, Id, Instant, Prose } from '../fields'
import { LIMITS } from '../limits'
import { formatDay } from '../words/days'
import { defineKind } from './kind'
import { as, day, hidden, inName, named, namedList, prose } from './tellings'

/**
 * What may become of a risk; what nobody can tell, or what lost its meaning, is no outcome that forecasts are held
 * against.
 */
export const OUTCOMES = [
  { key: 'yes', label: 'Yes', explained: 'It happened, by its horizon where it has one.' },
  { key: 'no', label: 'No', explained: 'It did not happen.' },
  { key: 'void', label: 'Void', explained: 'The question lost its meaning, or nobody can tell. It is not counted.' },
] as const
const OutcomeKey = z.enum(OUTCOMES.map(({ key }) => key))
export type OutcomeKey = z.infer<typeof OutcomeKey>

export const outcomeLabel = (outcome: OutcomeKey): string =>
  OUTCOMES.find(({ key }) => key === outcome)?.label ?? outcome

/** What became of a risk by a horizon. What was judged of it stays as it was. */
export const Outcome = z.strictObject({
  id: Id,
  riskId: Id,
  /** The horizon the risk had then: with another one it is another question. */
  horizon: Day.nullable(),
  outcome: OutcomeKey,
  /** The day it was known: what was judged on that day or later is no forecast. */
  knownOn: Day,
  /** How it is known, in words. */
  how: Prose.min(1),
  passageIds: z.array(Id).max(LIMITS.passagesOfOutcome),
  resolvedBy: Id,
  recordedAt: Instant,
})
export type Outcome = z.infer<typeof Outcome>

export const outcomes = defineKind<Outcome>({
  schema: Outcome,
  one: 'outcome',
  many: 'outcomes',
  name: ({ riskId, horizon }, nameOf) =>
    `${nameOf('risks', riskId)}${horizon === null ? '' : ` by ${formatDay(horizon)}`}`,
  references: {
    riskId: { to: 'risks', onDelete: 'forbid' },
    passageIds: { to: 'passages', onDelete: 'forget' },
    resolvedBy: { to: 'analysts', onDelete: 'forbid' },
  },
  partOf: ['riskId'],
  unique: [
    {
      fields: ['riskId', 'horizon'],
      words: 'The risk has an outcome for this horizon already.',
      value: ({ riskId, horizon }) => `${riskId} ${horizon ?? ''}`,
    },
  ],
  facts: {
    id: hidden,
    riskId: inName(named('Risk', 'risks')),
    horizon: inName(day('By')),
    outcome: as('Outcome', outcomeLabel),
    knownOn: day('Known on'),
    how: prose('How it is known'),
    passageIds: namedList('Evidence', 'passages'),
    resolvedBy: as('Resolved by', (by, nameOf) => nameOf('analysts', by)),
    recordedAt: hidden,
  },
})
