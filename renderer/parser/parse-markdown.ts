import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { ParsedArticle } from '@shared/text/parsed-article'
import { readFrontMatter } from './front-matter'
import { notesOfLeftOut, notesOfPictures } from './left-out'
import { markdownHtml } from './markdown-html'
import { preparePage } from './prepare-page'
import { readBlocks } from './read-blocks'

/** The words of a Markdown text as blocks; marks, links and raw HTML tags are not words. */
export function parseMarkdown(markdown: string): ParsedArticle {
  const { body, about } = readFrontMatter(markdown)
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const page = new DOMParser().parseFromString(markdownHtml(tree), 'text/html')
  preparePage(page, about.language)
  const blocks = readBlocks(page.body)
  const headline = blocks.find(({ kind, level }) => kind === 'heading' && level === 1)
  if (headline) headline.role = 'headline'
  const notes = [...notesOfLeftOut(page.body), ...notesOfPictures(page.body.querySelectorAll('img').length)]
  return { ...about, title: about.title || (headline?.text ?? ''), blocks, notes }
}
