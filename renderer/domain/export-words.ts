import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** What the dialogs say that write a file: tables, passages, a project for another program. */
export const exportWords = catalogue({
  exportTable: { en: 'Export table', de: 'Tabelle exportieren' },
  exportTableWith: { en: 'Export table…', de: 'Tabelle exportieren…' },
  exportPassages: { en: 'Export passages', de: 'Stellen exportieren' },
  exportForOther: { en: 'Export for another program', de: 'Für ein anderes Programm exportieren' },
  exportCards: (count: number) => ({
    en: `Export ${counted(count, 'source card', 'source cards')}`,
    de: `${counted(count, 'Quellenkarte', 'Quellenkarten')} exportieren`,
  }),
  export: { en: 'Export…', de: 'Exportieren…' },
  exporting: { en: 'Exporting…', de: 'Wird exportiert…' },
  what: { en: 'What', de: 'Was' },
  format: { en: 'Format', de: 'Format' },
  noPassages: { en: 'There are no passages yet.', de: 'Es gibt noch keine Stellen.' },
  passages: (count: number) => ({
    en: `${counted(count, 'passage', 'passages')}.`,
    de: `${counted(count, 'Stelle', 'Stellen')}.`,
  }),
  toBeKnown: { en: 'What is to be known', de: 'Was zu beachten ist' },
})
