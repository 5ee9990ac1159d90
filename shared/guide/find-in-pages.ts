import type { Span } from '../anchoring/span'
import { type FoldedText, foldedWords, foldText } from '../search/folded-text'
import { type GuidePage, type PageSection, wordsOfSection } from './read-page'
import type { PageId } from './pages'

/** A section of the guide that has the words looked for. */
export type GuideHit = { id: PageId; page: string; section: string; name: string | null; excerpt: string }

/** More are not listed. */
const MOST_HITS = 40
/** Characters around the first word found. */
const AROUND = 60

/**
 * The sections that have every word typed, whatever its accents and capitals: those with whole words first, then those
 * with beginnings, with parts of words, and with words that only end otherwise; of the same rank those with a word in
 * their heading, else in the order of the guide. Nothing typed finds nothing.
 */
export function findInPages(pages: readonly GuidePage[], typed: string): GuideHit[] {
  const wanted = foldedWords(typed).split(' ').filter(Boolean)
  if (wanted.length === 0) return []
  const found = pages.flatMap(({ id, title, sections }) =>
    sections.flatMap((section) => {
      const heading = foldedWords(`${title} ${section.title}`)
      const text = foldText(wordsOfSection(section).replaceAll(/\s+/g, ' ').trim())
      const inText = wanted.map((word) => placeOf(word, text.text))
      const inHeading = wanted.map((word) => placeOf(word, heading))
      const rank = Math.min(...wanted.map((_, at) => Math.max(inText[at]!.rank, inHeading[at]!.rank)))
      if (rank === RANK.none) return []
      const isNamed = inHeading.some((place) => place.rank >= rank)
      return [{ rank, isNamed, hit: { id, page: title, ...named(section), excerpt: excerptOf(text, inText[0]!) } }]
    }),
  )
  return found
    .toSorted((one, other) => other.rank - one.rank || Number(other.isNamed) - Number(one.isNamed))
    .slice(0, MOST_HITS)
    .map(({ hit }) => hit)
}

const named = ({ title, name }: PageSection) => ({ section: title, name })

/** How a word stands in a text, the better the higher. */
const RANK = { none: 0, otherEnding: 1, part: 2, beginning: 3, whole: 4 } as const
type PlaceOfWord = { rank: (typeof RANK)[keyof typeof RANK]; start: number; end: number }

/** Letters by which the ends of two forms of a word may differ, and those that it begins with at least. */
const [LONGEST_ENDING, SHORTEST_STEM] = [3, 4]

/** The best place of a word in a text, both folded. */
function placeOf(word: string, text: string): PlaceOfWord {
  let best: PlaceOfWord = { rank: RANK.none, start: 0, end: 0 }
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) {
    const end = start + word.length
    const rank = isInWord(text, start) ? RANK.part : isInWord(text, end) ? RANK.beginning : RANK.whole
    if (rank > best.rank) best = { rank, start, end }
    if (rank === RANK.whole) return best
  }
  return best.rank === RANK.none ? (otherForm(word, text) ?? best) : best
}

/** The first word of a text that begins as this one does and only ends otherwise, as in another case or number. */
function otherForm(word: string, text: string): PlaceOfWord | null {
  const stem = word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING))
  if (stem.length >= word.length) return null
  for (let start = text.indexOf(stem); start !== -1; start = text.indexOf(stem, start + 1)) {
    if (isInWord(text, start)) continue
    let end = start + stem.length
    while (isInWord(text, end)) end += 1
    if (end - start - stem.length <= LONGEST_ENDING) return { rank: RANK.otherEnding, start, end }
  }
  return null
}

/** Whether a place has letters or digits on both sides. */
const isInWord = (text: string, at: number): boolean => isOfWord(text[at - 1]) && isOfWord(text[at])
const isOfWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** The words of a section around a place in them. */
function excerptOf(text: FoldedText, place: Span): string {
  const words = text.original
  const found = text.unfolded(place)
  const start = found.start <= AROUND ? 0 : words.indexOf(' ', found.start - AROUND) + 1
  const end = found.end + AROUND >= words.length ? words.length : words.lastIndexOf(' ', found.end + AROUND)
  return `${start > 0 ? '…' : ''}${words.slice(start, end)}${end < words.length ? '…' : ''}`
}
