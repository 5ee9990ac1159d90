import type { Block } from '@shared/text/blocks'
import { closeEmptyElements } from '../closed-scripts'
import { notesOfLeftOut, notesOfPictures } from '../left-out'
import { refuseDeepNesting, refuseOpenContainers } from '../nesting'
import { preparePage } from '../prepare-page'
import { readBlocks } from '../read-blocks'
import { quoteTail } from './quoted-tail'

/** A message written as a page: all of it is read, since nothing stands around it. */
export function pageMessage(html: string): { blocks: Block[]; notes: string[] } {
  refuseOpenContainers(html)
  const page = new DOMParser().parseFromString(closeEmptyElements(html), 'text/html')
  refuseDeepNesting(page)
  quoteTail(page)
  preparePage(page, page.documentElement.lang)
  // Pictures of one pixel tell the sender that the message was opened.
  const pictures = [...page.images].filter((image) => !(image.width === 1 && image.height === 1)).length
  return { blocks: readBlocks(page.body), notes: [...notesOfLeftOut(page.body), ...notesOfPictures(pictures)] }
}
