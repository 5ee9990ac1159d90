import type { ExportFormat } from '@shared/ipc/exporting'
import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** Exporting a memo: the dialog, what is chosen in it, how far it is and what became of it. */
export const exportWords = catalogue({
  title: { en: 'Export memo', de: 'Memo exportieren' },
  export: { en: 'Export…', de: 'Exportieren…' },
  exporting: { en: 'Exporting…', de: 'Wird exportiert…' },
  formats: { en: 'Formats', de: 'Formate' },
  leaveOut: { en: 'Leave out', de: 'Weglassen' },
  names: { en: 'Names of analysts', de: 'Namen der Analysten' },
  namesBecome: { en: 'they become letters wherever they stand', de: 'sie werden überall zu Buchstaben' },
  wordsOfSources: { en: 'Words of the sources', de: 'Text der Quellen' },
  wordsBecome: {
    en: 'where they stand and how many they are is said instead; titles of sources stay',
    de: 'stattdessen steht da, wo er steht und wie viele Wörter es sind; Titel der Quellen bleiben',
  },
  beingChecked: {
    en: 'The memo is being checked. With errors that nobody mended or waived the files are marked as a draft.',
    de: 'Das Memo wird geprüft. Mit Fehlern, die niemand behoben oder hingenommen hat, werden die Dateien als Entwurf gekennzeichnet.',
  },
  checksFound: (errors: number) => ({
    en: `The checks found ${counted(errors, 'error', 'errors')} that nobody mended or waived: the files are marked as a draft.`,
    de: `Die Prüfungen fanden ${counted(errors, 'Fehler, den', 'Fehler, die')} niemand behoben oder hingenommen hat: Die Dateien werden als Entwurf gekennzeichnet.`,
  }),
  wholeExport: { en: 'Whole export', de: 'Ganzer Export' },
  writing: (fileName: string, number: number, of: number) => ({
    en: `Writing “${fileName}” (${number} of ${of})`,
    de: `„${fileName}“ wird geschrieben (${number} von ${of})`,
  }),
  composing: { en: 'Composing the memo…', de: 'Das Memo wird zusammengestellt…' },
  noFormat: { en: 'Choose at least one format.', de: 'Wählen Sie mindestens ein Format.' },
  fileIsNext: { en: 'You choose the file next.', de: 'Die Datei wählen Sie als Nächstes.' },
  folderIsNext: {
    en: 'You choose the folder next. No file there is replaced.',
    de: 'Den Ordner wählen Sie als Nächstes. Keine Datei darin wird ersetzt.',
  },
  cancelled: (fileName: string) => ({
    en: `“${fileName}” was not written: the export was cancelled.`,
    de: `„${fileName}“ wurde nicht geschrieben: Der Export wurde abgebrochen.`,
  }),
  wordTemplate: { en: 'Word template', de: 'Word-Vorlage' },
  ownTemplate: { en: 'Assay’s own', de: 'Die von Assay' },
  chooseTemplate: { en: 'Choose template…', de: 'Vorlage wählen…' },
  notTakenOver: {
    en: 'What of the template is not taken over',
    de: 'Was von der Vorlage nicht übernommen wird',
  },
})

/** What the formats of a memo are called. */
export const FORMAT_NAMES: Readonly<Record<ExportFormat, string>> = catalogue({
  docx: { en: 'Word', de: 'Word' },
  pdf: { en: 'PDF', de: 'PDF' },
  html: { en: 'Web page', de: 'Webseite' },
  md: { en: 'Markdown', de: 'Markdown' },
  receipt: { en: 'Receipt', de: 'Prüfbeleg' },
})

/** What each format is for. */
export const FORMAT_USES: Readonly<Record<ExportFormat, string>> = catalogue({
  docx: { en: 'to be worked on in Word', de: 'zum Weiterbearbeiten in Word' },
  pdf: { en: 'to be read and printed as it is', de: 'zum Lesen und Drucken, wie es ist' },
  html: { en: 'to be read in a browser', de: 'zum Lesen im Browser' },
  md: { en: 'to be read by other programs', de: 'zum Lesen durch andere Programme' },
  receipt: {
    en: 'with which others check every quote and number (assay verify-receipt)',
    de: 'mit dem andere jedes Zitat und jede Zahl prüfen (assay verify-receipt)',
  },
})
