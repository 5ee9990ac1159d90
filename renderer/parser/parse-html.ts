import { Refusal } from '@shared/refusal'
import type { Block } from '@shared/text/blocks'
import type { ParsedArticle } from '@shared/text/parsed-article'
import { counted } from '@shared/words/plural'
import { closeEmptyElements } from './closed-scripts'
import { findArticle } from './find-article'
import { notesOfPictures } from './left-out'
import { headlineOf, withHeadline } from './headline'
import { markBylines } from './mark-bylines'
import { markRoles } from './mark-roles'
import { readPageMetadata } from './page-metadata'
import { preparePage } from './prepare-page'
import { rescueArticle } from './rescue-article'

/** Browsers cut nesting at 512 levels and pages stay below 100; deeper is an attack or an accident. */
const DEEPEST_NESTING = 400
/** Careless pages leave some containers open, and each counts as one level deeper. */
const MOST_OPEN_CONTAINERS = 10_000

/** Finds the article in a saved page. The page is parsed without a browsing context: nothing in it loads or runs. */
export function parseHtml(html: string): ParsedArticle {
  refuseOpenContainers(html)
  const source = closeEmptyElements(html)
  const page = new DOMParser().parseFromString(source, 'text/html')
  refuseDeepNesting(page)
  const metadata = readPageMetadata(page)
  const load = (): Document => {
    const again = new DOMParser().parseFromString(source, 'text/html')
    preparePage(again, metadata.language)
    markRoles(again)
    return again
  }
  preparePage(page, metadata.language)
  markRoles(page)
  const pictures = page.querySelectorAll('article img, main img').length
  const headline = headlineOf(page, metadata.titles, metadata.site)
  const visible = findArticle(page)
  const { blocks, found, notes } = rescueArticle(visible, load, metadata.articleBody) ?? visible
  const about = metadata.about(found)
  const text = markBylines(withHeadline(blocks, headline))
  return {
    ...about,
    title: headline?.text ?? about.title,
    blocks: text,
    notes: [...notes, ...notesOfPictures(pictures), ...notesOfApparatus(text)],
  }
}

function notesOfApparatus(blocks: readonly Block[]): string[] {
  const count = blocks.filter(({ role }) => role === 'apparatus').length
  if (count === 0) return []
  return [`${counted(count, 'paragraph')} beside the article, such as links to others, kept and folded in the reader.`]
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
