import type { BundleFormat } from '@shared/kinds/versions'
import type { ParsedArticle } from '@shared/text/parsed-article'
import { parseMessage } from './mime/parse-message'
import { parseWebArchive } from './mime/parse-web-archive'
import { parsePacked } from './packed/parse-packed'

/** The text of a document of many parts in one file. */
export async function parseBundle(bytes: Uint8Array, format: BundleFormat): Promise<ParsedArticle> {
  if (format === 'eml') return parseMessage(bytes)
  if (format === 'mhtml') return parseWebArchive(bytes)
  return parsePacked(bytes, format)
}
