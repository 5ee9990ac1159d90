import type { Steps } from '../../steps'
import type { ReadingLog } from './reading-log'
import { referenceNotes } from './reading-words'

/** An entry of BibTeX with its macros written out; fields as they stand, before their commands are read. */
export type ResolvedEntry = { kind: string; key: string; raw: ReadonlyMap<string, string> }

/** Entries that one takes its fields from, beside the whole it is a part of, and how long a chain of them is followed. */
const MOST_SHARED = 20
const DEEPEST = 20

/** What a part of a book, or a paper of a conference, has from the whole. Its own address and DOI are of the whole alone. */
const OF_WHOLE: ReadonlySet<string> = new Set(
  'booktitle publisher institution school organization year month day date journal journaltitle volume number language langid'.split(
    ' ',
  ),
)

/**
 * Entries with what they lack and those they refer to have: by crossref of BibTeX, and by xdata of biblatex. Of fields that
 * are in neither list nobody would see anything.
 */
export function* withInherited(
  entries: readonly ResolvedEntry[],
  known: ReadonlySet<string>,
  log: ReadingLog,
): Steps<ResolvedEntry[]> {
  const byKey = new Map(entries.toReversed().map((entry) => [entry.key.toLowerCase(), entry]))
  byKey.delete('')
  const done = new Map<ResolvedEntry, ReadonlyMap<string, string>>()
  const fieldsOf = (entry: ResolvedEntry, deepest: number): ReadonlyMap<string, string> => {
    const { raw } = entry
    const made = done.get(entry)
    if (made || deepest === 0) return made ?? raw
    // One that refers to itself, also by others, has its own fields alone there.
    done.set(entry, raw)
    const [whole, ...shared] = referredTo(entry).map((key) => byKey.get(key))
    const ofWhole = whole && whole !== entry ? [...fieldsOf(whole, deepest - 1)] : []
    const fields = new Map([
      ...ofWhole.flatMap(([name, value]): [string, string][] => (name === 'title' ? [['booktitle', value]] : [])),
      ...ofWhole.filter(([name]) => OF_WHOLE.has(name)),
      ...shared.flatMap((each) => (each ? [...fieldsOf(each, deepest - 1)] : [])).filter(([name]) => known.has(name)),
      ...raw,
    ])
    done.set(entry, fields)
    return fields
  }
  const inherited: ResolvedEntry[] = []
  for (const entry of entries) {
    if (referredTo(entry).some((key) => key !== '' && !byKey.has(key))) log.note(referenceNotes.absentWhole)
    inherited.push({ ...entry, raw: fieldsOf(entry, DEEPEST) })
    yield
  }
  return inherited
}

/** The keys of the whole that an entry is a part of, empty for none, and of what it takes fields from. */
const referredTo = ({ raw }: ResolvedEntry): string[] =>
  [raw.get('crossref') ?? '', ...(raw.get('xdata') ?? '').split(',', MOST_SHARED)].map((key) =>
    key.trim().toLowerCase(),
  )
