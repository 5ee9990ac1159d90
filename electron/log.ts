import { appendFileSync, statSync, writeFileSync } from 'node:fs'

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
  console.error(`Assay: ${what}`, failure ?? '')
  if (!file) return
  const frames =
    failure instanceof Error ? (failure.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  const name = failure instanceof Error ? failure.name : ''
  const entry = [`${new Date().toISOString()} ${what} ${name}`.trimEnd(), ...frames, ''].join('\n')
  try {
    const full = statSync(file, { throwIfNoEntry: false })
    if (full && full.size > MAX_LOG_BYTES) writeFileSync(file, entry, { mode: 0o600 })
    else appendFileSync(file, entry, { mode: 0o600 })
  } catch {
    // A log that cannot be written must not become a second failure.
  }
}
