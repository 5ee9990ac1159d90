import { type FailureTrace, traceOf } from '@shared/ipc/failure-trace'
import { appendFileSync, statSync, writeFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { terminalText } from './terminal-text'

/** The file of the log, in the folder of the user's data. */
export const LOG_NAME = 'assay.log'

/** A log that grew past this starts over. */
const MAX_LOG_BYTES = 1_000_000
let file: string | null = null

/** From now on failures are kept in this file too. */
export function keepLog(path: string): void {
  file = path
}

/**
 * Notes a failure: in full on the console; in the file without its message,
 * because messages can quote articles and the file may be sent to somebody.
 */
export function log(what: string, failure?: unknown): void {
  const told = failure === undefined ? '' : ` ${inspect(failure)}`
  console.error(terminalText(`Assay: ${what}${told}`))
  keep(what, traceOf(failure))
}

/** Notes a failure of which only the trace is known. */
export function logTrace(what: string, trace: FailureTrace): void {
  console.error(terminalText([`Assay: ${what} ${trace.name}`, ...trace.frames].join('\n')))
  keep(what, trace)
}

function keep(what: string, { name, frames }: FailureTrace): void {
  if (!file) return
  const entry = [`${new Date().toISOString()} ${what} ${name}`.trimEnd(), ...frames, ''].join('\n')
  try {
    const full = statSync(file, { throwIfNoEntry: false })
    if (full && full.size > MAX_LOG_BYTES) writeFileSync(file, terminalText(entry), { mode: 0o600 })
    else appendFileSync(file, terminalText(entry), { mode: 0o600 })
  } catch {
    // A log that cannot be written must not become a second failure.
  }
}
