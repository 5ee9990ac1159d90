import { catalogue } from '../language/catalogue'
import { listed } from '../language/counts'

/** What steps on risks, their evidence, rows, scores and outcomes are called, and why one is refused. */
export const riskWords = catalogue({
  aRisk: { en: 'risk', de: 'Risiko' },
  createRisk: (title: string) => ({ en: `Create risk “${title}”`, de: `Risiko „${title}“ anlegen` }),
  editRisk: (risk: string) => ({ en: `Edit ${risk}`, de: `${risk} bearbeiten` }),
  deleteRisk: (risk: string) => ({ en: `Delete ${risk}`, de: `${risk} löschen` }),
  splitRisk: (risk: string) => ({ en: `Split ${risk}`, de: `${risk} teilen` }),
  merge: (risks: readonly string[], into: string) => ({
    en: `Merge ${listed(risks)} into ${into}`,
    de: `${listed(risks)} mit ${into} zusammenführen`,
  }),
  mergeMany: (risks: number, into: string) => ({
    en: `Merge ${risks} risks into ${into}`,
    de: `${risks} Risiken mit ${into} zusammenführen`,
  }),
  linkEvidence: (risk: string) => ({ en: `Link evidence to ${risk}`, de: `Beleg mit ${risk} verknüpfen` }),
  alreadyEvidence: {
    en: 'This passage is already evidence for this risk. Change its stance there instead.',
    de: 'Diese Stelle ist schon ein Beleg zu diesem Risiko. Ändern Sie stattdessen dort die Richtung.',
  },
  editEvidence: { en: 'Edit evidence', de: 'Beleg bearbeiten' },
  changeStance: { en: 'Change stance of evidence', de: 'Richtung des Belegs ändern' },
  unlinkEvidence: { en: 'Unlink evidence', de: 'Verknüpfung des Belegs lösen' },
  scoreRisk: (risk: string) => ({ en: `Score ${risk}`, de: `${risk} bewerten` }),
  addAssumption: (risk: string) => ({ en: `Add assumption to ${risk}`, de: `Annahme zu ${risk} hinzufügen` }),
  addAlternative: (risk: string) => ({ en: `Add alternative to ${risk}`, de: `Alternative zu ${risk} hinzufügen` }),
  addIndicator: (risk: string) => ({ en: `Add indicator to ${risk}`, de: `Indikator zu ${risk} hinzufügen` }),
  editAssumption: { en: 'Edit assumption', de: 'Annahme bearbeiten' },
  callLinchpin: { en: 'Call assumption a linchpin', de: 'Annahme als tragend kennzeichnen' },
  callNoLinchpin: { en: 'Call assumption no linchpin', de: 'Annahme nicht als tragend kennzeichnen' },
  deleteAssumption: { en: 'Delete assumption', de: 'Annahme löschen' },
  editAlternative: { en: 'Edit alternative', de: 'Alternative bearbeiten' },
  setAlternativeLikelihood: { en: 'Set likelihood of alternative', de: 'Wahrscheinlichkeit der Alternative festlegen' },
  deleteAlternative: { en: 'Delete alternative', de: 'Alternative löschen' },
  takeBackRating: { en: 'Take back rating of evidence', de: 'Einstufung des Belegs zurücknehmen' },
  rateEvidence: { en: 'Rate evidence', de: 'Beleg einstufen' },
  editIndicator: { en: 'Edit indicator', de: 'Indikator bearbeiten' },
  deleteIndicator: { en: 'Delete indicator', de: 'Indikator löschen' },
  recordStatus: { en: 'Record status of indicator', de: 'Status des Indikators festhalten' },
  editObservation: { en: 'Edit observation', de: 'Beobachtung bearbeiten' },
  deleteObservation: { en: 'Delete observation', de: 'Beobachtung löschen' },
  resolve: (risk: string, outcome: string) => ({
    en: `Resolve ${risk}: ${outcome}`,
    de: `Ausgang von ${risk} festhalten: ${outcome}`,
  }),
  takeBackOutcome: (risk: string) => ({ en: `Take back outcome of ${risk}`, de: `Ausgang von ${risk} zurücknehmen` }),
  stillToCome: (day: string) => ({
    en: `${day} is still to come, so nothing can be known since then. Nothing was changed. Give the day on which it was known.`,
    de: `Der ${day} liegt noch in der Zukunft, also kann seitdem nichts bekannt sein. Es wurde nichts geändert. Geben Sie den Tag an, an dem es bekannt war.`,
  }),
  askedNow: (risk: string, round: number, session: string) => ({
    en: `${risk} is asked about in round ${round} of the session “${session}”, which is open. Nothing was changed. Close the round first, or say that its answers are not to count as forecasts.`,
    de: `Nach ${risk} wird in Runde ${round} der Sitzung „${session}“ gefragt, und die ist offen. Es wurde nichts geändert. Schließen Sie zuerst die Runde, oder geben Sie an, dass ihre Antworten nicht als Prognosen zählen.`,
  }),
  wasAsked: (risk: string, session: string) => ({
    en: `${risk} was asked about in the session “${session}”, and stays as long as the session does. Nothing was changed. Delete the session first, or keep ${risk}.`,
    de: `Nach ${risk} wurde in der Sitzung „${session}“ gefragt, deshalb bleibt es so lange wie sie. Es wurde nichts geändert. Löschen Sie zuerst die Sitzung, oder behalten Sie ${risk}.`,
  }),
  hasOutcome: (risk: string) => ({
    en: `It is recorded what became of ${risk}, and forecasts are held against it. Nothing was changed. Take the outcome back first, on the screen Outcomes, or keep ${risk}.`,
    de: `Der Ausgang von ${risk} ist festgehalten, und Prognosen werden daran gemessen. Es wurde nichts geändert. Nehmen Sie zuerst unter „Ausgänge“ den Ausgang zurück, oder behalten Sie ${risk}.`,
  }),
  scoresNotFree: (risk: string, session: string) => ({
    en: `${risk} is scored in the session “${session}”, and its scores cannot be copied before that is signed. Nothing was changed. Go on without its scores, or sign the session first.`,
    de: `${risk} wird in der Sitzung „${session}“ bewertet; vor dem Abzeichnen können die Bewertungen nicht kopiert werden. Es wurde nichts geändert. Machen Sie ohne die Bewertungen weiter, oder zeichnen Sie zuerst die Sitzung ab.`,
  }),
  changedMeanwhile: {
    en: 'The risk was changed meanwhile. Nothing was split. Look at it again and split it then.',
    de: 'Das Risiko wurde inzwischen geändert. Es wurde nichts geteilt. Sehen Sie es noch einmal an und teilen Sie es dann.',
  },
  mergedWithItself: {
    en: 'A risk cannot be merged with itself. Nothing was merged.',
    de: 'Ein Risiko kann nicht mit sich selbst zusammengeführt werden. Es wurde nichts zusammengeführt.',
  },
  notesOnEvidence: { en: 'notes on evidence', de: 'Notizen zu Belegen' },
  rationales: { en: 'rationales', de: 'Begründungen' },
  notes: { en: 'notes', de: 'Notizen' },
  scoreOn: (analyst: string, risk: string) => ({ en: `${analyst} on ${risk}`, de: `${analyst} zu ${risk}` }),
})
