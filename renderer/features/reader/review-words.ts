import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'
import type { Outcome } from '@shared/kinds/re-anchored'
import type { ComparedRow } from '@shared/anchoring/compare-texts'

/** What is said where a source has a new version: passages reviewed, and the two texts compared. */
export const reviewWords = catalogue({
  earlierVersion: { en: 'Earlier version', de: 'Frühere Fassung' },
  earlierText: (version: string) => ({
    en: `${version}: an earlier text of this source. New passages are marked in the present one.`,
    de: `${version}: ein früherer Text dieser Quelle. Neue Stellen werden im jetzigen markiert.`,
  }),
  readPresent: { en: 'Read the present text', de: 'Jetzigen Text lesen' },
  compare: { en: 'Compare', de: 'Vergleichen' },
  toReview: { en: 'Passages to review', de: 'Stellen zur Durchsicht' },
  waiting: (count: number) => ({
    en: `${counted(count, 'passage', 'passages')} changed, lost or not certain in the new version ${count === 1 ? 'waits' : 'wait'} for review.`,
    de: `${counted(count, 'Stelle ist', 'Stellen sind')} in der neuen Fassung geändert, verloren oder nicht sicher und ${count === 1 ? 'wartet' : 'warten'} auf Durchsicht.`,
  }),
  review: { en: 'Review', de: 'Durchsehen' },

  reviewOfVersion: { en: 'Review of the new version', de: 'Durchsicht der neuen Fassung' },
  heading: { en: 'Review', de: 'Durchsicht' },
  toGo: (count: number) => ({ en: `Review · ${count} to go`, de: `Durchsicht · noch ${count}` }),
  at: (number: number, of: number) => ({ en: `Review · ${number} of ${of}`, de: `Durchsicht · ${number} von ${of}` }),
  previousChange: { en: 'Previous change', de: 'Vorige Änderung' },
  nextChange: { en: 'Next change', de: 'Nächste Änderung' },
  leave: { en: 'Leave the review', de: 'Durchsicht verlassen' },
  waitingList: { en: 'To review', de: 'Zur Durchsicht' },
  lostList: { en: 'Lost', de: 'Verloren' },
  listOf: (title: string, count: number) => ({
    en: `${title}: ${counted(count, 'passage', 'passages')}`,
    de: `${title}: ${counted(count, 'Stelle', 'Stellen')}`,
  }),
  moreInList: (count: number) => ({
    en: `and ${count} more, one after the other with F8`,
    de: `und ${count} weitere, eine nach der anderen mit F8`,
  }),
  allReviewed: {
    en: 'Everything is reviewed. Nothing of this source waits for you. {compare} shows both versions side by side.',
    de: 'Alles ist durchgesehen. Nichts in dieser Quelle wartet auf Sie. {compare} zeigt beide Fassungen nebeneinander.',
  },
  sure: (percent: number) => ({
    en: `{outcome}, ${percent} % sure.`,
    de: `{outcome}, zu ${percent} % sicher.`,
  }),
  notLookedFor: { en: 'Not looked for', de: 'Nicht gesucht' },
  cameBack: {
    en: 'It came back after the text was replaced.',
    de: 'Sie kam zurück, nachdem der Text ersetzt worden war.',
  },
  nothingHere: {
    en: 'Nothing waits here; what is wrong can be put right.',
    de: 'Hier wartet nichts; was falsch ist, kann berichtigt werden.',
  },
  oldAndNew: { en: 'Old and new words', de: 'Alte und neue Wörter' },
  oldWords: (version: string) => ({ en: `Old words: ${version}.`, de: `Alte Wörter: ${version}.` }),
  note: (note: string) => ({ en: `Note: ${note}`, de: `Notiz: ${note}` }),
  accept: { en: 'Accept', de: 'Annehmen' },
  giveUp: { en: 'Lost', de: 'Verloren' },
  place: { en: 'Place at selection', de: 'An die Auswahl setzen' },
  selectFirst: {
    en: 'Select the words of the passage in the text first. Nothing was changed.',
    de: 'Wählen Sie zuerst die Wörter der Stelle im Text aus. Es wurde nichts geändert.',
  },
  nothingWaits: { en: 'Nothing waits for review.', de: 'Nichts wartet auf Durchsicht.' },
  accepted: (quote: string) => ({ en: `Accepted: “${quote}”.`, de: `Angenommen: „${quote}“.` }),
  givenUp: (quote: string) => ({ en: `Called lost: “${quote}”.`, de: `Für verloren erklärt: „${quote}“.` }),
  placed: (quote: string) => ({ en: `Placed: “${quote}”.`, de: `Gesetzt: „${quote}“.` }),
  left: (count: number) => ({
    en: `${counted(count, 'passage', 'passages')} left.`,
    de: `Noch ${counted(count, 'Stelle', 'Stellen')}.`,
  }),
  done: { en: 'Everything is reviewed.', de: 'Alles ist durchgesehen.' },

  passagesOfSource: { en: 'Passages of the source', de: 'Stellen der Quelle' },
  passages: { en: 'Passages', de: 'Stellen' },
  noneWaits: { en: 'None waits for review.', de: 'Keine wartet auf Durchsicht.' },
  countToReview: (count: number) => ({
    en: `${counted(count, 'passage', 'passages')} to review.`,
    de: `${counted(count, 'Stelle', 'Stellen')} zur Durchsicht.`,
  }),
  reviewPassages: { en: 'Review passages', de: 'Stellen durchsehen' },
  howToCompare: {
    en: '{next} and {previous} go from difference to difference, {compare} goes back to the text. Words that only the earlier text has are struck through, new ones underlined; a paragraph that only one of them has stands alone.',
    de: '{next} und {previous} gehen von Unterschied zu Unterschied, {compare} geht zurück zum Text. Wörter, die nur der frühere Text hat, sind durchgestrichen, neue unterstrichen; ein Absatz, den nur einer von beiden hat, steht allein.',
  },
  backToText: { en: 'Back to the text', de: 'Zurück zum Text' },
  compareWith: { en: 'Compare the present text with', de: 'Jetzigen Text vergleichen mit' },
  comparing: { en: 'Comparing the two texts…', de: 'Die beiden Texte werden verglichen…' },
  comparison: { en: 'Comparing the two texts', de: 'Vergleich der beiden Texte' },
  cancel: { en: 'Cancel', de: 'Abbrechen' },
  same: { en: 'The two texts are the same.', de: 'Die beiden Texte sind gleich.' },
  sameWords: {
    en: 'The two texts are the same, word for word.',
    de: 'Die beiden Texte sind Wort für Wort gleich.',
  },
  differences: (count: number) => ({
    en: counted(count, 'difference', 'differences'),
    de: counted(count, 'Unterschied', 'Unterschiede'),
  }),
  difference: (number: number, of: number) => ({
    en: `Difference ${number} of ${of}`,
    de: `Unterschied ${number} von ${of}`,
  }),
  atDifference: (number: number, of: number) => ({
    en: `Difference ${number} of ${of}.`,
    de: `Unterschied ${number} von ${of}.`,
  }),
  previousDifference: { en: 'Previous difference', de: 'Voriger Unterschied' },
  nextDifference: { en: 'Next difference', de: 'Nächster Unterschied' },
  sideBySide: { en: 'Versions side by side', de: 'Fassungen nebeneinander' },
})

