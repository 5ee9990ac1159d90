import type { PackedFormat } from '@shared/kinds/versions'
import type { ParsedArticle } from '@shared/text/parsed-article'
import { notesOfLeftOut, notesOfPictures } from '../left-out'
import { preparePage } from '../prepare-page'
import { readBlocks } from '../read-blocks'
import { flatParts } from './flat'
import { readDocx } from './docx/read-docx'
import { readEpub } from './epub/read-epub'
import { readOdt } from './odt/read-odt'
import type { PackedText } from './packed-text'
import { unzip, type Parts } from './unzip'
import { refuseOthers } from './what-it-is'

const READERS: Readonly<Record<PackedFormat, (parts: Parts) => PackedText>> = {
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
