import { articleWords } from './article/article-words'
import type { Block } from '@shared/text/blocks'
import type { ParsedArticle } from '@shared/text/parsed-article'
import { markBelowArticle } from './article/below-article'
import { removeConsentLayers } from './article/consent-layers'
import { findArticle } from './article/find-article'
import { notesOfPictures } from './blocks/left-out'
import { headlineOf, withHeadline } from './article/headline'
import { markBylines } from './article/mark-bylines'
import { markRoles } from './article/mark-roles'
import { foreignPage } from './blocks/foreign-page'
import { readPageMetadata } from './card/page-metadata'
import { countWords } from './blocks/words'
import { preparePage } from './blocks/prepare-page'
import { rescueArticle } from './article/rescue-article'

const FEW_WORDS = 25

/** Finds the article in a saved page. The page is parsed without a browsing context: nothing in it loads or runs. */
export function parseHtml(html: string): ParsedArticle {
  const page = foreignPage(html)
  const metadata = readPageMetadata(page)
  const prepared = (read: Document): Document => {
    preparePage(read, metadata.language)
    removeConsentLayers(read)
    markRoles(read)
    markBelowArticle(read)
    return read
  }
  prepared(page)
  const pictures = page.querySelectorAll('article img, main img').length
  const headline = headlineOf(page, metadata.titles, metadata.others)
  const visible = findArticle(page, headline?.text)
  const { blocks, found, notes } =
    rescueArticle(visible, () => prepared(foreignPage(html)), metadata.articleBody) ?? visible
  const about = metadata.about(found)
  const text = markBylines(withHeadline(blocks, headline, metadata.titles))
  return {
    ...about,
    title: headline?.title ?? about.title,
    from: { ...about.from, ...(headline && { title: articleWords.headline }) },
    blocks: text,
    notes: [
      ...notes,
      ...(found === null ? [] : notesOfFewWords(text)),
      ...notesOfPictures(pictures),
      ...notesOfApparatus(text),
    ],
  }
}

/** Articles are longer; what has so few words is a recording, a gallery, or a page whose article was not found. */
function notesOfFewWords(blocks: readonly Block[]): string[] {
  const count = blocks.reduce((sum, { role, text }) => (role === 'body' ? sum + countWords(text) : sum), 0)
  if (count >= FEW_WORDS) return []
  return [articleWords.short(count)]
}

function notesOfApparatus(blocks: readonly Block[]): string[] {
  const count = blocks.filter(({ role }) => role === 'apparatus').length
  if (count === 0) return []
  return [articleWords.beside(count)]
}
