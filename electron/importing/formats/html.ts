import { declaredEncoding } from '@shared/encoding/declared-encoding'
import { decodeText } from '@shared/encoding/decode-text'
import { withoutStrayNuls } from '@shared/encoding/stray-nuls'
import type { Format } from './format'

/** A web page, read in the confined page. */
export const html: Format = {
  label: 'Web page',
  extensions: ['html', 'htm', 'xhtml'],
  begins:
    /^(?:\ufeff|\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i,
  read: async (original, chromium, signal) => {
    const { bytes, notes: about } = withoutStrayNuls(original)
    const { text, encoding, notes } = decodeText(bytes, declaredEncoding(bytes))
    const article = await chromium.parseHtml(text, signal)
    return { ...article, encoding, notes: [...about, ...notes, ...article.notes] }
  },
}
