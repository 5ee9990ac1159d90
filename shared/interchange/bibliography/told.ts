import { formatDay } from '../../words/days'
import { counted } from '../../words/plural'
import { short } from '../../words/short'
import { type Incoming, IncomingReport } from '../incoming'
import { dayIn } from './dates'
import type { MatchedBy } from './matching'
import { offerId, type ReferencesPlan } from './plan-references'
import type { ReadReferences, Reference } from './reference'

/** Characters of a title, and of a value, that tell which one is meant. */
const [ENOUGH_TITLE, ENOUGH] = [80, 200]
/** Entries without a source that are named one by one. */
const MOST_NAMED = 50

const NO_SOURCE = 'No source here has its DOI, address or title, and it has no text to import.'

const several = (by: MatchedBy): string =>
  `Several sources here have its ${by}, and nothing tells which is meant. Let only one of them have it, then import this file again.`

/** What a reference list would do, in words. */
export function tellReferences({ notes, dropped }: ReadReferences, plan: ReferencesPlan): Incoming {
  const report = new IncomingReport()
  const filled = plan.matched.filter(({ fills }) => fills.length > 0)
  report.brings('source cards filled', filled.length, counted(filled.flatMap(({ fills }) => fills).length, 'value'))
  report.brings('entries of sources that are here', plan.matched.length)
  for (const { source, by, fills, differs } of plan.matched) {
    const of = short(source.title, ENOUGH_TITLE)
    if (fills.length > 0) {
      const values = fills.map(({ field, said }) => `${field.label} “${told(field.shown(said))}”`)
      report.changes(of, `Found by its ${by}. Fills ${values.join(', ')}.`)
    }
    for (const value of differs) {
      const { field, now, said } = value
      const texts = { now: told(field.shown(now)), offered: told(field.shown(said)) }
      report.offers({ id: offerId(source, value), of, field: field.label, ...texts })
    }
  }
  for (const note of notes) report.note(note)
  for (const reference of plan.unmatched.slice(0, MOST_NAMED)) report.drops(nameOf(reference), 1, NO_SOURCE)
  report.drops('further entries', plan.unmatched.length - MOST_NAMED, NO_SOURCE)
  for (const { reference, by } of plan.ambiguous.slice(0, MOST_NAMED)) report.drops(nameOf(reference), 1, several(by))
  const others = plan.ambiguous.length - MOST_NAMED
  report.drops('further entries', others, 'Several sources here fit each of them, and nothing tells which is meant.')
  report.drops('entries', plan.repeated.length, 'An earlier entry of the file is of the same source.')
  for (const { what, count, why } of [...plan.dropped, ...dropped]) report.drops(what, count, why)
  return report.told()
}

/** A value as it is shown; days as everywhere. */
const told = (value: string): string => (dayIn(value) === null ? short(value, ENOUGH) : formatDay(value))

function nameOf({ title, authors: [author = ''], published, key }: Reference): string {
  const about = [author, published.slice(0, 4)].filter((part) => part !== '').join(', ')
  return `“${short(title || key || 'Entry without a title', ENOUGH_TITLE)}”${about === '' ? '' : ` (${short(about, ENOUGH_TITLE)})`}`
}
