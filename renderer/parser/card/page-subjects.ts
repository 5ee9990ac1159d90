import type { PageTags } from './page-tags'
import { pagePlaces } from './place-words'
import { listed } from '@shared/language/counts'

const SECTIONS = ['article:section', 'og:section', 'articlesection', 'parsely-section', 'section']
const KEYWORDS = [
  'news_keywords',
  'keywords',
  'article:tag',
  'parsely-tags',
  'sailthru.tags',
  'citation_keywords',
  'dc.subject',
]
const MOST = 12
const LONGEST = 80

/** The section a page says it stands in, in each place where it says so. */
export const pageSections = (tags: PageTags, linked: { section: string }): string[] =>
  [linked.section, ...SECTIONS.flatMap((name) => tags.all(name))].filter(Boolean)

type Subjects = { values: string[]; from: string }

/** What a page files itself under: its section and its keywords, from the first place that has any. */
export function pageSubjects(tags: PageTags, linked: { section: string; keywords: readonly string[] }): Subjects {
  const ofTags = (names: readonly string[]): Subjects[] =>
    names.map((name) => ({
      values: clean(tags.all(name).flatMap((words) => words.split(/[,;]/))),
      from: tags.from(name),
    }))
  const first = (places: readonly Subjects[]): Subjects =>
    places.find(({ values }) => values.length > 0) ?? { values: [], from: '' }
  const ofLinked = (words: readonly string[]): Subjects => ({
    values: clean(words),
    from: pagePlaces.linked,
  })
  const section = first([ofLinked([linked.section]), ...ofTags(SECTIONS)])
  const keywords = first([ofLinked(linked.keywords), ...ofTags(KEYWORDS)])
  return {
    values: clean([...section.values.slice(0, 1), ...keywords.values]).slice(0, MOST),
    from: listed([...new Set([section.from, keywords.from].filter(Boolean))]),
  }
}

/** Without doubles, addresses, and what is too long for a subject. */
function clean(words: readonly string[]): string[] {
  const known = new Map<string, string>()
  for (const word of words.map((each) => each.replace(/\s+/g, ' ').trim()))
    if (word !== '' && word.length <= LONGEST && !/^(?:https?:|[@/])/.test(word) && !known.has(word.toLowerCase()))
      known.set(word.toLowerCase(), word)
  return [...known.values()]
}
