import type { Steps } from '../../steps'
import type { ReadingLog } from './reading-log'
import { referenceNotes } from './reading-words'

/** An entry as lines of tags and values have it: the values of each tag in their order. */
export type TaggedEntry = ReadonlyMap<string, readonly string[]>

/** How a format of tagged lines is written. */
export type Tagging = {
  /** Tag and value of a line, or null for one that goes on with the value before it. */
  read: (line: string) => readonly [tag: string, value: string] | null
  /** The tag that every entry begins with. */
  first: string
  /** The tag that ends an entry; absent where the next one or the file does. */
  last?: string
}

/** The entries of a file of tagged lines. Lines without a tag, also behind empty ones, go on with the value before them. */
export function* taggedEntries(
  text: string,
  { read, first, last: end }: Tagging,
  log: ReadingLog,
  take: (entry: TaggedEntry) => void,
): Steps<void> {
  let entry: Map<string, string[]> | null = null
  let values: string[] | null = null
  for (const line of linesOf(text)) {
    yield
    const tagged = read(line.trimEnd())
    if (!tagged) {
      if (values && line.trim() !== '') goOn(values, line)
      else if (!entry && line.trim() !== '') log.note(referenceNotes.strayLine)
      continue
    }
    const [tag, value] = tagged
    if (tag === first && entry) {
      if (end !== undefined) log.note((count) => referenceNotes.endsAtNext(count, end))
      take(entry)
    }
    if (tag === first) entry = new Map()
    if (tag === end && entry) {
      take(entry)
      ;[entry, values] = [null, null]
    } else if (entry) {
      values = entry.get(tag) ?? []
      values.push(value)
      entry.set(tag, values)
    }
  }
  if (!entry) return
  if (end !== undefined) log.note((count) => referenceNotes.endsWithFile(count, end))
  take(entry)
}

/** Longer than anything a card holds, which is told of the value then: one without an end must not be gathered. */
const MOST_OF_VALUE = 100_000

function goOn(values: string[], line: string): void {
  const begun = values.pop() ?? ''
  values.push(begun.length > MOST_OF_VALUE ? begun : `${begun} ${line}`)
}

function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from)
    yield text.slice(from, end === -1 ? text.length : end)
    from = end === -1 ? text.length : end + 1
  }
}
