import type { JournalContents } from '../storage/journal-reader'
import type { Turn } from './undo-history'

/** The commits of a journal as undoing sees them, ascending. */
export function turnsOf({ epoch, entries }: JournalContents): Turn[] {
  return entries.flatMap(({ record, offset, length }) => {
    if (record.type !== 'commits') return []
    const location = { epoch, offset, length }
    return record.commits.map(({ seq, label, by, undoes, redoes }, index) => {
      return { seq, label, by, undoes, redoes, location, index }
    })
  })
}
