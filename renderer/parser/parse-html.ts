import type { ParsedArticle } from '@shared/text/parsed-article'
import { closeEmptyElements } from './closed-scripts'
import { findArticle } from './find-article'
import { notesOfPictures } from './left-out'
import { headlineOf, withHeadline } from './headline'
import { refuseDeepNesting, refuseOpenContainers } from './nesting'
import { readPageMetadata } from './page-metadata'
import { preparePage } from './prepare-page'
import { rescueArticle } from './rescue-article'

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
    return again
  }
  preparePage(page, metadata.language)
  const pictures = page.querySelectorAll('article img, main img').length
  const headline = headlineOf(page, metadata.titles, metadata.site)
  const visible = findArticle(page)
  const { blocks, found, notes } = rescueArticle(visible, load, metadata.articleBody) ?? visible
  const about = metadata.about(found)
  return {
    ...about,
    title: headline?.text ?? about.title,
    blocks: withHeadline(blocks, headline),
    notes: [...notes, ...notesOfPictures(pictures)],
  }
}
