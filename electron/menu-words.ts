import { catalogue } from '@shared/language/catalogue'
import { formatCount } from '@shared/language/counts'

/** What native menus have beside the commands; the platform names its roles in English wherever it names them itself. */
export const menuWords = catalogue({
  openRecent: { en: 'Open recent', de: 'Zuletzt geöffnet' },
  quit: { en: 'Quit', de: 'Beenden' },
  undo: { en: 'Undo', de: 'Rückgängig' },
  redo: { en: 'Redo', de: 'Wiederholen' },
  cut: { en: 'Cut', de: 'Ausschneiden' },
  copy: { en: 'Copy', de: 'Kopieren' },
  paste: { en: 'Paste', de: 'Einfügen' },
  selectAll: { en: 'Select All', de: 'Alles auswählen' },
  minimize: { en: 'Minimize', de: 'Minimieren' },
  addOwnWord: (word: string) => ({
    en: `Add “${word}” to my dictionary`,
    de: `„${word}“ in mein Wörterbuch aufnehmen`,
  }),
  ownWordsFull: (most: number) => ({
    en: `My dictionary is full (${formatCount(most)} words)`,
    de: `Mein Wörterbuch ist voll (${formatCount(most)} Wörter)`,
  }),
  noSpelling: { en: 'No spelling suggestions', de: 'Keine Schreibvorschläge' },
})
