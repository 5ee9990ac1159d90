import type { Due } from '@shared/document/queries/outcomes'
import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount } from '@shared/language/counts'

/** What became of risks: the list by horizon, the view of one, and saying what became of it. */
export const outcomeWords = catalogue({
  aRisk: { en: 'A risk', de: 'Ein Risiko' },
  parts: { en: 'Parts of the outcomes', de: 'Teile der Ausgänge' },
  outcome: { en: 'Outcome', de: 'Ausgang' },
  calibration: { en: 'Calibration', de: 'Kalibrierung' },
  terms: { en: 'What terms came to', de: 'Was Begriffe ergaben' },
  noRisks: { en: 'No risks yet', de: 'Noch keine Risiken' },
  goToRisks: { en: 'Go to the risks', de: 'Zu den Risiken' },
  noRisksHint: {
    en: 'Once risks have a horizon they are listed here when it is due. Saying then what became of them shows how good the forecasts were, and what the terms of likelihood really came to.',
    de: 'Sobald Risiken einen Horizont haben, stehen sie hier, wenn er fällig ist. Wird dann festgehalten, was aus ihnen wurde, zeigt sich, wie gut die Prognosen waren und was die Begriffe der Wahrscheinlichkeit wirklich ergaben.',
  },

  byHorizon: { en: 'Risks by horizon', de: 'Risiken nach Horizont' },
  notResolved: (count: number) => ({
    en: `${counted(count, 'risk', 'risks')} not resolved`,
    de: `${counted(count, 'Risiko', 'Risiken')} ohne Ausgang`,
  }),
  group: (name: string, count: number) => ({
    en: `${name} · ${formatCount(count)}`,
    de: `${name} · ${formatCount(count)}`,
  }),
  knownSince: (outcome: string, day: string) => ({
    en: `${outcome}, known on ${day}`,
    de: `${outcome}, bekannt seit ${day}`,
  }),
  noHorizon: { en: 'no day by which it happens', de: 'kein Tag, bis zu dem es eintritt' },
  dueToday: (day: string) => ({ en: `${day}, today`, de: `${day}, heute` }),
  dueAgo: (day: string, days: number) => ({
    en: `${day}, ${counted(days, 'day', 'days')} ago`,
    de: `${day}, vor ${counted(days, 'Tag', 'Tagen')}`,
  }),
  dueIn: (day: string, days: number) => ({
    en: `${day}, in ${counted(days, 'day', 'days')}`,
    de: `${day}, in ${counted(days, 'Tag', 'Tagen')}`,
  }),

  outcomeOf: (risk: string) => ({ en: `Outcome of ${risk}`, de: `Ausgang von ${risk}` }),
  horizon: (day: string) => ({ en: `Horizon: ${day}`, de: `Horizont: ${day}` }),
  nobodySaid: {
    en: 'Nobody has said yet what became of it. Once it is known, say so: what was judged before stays as it was and is held against it.',
    de: 'Noch hat niemand festgehalten, was daraus wurde. Sobald es bekannt ist, halten Sie es fest: Was vorher geurteilt wurde, bleibt, wie es war, und wird daran gemessen.',
  },
  changeOutcome: { en: 'Change what became of it…', de: 'Ausgang ändern…' },
  sayOutcome: { en: 'What became of it…', de: 'Ausgang festhalten…' },
  takeBack: { en: 'Take back', de: 'Zurücknehmen' },
  saidBefore: { en: 'What was said before', de: 'Was vorher gesagt wurde' },
  withoutHorizon: { en: 'When it had no horizon', de: 'Als es keinen Horizont hatte' },
  withHorizon: (day: string) => ({
    en: `When its horizon was ${day}`,
    de: `Als der Horizont der ${day} war`,
  }),
  known: (day: string, said: string) => ({
    en: `Known on ${day}; said by {who} on ${said}.`,
    de: `Bekannt seit ${day}; festgehalten von {who} am ${said}.`,
  }),
  somebody: { en: 'somebody', de: 'jemandem' },
  evidence: { en: 'Evidence of the outcome', de: 'Belege für den Ausgang' },
  quote: (words: string) => ({ en: `“${words}”`, de: `„${words}“` }),
  outOfSight: {
    en: 'A passage that is out of sight while it is tagged blind',
    de: 'Eine Stelle, die beim blinden Codieren nicht zu sehen ist',
  },

  whatBecame: (risk: string) => ({ en: `What became of ${risk}?`, de: `Was wurde aus ${risk}?` }),
  change: { en: 'Change', de: 'Ändern' },
  resolve: { en: 'Resolve', de: 'Festhalten' },
  isResolved: (risk: string) => ({ en: `${risk} is resolved.`, de: `Ausgang von ${risk} ist festgehalten.` }),
  didItHappen: { en: 'Did it happen?', de: 'Ist es eingetreten?' },
  knownOn: { en: 'Known on', de: 'Bekannt seit' },
  knownOnHint: {
    en: 'What was judged on this day or later is no forecast',
    de: 'Was an diesem Tag oder später geurteilt wurde, ist keine Prognose',
  },
  how: { en: 'How it is known', de: 'Woher es bekannt ist' },
  howHint: {
    en: 'What was seen, and where, so that somebody else could check it',
    de: 'Was gesehen wurde und wo, sodass andere es prüfen können',
  },
  askedAbout: (risk: string, round: number) => ({
    en: `${risk} is asked about in round ${round} of the session “{session}”, which is open. Its answers are given by people who may know what happened: they will not count as forecasts. To have them count, close the round first, before the day on which it was known.`,
    de: `Nach ${risk} wird in Runde ${round} der Sitzung „{session}“ gefragt, die offen ist. Ihre Antworten geben Menschen, die vielleicht wissen, was geschehen ist: Sie zählen nicht als Prognosen. Damit sie zählen, schließen Sie zuerst die Runde, vor dem Tag, seit dem es bekannt ist.`,
  }),
  allTheSame: { en: 'Resolve it all the same', de: 'Trotzdem festhalten' },
  sayWhether: { en: 'Say whether it happened.', de: 'Geben Sie an, ob es eingetreten ist.' },
  giveDay: {
    en: 'Give the day on which it was known.',
    de: 'Geben Sie den Tag an, seit dem es bekannt ist.',
  },
  stillToCome: (day: string) => ({
    en: `${day} is still to come: give the day on which it was known.`,
    de: `Der ${day} liegt noch vor uns: Geben Sie den Tag an, seit dem es bekannt ist.`,
  }),
  sayHow: { en: 'Say how it is known.', de: 'Geben Sie an, woher es bekannt ist.' },

  passagesThatShow: (count: number) => ({
    en: `Passages that show it · ${formatCount(count)}`,
    de: `Stellen, die es zeigen · ${formatCount(count)}`,
  }),
  searchPassages: { en: 'Search passages', de: 'Stellen suchen' },
  searchHint: {
    en: 'Words, tag or source; those that are evidence of the risk are below',
    de: 'Wörter, Code oder Quelle; die Belege des Risikos stehen unten',
  },
  found: (shown: number, count: number) => ({
    en: `${formatCount(shown)} of ${counted(count, 'passage', 'passages')} with these words`,
    de: `${formatCount(shown)} von ${counted(count, 'Stelle', 'Stellen')} mit diesen Wörtern`,
  }),
  passageGone: { en: 'A passage that is gone', de: 'Eine Stelle, die nicht mehr da ist' },
  passageGoneOrHidden: {
    en: 'A passage that is gone, or out of sight while it is tagged blind',
    de: 'Eine Stelle, die nicht mehr da oder beim blinden Codieren nicht zu sehen ist',
  },
})

/** The groups of the list by horizon. */
export const DUE_NAMES: Readonly<Record<Due, string>> = catalogue({
  past: { en: 'Past its horizon', de: 'Horizont vorbei' },
  month: { en: 'Due this month', de: 'Diesen Monat fällig' },
  later: { en: 'Due later', de: 'Später fällig' },
  none: { en: 'Without a horizon', de: 'Ohne Horizont' },
  resolved: { en: 'Resolved', de: 'Ausgang festgehalten' },
})
