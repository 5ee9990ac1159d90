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
  const lines = stackOf(failure).split('\n')
  const frames = lines.filter((line) => FRAME.test(line) && line.length <= LONGEST_FRAME).map(withoutFolders)
  return { name: failure.name.slice(0, LONGEST_NAME), frames: frames.slice(0, MOST_FRAMES) }
}

/** The stack behind the message, lines of which may look like places in the code. */
function stackOf({ stack = '', message }: Error): string {
  const said = stack.indexOf(message)
  return said < 0 ? stack : stack.slice(said + message.length)
}

/** Names inside the program hold no folder of the person who runs it. */
const INSIDE = /^(?:async )?(?:node|app):/

/** A place in the code by the name of its file: folders above it can hold the name of a person, or of their work. */
function withoutFolders(frame: string): string {
  const bracket = frame.indexOf(' (')
  const start = bracket < 0 ? frame.indexOf('at ') + 'at '.length : bracket + ' ('.length
  const place = frame.slice(start)
  if (INSIDE.test(place)) return frame
  return frame.slice(0, start) + place.slice(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1)
}
