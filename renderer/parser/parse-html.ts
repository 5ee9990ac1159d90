import { Readability } from '@mozilla/readability'
import { Refusal } from '@shared/refusal'
import type { Block } from '@shared/text/blocks'
import type { ParsedArticle } from '@shared/text/parsed-article'
import { readPageMetadata } from './page-metadata'
import { readBlocks } from './read-blocks'

/** Browsers cut nesting at 512 levels and pages stay below 100; deeper is an attack or an accident. */
const DEEPEST_NESTING = 400
/** Careless pages leave some containers open, and each counts as one level deeper. */
const MOST_OPEN_CONTAINERS = 10_000

/** In words; a heading that is longer and begins the title is the headline. */
const LONGEST_SITE_NAME = 2

const NOT_ARTICLE = [
  'script, style, template, iframe, object, embed, nav, dialog, button, input, select, textarea',
  '[hidden], [aria-hidden="true"], [role="navigation"], [role="search"], [role="dialog"]',
  '#comments, #disqus_thread, .comments, .comments-area, .comment-list, .comment-respond, [itemtype$="/Comment"]',
].join(', ')
/** "12 comments", "Comments (5 posted)": the way to a discussion that is not part of the article. */
const LINK_TO_COMMENTS = /^\s*(?:comments?\s*\(.*\)|\d+\s+comments?)\s*$/i
const HIDDEN_BY_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Finds the article in a saved page. The page is parsed without a browsing context: nothing in it loads or runs. */
export function parseHtml(html: string): ParsedArticle {
  refuseOpenContainers(html)
  const page = new DOMParser().parseFromString(html, 'text/html')
  refuseDeepNesting(page)
  const metadata = readPageMetadata(page)
  const pictures = page.querySelectorAll('article img, main img').length
  const headings = [...page.querySelectorAll('h1')].map((heading) =>
    readBlocks(heading)
      .map(({ text }) => text)
      .join(' '),
  )
  removeWhatIsNotArticle(page)
  const wholePage = page.body.cloneNode(true) as HTMLElement

  const found = new Readability<Element>(page, { serializer: (node) => node as Element, keepClasses: true }).parse()
  const article = found?.content ? readBlocks(found.content) : []
  const blocks = article.length > 0 ? article : readBlocks(wholePage)
  const about = metadata(found)
  const headline = headings.find((heading) => isHeadline(heading, about.title)) ?? null
  const notes: string[] = []
  if (article.length === 0 && blocks.length > 0)
    notes.push('No article could be told apart; the text of the whole page was imported.')
  if (pictures > 0) notes.push(`Pictures are not imported (${pictures} in this article).`)
  return { ...about, title: headline ?? about.title, blocks: withHeadline(blocks, headline), notes }
}

/** Titles often go on after the headline ("Closed for now - Daily Example"), and often begin with the name of the site. */
function isHeadline(heading: string, title: string): boolean {
  const [words, inTitle] = [wordsOf(heading), wordsOf(title)]
  if (words === inTitle) return words !== ''
  return words.split(' ').length > LONGEST_SITE_NAME && inTitle.startsWith(`${words} `)
}

/** Readability takes the headline out of the article when it repeats the title; its words are evidence like the rest. */
function withHeadline(blocks: Block[], headline: string | null): Block[] {
  if (headline === null || blocks.some((block) => wordsOf(block.text) === wordsOf(headline))) return blocks
  return [{ kind: 'heading', level: 1, text: headline }, ...blocks]
}

function wordsOf(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase()
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function removeWhatIsNotArticle(page: Document): void {
  for (const element of page.querySelectorAll(NOT_ARTICLE)) if (element !== page.body) element.remove()
  for (const link of page.querySelectorAll('a')) if (LINK_TO_COMMENTS.test(link.textContent)) link.remove()
  for (const element of page.body.querySelectorAll('[style]')) {
    if (HIDDEN_BY_STYLE.test(element.getAttribute('style') ?? '')) element.remove()
  }
}

const TOO_DEEP = 'This page is too deeply nested to be read safely. Copy its text and import that instead.'

/** Containers left open, counted in the text: a browser needs minutes for a million of them, and we a moment to say no. */
function refuseOpenContainers(html: string): void {
  let open = 0
  for (const [, slash] of html.matchAll(
    /<(\/?)(?:div|span|section|article|blockquote|ul|ol|table|font|b|i|em|strong)[\s>]/gi,
  )) {
    open = slash ? Math.max(open - 1, 0) : open + 1
    if (open > MOST_OPEN_CONTAINERS) throw new Refusal('too-deep', TOO_DEEP)
  }
}

function refuseDeepNesting(page: Document): void {
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
    if (depth > DEEPEST_NESTING) throw new Refusal('too-deep', TOO_DEEP)
  }
}
