// Without zod: the main process can tell of a failure before any library is loaded.

/** The parts of a window that fail each for themselves; `background` is what no part of it shows. */
export const WINDOW_PARTS = [
  'window',
  'titleBar',
  'banners',
  'rail',
  'screen',
  'statusBar',
  'tray',
  'imports',
  'notices',
  'dropTarget',
  'commands',
  'guide',
  'dialog',
  'background',
] as const
export type WindowPart = (typeof WINDOW_PARTS)[number]

/** What may be kept of a failure: its kind and the places in the code it passed. Its message can quote an article. */
export type FailureTrace = { name: string; frames: string[] }

export const MOST_FRAMES = 50
export const LONGEST_FRAME = 500
export const LONGEST_NAME = 100
/** A line of a stack trace, told from a line of the message above it by the place in the code at its end. */
export const FRAME = /^\s*at .*(?::\d+:\d+|<anonymous>)\)?$/

/** The trace of anything that was thrown. */
export function traceOf(failure: unknown): FailureTrace {
  if (!(failure instanceof Error)) return { name: '', frames: [] }
  const lines = (failure.stack ?? '').split('\n')
  const frames = lines.filter((line) => FRAME.test(line) && line.length <= LONGEST_FRAME)
  return { name: failure.name.slice(0, LONGEST_NAME), frames: frames.slice(0, MOST_FRAMES) }
}
