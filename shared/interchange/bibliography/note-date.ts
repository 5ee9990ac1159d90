import type { ReadingLog } from './reading-log'
import { referenceNotes } from './reading-words'

/** Tells of a date that said more, or less surely, than was taken of it. */
export function noteDate(log: ReadingLog, taken: string): void {
  log.note(taken === '' ? referenceNotes.unreadDate : referenceNotes.inexactDate)
}
