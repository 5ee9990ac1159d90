import { declaredEncoding } from '@shared/encoding/declared-encoding'
import { decodeText } from '@shared/encoding/decode-text'
import { withoutStrayNuls } from '@shared/encoding/stray-nuls'
import type { Format } from './format'

/** A web page, read in the confined page. */
export const html: Format = {
  extensions: ['html', 'htm', 'xhtml'],
  begins:
    /^(?:\ufeff|\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i,
  read: async (bytes, chromium, signal) => {
    const { text, encoding, notes } = decoded(bytes)
    const article = await chromium.parseHtml(text, signal)
    return { ...article, encoding, notes: [...notes, ...article.notes] }
  },
  readWhole: (bytes, chromium, signal) => chromium.parseWhole(decoded(bytes).text, 'html', signal),
}

function decoded(original: Uint8Array): ReturnType<typeof decodeText> {
  const { bytes, notes: about } = withoutStrayNuls(original)
  const { notes, ...text } = decodeText(bytes, declaredEncoding(bytes))
  return { ...text, notes: [...about, ...notes] }
}
