import type { Preferences } from '@shared/ipc/preferences'
import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount, formOf } from '@shared/language/counts'
import type { SelectionUnit } from '@shared/text/select-by'

/** What is said of the sources, the text that is read, and how it looks. */
export const textWords = catalogue({
  read: { en: 'Read', de: 'Lesen' },
  showInLibrary: { en: 'Show in the library', de: 'In der Bibliothek zeigen' },
  sources: { en: 'Sources', de: 'Quellen' },
  text: { en: 'Text', de: 'Text' },
  passageAndTags: { en: 'Passage and tags', de: 'Stelle und Codes' },
  passages: (count: number) => ({
    en: counted(count, 'passage', 'passages'),
    de: counted(count, 'Stelle', 'Stellen'),
  }),

  goneSource: { en: 'This source is no longer in the project', de: 'Diese Quelle ist nicht mehr im Projekt' },
  whyGone: {
    en: 'It was deleted, or its import was undone. Choose another in the list of sources; the history can bring this one back.',
    de: 'Sie wurde gelöscht, oder ihr Import wurde rückgängig gemacht. Wählen Sie eine andere in der Liste der Quellen; der Verlauf kann diese zurückbringen.',
  },
  openHistory: { en: 'Open the history', de: 'Verlauf öffnen' },
  notShown: { en: 'This text cannot be shown', de: 'Dieser Text kann nicht gezeigt werden' },
  readAgain: { en: 'Read it again', de: 'Noch einmal lesen' },
  nothingToRead: { en: 'Nothing to read yet', de: 'Noch nichts zu lesen' },
  howToBegin: {
    en: 'Import an article, or drop one on this window; it opens here for reading and tagging.',
    de: 'Importieren Sie einen Artikel, oder ziehen Sie einen auf dieses Fenster; er öffnet sich hier zum Lesen und Codieren.',
  },
  importArticles: { en: 'Import articles…', de: 'Artikel importieren…' },

  howToTag: {
    en: 'Text. Arrow keys move the caret, with Shift they select; digits and T tag.',
    de: 'Text. Pfeiltasten bewegen die Schreibmarke, mit Umschalt wählen sie aus; Ziffern und T codieren.',
  },
  sourceGrade: (grade: string) => ({ en: `source ${grade}`, de: `Quelle ${grade}` }),
  sourceNotRated: { en: 'source not rated', de: 'Quelle nicht eingestuft' },
  besideArticle: (paragraphs: number) => ({
    en: `${counted(paragraphs, 'paragraph', 'paragraphs')} beside the article`,
    de: `${counted(paragraphs, 'Absatz', 'Absätze')} neben dem Artikel`,
  }),
  leaveFocusMode: { en: 'Leave focus mode', de: 'Wieder alles zeigen' },
  focusMode: {
    en: 'Focus mode: the text alone. Escape brings everything back.',
    de: 'Nur der Text wird gezeigt. Esc bringt alles zurück.',
  },
  mapShown: { en: 'The map of the marks is shown.', de: 'Die Karte der Markierungen wird gezeigt.' },
  mapHidden: { en: 'The map of the marks is hidden.', de: 'Die Karte der Markierungen ist ausgeblendet.' },
  map: { en: 'Map of the marks', de: 'Karte der Markierungen' },
  whatMapShows: { en: 'Where tags fall in the whole text', de: 'Wo im ganzen Text Codes liegen' },

  blindTagging: { en: 'Blind tagging', de: 'Blindes Codieren' },
  taggedBlind: {
    en: 'Tagged blind in “{name}”: you see your own passages only, until it is closed.',
    de: 'Wird in „{name}“ blind codiert: Sie sehen nur Ihre eigenen Stellen, bis es geschlossen ist.',
  },

  selectedWords: { en: 'Selected words', de: 'Ausgewählte Wörter' },
  copy: { en: 'Copy', de: 'Kopieren' },
  copied: { en: 'Copied the words.', de: 'Die Wörter sind kopiert.' },
  nothingToCopy: {
    en: 'Select words or a passage first. Nothing was copied.',
    de: 'Wählen Sie zuerst Wörter oder eine Stelle aus. Es wurde nichts kopiert.',
  },
  copiedCitation: (citation: string) => ({ en: `Copied ${citation}`, de: `Kopiert: ${citation}` }),
  selected: (quote: string) => ({ en: `Selected “${quote}”.`, de: `Ausgewählt: „${quote}“.` }),

  findInText: { en: 'Find in text', de: 'Im Text suchen' },
  closeFind: { en: 'Close, back to where I was', de: 'Schließen und dorthin zurück, wo ich war' },
  wholeWords: { en: 'Whole words', de: 'Ganze Wörter' },

  page: (page: number) => ({ en: `Page ${page} as it is printed`, de: `Seite ${page}, wie sie gedruckt ist` }),
  pageBefore: { en: 'Page before', de: 'Vorige Seite' },
  pageAfter: { en: 'Page after', de: 'Nächste Seite' },
  larger: { en: 'Larger…', de: 'Größer…' },
  drawing: (page: number) => ({ en: `Drawing page ${page}…`, de: `Seite ${page} wird gezeichnet…` }),
})

