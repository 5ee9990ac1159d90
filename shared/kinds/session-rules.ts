import { formatCount } from '../language/counts'
import { z } from 'zod'
import { Id } from '../fields'
import { catalogue } from '../language/catalogue'
import { LIMITS } from '../limits'

/**
 * How the likelihoods of several analysts become one; `median` where nobody chose. Impacts always have their middle
 * answer.
 */
export const PoolingRule = z.enum(['median', 'mean', 'odds', 'extremised'])
export type PoolingRule = z.infer<typeof PoolingRule>

const RULE_LABELS: Readonly<Record<PoolingRule, string>> = catalogue({
  median: { en: 'Median', de: 'Median' },
  mean: { en: 'Mean', de: 'Mittelwert' },
  odds: { en: 'Geometric mean of odds', de: 'Geometrisches Mittel der Quoten' },
  extremised: { en: 'Extremised geometric mean of odds', de: 'Zugespitztes geometrisches Mittel der Quoten' },
})
const RULE_MEANINGS: Readonly<Record<PoolingRule, string>> = catalogue({
  median: {
    en: 'The middle answer: one far-off answer does not move it.',
    de: 'Die mittlere Antwort: Eine einzelne, weit entfernte verschiebt sie nicht.',
  },
  mean: { en: 'The average of the percents (linear pool).', de: 'Der Durchschnitt der Prozente (linearer Pool).' },
  odds: {
    en: 'The average of the odds: answers near 0 and 100 count for more than in the mean.',
    de: 'Der Durchschnitt der Quoten: Antworten nahe 0 und 100 zählen mehr als im Mittelwert.',
  },
  extremised: {
    en: 'The geometric mean of odds moved away from even odds (Neyman and Roughgarden). Only where analysts knew different things: those who read the same article share what they know.',
    de: 'Das geometrische Mittel der Quoten, von der gleichen Quote weggerückt (Neyman und Roughgarden). Nur, wo Analysten Verschiedenes wussten: Wer denselben Artikel las, teilt sein Wissen.',
  },
})
/** Within a sentence: "median". */
const RULE_NAMES: Readonly<Record<PoolingRule, string>> = catalogue({
  median: { en: 'median', de: 'Median' },
  mean: { en: 'mean', de: 'Mittelwert' },
  odds: { en: 'geometric mean of odds', de: 'geometrisches Mittel der Quoten' },
  extremised: { en: 'extremised geometric mean of odds', de: 'zugespitztes geometrisches Mittel der Quoten' },
})
const WEIGHTED_NAMES: Readonly<Record<PoolingRule, string>> = catalogue({
  median: { en: 'weighted median', de: 'gewichteter Median' },
  mean: { en: 'weighted mean', de: 'gewichteter Mittelwert' },
  odds: { en: 'weighted geometric mean of odds', de: 'gewichtetes geometrisches Mittel der Quoten' },
  extremised: {
    en: 'weighted extremised geometric mean of odds',
    de: 'gewichtetes, zugespitztes geometrisches Mittel der Quoten',
  },
})

export const POOLING_RULES: readonly { key: PoolingRule; readonly label: string; readonly explained: string }[] =
  PoolingRule.options.map((key) => ({
    key,
    get label() {
      return RULE_LABELS[key]
    },
    get explained() {
      return RULE_MEANINGS[key]
    },
  }))

export const poolingLabel = (rule: PoolingRule): string => RULE_LABELS[rule]

/** How many times an answer counts, by whose it is; once for whoever is not named. */
export const Weights = z.record(Id, z.number().int().min(2).max(LIMITS.weight))
export type Weights = z.infer<typeof Weights>

/**
 * How the answers of a group become one: a rule, with weights where answers do not count alike, and when they do not,
 * since the group is divided (the usual rule where none is named).
 */
export type Pooling = { rule: PoolingRule; weights?: Weights; stopRule?: StopRule }

/** What holds where nobody chose. */
export const USUAL_POOLING: Pooling = { rule: 'median' }

/** A middle answer has no weights, and how far to extremise is known for answers that count alike only. */
export const takesWeights = (rule: PoolingRule): boolean => rule === 'mean' || rule === 'odds'

/** What a session pools by: weights that its rule does not take, or that say nothing, are none. */
export const poolingIn = ({ pooling: rule, weights = {}, stopRule }: SessionRules): Pooling => ({
  rule,
  ...(takesWeights(rule) && Object.keys(weights).length > 0 && { weights }),
  ...(stopRule && { stopRule }),
})

type SessionRules = { pooling: PoolingRule; weights?: Weights; stopRule?: StopRule }

/** "median", "weighted geometric mean of odds". */
export const ruleName = (rule: PoolingRule, isWeighted = false): string =>
  (isWeighted ? WEIGHTED_NAMES : RULE_NAMES)[rule]

export const poolingName = ({ rule, weights }: Pooling): string => ruleName(rule, weights !== undefined)

/**
 * When a group agrees on a risk, in steps of the lexicon and levels of impact: the middle half of its answers lies
 * within `middleHalf` and all of them within `range`. From the second round on it has also come to rest: at least
 * `stable` percent of those who answered in both moved by one step at most, or weighted kappa between the rounds is
 * `kappa` or more.
 */
export const StopRule = z.strictObject({
  middleHalf: z.number().min(0).max(20),
  range: z.number().int().min(0).max(20),
  stable: z.number().int().min(0).max(100),
  kappa: z.number().min(0).max(1),
})
export type StopRule = z.infer<typeof StopRule>

/** Consensus and stability as Delphi practice has them. */
export const USUAL_STOP_RULE: StopRule = { middleHalf: 1, range: 2, stable: 80, kappa: 0.8 }

export const stopRuleText = (rule: StopRule): string => says.stopRule(rule)

const says = catalogue({
  stopRule: ({ middleHalf, range, stable, kappa }: StopRule) => ({
    en: `Middle half within ${formatCount(middleHalf)}, all within ${range}; ${stable} % moved by one step at most, or kappa ${formatCount(kappa)} or more`,
    de: `Mittlere Hälfte innerhalb von ${formatCount(middleHalf)}, alle innerhalb von ${range}; ${stable} % um höchstens einen Schritt bewegt oder Kappa mindestens ${formatCount(kappa)}`,
  }),
})
