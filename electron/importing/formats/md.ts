import { decodeText } from '@shared/encoding/decode-text'
import { plainLines } from '@shared/text/plain-lines'
import type { Format } from './format'

/** Markdown, read in the confined page. */
export const md: Format = {
  extensions: ['md', 'markdown'],
  read: async (bytes, chromium, signal) => {
    const { text, encoding, notes } = decodeText(bytes)
    const article = await chromium.parseMarkdown(plainLines(text), signal)
    return { ...article, encoding, notes: [...notes, ...article.notes] }
  },
  readWhole: (bytes, chromium, signal) => chromium.parseWhole(plainLines(decodeText(bytes).text), 'md', signal),
}
