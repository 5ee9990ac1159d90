import type { JudgmentWording } from '@shared/memo/memo-tree'
import { catalogue } from '@shared/language/catalogue'
import { formatCount } from '@shared/language/counts'
import { withinSentence } from './within-sentence'

/**
 * What stands around the words of the memo where they are read and edited. A `label` names words, as "Bottom line": in
 * English it stands within a sentence as a word of it.
 */
export const paperWords = catalogue({
  thisPart: { en: 'This part of the memo', de: 'Dieser Teil des Memos' },
  copy: { en: 'Copy', de: 'Kopieren' },
  theWords: (label: string) => ({ en: `the ${withinSentence(label)}`, de: `„${label}“` }),
  written: { en: 'Written, not drafted', de: 'Selbst geschrieben' },
  edit: (label: string) => ({ en: `Edit ${withinSentence(label)}`, de: `„${label}“ bearbeiten` }),
  addWords: { en: 'Add your words', de: 'Eigenen Text hinzufügen' },
  addWordsTo: (label: string) => ({
    en: `Add your words to ${withinSentence(label)}`,
    de: `Eigenen Text zu „${label}“ hinzufügen`,
  }),
  backToDraft: { en: 'Back to the draft', de: 'Zurück zum Entwurf' },
  removeWords: { en: 'Remove my words', de: 'Meinen Text entfernen' },
  draftFromProject: { en: 'Draft from the project', de: 'Entwurf aus dem Projekt' },
  nothingYet: {
    en: 'Nothing here yet; left out of the export',
    de: 'Noch leer; fehlt im Export',
  },
  fromProject: { en: 'From the project, always up to date', de: 'Aus dem Projekt, immer aktuell' },
  writeInstead: { en: 'Write instead', de: 'Stattdessen schreiben' },
  writeInsteadOf: (label: string) => ({
    en: `Write instead of what is composed for ${withinSentence(label)}`,
    de: `Anstelle des zusammengestellten Texts von „${label}“ schreiben`,
  }),
  tooLong: (title: string, most: number) => ({
    en: `“${title}” is too long to be written on: it may have ${formatCount(most)} characters. Nothing was changed.`,
    de: `„${title}“ ist zu lang, um daran weiterzuschreiben: Es sind höchstens ${formatCount(most)} Zeichen möglich. Es wurde nichts geändert.`,
  }),
  instead: (title: string) => ({
    en: `${title}, instead of what is composed`,
    de: `„${title}“, anstelle des zusammengestellten Texts`,
  }),
  editInstead: (title: string) => ({
    en: `Edit ${withinSentence(title)}, instead of what is composed`,
    de: `„${title}“ bearbeiten, anstelle des zusammengestellten Texts`,
  }),
  writtenInstead: {
    en: 'Written instead of what the project says',
    de: 'Anstelle dessen geschrieben, was das Projekt sagt',
  },
  backToComposed: { en: 'Back to what is composed', de: 'Zurück zum zusammengestellten Text' },
  composedMoved: (title: string) => ({
    en: `What is composed for ${withinSentence(title)} moved`,
    de: `Der zusammengestellte Text von „${title}“ hat sich geändert`,
  }),
  saysOtherwise: {
    en: 'The project says something else here than when this was written. Does it still hold?',
    de: 'Das Projekt sagt hier etwas anderes als zu der Zeit, als dies geschrieben wurde. Gilt es noch?',
  },
  takeNew: { en: 'Take the new one', de: 'Den neuen übernehmen' },
  mineHolds: { en: 'Mine still holds', de: 'Meiner gilt noch' },
  valuesMoved: (label: string) => ({
    en: `Values behind ${withinSentence(label)} moved`,
    de: `Werte hinter „${label}“ haben sich geändert`,
  }),
  movedSinceWritten: {
    en: 'Values moved since this was written. Do the words still hold?',
    de: 'Werte haben sich geändert, seit dies geschrieben wurde. Gilt der Text noch?',
  },
  movedBehindDraft: {
    en: 'Values moved since a claim in this draft was written. Look at it in the key judgments.',
    de: 'Werte haben sich geändert, seit ein Urteil in diesem Entwurf geschrieben wurde. Sehen Sie es unter „Key judgments“ an.',
  },
  noValue: { en: 'nothing', de: 'nichts' },
  andMore: (count: number) => ({
    en: `and ${formatCount(count)} more`,
    de: `und ${formatCount(count)} weitere`,
  }),
  holds: { en: 'They still hold', de: 'Er gilt noch' },
  wordsHold: (label: string) => ({
    en: `The words of ${withinSentence(label)} still hold`,
    de: `Der Text von „${label}“ gilt noch`,
  }),
  nowhereToInsert: {
    en: 'This memo has no words of yours to put it into. Put a section into its layout first.',
    de: 'Dieses Memo hat keinen eigenen Text, in den es eingefügt werden könnte. Nehmen Sie zuerst einen Abschnitt in seinen Aufbau auf.',
  },
  theNote: (number: number) => ({ en: `note ${number}`, de: `Fußnote ${number}` }),
  note: (number: number, citation: string) => ({
    en: `Note ${number}: ${citation}`,
    de: `Fußnote ${number}: ${citation}`,
  }),
  goToRisk: { en: 'Go to the risk', de: 'Zum Risiko' },
  openQuery: { en: 'Open the query', de: 'Abfrage öffnen' },
  readInArticle: { en: 'Read the words in the article', de: 'Im Artikel lesen' },
  goToSource: { en: 'Go to the source', de: 'Zur Quelle' },
  find: { en: 'Find in memo', de: 'Im Memo suchen' },
  close: { en: 'Close', de: 'Schließen' },
})

type Part = JudgmentWording['part']

/** The parts of a judgment by their risk. */
export const judgmentLabels = catalogue({
  claim: (risk: string) => ({ en: `Claim of ${risk}`, de: `Urteil zu ${risk}` }),
  basis: (risk: string) => ({ en: `Basis of confidence in ${risk}`, de: `Grundlage der Konfidenz zu ${risk}` }),
})

/** How each part of a judgment is written. */
export const JUDGMENT_HINTS: Readonly<Record<Part, string>> = catalogue({
  claim: {
    en: 'Type { for a value that follows the scores, as {likelihood}, and @ to cite a passage. Without its likelihood a sentence with it is added.',
    de: 'Mit { fügen Sie einen Wert ein, der den Bewertungen folgt, etwa {likelihood}, mit @ zitieren Sie eine Stelle. Fehlt die Wahrscheinlichkeit, wird ein Satz mit ihr angefügt.',
  },
  basis: {
    en: 'What the confidence rests on. The sentence that states the confidence itself comes from the scores.',
    de: 'Worauf die Konfidenz beruht. Der Satz, der die Konfidenz selbst nennt, kommt aus den Bewertungen.',
  },
})

/** Where the draft of each part comes from. */
export const JUDGMENT_DRAFTS: Readonly<Record<Part, string>> = catalogue({
  claim: { en: 'Draft from the risk', de: 'Entwurf aus dem Risiko' },
  basis: { en: 'Draft from the scores', de: 'Entwurf aus den Bewertungen' },
})
