import type { Handlers } from '@shared/ipc/contract'
import { ExportedFiles } from '../exporting/exported-files'
import { appHandlers, type AppParts } from './app-handlers'
import { codebookHandlers, type CodebookParts } from './codebook-handlers'
import { copyHandlers, type CopyParts } from './copy-handlers'
import { draftHandlers, type DraftParts } from './draft-handlers'
import { roundFileHandlers, type RoundFileParts } from './round-file-handlers'
import { exportedHandlers, type ExportedParts } from './exported-handlers'
import { historyHandlers, type HistoryParts } from './history-handlers'
import { interchangeHandlers, type InterchangeParts } from './interchange-handlers'
import { leftOutHandlers, type LeftOutParts } from './left-out-handlers'
import { packageHandlers, type PackageParts } from './package-handlers'
import { mergeHandlers, type MergeParts } from './merge-handlers'
import { memoHandlers, type MemoParts } from './memo-handlers'
import { printHandlers } from './print-handlers'
import { pictureHandlers, type PictureParts } from './picture-handlers'
import { passageHandlers, type PassageParts } from './passage-handlers'
import { projectHandlers, type ProjectParts } from './project-handlers'
import { searchHandlers } from './search-handlers'
import { sessionHandlers } from './session-handlers'
import { settingsHandlers, type SettingsParts } from './settings-handlers'
import { shortcutHandlers, type ShortcutParts } from './shortcut-handlers'
import { sourceHandlers, type SourceParts } from './source-handlers'
import { tableHandlers } from './table-handlers'
import { windowHandlers, type WindowParts } from './window-handlers'

type Parts = AppParts &
  CopyParts &
  ShortcutParts &
  SettingsParts &
  WindowParts &
  ProjectParts &
  DraftParts &
  HistoryParts &
  SourceParts &
  LeftOutParts &
  MemoParts &
  PictureParts &
  CodebookParts &
  PassageParts &
  ExportedParts &
  RoundFileParts &
  PackageParts &
  MergeParts &
  InterchangeParts

/** What every call of the contract does. */
export function handlersFor(given: Omit<Parts, 'exported'>): Handlers {
  const parts: Parts = { ...given, exported: new ExportedFiles() }
  return {
    ...appHandlers(parts),
    ...shortcutHandlers(parts),
    ...settingsHandlers(parts),
    ...projectHandlers(parts),
    ...copyHandlers(parts),
    ...draftHandlers(parts),
    ...historyHandlers(parts),
    ...sourceHandlers(parts),
    ...leftOutHandlers(parts),
    ...memoHandlers(parts),
    ...pictureHandlers(parts),
    ...searchHandlers(parts),
    ...sessionHandlers(parts),
    ...codebookHandlers(parts),
    ...exportedHandlers(parts),
    ...passageHandlers(parts),
    ...tableHandlers(parts),
    ...roundFileHandlers(parts),
    ...packageHandlers(parts),
    ...mergeHandlers(parts),
    ...interchangeHandlers(parts),
    ...printHandlers(parts),
    ...windowHandlers(parts),
  }
}
