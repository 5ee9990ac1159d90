import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount } from '@shared/language/counts'

/** Filters of the library that are on or off. */
export const QUICK_NAMES = catalogue({
  untouched: { en: 'Nothing tagged', de: 'Nichts codiert' },
  incomplete: { en: 'Incomplete card', de: 'Karte unvollständig' },
  unrated: { en: 'Not rated', de: 'Nicht eingestuft' },
  reprints: { en: 'Shares its origin', de: 'Herkunft mehrfach' },
  'by-origin': { en: 'Group by origin', de: 'Nach Herkunft gruppieren' },
})

/** The library around its table: ways in, filters, and what is done with a source. */
export const libraryWords = catalogue({
  sources: { en: 'Sources', de: 'Quellen' },
  source: { en: 'Source', de: 'Quelle' },
  sourceCard: { en: 'Source card', de: 'Quellenkarte' },
  noneYet: { en: 'No articles yet', de: 'Noch keine Artikel' },
  howToImport: {
    en: 'Drop text, Markdown, saved web pages, Word documents, OpenDocument texts, e-books or e-mails on this window, or folders of them, choose them, or paste the words. The original file is kept unchanged, with its checksum.',
    de: 'Ziehen Sie Text, Markdown, gespeicherte Webseiten, Word-Dokumente, OpenDocument-Texte, E-Books oder E-Mails auf dieses Fenster, oder Ordner davon, wählen Sie sie aus, oder fügen Sie die Wörter ein. Die Originaldatei bleibt unverändert erhalten, mit ihrer Prüfsumme.',
  },
  importArticles: { en: 'Import articles…', de: 'Artikel importieren…' },
  importFolder: { en: 'Import a folder…', de: 'Ordner importieren…' },
  paste: { en: 'Paste…', de: 'Einfügen…' },

  filter: { en: 'Filter the library', de: 'Bibliothek filtern' },
  filterSources: { en: 'Filter sources', de: 'Quellen filtern' },
  sortAgain: { en: 'Sort and filter again', de: 'Neu sortieren und filtern' },
  inOrder: {
    en: 'Sort and filter again: every row stands where it belongs.',
    de: 'Neu sortieren und filtern: Jede Zeile steht, wo sie hingehört.',
  },
  count: (count: number) => ({
    en: counted(count, 'source', 'sources'),
    de: counted(count, 'Quelle', 'Quellen'),
  }),
  countOf: (shown: number, total: number) => ({
    en: `${formatCount(shown)} of ${counted(total, 'source', 'sources')}`,
    de: `${formatCount(shown)} von ${counted(total, 'Quelle', 'Quellen')}`,
  }),
  editCards: (count: number) => ({
    en: `Edit ${counted(count, 'card', 'cards')}…`,
    de: `${counted(count, 'Karte', 'Karten')} bearbeiten…`,
  }),
  nonePasses: { en: 'No source passes this filter.', de: 'Keine Quelle passt zu diesem Filter.' },

  read: { en: 'Read', de: 'Lesen' },
  deleteIt: { en: 'Delete…', de: 'Löschen…' },
  deleteNamed: (title: string) => ({ en: `Delete “${title}”?`, de: `„${title}“ löschen?` }),
  deleteSource: { en: 'Delete source', de: 'Quelle löschen' },
  nothingGoes: {
    en: 'No passage of it is tagged. The original file stays in the project folder, and Undo brings everything back.',
    de: 'Keine Stelle darin ist codiert. Die Originaldatei bleibt im Projektordner, und „Rückgängig“ bringt alles zurück.',
  },
  whatGoes: (passages: number, evidence: number) => ({
    en: `${counted(passages, 'passage', 'passages')} and ${counted(evidence, 'evidence link', 'evidence links')} that rest on it go with it. The original file stays in the project folder, and Undo brings everything back.`,
    de: `Mit ihr werden gelöscht, was auf ihr beruht: ${counted(passages, 'Stelle', 'Stellen')} und ${counted(evidence, 'Beleg', 'Belege')}. Die Originaldatei bleibt im Projektordner, und „Rückgängig“ bringt alles zurück.`,
  }),
})
