import { z } from 'zod'
import { Day, Id, Instant, Prose } from '../fields'
import { catalogue } from '../language/catalogue'
import { LIMITS } from '../limits'
import { sayDay } from '../words/moments'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { as, day, hidden, inName, named, namedList, prose } from './tellings'

/**
 * What may become of a risk; what nobody can tell, or what lost its meaning, is no outcome that forecasts are held
 * against.
 */
const OutcomeKey = z.enum(['yes', 'no', 'void'])
export type OutcomeKey = z.infer<typeof OutcomeKey>

const OUTCOME_NAMES: Readonly<Record<OutcomeKey, string>> = catalogue({
  yes: { en: 'Yes', de: 'Ja' },
  no: { en: 'No', de: 'Nein' },
  void: { en: 'Void', de: 'Hinfällig' },
})
const OUTCOME_MEANINGS: Readonly<Record<OutcomeKey, string>> = catalogue({
  yes: {
    en: 'It happened, by its horizon where it has one.',
    de: 'Es ist eingetreten, bis zu seinem Horizont, wo es einen hat.',
  },
  no: { en: 'It did not happen.', de: 'Es ist nicht eingetreten.' },
  void: {
    en: 'The question lost its meaning, or nobody can tell. It is not counted.',
    de: 'Die Frage hat ihren Sinn verloren, oder niemand kann es sagen. Es wird nicht gezählt.',
  },
})

export const OUTCOMES: readonly { key: OutcomeKey; readonly label: string; readonly explained: string }[] =
  OutcomeKey.options.map((key) => ({
    key,
    get label() {
      return OUTCOME_NAMES[key]
    },
    get explained() {
      return OUTCOME_MEANINGS[key]
    },
  }))

export const outcomeLabel = (outcome: OutcomeKey): string => OUTCOME_NAMES[outcome]

/** Within a sentence: "yes". */
export const outcomeWord = (outcome: OutcomeKey): string => OUTCOME_WORDS[outcome]

const OUTCOME_WORDS: Readonly<Record<OutcomeKey, string>> = catalogue({
  yes: { en: 'yes', de: 'ja' },
  no: { en: 'no', de: 'nein' },
  void: { en: 'void', de: 'hinfällig' },
})

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
    horizon === null ? nameOf('risks', riskId) : kindSays.byHorizon(nameOf('risks', riskId), sayDay(horizon)),
  references: {
    riskId: { to: 'risks', onDelete: 'forbid' },
    passageIds: { to: 'passages', onDelete: 'forget' },
    resolvedBy: { to: 'analysts', onDelete: 'forbid' },
  },
  partOf: ['riskId'],
  unique: [
    {
      fields: ['riskId', 'horizon'],
      get words() {
        return kindSays.outcomeAlready
      },
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
