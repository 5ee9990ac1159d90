import type { Source } from '../../kinds/sources'
import { bare } from '../../words/bare'
import { letterOf } from '../../words/letters'
import { nameParts } from './names'

/** Words that tell no title from another. */
const SMALL: ReadonlySet<string> = new Set(
  'a an the on of in at to for and or der die das ein eine le la les un une el los de du des'.split(' '),
)

/**
 * A citation key for each source, by its id: its own, else one made of the first author, the year and the first word of
 * the title (“doe2026harbour”). Of equal ones the later have a letter behind them; keys that cards have are never
 * changed for one that was made.
 */
export function citekeys(sources: readonly Source[]): Map<string, string> {
  const keys = new Map<string, string>()
  const taken = new Set<string>()
  const letters = new Map<string, number>()
  const give = (id: string, wanted: string): void => {
    let [key, index] = [wanted, letters.get(wanted.toLowerCase()) ?? 0]
    for (; taken.has(key.toLowerCase()); index += 1) key = `${wanted}${letterOf(index).toLowerCase()}`
    letters.set(wanted.toLowerCase(), index)
    taken.add(key.toLowerCase())
    keys.set(id, key)
  }
  for (const { id, citation } of sources) if (writable(citation?.citekey) !== '') give(id, writable(citation?.citekey))
  for (const source of sources) if (!keys.has(source.id)) give(source.id, madeKey(source))
  return keys
}

function madeKey({ authors: [author = ''], published, citation, title }: Source): string {
  const name =
    plain(nameParts(author).family)
      .split(' ')
      .at(author.includes(',') ? 0 : -1) ?? ''
  const year = (published ?? citation?.issued ?? '').slice(0, 4)
  const word =
    plain(title)
      .split(' ')
      .find((each) => each !== '' && !SMALL.has(each)) ?? ''
  return `${name}${year}${word}` || 'source'
}

/** Latin letters and digits alone: other programs take no others in a key. */
const plain = (text: string): string =>
  Array.from(text, bare)
    .join('')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Signs that end a key in one of the formats are left out. */
const writable = (key = ''): string => key.replace(/[\s"#%'(),={}\\~@]/g, '')
