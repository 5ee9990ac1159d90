import { call } from './client'
import { notifyFailure } from './notices'

/** A pause in typing this long, in milliseconds, brings the words to the disk. */
const PAUSE_MS = 300

let waiting: { words: string; timer: ReturnType<typeof setTimeout> } | null = null

/** What was typed about a problem and not reported yet; empty when nothing was. Throws a Refusal. */
export const keptReportWords = (): Promise<string> => call('report.words', {})

/** Keeps what is typed about a problem on the disk, which outlives the program, once typing pauses. */
export function keepReportWords(words: string): void {
  clearTimeout(waiting?.timer)
  waiting = { words, timer: setTimeout(writeReportWords, PAUSE_MS) }
}

/** Writes at once what still waits. */
export function writeReportWords(): void {
  if (waiting === null) return
  const { words, timer } = waiting
  clearTimeout(timer)
  waiting = null
  call('report.keepWords', { words }).catch(notifyFailure)
}
