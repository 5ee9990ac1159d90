import { catalogue } from '@shared/language/catalogue'

/** The formats of other programs that are read, and why a file is not. */
export const readingWords = catalogue({
  annotations: {
    en: 'Annotations of Web Annotation, Hypothesis or Recogito',
    de: 'Anmerkungen von Web Annotation, Hypothesis oder Recogito',
  },
  zotero: { en: 'Zotero annotations', de: 'Zotero-Anmerkungen' },
  references: { en: 'Reference list', de: 'Literaturliste' },
  refi: { en: 'REFI-QDA project', de: 'REFI-QDA-Projekt' },
  unknownXml: (name: string) => ({
    en: `“${name}” is XML, such as Zotero RDF, EndNote XML or MODS, or a web page. Nothing was imported. Export a reference list there as CSL JSON, BibTeX or RIS; articles come in with “Import articles…”.`,
    de: `„${name}“ ist XML, etwa Zotero RDF, EndNote XML oder MODS, oder eine Webseite. Es wurde nichts importiert. Exportieren Sie eine Literaturliste dort als CSL JSON, BibTeX oder RIS; Artikel kommen mit „Artikel importieren…“ herein.`,
  }),
  unknownKind: (name: string, known: string) => ({
    en: `“${name}” is of no kind that Assay imports from other programs: ${known}. Nothing was imported. Articles come in with “Import articles…”.`,
    de: `„${name}“ ist von keiner Art, die Assay aus anderen Programmen importiert: ${known}. Es wurde nichts importiert. Artikel kommen mit „Artikel importieren…“ herein.`,
  }),
  tooLarge: (name: string, most: number, kind: string) => ({
    en: `“${name}” is larger than ${most} MB, the most Assay reads of ${kind}. Nothing was imported. Export less of it there.`,
    de: `„${name}“ ist größer als ${most} MB; mehr liest Assay davon nicht (${kind}). Es wurde nichts importiert. Exportieren Sie dort weniger davon.`,
  }),
  tooLong: (name: string, why: string) => ({
    en: `“${name}” is too long. ${why} Nothing was imported.`,
    de: `„${name}“ ist zu lang. ${why} Es wurde nichts importiert.`,
  }),
  unreadable: (name: string) => ({
    en: `“${name}” could not be read. Nothing was imported. Check that it still exists and may be read.`,
    de: `„${name}“ konnte nicht gelesen werden. Es wurde nichts importiert. Prüfen Sie, ob es die Datei noch gibt und ob sie gelesen werden darf.`,
  }),
  notFile: (name: string) => ({
    en: `“${name}” is not a file. Nothing was imported. Choose the file itself.`,
    de: `„${name}“ ist keine Datei. Es wurde nichts importiert. Wählen Sie die Datei selbst.`,
  }),
  unanswered: (name: string) => ({
    en: `“${name}” could not be read: the drive it lies on does not answer. Nothing was imported. Connect the drive again, or copy the file to this computer, and import it then.`,
    de: `„${name}“ konnte nicht gelesen werden: Das Laufwerk, auf dem die Datei liegt, antwortet nicht. Es wurde nichts importiert. Verbinden Sie das Laufwerk wieder, oder kopieren Sie die Datei auf diesen Computer, und importieren Sie sie dann.`,
  }),
  empty: (name: string) => ({
    en: `“${name}” is empty. Nothing was imported.`,
    de: `„${name}“ ist leer. Es wurde nichts importiert.`,
  }),
  fillCards: {
    en: 'Fill source cards from a reference list',
    de: 'Quellenkarten aus einer Literaturliste ausfüllen',
  },
  noReferences: (name: string) => ({
    en: `“${name}” lists no publications. Nothing was imported. Export the list as BibTeX, RIS or CSL JSON.`,
    de: `„${name}“ führt keine Veröffentlichungen auf. Es wurde nichts importiert. Exportieren Sie die Liste als BibTeX, RIS oder CSL JSON.`,
  }),
  nothingImported: (why: string) => ({ en: `Nothing was imported. ${why}`, de: `Es wurde nichts importiert. ${why}` }),
  nothingChanged: (why: string) => ({ en: `${why} Nothing was changed.`, de: `${why} Es wurde nichts geändert.` }),
})
