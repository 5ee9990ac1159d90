import type { Screen } from '@shared/commands/command'
import type { CommandId } from '@shared/commands/commands'
import { catalogue } from '@shared/language/catalogue'
import {
  BookOpenText,
  CalendarCheck,
  Grid3x3,
  History,
  House,
  LibraryBig,
  type LucideIcon,
  NotepadText,
  Search,
  TextQuote,
  Users,
  Table2,
  Tags,
} from 'lucide-react'

export const SCREEN_NAMES: Readonly<Record<Screen, string>> = catalogue({
  home: { en: 'Home', de: 'Start' },
  library: { en: 'Library', de: 'Bibliothek' },
  reader: { en: 'Reader', de: 'Lesen' },
  codebook: { en: 'Codebook', de: 'Codebuch' },
  risks: { en: 'Risks', de: 'Risiken' },
  matrix: { en: 'Matrix', de: 'Matrix' },
  memo: { en: 'Memo', de: 'Memo' },
  search: { en: 'Search', de: 'Suche' },
  retrieval: { en: 'Passages', de: 'Stellen' },
  history: { en: 'History', de: 'Verlauf' },
  scales: { en: 'Scales', de: 'Skalen' },
  sessions: { en: 'Sessions', de: 'Sitzungen' },
  outcomes: { en: 'Outcomes', de: 'Ausgänge' },
  desk: { en: 'Scoring desk', de: 'Bewertungsplatz' },
  tagging: { en: 'Blind tagging', de: 'Blindes Codieren' },
  settings: { en: 'Settings', de: 'Einstellungen' },
})

/** The rail, top to bottom: the order of an analyst's work. Scales are chosen once, and gone to from the risks;
 * the scoring desk is there while a round is open, and blind tagging is gone to from the sessions. */
export const RAIL: readonly { screen: Screen; command: CommandId; icon: LucideIcon }[] = [
  { screen: 'home', command: 'go.home', icon: House },
  { screen: 'library', command: 'go.library', icon: LibraryBig },
  { screen: 'reader', command: 'go.reader', icon: BookOpenText },
  { screen: 'codebook', command: 'go.codebook', icon: Tags },
  { screen: 'risks', command: 'go.risks', icon: Table2 },
  { screen: 'matrix', command: 'go.matrix', icon: Grid3x3 },
  { screen: 'memo', command: 'go.memo', icon: NotepadText },
  { screen: 'history', command: 'go.history', icon: History },
  { screen: 'retrieval', command: 'go.retrieval', icon: TextQuote },
  { screen: 'sessions', command: 'go.sessions', icon: Users },
  { screen: 'outcomes', command: 'go.outcomes', icon: CalendarCheck },
  { screen: 'search', command: 'go.search', icon: Search },
]
