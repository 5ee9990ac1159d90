import type { SourceFormat } from '@shared/kinds/versions'
import { articleOf, type ParsedArticle } from '@shared/text/parsed-article'
import type { Chromium } from '../chromium/chromium'
import { declaredEncoding } from './declared-encoding'
import { decodeText } from './decode-text'
import { splitText } from './split-text'

type Read = (
  bytes: Uint8Array,
  chromium: Chromium,
  signal?: AbortSignal,
) => Promise<ParsedArticle & { encoding: string }>

/** How each format becomes an article. A new format is one entry here. */
export const readFormat: Readonly<Record<SourceFormat, Read>> = {
  txt: async (bytes) => {
    const { text, encoding, notes } = decodeText(bytes)
    return { ...articleOf(splitText(text)), encoding, notes }
  },
  md: async (bytes, chromium, signal) => {
    const { text, encoding, notes } = decodeText(bytes)
    const article = await chromium.parseMarkdown(text, signal)
    return { ...article, encoding, notes: [...notes, ...article.notes] }
  },
  html: async (bytes, chromium, signal) => {
    const { text, encoding, notes } = decodeText(bytes, declaredEncoding(bytes))
    const article = await chromium.parseHtml(text, signal)
    return { ...article, encoding, notes: [...notes, ...article.notes] }
  },
}
