import { catalogue } from '@shared/language/catalogue'

/** What the file of another program would bring, before it is imported. */
export const exchangeWords = catalogue({
  importFrom: { en: 'Import from another program', de: 'Aus einem anderen Programm importieren' },
  import: { en: 'Import', de: 'Importieren' },
  importing: { en: 'Importing…', de: 'Wird importiert…' },
  oneStep: (format: string) => ({
    en: `{file}, ${format}. All of it is imported as one step, which Undo takes back.`,
    de: `{file}, ${format}. Alles wird in einem Schritt importiert, den „Rückgängig“ zurücknimmt.`,
  }),
  nothingToImport: (format: string, why: string) => ({
    en: `{file}, ${format}. ${why}`,
    de: `{file}, ${format}. ${why}`,
  }),
  whatItBrings: { en: 'What it brings', de: 'Was hinzukommt' },
  whatChanges: { en: 'What changes here', de: 'Was sich hier ändert' },
  whatIsNotImported: { en: 'What is not imported', de: 'Was nicht importiert wird' },
  whatDiffers: {
    en: 'What differs, and stays as it is unless you tick it',
    de: 'Was abweicht und so bleibt, wenn Sie es nicht ankreuzen',
  },
  tickNone: { en: 'Tick none', de: 'Nichts ankreuzen' },
  tickAll: { en: 'Tick all', de: 'Alles ankreuzen' },
})
