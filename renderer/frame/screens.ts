import type { Screen } from '@shared/commands/command'
import type { CommandId } from '@shared/commands/commands'
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

export const SCREEN_NAMES: Record<Screen, string> = {
  home: 'Home',
  library: 'Library',
  reader: 'Reader',
  codebook: 'Codebook',
  risks: 'Risks',
  matrix: 'Matrix',
  memo: 'Memo',
  search: 'Search',
  retrieval: 'Passages',
  history: 'History',
  scales: 'Scales',
  sessions: 'Sessions',
  outcomes: 'Outcomes',
  desk: 'Scoring desk',
  tagging: 'Blind tagging',
  settings: 'Settings',
}

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
