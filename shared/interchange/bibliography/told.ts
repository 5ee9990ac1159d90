import { sayDay } from '../../words/moments'
import { short } from '../../words/short'
import { type Incoming, IncomingReport } from '../incoming'
import { incomingKinds } from '../incoming-words'
import { dayIn } from './dates'
import { offerId, type ReferencesPlan } from './plan-references'
import { referencesToldWords } from './reading-words'
import type { ReadReferences, Reference } from './reference'

/** Characters of a title, and of a value, that tell which one is meant. */
const [ENOUGH_TITLE, ENOUGH] = [80, 200]
/** Entries without a source that are named one by one. */
const MOST_NAMED = 50

/** What a reference list would do, in words. */
export function tellReferences({ notes, dropped }: ReadReferences, plan: ReferencesPlan): Incoming {
  const report = new IncomingReport()
  const filled = plan.matched.filter(({ fills }) => fills.length > 0)
  const values = referencesToldWords.values(filled.flatMap(({ fills }) => fills).length)
  report.brings(incomingKinds.cardsFilled, filled.length, values)
  report.brings(incomingKinds.entriesHere, plan.matched.length)
  for (const { source, by, fills, differs } of plan.matched) {
    const of = short(source.title, ENOUGH_TITLE)
    if (fills.length > 0) {
      const each = fills.map(({ field, said }) => referencesToldWords.filling(field.label, told(field.shown(said))))
      report.changes(of, referencesToldWords.fills(by, each))
    }
    for (const value of differs) {
      const { field, now, said } = value
      const texts = { now: told(field.shown(now)), offered: told(field.shown(said)) }
      report.offers({ id: offerId(source, value), of, field: field.label, ...texts })
    }
  }
  for (const note of notes) report.note(note)
  const { noSource } = referencesToldWords
  for (const reference of plan.unmatched.slice(0, MOST_NAMED)) report.drops(nameOf(reference), 1, noSource)
  report.drops(incomingKinds.furtherEntries, plan.unmatched.length - MOST_NAMED, noSource)
  for (const { reference, by } of plan.ambiguous.slice(0, MOST_NAMED)) {
    report.drops(nameOf(reference), 1, referencesToldWords.several(by))
  }
  report.drops(incomingKinds.furtherEntries, plan.ambiguous.length - MOST_NAMED, referencesToldWords.severalEach)
  report.drops(incomingKinds.entries, plan.repeated.length, referencesToldWords.repeated)
  for (const { what, count, why } of [...plan.dropped, ...dropped]) report.drops(what, count, why)
  return report.told()
}

/** A value as it is shown; days as everywhere. */
const told = (value: string): string => (dayIn(value) === null ? short(value, ENOUGH) : sayDay(value))

function nameOf({ title, authors: [author = ''], published, key }: Reference): string {
  const about = [author, published.slice(0, 4)].filter((part) => part !== '').join(', ')
  const name = short(title || key || referencesToldWords.untitled, ENOUGH_TITLE)
  return referencesToldWords.entry(name, short(about, ENOUGH_TITLE))
}
