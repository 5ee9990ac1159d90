import { articleOf } from '@shared/text/parsed-article'
import { decodeText } from '@shared/encoding/decode-text'
import { plainLines } from '@shared/text/plain-lines'
import { splitText } from '@shared/text/split-text'
import type { Format } from './format'

/** Plain text: what it is made of is told from its lines. */
export const txt: Format = {
  extensions: ['txt', 'text'],
  readWhole: null,
  read: async (bytes, _chromium, _signal, how) => {
    const { text, encoding, notes } = decodeText(bytes)
    const { blocks, lines, notes: about } = splitText(plainLines(text), how)
    return { ...articleOf(blocks), encoding, ...(lines && { lines }), notes: [...notes, ...about] }
  },
}
