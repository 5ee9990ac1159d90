import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { ParsedArticle } from '@shared/text/parsed-article'
import type { WholeBlock } from '@shared/text/whole-text'
import { readFrontMatter } from './card/front-matter'
import { notesOfLeftOut, notesOfPictures } from './blocks/left-out'
import { LeftParts } from './blocks/left-parts'
import { markdownHtml } from './markdown-html'
import { takeUnread } from './article/not-article'
import { preparePage } from './blocks/prepare-page'
import { readBlocks } from './blocks/read-blocks'
import { wholeBlocks } from './whole-page'

/** The words of a Markdown text as blocks; marks, links and raw HTML tags are not words. */
export function parseMarkdown(markdown: string): ParsedArticle {
  const { body, about } = readFrontMatter(markdown)
  const page = pageOf(body)
  preparePage(page, about.language)
  const blocks = readBlocks(page.body)
  const headline = blocks.find(({ kind, level }) => kind === 'heading' && level === 1)
  if (headline) headline.role = 'headline'
  const notes = [...notesOfLeftOut(page.body), ...notesOfPictures(page.body.querySelectorAll('img').length)]
  return { ...about, title: about.title || (headline?.text ?? ''), blocks, notes }
}

/** All words of a Markdown text, those of its own HTML and the deleted ones too. */
export function wholeMarkdown(markdown: string): WholeBlock[] {
  const { body, about } = readFrontMatter(markdown)
  const page = pageOf(body)
  const parts = new LeftParts()
  preparePage(page, about.language, parts)
  takeUnread(page, parts)
  return wholeBlocks(page.body, parts)
}

function pageOf(body: string): Document {
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return new DOMParser().parseFromString(markdownHtml(tree), 'text/html')
}
