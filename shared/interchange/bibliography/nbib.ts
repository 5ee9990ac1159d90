import type { Steps } from '../../steps'
import { oneLine } from '../../words/short'
import { readDate } from './dates'
import { withoutMarkup } from './markup'
import { nameFrom } from './names'
import { noteDate } from './note-date'
import { pageRange } from './page-range'
import { ReadingLog } from './reading-log'
import { referenceDropWords } from './reading-words'
import { NO_REFERENCE, type ReadReferences, type Reference } from './reference'
import { type TaggedEntry, type Tagging, taggedEntries } from './tagged-lines'

/** A tag of up to four letters, filled with blanks, and what is behind it: "PMID- 123", "TI  - The harbour". */
const TAGGED = /^([A-Z]{2,4}) {0,2}- ?(.*)$/

const MEDLINE: Tagging = {
  read: (line) => {
    const [, tag, value = ''] = TAGGED.exec(line) ?? []
    return tag === undefined ? null : [tag, value]
  },
  first: 'PMID',
}

/** Tags that say something of a publication. The others are of the database or have no place on a card. */
const TAKEN: ReadonlySet<string> = new Set('PMID TI JT TA VI IP PG DP LA FAU AU CN LID AID PT PB'.split(' '))
/** What PubMed keeps for itself: nobody misses it. */
const OWN: ReadonlySet<string> = new Set(
  'OWN STAT DCOM LR EDAT MHDA CRDT PHST PST IS NLM JID SB DEP OTO OT PMC PMCR AUID'.split(' '),
)

/** Whether a text begins as a list of PubMed does. */
export const isNbib = (start: string): boolean => /^PMID ?- ?\d/m.test(start)

/** Reads a list of PubMed (.nbib, the MEDLINE format). */
export function* readNbib(text: string): Steps<ReadReferences> {
  const log = new ReadingLog()
  yield* taggedEntries(text, MEDLINE, log, (entry) => log.add(referenceOf(entry, log)))
  return log.end()
}

function referenceOf(entry: TaggedEntry, log: ReadingLog): Reference {
  const all = (tag: string): string[] => (entry.get(tag) ?? []).map(oneLine).filter((value) => value !== '')
  const first = (...tags: readonly string[]): string => tags.flatMap(all)[0] ?? ''
  for (const [tag, values] of entry) {
    if (TAKEN.has(tag) || OWN.has(tag)) continue
    log.drop(referenceDropWords.field(tag), referenceDropWords.noPlace, values.length)
  }
  const published = readDate(first('DP'))
  if (!published.exact) noteDate(log, published.date)
  const names = all('FAU').length > 0 ? all('FAU') : all('AU').map(fromShort)
  return {
    ...NO_REFERENCE,
    type: 'article-journal',
    title: withoutMarkup(first('TI').replace(/\.$/, '')),
    authors: [...names, ...all('CN')].flatMap((name) => {
      const [family = '', given = '', ...suffix] = name.split(',')
      return nameFrom({ family, given, suffix: suffix.join(' ') }) || []
    }),
    container: withoutMarkup(first('JT', 'TA')),
    publisher: first('PB'),
    published: published.date,
    url: `https://pubmed.ncbi.nlm.nih.gov/${first('PMID').replace(/\D/g, '')}/`,
    doi: [...all('LID'), ...all('AID')].find((id) => id.endsWith('[doi]'))?.replace(/ ?\[doi\]$/, '') ?? '',
    volume: first('VI'),
    issue: first('IP'),
    pages: pageRange(first('PG')),
    language: first('LA'),
  }
}

/** "Doe, JR" of "Doe JR". */
function fromShort(name: string): string {
  const at = name.lastIndexOf(' ')
  return at === -1 ? name : `${name.slice(0, at)}, ${name.slice(at + 1)}`
}
