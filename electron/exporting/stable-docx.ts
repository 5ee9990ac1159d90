// The edition for Node makes a `require` of its own, and so does the bundler: the two cannot be in one file.
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate/browser'

/** The first day a zip can name. Its years, months and days are those of the clock on the wall, wherever that hangs. */
const EARLIEST = new Date(1980, 0, 1)
const CORE = 'docProps/core.xml'
/** The part that says what all others are comes first, as Word writes it. */
const TYPES = '[Content_Types].xml'

/**
 * A Word document as the same bytes for the same content: its times are those of the day printed on it, and what the
 * library counts through the life of the program is counted from 1. `change` puts other parts in place.
 */
export function stableDocx(
  bytes: Uint8Array,
  day: string,
  change: (parts: Unzipped) => Unzipped = (parts) => parts,
): Uint8Array {
  const parts = change(counted(unzipSync(bytes)))
  const names = Object.keys(parts).toSorted((one, other) => order(one) - order(other) || (one < other ? -1 : 1))
  return zipSync(Object.fromEntries(names.map((name) => [name, dated(name, parts[name]!, day)])), { mtime: EARLIEST })
}

const order = (name: string): number => (name === TYPES ? 0 : name.startsWith('_rels/') ? 1 : 2)

function dated(name: string, bytes: Uint8Array, day: string): Uint8Array {
  if (name !== CORE) return bytes
  return strToU8(strFromU8(bytes).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`))
}

/** Bookmarks, drawings and the aims of the contents list, numbered in the order they stand. */
function counted(parts: Unzipped): Unzipped {
  const bookmarks = new Numbers()
  const aims = new Numbers()
  const drawings = new Numbers()
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      if (!/^word\/(document|header\d+|footer\d+|footnotes|comments)\.xml$/.test(name)) return [name, bytes]
      const xml = strFromU8(bytes)
        .replace(/<w:bookmark(?:Start|End)\b[^>]*>/g, (tag) =>
          tag.replace(/ w:id="([^"]*)"/, (_, id: string) => ` w:id="${bookmarks.of(id)}"`),
        )
        .replace(/<(?:w:bookmarkStart|w:hyperlink)\b[^>]*>|<w:instrText[^>]*> ?PAGEREF [^<]*/g, (tag) =>
          tag.replace(/_Toc(\w+)/, (_, id: string) => `_Toc${aims.of(id)}`),
        )
        .replace(/<wp:docPr\b[^>]*>/g, (tag) =>
          tag.replace(/ id="([^"]*)"/, (_, id: string) => ` id="${drawings.of(id)}"`),
        )
      return [name, strToU8(xml)]
    }),
  )
}

/** Names as numbers from 1, in the order they are met. */
class Numbers {
  readonly #numbers = new Map<string, number>()

  of(name: string): number {
    const number = this.#numbers.get(name) ?? this.#numbers.size + 1
    this.#numbers.set(name, number)
    return number
  }
}
