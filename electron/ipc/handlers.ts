import type { Handlers } from '@shared/ipc/contract'
import { appHandlers, type AppParts } from './app-handlers'
import { draftHandlers, type DraftParts } from './draft-handlers'
import { historyHandlers, type HistoryParts } from './history-handlers'
import { leftOutHandlers, type LeftOutParts } from './left-out-handlers'
import { memoHandlers, type MemoParts } from './memo-handlers'
import { projectHandlers, type ProjectParts } from './project-handlers'
import { searchHandlers } from './search-handlers'
import { shortcutHandlers, type ShortcutParts } from './shortcut-handlers'
import { sourceHandlers, type SourceParts } from './source-handlers'
import { windowHandlers, type WindowParts } from './window-handlers'

/** What every call of the contract does. */
export const handlersFor = (
  parts: AppParts &
    ShortcutParts &
    ProjectParts &
    DraftParts &
    HistoryParts &
    SourceParts &
    LeftOutParts &
    MemoParts &
    WindowParts,
): Handlers => ({
  ...appHandlers(parts),
  ...shortcutHandlers(parts),
  ...projectHandlers(parts),
  ...draftHandlers(parts),
  ...historyHandlers(parts),
  ...sourceHandlers(parts),
  ...leftOutHandlers(parts),
  ...memoHandlers(parts),
  ...searchHandlers(parts),
  ...windowHandlers(parts),
})
