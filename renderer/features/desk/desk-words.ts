import { catalogue } from '@shared/language/catalogue'
import { formatCount } from '@shared/language/counts'
import { sayDay } from '@shared/words/moments'
import type { Standing } from './desk-list'

/** Where an analyst stands with a risk, as the list at the desk says it. */
export const STANDING_NAMES: Readonly<Record<Standing, string>> = catalogue({
  answered: { en: 'answered', de: 'beantwortet' },
  skipped: { en: 'skipped', de: 'übersprungen' },
  missing: { en: 'missing', de: 'fehlt' },
})

/** The scoring desk: what is asked, the way through it, and the evidence beside it. */
export const deskWords = catalogue({
  desk: { en: 'Scoring desk', de: 'Bewertungsplatz' },
  asked: { en: 'What is asked', de: 'Was gefragt ist' },
  myAnswer: { en: 'My answer', de: 'Meine Antwort' },
  evidence: { en: 'Evidence', de: 'Belege' },
  evidenceCount: (count: number) => ({ en: `Evidence (${count})`, de: `Belege (${count})` }),
  noEvidence: { en: 'Nothing is linked to this risk.', de: 'Mit diesem Risiko ist nichts verknüpft.' },
  keysOfEvidence: {
    en: '{next} goes through it, {enter} to the words in the article, {back} back here.',
    de: '{next} geht die Belege durch, {enter} führt zu den Wörtern im Artikel, {back} wieder hierher.',
  },
  contrarySearch: (search: string) => ({
    en: `Search for contrary evidence: ${search}`,
    de: `Suche nach Gegenbelegen: ${search}`,
  }),
  roundOf: (session: string, round: number) => ({ en: `${session}, round ${round}`, de: `${session}, Runde ${round}` }),
  answeredIn: (round: number) => ({ en: `Answered in round ${round}`, de: `Beantwortet in Runde ${round}` }),
  answered: (answered: number, of: number) => ({
    en: `${formatCount(answered)} of ${formatCount(of)} answered`,
    de: `${formatCount(answered)} von ${formatCount(of)} beantwortet`,
  }),
  answeredBy: (answered: number, of: number, deadline: string) => ({
    en: `${formatCount(answered)} of ${formatCount(of)} answered, expected by ${sayDay(deadline)}`,
    de: `${formatCount(answered)} von ${formatCount(of)} beantwortet, erwartet bis ${sayDay(deadline)}`,
  }),
  noLikelihood: { en: 'no likelihood', de: 'ohne Wahrscheinlichkeit' },
  noImpact: { en: 'no impact', de: 'ohne Auswirkung' },
  cameTo: (risk: number, at: number, of: number, standing: string) => ({
    en: `R${risk}, ${at} of ${of}, ${standing}`,
    de: `R${risk}, ${at} von ${of}, ${standing}`,
  }),
  aRisk: (number: number) => ({ en: `R${number} at the desk`, de: `R${number} am Bewertungsplatz` }),
  answerIt: { en: 'Answer it', de: 'Beantworten' },
  previousRisk: { en: 'Previous risk', de: 'Voriges Risiko' },
  nextRisk: { en: 'Next risk', de: 'Nächstes Risiko' },
  skip: { en: 'Skip', de: 'Überspringen' },
  handOver: { en: 'Hand over…', de: 'Übergeben…' },
  handIn: { en: 'Hand in answers…', de: 'Antworten abgeben…' },
  allAnswered: {
    en: 'You have answered all that is asked. Until the round is closed every answer can still be changed. If somebody else answers at this machine, hand over now: they see nothing of yours.',
    de: 'Sie haben alles beantwortet, was gefragt ist. Bis die Runde geschlossen wird, lässt sich jede Antwort noch ändern. Antwortet an diesem Rechner noch jemand, übergeben Sie jetzt: Von Ihren Antworten ist dann nichts zu sehen.',
  },
  saidBefore: {
    en: 'What stands below was said before this round. It counts once you keep it or change it.',
    de: 'Was unten steht, wurde vor dieser Runde gesagt. Es zählt, sobald Sie es behalten oder ändern.',
  },
  keep: { en: 'Keep my answer', de: 'Meine Antwort behalten' },
  noRound: { en: 'No round is open', de: 'Keine Runde ist offen' },
  toRisks: { en: 'Go to the risks', de: 'Zu den Risiken' },
  whatItIsFor: {
    en: 'While a round of a scoring session is open, everybody it asks scores its risks here, one at a time and without seeing what the others say. Outside of sessions, score in the register.',
    de: 'Solange eine Runde einer Bewertungssitzung offen ist, bewerten hier alle, die sie fragt, ihre Risiken, eines nach dem anderen und ohne zu sehen, was die anderen sagen. Außerhalb von Sitzungen wird im Register bewertet.',
  },
  notAsked: { en: 'You are not asked', de: 'Sie sind nicht gefragt' },
  switchAnalyst: { en: 'Switch analyst…', de: 'Analysten wechseln…' },
  asksOthers: (asked: readonly string[], me: string) => ({
    en: `The round that is open asks ${asked.join(', ')}, and you work here as ${me}.`,
    de: `Die offene Runde fragt ${asked.join(', ')}, und Sie arbeiten hier als ${me}.`,
  }),
  nobody: { en: 'nobody', de: 'niemand' },
})

/** The screen between two analysts: who sits down next. */
export const handOverWords = catalogue({
  handOver: { en: 'Hand over', de: 'Übergeben' },
  noRound: { en: 'No round is open any more', de: 'Keine Runde ist mehr offen' },
  allAnswered: { en: 'Everybody has answered', de: 'Alle haben geantwortet' },
  next: (name: string) => ({ en: `Next: ${name}`, de: `Als Nächstes: ${name}` }),
  answersKept: (name: string) => ({
    en: `The answers of ${name} are kept and out of sight. Whoever sits down says who they are, and goes on at the scoring desk.`,
    de: `Die Antworten von ${name} sind gespeichert und nicht zu sehen. Wer sich setzt, sagt, wer er ist, und macht am Bewertungsplatz weiter.`,
  }),
  lastAnswersKept: {
    en: 'The answers of the last analyst are kept and out of sight. Whoever sits down says who they are, and goes on at the scoring desk.',
    de: 'Die letzten Antworten sind gespeichert und nicht zu sehen. Wer sich setzt, sagt, wer er ist, und macht am Bewertungsplatz weiter.',
  },
  failed: {
    en: 'Assay could not show what is yours. What was saved is safe. Please try again.',
    de: 'Assay konnte nicht zeigen, was Ihnen gehört. Was gespeichert wurde, ist sicher. Bitte versuchen Sie es noch einmal.',
  },
  asked: { en: 'Asked in the round that is open', de: 'In der offenen Runde gefragt' },
  notAsked: { en: 'Not asked', de: 'Nicht gefragt' },
  analysts: { en: 'Analysts', de: 'Analysten' },
  iAm: (name: string) => ({ en: `I am ${name}`, de: `Ich bin ${name}` }),
  finished: { en: 'has answered all', de: 'hat alles beantwortet' },
})
