import { roundFileCalls } from './round-files'
import { packageCalls } from './packing'
import { mergeCalls } from './merging'
import { interchangeCalls } from './interchange'
import { codebookCalls, exportedCalls, memoCalls, passageCalls, pictureCalls, tableCalls } from './exporting'

/** What a window may ask about files that leave the project or come from others. */
export const fileCalls = {
  ...memoCalls,
  ...codebookCalls,
  ...exportedCalls,
  ...passageCalls,
  ...tableCalls,
  ...pictureCalls,
  ...roundFileCalls,
  ...packageCalls,
  ...mergeCalls,
  ...interchangeCalls,
} as const
