import { formatPercent } from '../../lexicons/percent'
import type { Confidence } from '../../lexicons/confidence'
import { catalogue } from '../../language/catalogue'
import { counted, formatCount, formOf, listed } from '../../language/counts'
import type { Outcome } from '../material'
import { unresolvedWords } from '../unresolved-words'

/** What rules find in the risks of a memo, their scores and evidence. `risk` is "R1", or that with its title. */
export const riskWords = catalogue({
  unresolvable: (risk: string, missing: readonly string[]) => ({
    en: `The judgment on ${risk} has ${listed(missing)}.`,
    de: `Dem Urteil zu ${risk} ${formOf(missing.length, { one: 'fehlt', other: 'fehlen' })} ${listed(missing)}.`,
  }),
  noLikelihood: { en: 'no likelihood', de: 'eine Wahrscheinlichkeit' },
  noHorizon: { en: 'no day by which it comes about', de: 'ein Horizont' },
  noParty: {
    en: 'no party it affects and nothing to observe',
    de: 'ein Betroffener oder etwas Beobachtbares',
  },

  noEvidence: (risk: string) => ({
    en: `No passage is linked to ${risk}. Link what it rests on, or leave it out of this memo.`,
    de: `Mit ${risk} ist keine Stelle verknüpft. Verknüpfen Sie, worauf es beruht, oder lassen Sie es aus diesem Memo weg.`,
  }),
  oneSource: (risk: string, title: string) => ({
    en: `All evidence of ${risk} comes from one source, “${title}”. Link a passage of another origin, or say in the basis that it is not corroborated.`,
    de: `Alle Belege von ${risk} stammen aus einer Quelle, „${title}“. Verknüpfen Sie eine Stelle anderer Herkunft, oder sagen Sie in der Grundlage, dass es nicht bestätigt ist.`,
  }),
  oneOrigin: (risk: string, sources: number, origin: string) => ({
    en: `All evidence of ${risk} comes from ${counted(sources, 'source', 'sources')} of one origin, ${origin}. Link a passage of another origin, or say in the basis that it is not corroborated.`,
    de: `Alle Belege von ${risk} stammen aus ${counted(sources, 'Quelle', 'Quellen')} einer Herkunft, ${origin}. Verknüpfen Sie eine Stelle anderer Herkunft, oder sagen Sie in der Grundlage, dass es nicht bestätigt ist.`,
  }),
  oneSided: (risk: string, supports: number) => ({
    en: `${counted(supports, 'passage', 'passages')} support ${risk} and none contradicts it. Look for contrary evidence, and note where you searched if there is none.`,
    de: `${counted(supports, 'Stelle stützt', 'Stellen stützen')} ${risk}, und keine widerspricht. Suchen Sie nach Gegenbelegen, und notieren Sie, wo Sie gesucht haben, wenn es keine gibt.`,
  }),

  undefinedScores: (risk: string, problems: readonly string[]) => ({
    en: `The scores of ${risk} are not defined: ${listed(problems)}.`,
    de: `Die Bewertungen von ${risk} sind nicht bestimmt: ${listed(problems)}.`,
  }),
  nobodyLikelihood: { en: 'nobody gave a likelihood', de: 'niemand gab eine Wahrscheinlichkeit an' },
  nobodyImpact: { en: 'nobody gave an impact', de: 'niemand gab eine Auswirkung an' },
  otherScale: (impacts: number) => ({
    en: `${counted(impacts, 'impact', 'impacts')} given under a scale that is not in force`,
    de: `${counted(impacts, 'Auswirkung', 'Auswirkungen')} nach einer Skala, die nicht gilt`,
  }),
  unknownTerms: (terms: number) => ({
    en: `${counted(terms, 'term', 'terms')} of a lexicon that is not there`,
    de: `${counted(terms, 'Begriff', 'Begriffe')} aus einem Lexikon, das nicht da ist`,
  }),
  bareImpact: (level: string) => ({
    en: `impact “${level}” has no words that say what it means`,
    de: `bei der Auswirkung „${level}“ steht nicht, was sie bedeutet`,
  }),
  divided: (risk: string) => ({
    en: `The analysts are divided on ${risk}, and no dissent is recorded. Ask in a scoring session, and record who stands elsewhere.`,
    de: `Die Analysten sind bei ${risk} geteilt, und keine abweichende Meinung ist festgehalten. Fragen Sie in einer Bewertungssitzung, und halten Sie fest, wer anders urteilt.`,
  }),
  unresolved: (risk: string, outcome: Outcome) => ({
    en: `On ${risk} ${unresolvedWords(outcome)}, and no dissent is recorded. Record one, or ask again in another round.`,
    de: `Zu ${risk} ${unresolvedInGerman(outcome)}, und keine abweichende Meinung ist festgehalten. Halten Sie eine fest, oder fragen Sie in einer weiteren Runde.`,
  }),
  inSession: (risk: string, session: string, reasons: readonly string[]) => ({
    en: `${risk} in the session “${session}”: ${listed(reasons)}.`,
    de: `${risk} in der Sitzung „${session}“: ${listed(reasons)}.`,
  }),
  followedMedian: (answers: number, percent: number) => ({
    en: `all ${counted(answers, 'answer', 'answers')} of the last round are ${formatPercent(percent)}, the median that the round before had shown`,
    de: `alle ${counted(answers, 'Antwort', 'Antworten')} der letzten Runde sind ${formatPercent(percent)}, der Median, den die Runde davor gezeigt hatte`,
  }),
  hasty: (seconds: number) => ({
    en: `each answer took less than ${counted(seconds, 'second', 'seconds')}`,
    de: `jede Antwort dauerte weniger als ${counted(seconds, 'Sekunde', 'Sekunden')}`,
  }),

  tooConfident: (
    risk: string,
    levels: readonly string[],
    by: { some: number; all: number },
    reasons: readonly string[],
  ) => ({
    en: `Confidence in ${risk} is stated as ${listed(levels)}${by.some < by.all ? ` by ${by.some} of ${counted(by.all, 'analyst', 'analysts')}` : ''}, although ${listed(reasons)}.`,
    de: `Die Konfidenz zu ${risk} ist ${by.some < by.all ? `von ${by.some} von ${counted(by.all, 'Analyst', 'Analysten')} ` : ''}als ${listed(levels)} angegeben, obwohl ${listed(reasons)}.`,
  }),
  allOfOneOrigin: { en: 'all of its evidence has one origin', de: 'alle Belege eine Herkunft haben' },
  oldSources: (days: number) => ({
    en: `its sources are ${days} days old on average`,
    de: `die Quellen im Mittel ${formatCount(days)} Tage alt sind`,
  }),
  farHorizon: {
    en: 'its horizon is more than two years away',
    de: 'der Horizont mehr als zwei Jahre entfernt ist',
  },
  manyAssumptions: (count: number) => ({
    en: `it rests on ${counted(count, 'assumption', 'assumptions')}`,
    de: `das Urteil auf ${counted(count, 'Annahme', 'Annahmen')} beruht`,
  }),
  littleAgreement: (alpha: string) => ({
    en: `the analysts agree too little (alpha ${alpha})`,
    de: `die Analysten zu wenig übereinstimmen (Alpha ${alpha})`,
  }),

  linchpin: (assumption: string, risk: string, problems: readonly string[]) => ({
    en: `The linchpin “${assumption}” of ${risk} ${listed(problems)}.`,
    de: `Die tragende Annahme „${assumption}“ von ${risk} ${listed(problems)}.`,
  }),
  noConsequence: {
    en: 'does not say what follows if it is wrong',
    de: 'nennt keine Folgen für den Fall eines Irrtums',
  },
  notPrinted: {
    en: 'is not printed, since this memo has no section for assumptions',
    de: 'wird nicht gedruckt, da dieses Memo keinen Abschnitt für Annahmen hat',
  },
  twoEvents: (risk: string, second: string) => ({
    en: `${risk} joins two events: its statement goes on “${second}”. Split it, so that each has a score of its own.`,
    de: `${risk} verbindet zwei Ereignisse: Die Aussage geht weiter mit „${second}“. Teilen Sie das Risiko, sodass jedes eine eigene Bewertung hat.`,
  }),
  conditional: (risk: string, condition: string) => ({
    en: `${risk} holds only under a condition: “${condition}”. State how likely that is, or make it a risk of its own and name it here.`,
    de: `${risk} gilt nur unter einer Bedingung: „${condition}“. Sagen Sie, wie wahrscheinlich sie ist, oder machen Sie ein eigenes Risiko daraus, und nennen Sie es hier.`,
  }),
  moreThanWhole: (risk: string, percents: string, whole: string, percentsOfWhole: string) => ({
    en: `${risk} was split from ${whole} and is judged more likely: ${percents}, and ${percentsOfWhole} for ${whole}.`,
    de: `${risk} wurde von ${whole} abgeteilt und gilt als wahrscheinlicher: ${percents}, bei ${whole} ${percentsOfWhole}.`,
  }),
  moreThanAll: (risk: string, least: number) => ({
    en: `${risk} and its alternatives add up to ${formatPercent(least)} at least. If they exclude each other, one of the likelihoods is too high.`,
    de: `${risk} und seine Alternativen ergeben zusammen mindestens ${formatPercent(least)}. Wenn sie sich ausschließen, ist eine der Wahrscheinlichkeiten zu hoch.`,
  }),
  changedUntold: (risk: string, name: string, day: string, changes: readonly string[]) => ({
    en: `${risk} was handed over on ${day} as ${listed(changes)}. Name ${name} in the section on changes, and say why.`,
    de: `${risk} wurde am ${day} anders übergeben: ${listed(changes)}. Nennen Sie ${name} im Abschnitt über Änderungen, und sagen Sie, warum.`,
  }),
  likelihoodChanged: (was: string, is: string) => ({
    en: `${was}, and is ${is} now`,
    de: `damals ${was}, jetzt ${is}`,
  }),
  levelChanged: (was: string, is: string) => ({
    en: `level ${was}, and is ${is} now`,
    de: `damals Stufe ${was}, jetzt ${is}`,
  }),
  noIndicator: (risk: string, level: string) => ({
    en: `${risk} is at the level ${level}, and no indicator would show that it comes about.`,
    de: `${risk} steht auf der Stufe ${level}, und kein Indikator würde zeigen, dass es eintritt.`,
  }),
  noThreshold: (indicator: string, risk: string) => ({
    en: `The indicator “${indicator}” of ${risk} has no threshold.`,
    de: `Der Indikator „${indicator}“ von ${risk} hat keine Schwelle.`,
  }),
  noOwner: (indicator: string, risk: string) => ({
    en: `The indicator “${indicator}” of ${risk} has no owner.`,
    de: `Der Indikator „${indicator}“ von ${risk} hat keinen Zuständigen.`,
  }),
  noThresholdNorOwner: (indicator: string, risk: string) => ({
    en: `The indicator “${indicator}” of ${risk} has no threshold and no owner.`,
    de: `Der Indikator „${indicator}“ von ${risk} hat keine Schwelle und keinen Zuständigen.`,
  }),
})

/** Levels of confidence within a sentence. */
export const CONFIDENCE_LEVELS: Readonly<Record<Confidence, string>> = catalogue({
  low: { en: 'low', de: 'niedrig' },
  moderate: { en: 'moderate', de: 'mittel' },
  high: { en: 'high', de: 'hoch' },
})

/** `unresolvedWords`, which memos print, for the interface. */
function unresolvedInGerman({ because, session: { name } }: Outcome): string {
  if (because.includes('unanswered')) return `hat in der Sitzung „${name}“ niemand geantwortet`
  if (because.includes('one-answer')) return `hat in der Sitzung „${name}“ nur ein Analyst geantwortet`
  return `kam die Gruppe in der Sitzung „${name}“ zu keiner Übereinstimmung`
}
