import type { Handlers } from '@shared/ipc/contract'
import { appHandlers, type AppParts } from './app-handlers'
import { draftHandlers, type DraftParts } from './draft-handlers'
import { historyHandlers, type HistoryParts } from './history-handlers'
import { leftOutHandlers, type LeftOutParts } from './left-out-handlers'
import { memoHandlers, type MemoParts } from './memo-handlers'
import { ExportedFiles } from './exported-files'
import { printHandlers } from './print-handlers'
import { projectHandlers, type ProjectParts } from './project-handlers'
import { searchHandlers } from './search-handlers'
import { sourceHandlers, type SourceParts } from './source-handlers'

type Parts = AppParts & ProjectParts & DraftParts & HistoryParts & SourceParts & LeftOutParts & MemoParts

/** What every call of the contract does. */
export function handlersFor(parts: Parts): Handlers {
  const exported = new ExportedFiles()
  return {
    ...appHandlers(parts),
    ...projectHandlers(parts),
    ...draftHandlers(parts),
    ...historyHandlers(parts),
    ...sourceHandlers(parts),
    ...leftOutHandlers(parts),
    ...memoHandlers(parts, exported),
    ...printHandlers(parts, exported),
    ...searchHandlers(parts),
  }
}
