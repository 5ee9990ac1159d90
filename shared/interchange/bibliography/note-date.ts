import type { ReadingLog } from './reading-log'

/** Tells of a date that said more, or less surely, than was taken of it. */
export function noteDate(log: ReadingLog, taken: string): void {
  if (taken === '') log.note('date could not be read and was left out', 'dates could not be read and were left out')
  else
    log.note(
      'date is a range or not exact; its first day, month or year was taken',
      'dates are ranges or not exact; their first days, months or years were taken',
    )
}
