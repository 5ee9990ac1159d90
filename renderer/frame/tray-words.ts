import { catalogue } from '@shared/language/catalogue'
import { counted, formOf } from '@shared/language/counts'

/** What is said of the passages in the tray, of the risks beside them, and where passages are copied. */
export const trayWords = catalogue({
  title: { en: 'Tray', de: 'Ablage' },
  ofPassages: { en: 'Tray of passages', de: 'Ablage der Stellen' },
  passages: (count: number) => ({
    en: counted(count, 'passage', 'passages'),
    de: counted(count, 'Stelle', 'Stellen'),
  }),
  passagesChosen: (count: number, chosen: number) => ({
    en: `${counted(count, 'passage', 'passages')} · ${chosen} chosen`,
    de: `${counted(count, 'Stelle', 'Stellen')} · ${chosen} ausgewählt`,
  }),
  useAsEvidence: { en: 'Use as evidence…', de: 'Als Beleg verwenden…' },
  newRisk: { en: 'New risk…', de: 'Neues Risiko…' },
  tag: { en: 'Tag…', de: 'Codieren…' },
  copyWithCitations: { en: 'Copy with citations', de: 'Mit Zitat kopieren' },
  noneIn: { en: 'There are no passages in the tray.', de: 'In der Ablage sind keine Stellen.' },
  noneChosen: { en: 'Choose passages first.', de: 'Wählen Sie zuerst Stellen aus.' },
  takeOut: { en: 'Take out', de: 'Herausnehmen' },
  empty: { en: 'Empty the tray', de: 'Ablage leeren' },
  close: { en: 'Close the tray', de: 'Ablage schließen' },
  outOfSight: {
    en: 'Some passages are out of sight while their article is tagged blind, or were deleted.',
    de: 'Manche Stellen sind nicht zu sehen, solange ihr Artikel blind codiert wird, oder wurden gelöscht.',
  },
  deleted: (count: number) => ({
    en: formOf(count, {
      one: '1 passage was deleted and is no longer in the project. Undo in the Edit menu brings it back here.',
      other: `${count} passages were deleted and are no longer in the project. Undo in the Edit menu brings them back here.`,
    }),
    de: formOf(count, {
      one: '1 Stelle wurde gelöscht und ist nicht mehr im Projekt. „Rückgängig“ im Menü „Bearbeiten“ bringt sie hierher zurück.',
      other: `${count} Stellen wurden gelöscht und sind nicht mehr im Projekt. „Rückgängig“ im Menü „Bearbeiten“ bringt sie hierher zurück.`,
    }),
  }),
  takeGoneOut: (count: number) => ({
    en: formOf(count, { one: 'Take it out', other: 'Take them out' }),
    de: 'Herausnehmen',
  }),
  tagStep: (count: number, tag: string) => ({
    en: `Tag ${counted(count, 'passage', 'passages')} “${tag}”`,
    de: `${counted(count, 'Stelle', 'Stellen')} mit „${tag}“ codieren`,
  }),
  tagged: (count: number, tag: string) => ({
    en: `Tagged ${counted(count, 'passage', 'passages')} with ${tag}.`,
    de: `${counted(count, 'Stelle', 'Stellen')} mit ${tag} codiert.`,
  }),

  inTray: { en: 'Passages in the tray', de: 'Stellen in der Ablage' },
  nothingYet: {
    en: 'Nothing in the tray. In the reader press {keys} on a passage or selected words, or drag them here.',
    de: 'Die Ablage ist leer. Drücken Sie beim Lesen {keys} auf einer Stelle oder ausgewählten Wörtern, oder ziehen Sie sie hierher.',
  },
  onePassage: { en: 'Passage in the tray', de: 'Stelle in der Ablage' },
  choose: { en: 'Select', de: 'Auswählen' },
  showWords: { en: 'Show the words', de: 'Wörter zeigen' },
  noTag: { en: 'No tag', de: 'Ohne Code' },

  risksToLink: { en: 'Risks to link to', de: 'Risiken zum Verknüpfen' },
  noRisks: {
    en: 'No risks yet. “New risk…” makes one of the passages.',
    de: 'Noch keine Risiken. „Neues Risiko…“ macht eines aus den Stellen.',
  },
  findRisk: { en: 'Find a risk', de: 'Risiko suchen' },
  linkOrDrop: {
    en: 'Link the chosen passages, or drop passages here',
    de: 'Ausgewählte Stellen verknüpfen oder Stellen hierher ziehen',
  },
  shownOf: (shown: number, all: number) => ({
    en: `${shown} of ${counted(all, 'risk', 'risks')}. Drop passages on one.`,
    de: `${shown} von ${counted(all, 'Risiko', 'Risiken')}. Ziehen Sie Stellen auf eines.`,
  }),

  copyTooLong: {
    en: 'These passages are too long for one copy. Nothing was copied. Choose fewer of them.',
    de: 'Diese Stellen sind für eine Kopie zu lang. Es wurde nichts kopiert. Wählen Sie weniger.',
  },
  copied: (count: number) => ({
    en: `Copied ${counted(count, 'passage', 'passages')} with citations.`,
    de: `${counted(count, 'Stelle', 'Stellen')} mit Zitat kopiert.`,
  }),
  copiedSomeUncited: (count: number, unread: number) => ({
    en: `Copied ${counted(count, 'passage', 'passages')} with citations. ${counted(unread, 'passage', 'passages')} without a paragraph: the text cannot be read.`,
    de: `${counted(count, 'Stelle', 'Stellen')} mit Zitat kopiert. ${counted(unread, 'Stelle', 'Stellen')} ohne Absatz: Der Text lässt sich nicht lesen.`,
  }),
})
