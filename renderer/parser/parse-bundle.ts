import type { BundleFormat } from '@shared/kinds/versions'
import type { ParsedArticle } from '@shared/text/parsed-article'
import { parseMessage } from './mime/parse-message'
import { parseWebArchive } from './mime/parse-web-archive'
import { parsePacked } from './packed/parse-packed'

/** The text of a document whose bytes have to be taken apart. PDFs alone need an engine, so it comes with the first one. */
export async function parseBundle(bytes: Uint8Array, format: BundleFormat): Promise<ParsedArticle> {
  if (format === 'eml') return parseMessage(bytes)
  if (format === 'mhtml') return parseWebArchive(bytes)
  if (format === 'pdf') return (await import('./pdf/engine')).parse(bytes)
  return parsePacked(bytes, format)
}
