import type { Block } from '@shared/text/blocks'
import type { WholeBlock } from '@shared/text/whole-text'
import { notesOfLeftOut, notesOfPictures } from '../blocks/left-out'
import { LeftParts } from '../blocks/left-parts'
import { foreignPage } from '../blocks/foreign-page'
import { takeUnread } from '../article/not-article'
import { preparePage } from '../blocks/prepare-page'
import { readBlocks } from '../blocks/read-blocks'
import { wholeBlocks } from '../whole-page'
import { quoteTail } from './quoted-tail'

/** A message written as a page: all of it is read, since nothing stands around it. */
export function pageMessage(html: string): { blocks: Block[]; notes: string[] } {
  const page = pageOf(html)
  preparePage(page, page.documentElement.lang)
  // Pictures of one pixel tell the sender that the message was opened.
  const pictures = [...page.images].filter((image) => !(image.width === 1 && image.height === 1)).length
  return { blocks: readBlocks(page.body), notes: [...notesOfLeftOut(page.body), ...notesOfPictures(pictures)] }
}

/** All words of a message written as a page. */
export function wholePageMessage(html: string): WholeBlock[] {
  const page = pageOf(html)
  const parts = new LeftParts()
  preparePage(page, page.documentElement.lang, parts)
  takeUnread(page, parts)
  return wholeBlocks(page.body, parts)
}

function pageOf(html: string): Document {
  const page = foreignPage(html)
  quoteTail(page)
  return page
}