/** What is said of the filter of marks, and of passages that it hides. */
export const filterWords = catalogue({
  whatIsMarked: { en: 'What is marked', de: 'Was markiert ist' },
  tag: { en: 'Tag, with those under it', de: 'Code, mit denen darunter' },
  anyTag: { en: 'Any tag', de: 'Jeder Code' },
  analyst: { en: 'Analyst', de: 'Analyst' },
  anyAnalyst: { en: 'Any analyst', de: 'Jeder Analyst' },
  anyStatement: { en: 'Any statement', de: 'Jede Aussage' },
  anyCredibility: { en: 'Any credibility', de: 'Jede Glaubwürdigkeit' },
  shown: (shown: number, all: number) => ({
    en: `${formatCount(shown)} of ${counted(all, 'passage', 'passages')} shown`,
    de: `${formatCount(shown)} von ${counted(all, 'Stelle', 'Stellen')} gezeigt`,
  }),
  counting: { en: 'Counting…', de: 'Wird gezählt…' },
  showAll: { en: 'Show all', de: 'Alle zeigen' },
  close: { en: 'Close (Escape)', de: 'Schließen (Esc)' },
  allShown: (all: number) => ({
    en: `All ${counted(all, 'passage', 'passages')} shown.`,
    de: `${formOf(all, { one: 'Die eine Stelle wird', other: `Alle ${formatCount(all)} Stellen werden` })} gezeigt.`,
  }),
  savedButHidden: {
    en: 'It is saved, but the filter of marks hides this passage.',
    de: 'Es ist gespeichert, aber der Filter der Markierungen verbirgt diese Stelle.',
  },
  showAllPassages: { en: 'Show all passages', de: 'Alle Stellen zeigen' },
  allShownAgain: {
    en: 'The filter of marks hid this passage, so all passages are shown again.',
    de: 'Der Filter der Markierungen verbarg diese Stelle, darum werden wieder alle Stellen gezeigt.',
  },
  /** At the last passage; `some` are hidden by the filter. */
  noneAfter: (some: boolean) => ({
    en: `No passage after this one${some ? ' is shown' : ''}.`,
    de: some ? 'Nach dieser wird keine Stelle gezeigt.' : 'Nach dieser kommt keine Stelle mehr.',
  }),
  noneBefore: (some: boolean) => ({
    en: `No passage before this one${some ? ' is shown' : ''}.`,
    de: some ? 'Vor dieser wird keine Stelle gezeigt.' : 'Vor dieser steht keine Stelle.',
  }),
})

/** What is said as the column is made narrower or wider. */
export const COLUMN_IS: Readonly<Record<Preferences['readerWidth'], string>> = catalogue({
  narrow: { en: 'The column is narrow now.', de: 'Die Spalte ist jetzt schmal.' },
  normal: { en: 'The column is normal now.', de: 'Die Spalte ist jetzt normal breit.' },
  wide: { en: 'The column is wide now.', de: 'Die Spalte ist jetzt breit.' },
})

/** Why no unit more can be selected. */
export const NO_MORE: Readonly<Record<SelectionUnit, string>> = catalogue({
  word: { en: 'No word after these words.', de: 'Nach diesen Wörtern kommt kein Wort mehr.' },
  sentence: { en: 'No sentence after these words.', de: 'Nach diesen Wörtern kommt kein Satz mehr.' },
  paragraph: { en: 'No paragraph after these words.', de: 'Nach diesen Wörtern kommt kein Absatz mehr.' },
})

/** Why no unit less can be selected. */
export const NO_LESS: Readonly<Record<SelectionUnit, string>> = catalogue({
  word: { en: 'No word less: this is the only one.', de: 'Kein Wort weniger: Dies ist das einzige.' },
  sentence: { en: 'No sentence less: this is the only one.', de: 'Kein Satz weniger: Dies ist der einzige.' },
  paragraph: { en: 'No paragraph less: this is the only one.', de: 'Kein Absatz weniger: Dies ist der einzige.' },
})
