import { catalogue } from '../../language/catalogue'

/** The formats of tables, and what each is for. */
export const tableFormats = catalogue({
  csv: { en: 'Table (CSV)', de: 'Tabelle (CSV)' },
  csvUse: {
    en: 'For any spreadsheet or program.',
    de: 'Für jede Tabellenkalkulation und jedes Programm.',
  },
  xlsx: { en: 'Excel workbook', de: 'Excel-Arbeitsmappe' },
  xlsxUse: {
    en: 'Numbers, percents and days are such. Cells hold at most 32,767 characters; longer words are cut.',
    de: 'Zahlen, Prozente und Tage sind solche. Zellen fassen höchstens 32.767 Zeichen; Längeres wird gekürzt.',
  },
  tsv: { en: 'Table with tabs (TSV)', de: 'Tabelle mit Tabulatoren (TSV)' },
  tsvUse: {
    en: 'For programs and scripts, and for spreadsheets that take commas for text.',
    de: 'Für Programme und Skripte und für Tabellenkalkulationen, die Kommas für Text halten.',
  },
  md: { en: 'Markdown', de: 'Markdown' },
  mdUse: {
    en: 'For notes, tickets and web pages. It cannot be imported again.',
    de: 'Für Notizen, Tickets und Webseiten. Lässt sich nicht wieder importieren.',
  },
})
