import { catalogue } from '../language/catalogue'
import type { MenuName, SubmenuName } from './command'

/** What the menus are called. */
export const MENU_NAMES: Readonly<Record<MenuName | SubmenuName, string>> = catalogue({
  File: { en: 'File', de: 'Datei' },
  Edit: { en: 'Edit', de: 'Bearbeiten' },
  View: { en: 'View', de: 'Ansicht' },
  Go: { en: 'Go', de: 'Gehe zu' },
  Passage: { en: 'Passage', de: 'Stelle' },
  Risk: { en: 'Risk', de: 'Risiko' },
  Memo: { en: 'Memo', de: 'Memo' },
  Tools: { en: 'Tools', de: 'Werkzeuge' },
  Window: { en: 'Window', de: 'Fenster' },
  Help: { en: 'Help', de: 'Hilfe' },
  Import: { en: 'Import', de: 'Importieren' },
  Export: { en: 'Export', de: 'Exportieren' },
  'Rounds by file': { en: 'Rounds by file', de: 'Runden per Datei' },
  'Text and marks': { en: 'Text and marks', de: 'Text und Markierungen' },
})