/** What became of a passage, as a name and, in a list, beside its words. */
export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = catalogue({
  exact: { en: 'Exact', de: 'Genau' },
  moved: { en: 'Moved', de: 'Verschoben' },
  changed: { en: 'Changed', de: 'Geändert' },
  lost: { en: 'Lost', de: 'Verloren' },
})
export const OUTCOMES_IN_LIST: Readonly<Record<Outcome, string>> = catalogue({
  exact: { en: 'exact', de: 'genau' },
  moved: { en: 'moved', de: 'verschoben' },
  changed: { en: 'changed', de: 'geändert' },
  lost: { en: 'lost', de: 'verloren' },
})

/** What became of a paragraph between two texts; nothing where it stayed. */
export const CHANGE_NAMES: Readonly<Record<ComparedRow['kind'], string>> = catalogue({
  same: { en: '', de: '' },
  changed: { en: 'Changed', de: 'Geändert' },
  removed: { en: 'Taken out', de: 'Entfernt' },
  added: { en: 'New', de: 'Neu' },
  moved: { en: 'Moved', de: 'Verschoben' },
})

/** How the words of a passage stand to the present text, looked up now. */
export const anchorWords = catalogue({
  notChecked: (why: string) => ({ en: `Anchor not checked: ${why}`, de: `Verankerung nicht geprüft: ${why}` }),
  ok: {
    en: 'Anchor ok: the words are where it says.',
    de: 'Verankerung in Ordnung: Die Wörter stehen, wo sie stehen sollen.',
  },
  lost: {
    en: 'Anchor lost: the words are not in the present text.',
    de: 'Verankerung verloren: Die Wörter stehen nicht im jetzigen Text.',
  },
  relocated: {
    en: 'Anchor relocated: the words stand elsewhere in the present text.',
    de: 'Verankerung verschoben: Die Wörter stehen woanders im jetzigen Text.',
  },
  /** Null where there are too many places to count. */
  ambiguous: (places: number | null) => ({
    en: `Anchor ambiguous: the words stand ${places === null ? 'in very many places' : `in ${counted(places, 'place', 'places')}`} of the present text.`,
    de: `Verankerung mehrdeutig: Die Wörter stehen an ${places === null ? 'sehr vielen Orten' : counted(places, 'Ort', 'Orten')} im jetzigen Text.`,
  }),
  /** What became of the words in a new version, for which reason. */
  reAnchored: (outcome: Outcome, reason: string) => ({
    en: `Anchor relocated: ${outcome} in a new version. ${reason}`,
    de: `Verankerung verschoben: ${OUTCOMES_IN_LIST[outcome]} in einer neuen Fassung. ${reason}`,
  }),
  notReviewed: { en: 'Not reviewed.', de: 'Nicht durchgesehen.' },
})
