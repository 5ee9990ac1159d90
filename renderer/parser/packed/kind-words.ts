import { catalogue } from '@shared/language/catalogue'
import type { PackedFormat } from '@shared/kinds/versions'

/** What packed files are that are imported. */
export const IMPORTED_KINDS: Readonly<Record<PackedFormat, string>> = catalogue({
  docx: { en: 'a Word document (.docx)', de: 'ein Word-Dokument (.docx)' },
  odt: { en: 'an OpenDocument text (.odt)', de: 'ein OpenDocument-Text (.odt)' },
  epub: { en: 'an e-book (.epub)', de: 'ein E-Book (.epub)' },
})

/** What packed files are that are not. */
export const OTHER_KINDS = catalogue({
  binaryWorkbook: { en: 'a binary workbook (.xlsb)', de: 'eine binäre Arbeitsmappe (.xlsb)' },
  withMacros: { en: 'an Office document with macros', de: 'ein Office-Dokument mit Makros' },
  workbook: { en: 'an Excel workbook (.xlsx)', de: 'eine Excel-Arbeitsmappe (.xlsx)' },
  presentation: { en: 'a PowerPoint presentation (.pptx)', de: 'eine PowerPoint-Präsentation (.pptx)' },
  drawing: { en: 'a Visio drawing', de: 'eine Visio-Zeichnung' },
  openSpreadsheet: { en: 'an OpenDocument spreadsheet (.ods)', de: 'eine OpenDocument-Tabelle (.ods)' },
  openPresentation: { en: 'an OpenDocument presentation (.odp)', de: 'eine OpenDocument-Präsentation (.odp)' },
  openOther: { en: 'an OpenDocument file that is no text', de: 'eine OpenDocument-Datei, die kein Text ist' },
  oldOpenOffice: { en: 'an old OpenOffice document', de: 'ein altes OpenOffice-Dokument' },
  apple: { en: 'a Pages, Numbers or Keynote document', de: 'ein Pages-, Numbers- oder Keynote-Dokument' },
  zip: { en: 'a zip archive', de: 'ein Zip-Archiv' },
})

/** Why a packed file is refused for what it is. */
export const kindRefusals = catalogue({
  notImported: (kind: string) => ({
    en: `This is ${kind}, which Assay does not import. Nothing was imported. Save it as a Word document (.docx), as a web page or as text, or copy its text and paste it.`,
    de: `Das ist ${kind}; so etwas importiert Assay nicht. Es wurde nichts importiert. Speichern Sie es als Word-Dokument (.docx), als Webseite oder als Text, oder kopieren Sie den Text, und fügen Sie ihn ein.`,
  }),
  archive: (kind: string) => ({
    en: `This is ${kind}, which Assay does not import. Nothing was imported. Unpack it and import what is in it.`,
    de: `Das ist ${kind}; so etwas importiert Assay nicht. Es wurde nichts importiert. Entpacken Sie es, und importieren Sie, was darin ist.`,
  }),
  otherName: (kind: string, ending: string) => ({
    en: `This is ${kind} under another name. Nothing was imported. Rename it to end in .${ending} and import it again.`,
    de: `Das ist ${kind} unter anderem Namen. Es wurde nichts importiert. Benennen Sie die Datei um, sodass sie auf .${ending} endet, und importieren Sie sie noch einmal.`,
  }),
  noTable: (kind: string) => ({
    en: `This is ${kind}, which is not read as a table. Nothing was imported. Save it as an Excel workbook (.xlsx) or as CSV.`,
    de: `Das ist ${kind}; so etwas wird nicht als Tabelle gelesen. Es wurde nichts importiert. Speichern Sie es als Excel-Arbeitsmappe (.xlsx) oder als CSV.`,
  }),
  noWord: (kind: string) => ({
    en: `This is ${kind}, which is no Word document. Nothing was read of it.`,
    de: `Das ist ${kind} und kein Word-Dokument. Es wurde nichts davon gelesen.`,
  }),
  empty: { en: 'There is nothing in this file.', de: 'In dieser Datei ist nichts.' },
  protected: {
    en: 'This e-book is protected against copying (DRM), so its text cannot be read. Nothing was imported. Get a copy without protection from its publisher, or copy the passages you need and paste them.',
    de: 'Dieses E-Book ist gegen Kopieren geschützt (DRM), daher lässt sich der Text nicht lesen. Es wurde nichts importiert. Besorgen Sie eine Kopie ohne Schutz beim Herausgeber, oder kopieren Sie die Stellen, die Sie brauchen, und fügen Sie sie ein.',
  },
})

/** What of a part of a packed file cannot be read; behind each stands what to do. */
export const partWords = catalogue({
  declarations: (part: string) => ({
    en: `declarations of its own (DOCTYPE) in “${part}”`,
    de: `eigene Deklarationen (DOCTYPE) in „${part}“`,
  }),
  unreadable: (part: string) => ({
    en: `The part “${part}” cannot be read.`,
    de: `Der Teil „${part}“ lässt sich nicht lesen.`,
  }),
  unreadableCharacters: (part: string) => ({
    en: `The part “${part}” has characters that cannot be read.`,
    de: `Der Teil „${part}“ hat Zeichen, die sich nicht lesen lassen.`,
  }),
  noWordText: (part: string) => ({
    en: `The part “${part}” has no text of a Word document.`,
    de: `Der Teil „${part}“ hat keinen Text eines Word-Dokuments.`,
  }),
  noText: (part: string) => ({
    en: `The part “${part}” has no text of a document.`,
    de: `Der Teil „${part}“ hat keinen Text eines Dokuments.`,
  }),
  noChapters: (part: string) => ({
    en: `The part “${part}” names no chapters.`,
    de: `Der Teil „${part}“ nennt keine Kapitel.`,
  }),
})
