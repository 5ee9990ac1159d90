import type { StopRule } from '@shared/kinds/session-rules'
import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount } from '@shared/language/counts'
import type { Disagreement, Verdict } from '@shared/scoring/verdict'

/** The rule that gave a verdict, in words; with `isFirst` the answers have no round before them to rest from. */
export function verdictReasons({ because }: Verdict, rule: StopRule, isFirst: boolean): string[] {
  if (because.length > 0) return because.map((reason) => disagreementWords[reason](rule))
  const lies = agreedWords.together(rule)
  return isFirst ? [lies] : [lies, agreedWords.atRest(rule)]
}

const step = (count: number) => counted(count, 'step', 'steps')
const schritt = (count: number) => counted(count, 'Schritt', 'Schritten')

/** Why a group agrees. */
const agreedWords = catalogue({
  together: ({ middleHalf, range }: StopRule) => ({
    en: `The answers lie together: the middle half within ${step(middleHalf)}, all within ${step(range)}.`,
    de: `Die Antworten liegen beieinander: die mittlere Hälfte innerhalb von ${schritt(middleHalf)}, alle innerhalb von ${schritt(range)}.`,
  }),
  atRest: ({ stable, kappa }: StopRule) => ({
    en: `They have come to rest: at least ${stable}% of the answers, to this risk or in the whole round, within one step of the round before, or weighted kappa ${formatCount(kappa)} or more.`,
    de: `Sie sind zur Ruhe gekommen: mindestens ${stable} Prozent der Antworten, zu diesem Risiko oder in der ganzen Runde, höchstens einen Schritt neben der Runde davor, oder ein gewichtetes Kappa von mindestens ${formatCount(kappa)}.`,
  }),
})

/** Why a group does not agree, or not yet. */
const disagreementWords: Readonly<Record<Disagreement, (rule: StopRule) => string>> = catalogue({
  unanswered: () => ({
    en: 'Nobody gave a likelihood or an impact.',
    de: 'Niemand hat eine Wahrscheinlichkeit oder eine Auswirkung angegeben.',
  }),
  'one-answer': () => ({
    en: 'Only one of those who were asked answered: that is no agreement yet.',
    de: 'Von den Gefragten hat nur einer geantwortet: Das ist noch keine Einigkeit.',
  }),
  'likelihood-apart': ({ middleHalf, range }: StopRule) => ({
    en: `The likelihoods lie too far apart. The middle half has to lie within ${step(middleHalf)}, and all within ${step(range)}.`,
    de: `Die Wahrscheinlichkeiten liegen zu weit auseinander. Die mittlere Hälfte muss innerhalb von ${schritt(middleHalf)} liegen, und alle innerhalb von ${schritt(range)}.`,
  }),
  'impact-apart': ({ middleHalf, range }: StopRule) => ({
    en: `The impacts lie too far apart. The middle half has to lie within ${step(middleHalf)}, and all within ${step(range)}.`,
    de: `Die Auswirkungen liegen zu weit auseinander. Die mittlere Hälfte muss innerhalb von ${schritt(middleHalf)} liegen, und alle innerhalb von ${schritt(range)}.`,
  }),
  unrest: ({ stable, kappa }: StopRule) => ({
    en: `The answers have not come to rest. It takes at least ${stable}% of the answers, to this risk or in the whole round, within one step of the round before, or weighted kappa ${formatCount(kappa)} or more.`,
    de: `Die Antworten sind nicht zur Ruhe gekommen. Dazu braucht es mindestens ${stable} Prozent der Antworten, zu diesem Risiko oder in der ganzen Runde, höchstens einen Schritt neben der Runde davor, oder ein gewichtetes Kappa von mindestens ${formatCount(kappa)}.`,
  }),
})
