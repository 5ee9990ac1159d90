import { catalogue } from '../language/catalogue'
import { counted } from '../language/counts'
import type { Way } from '../scoring/moves'

/** What is said of the picture of where answers moved. */
export const movementWords = catalogue({
  betweenRounds: (from: number, to: number) => ({
    en: `Where answers moved from round ${from} to round ${to}`,
    de: `Wohin sich Antworten von Runde ${from} zu Runde ${to} bewegten`,
  }),
  betweenRoundsOf: (from: number, to: number, session: string) => ({
    en: `Where answers moved from round ${from} to round ${to} of “${session}”`,
    de: `Wohin sich Antworten von Runde ${from} zu Runde ${to} von „${session}“ bewegten`,
  }),
  round: (number: number) => ({ en: `round ${number}`, de: `Runde ${number}` }),
  noneOfRounds: {
    en: 'The two rounds asked about none of the same risks.',
    de: 'Die beiden Runden fragten nach keinem gemeinsamen Risiko.',
  },
  betweenSomeSessions: {
    en: 'Where answers moved from one session to another',
    de: 'Wohin sich Antworten von einer Sitzung zur anderen bewegten',
  },
  betweenSessions: (earlier: string, later: string) => ({
    en: `Where answers moved from “${earlier}” to “${later}”`,
    de: `Wohin sich Antworten von „${earlier}“ zu „${later}“ bewegten`,
  }),
  session: (name: string) => ({ en: `“${name}”`, de: `„${name}“` }),
  noneOfSessions: {
    en: 'The two sessions asked about none of the same risks.',
    de: 'Die beiden Sitzungen fragten nach keinem gemeinsamen Risiko.',
  },
  /** One rule, or that of the earlier session and that of the later. */
  pooledBy: (rules: readonly string[]) => ({
    en: `Likelihoods by their ${rules.join(', then by their ')}.`,
    de: `Wahrscheinlichkeiten nach: ${rules.join(', dann ')}.`,
  }),
  answersToARisk: (answers: string) => ({ en: `${answers} to a risk.`, de: `${answers} je Risiko.` }),
  answersToARiskBy: (answers: string, day: string) => ({
    en: `${answers} to a risk, closed on ${day}.`,
    de: `${answers} je Risiko, geschlossen am ${day}.`,
  }),
  answers: (count: number) => ({
    en: counted(count, 'answer', 'answers'),
    de: counted(count, 'Antwort', 'Antworten'),
  }),
  answersBetween: (least: number, most: number) => ({
    en: `${least} to ${counted(most, 'answer', 'answers')}`,
    de: `${least} bis ${counted(most, 'Antwort', 'Antworten')}`,
  }),

  explained: (before: string, now: string) => ({
    en: `From ${before} (hollow) to ${now} (filled), in percent; those that moved farthest first.`,
    de: `Von ${before} (hohl) zu ${now} (gefüllt), in Prozent; am weitesten bewegte zuerst.`,
  }),
  farthestDrawn: (drawn: number, of: number) => ({
    en: `The ${drawn} that moved farthest of ${of} are drawn.`,
    de: `Gezeichnet sind die ${drawn} von ${of}, die sich am weitesten bewegten.`,
  }),
  likelihoodIn: (time: string) => ({ en: `Likelihood, ${time}`, de: `Wahrscheinlichkeit, ${time}` }),
  change: { en: 'Change', de: 'Änderung' },
  whoMoved: { en: 'Who moved', de: 'Wer sich bewegte' },
  axis: { en: 'Likelihood of the group, percent', de: 'Wahrscheinlichkeit der Gruppe, Prozent' },
  up: (points: string) => ({ en: `up ${points}`, de: `plus ${points}` }),
  down: (points: string) => ({ en: `down ${points}`, de: `minus ${points}` }),
  moved: (answers: number, moved: number) => ({
    en: `n ${answers}, ${moved} moved`,
    de: `n ${answers}, ${moved} bewegt`,
  }),
  movedWithImpact: (answers: number, moved: number, before: string, now: string) => ({
    en: `n ${answers}, ${moved} moved; impact ${before} → ${now}`,
    de: `n ${answers}, ${moved} bewegt; Auswirkung ${before} → ${now}`,
  }),
  described: (before: string, now: string, answers: number, moved: number) => ({
    en: `${before} to ${now}, ${counted(answers, 'answer', 'answers')}, ${moved} moved.`,
    de: `${before} zu ${now}, ${counted(answers, 'Antwort', 'Antworten')}, ${moved} bewegt.`,
  }),
})

/** Which way an answer went. */
export const WAY_NAMES: Readonly<Record<Way, string>> = catalogue({
  up: { en: 'up', de: 'höher' },
  down: { en: 'down', de: 'niedriger' },
  changed: { en: 'changed', de: 'geändert' },
  stayed: { en: 'stayed', de: 'geblieben' },
  new: { en: 'new', de: 'neu' },
  gone: { en: 'not answered again', de: 'nicht wieder beantwortet' },
})
