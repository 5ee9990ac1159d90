import { foldedWords, foldText } from '../search/folded-text'
import { type GuidePage, type PageSection, wordsOfSection } from './read-page'
import type { PageId } from './pages'

/** A section of the guide that has the words looked for. */
export type GuideHit = { id: PageId; page: string; section: string; name: string | null; excerpt: string }

/** More are not listed. */
const MOST_HITS = 40
/** Characters around the first word found. */
const AROUND = 60

/**
 * The sections that have every word typed, whatever its accents and capitals: those with a word in their heading first,
 * else in the order of the guide. Nothing typed finds nothing.
 */
export function findInPages(pages: readonly GuidePage[], typed: string): GuideHit[] {
  const wanted = foldedWords(typed).split(' ').filter(Boolean)
  const [first] = wanted
  if (first === undefined) return []
  const found = pages.flatMap(({ id, title, sections }) =>
    sections.flatMap((section) => {
      const heading = foldedWords(`${title} ${section.title}`)
      const words = foldedWords(wordsOfSection(section))
      if (!wanted.every((each) => heading.includes(each) || words.includes(each))) return []
      const isNamed = wanted.some((each) => heading.includes(each))
      return [{ isNamed, hit: { id, page: title, ...named(section), excerpt: excerptOf(section, first) } }]
    }),
  )
  return [...found.filter(({ isNamed }) => isNamed), ...found.filter(({ isNamed }) => !isNamed)]
    .slice(0, MOST_HITS)
    .map(({ hit }) => hit)
}

const named = ({ title, name }: PageSection) => ({ section: title, name })

function excerptOf(section: PageSection, first: string): string {
  const words = wordsOfSection(section).replaceAll(/\s+/g, ' ').trim()
  const folded = foldText(words)
  const at = folded.text.indexOf(first)
  const found = at === -1 ? { start: 0, end: 0 } : folded.unfolded({ start: at, end: at + first.length })
  const start = found.start <= AROUND ? 0 : words.indexOf(' ', found.start - AROUND) + 1
  const end = found.end + AROUND >= words.length ? words.length : words.lastIndexOf(' ', found.end + AROUND)
  return `${start > 0 ? '…' : ''}${words.slice(start, end)}${end < words.length ? '…' : ''}`
}
