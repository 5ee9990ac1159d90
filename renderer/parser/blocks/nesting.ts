import { pageWords } from '../article/article-words'
import { Refusal } from '@shared/refusal'

/** Browsers cut nesting at 512 levels and pages stay below 100; deeper is an attack or an accident. */
const DEEPEST_NESTING = 400
/** Careless pages leave some containers open, and each counts as one level deeper. */
const MOST_OPEN_CONTAINERS = 10_000
/** What holds `<` and `>` that are no tags, and how it ends. */
const SECTIONS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** Containers left open, counted in the text: a browser needs minutes for a million of them, and we a moment to say no. */
export function refuseOpenContainers(html: string): void {
  let open = 0
  for (const [, slash] of html.matchAll(
    /<(\/?)(?:div|span|section|article|blockquote|ul|ol|table|font|b|i|em|strong)[\s>]/gi,
  )) {
    open = slash ? Math.max(open - 1, 0) : open + 1
    if (open > MOST_OPEN_CONTAINERS) throw new Refusal('too-deep', pageWords.tooDeep)
  }
}

/** The same counted in the text of XML, before a parser works through it. */
export function refuseDeepXml(text: string, message: string): void {
  let depth = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const end = tagEnd(text, at)
    if (end < 0) return
    const isMark = text[at + 1] === '!' || text[at + 1] === '?' || text[end - 1] === '/'
    if (!isMark) depth += text[at + 1] === '/' ? -1 : 1
    if (depth > DEEPEST_NESTING) throw new Refusal('too-deep', message)
    at = end
  }
}

/** Where the tag, comment or instruction that begins here ends; -1 where it does not. */
function tagEnd(text: string, from: number): number {
  for (const [begin, end] of SECTIONS) if (text.startsWith(begin, from)) return text.indexOf(end, from)
  let quote = ''
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '>') return at
    else if (character === '"' || character === "'") quote = character
  }
  return -1
}

/** Refuses elements that lie too deep in one another to be walked through. */
export function refuseDeepNesting(page: Document): void {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_ELEMENT)
  let depth = 0
  while (true) {
    if (walker.firstChild()) depth += 1
    else {
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return
        depth -= 1
      }
    }
    if (depth > DEEPEST_NESTING) throw new Refusal('too-deep', pageWords.tooDeep)
  }
}
