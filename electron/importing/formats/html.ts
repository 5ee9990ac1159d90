import { declaredEncoding } from '../declared-encoding'
import { decodeText } from '../decode-text'
import type { Format } from './format'

/** A web page, read in the confined page. */
export const html: Format = {
  label: 'Web page',
  extensions: ['html', 'htm', 'xhtml'],
  begins:
    /^(?:\ufeff|\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i,
  read: async (bytes, chromium, signal) => {
    const { text, encoding, notes } = decodeText(bytes, declaredEncoding(bytes))
    const article = await chromium.parseHtml(text, signal)
    return { ...article, encoding, notes: [...notes, ...article.notes] }
  },
}
