import type { PastedCounts } from './pasted-counts'
import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount, formOf } from '@shared/language/counts'
import type { ImportState } from '@state/import-list'

/** Where a file of an import is, in a word. */
export const STATE_NAMES: Readonly<Record<ImportState['is'], string>> = catalogue({
  reading: { en: 'Reading', de: 'Wird gelesen' },
  like: { en: 'To decide', de: 'Zu entscheiden' },
  failed: { en: 'Failed', de: 'Fehlgeschlagen' },
  cancelled: { en: 'Cancelled', de: 'Abgebrochen' },
  waiting: { en: 'Waiting', de: 'Wartet' },
  done: { en: 'Imported', de: 'Importiert' },
  left: { en: 'Left', de: 'Ausgelassen' },
})

type LeftOut = { why: string; paragraphs: number }

/** What the import of articles says: the list of its files, what is seen of one before it, and text that is pasted. */
export const importListWords = catalogue({
  imports: { en: 'Imports', de: 'Importe' },
  leftOfFolders: { en: 'Left of folders', de: 'Aus Ordnern ausgelassen' },
  files: { en: 'Files of the import', de: 'Dateien des Imports' },
  importedOf: (done: number, files: number) => ({
    en: `${done} of ${counted(files, 'file', 'files')} imported`,
    de: `${done} von ${counted(files, 'Datei', 'Dateien')} importiert`,
  }),
  toDecide: (count: number) => ({ en: `${count} to decide`, de: `${count} zu entscheiden` }),
  failed: (count: number) => ({ en: `${count} failed`, de: `${count} fehlgeschlagen` }),
  cancelled: (count: number) => ({ en: `${count} cancelled`, de: `${count} abgebrochen` }),
  progress: { en: 'Import progress', de: 'Fortschritt des Imports' },
  cancel: { en: 'Cancel', de: 'Abbrechen' },
  tryAgain: (count: number) => ({ en: `Try ${count} again`, de: `${count} erneut versuchen` }),
  copyFailures: { en: 'Copy the failures', de: 'Fehler kopieren' },
  copiedFailures: { en: 'Copied the failures.', de: 'Fehler kopiert.' },
  clear: { en: 'Clear the list', de: 'Liste leeren' },
  close: { en: 'Close the list', de: 'Liste schließen' },
  decideAll: (count: number) => ({ en: `All ${count} to decide`, de: `Alle ${count} zu entscheiden` }),
  choose: { en: 'Choose…', de: 'Wählen…' },
  skip: { en: 'The same: leave it', de: 'Dasselbe: auslassen' },
  showSource: (source: string) => ({
    en: `Show ${source} in the library`,
    de: `${source} in der Bibliothek zeigen`,
  }),
  show: { en: 'Show', de: 'Zeigen' },
  nothingImported: { en: 'Nothing of it was imported.', de: 'Nichts davon wurde importiert.' },

  showList: { en: 'Show the list', de: 'Liste zeigen' },
  needLook: (count: number) => ({
    en: `${count} of an import ${formOf(count, { one: 'needs', other: 'need' })} a look`,
    de: `${counted(count, 'Datei eines Imports braucht', 'Dateien eines Imports brauchen')} einen Blick`,
  }),
  wholeImport: { en: 'Whole import', de: 'Ganzer Import' },
  reading: { en: 'Reading {file}', de: '{file} wird gelesen' },
  placeOf: (place: number, count: number) => ({ en: `(${place} of ${count})`, de: `(${place} von ${count})` }),

  importThis: { en: 'Import this article?', de: 'Diesen Artikel importieren?' },
  import: { en: 'Import', de: 'Importieren' },
  isLike: (likeness: string) => ({
    en: `${likeness}, which is in this project.`,
    de: `${likeness}, schon in diesem Projekt.`,
  }),
  cancelLeaves: {
    en: 'Cancel leaves it: the same words need not be here twice.',
    de: 'Abbrechen lässt ihn aus: Dieselben Wörter müssen nicht zweimal hier sein.',
  },
  readingNow: { en: 'Reading {file}…', de: '{file} wird gelesen…' },
  showAlways: {
    en: 'Show this whenever one file is imported',
    de: 'Bei jedem Import einer einzelnen Datei zeigen',
  },
  file: { en: 'File', de: 'Datei' },
  authors: { en: 'Authors', de: 'Verfasser' },
  published: { en: 'Published', de: 'Erschienen' },
  publisher: { en: 'Publisher', de: 'Herausgeber' },
  url: { en: 'URL', de: 'URL' },
  language: { en: 'Language', de: 'Sprache' },
  length: { en: 'Length', de: 'Länge' },
  paragraphs: (count: number) => ({
    en: counted(count, 'paragraph', 'paragraphs'),
    de: counted(count, 'Absatz', 'Absätze'),
  }),
  notSaid: { en: 'not said', de: 'nicht angegeben' },
  beside: (count: number) => ({
    en: `${counted(count, 'paragraph stands', 'paragraphs stand')} beside the article and ${formOf(count, { one: 'is', other: 'are' })} folded in the reader:`,
    de: `${counted(count, 'Absatz steht', 'Absätze stehen')} neben dem Artikel und ${formOf(count, { one: 'ist', other: 'sind' })} beim Lesen eingeklappt:`,
  }),
  andMore: (count: number) => ({ en: `and ${count} more`, de: `und ${count} weitere` }),
  // In English the reasons stand in the middle of a sentence.
  leftOut: (all: number, reasons: readonly LeftOut[]) => ({
    en: `${counted(all, 'paragraph', 'paragraphs')} of the file will be left out (${reasons.map(({ why, paragraphs }) => `${why.toLowerCase()} ${formatCount(paragraphs)}`).join(', ')}). Once it is imported, they can be looked at and taken in.`,
    de: `${counted(all, 'Absatz der Datei wird', 'Absätze der Datei werden')} weggelassen (${reasons.map(({ why, paragraphs }) => `${why} ${formatCount(paragraphs)}`).join(', ')}). Nach dem Import können Sie sie ansehen und aufnehmen.`,
  }),
  notes: { en: 'Import notes', de: 'Hinweise zum Import' },

  previewOn: { en: 'One file is shown before its import.', de: 'Eine einzelne Datei wird vor dem Import gezeigt.' },
  previewOff: { en: 'One file is imported at once.', de: 'Eine einzelne Datei wird sofort importiert.' },

  pastedText: { en: 'Import pasted text', de: 'Eingefügten Text importieren' },
  textOfArticle: { en: 'Text of the article', de: 'Text des Artikels' },
  pasteHere: {
    en: 'What you paste here stays until it is imported or discarded, also when this is closed.',
    de: 'Was Sie hier einfügen, bleibt, bis es importiert oder verworfen wird, auch wenn Sie dies schließen.',
  },
  pastedCounts: ({ words, paragraphs, isRough }: PastedCounts) => {
    const [en, de] = [
      `${counted(words, 'word', 'words')} in ${counted(paragraphs, 'paragraph', 'paragraphs')}`,
      `${counted(words, 'Wort', 'Wörter')} in ${counted(paragraphs, 'Absatz', 'Absätzen')}`,
    ]
    return isRough ? { en: `About ${en}`, de: `Etwa ${de}` } : { en, de }
  },
  itIs: { en: 'It is', de: 'Art' },
  plainText: { en: 'Plain text', de: 'Reiner Text' },
})
