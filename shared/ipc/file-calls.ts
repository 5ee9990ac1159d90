import { exchangeCalls } from './exchanging'
import { codebookCalls, exportedCalls, memoCalls, passageCalls, tableCalls } from './exporting'

/** What a window may ask about files that leave the project or come from others. */
export const fileCalls = {
  ...memoCalls,
  ...codebookCalls,
  ...exportedCalls,
  ...passageCalls,
  ...tableCalls,
  ...exchangeCalls,
} as const
