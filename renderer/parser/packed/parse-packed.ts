import type { PackedFormat } from '@shared/kinds/versions'
import type { ParsedArticle } from '@shared/text/parsed-article'
import type { WholeBlock } from '@shared/text/whole-text'
import { notesOfLeftOut, notesOfPictures } from '../blocks/left-out'
import { LeftParts } from '../blocks/left-parts'
import { takeUnread } from '../article/not-article'
import { preparePage } from '../blocks/prepare-page'
import { readBlocks } from '../blocks/read-blocks'
import { wholeBlocks } from '../whole-page'
import { flatParts } from './flat'
import { readDocx } from './docx/read-docx'
import { readEpub } from './epub/read-epub'
import { readOdt } from './odt/read-odt'
import type { PackedText } from './packed-text'
import { unzip, type Parts } from '@shared/packed/unzip'
import { refuseOthers } from './what-it-is'

/** `left` keeps what is left out of a document that is read whole. */
const READERS: Readonly<Record<PackedFormat, (parts: Parts, left?: LeftParts) => PackedText>> = {
  docx: readDocx,
  odt: readOdt,
  epub: readEpub,
}

/** The text of a packed document. It becomes a page, which is read as every other; nothing in it is fetched or run. */
export function parsePacked(bytes: Uint8Array, format: PackedFormat): ParsedArticle {
  const parts = (format === 'odt' ? flatParts(bytes) : null) ?? unzip(bytes)
  refuseOthers(parts, format)
  const { page, notes, ...about } = READERS[format](parts)
  preparePage(page, about.language)
  const pictures = page.body.querySelectorAll('img').length
  const blocks = readBlocks(page.body)
  return { ...about, blocks, url: '', notes: [...notes, ...notesOfLeftOut(page.body), ...notesOfPictures(pictures)] }
}

/** All words of a packed document: those it hides, deletes or says beside its text, too. */
export function wholePacked(bytes: Uint8Array, format: PackedFormat): WholeBlock[] {
  const parts = unzip(bytes)
  refuseOthers(parts, format)
  const left = new LeftParts()
  const { page, language } = READERS[format](parts, left)
  preparePage(page, language, left)
  takeUnread(page, left)
  return wholeBlocks(page.body, left)
}
