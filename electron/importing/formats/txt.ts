import { articleOf } from '@shared/text/parsed-article'
import { decodeText } from '@shared/encoding/decode-text'
import { plainLines } from '@shared/text/plain-lines'
import { splitText } from '@shared/text/split-text'
import type { Format } from './format'

/** Plain text: what it is made of is told from its lines. */
export const txt: Format = {
  label: 'Plain text',
  extensions: ['txt', 'text'],
  read: async (bytes) => {
    const { text, encoding, notes } = decodeText(bytes)
    const { blocks, notes: about } = splitText(plainLines(text))
    return { ...articleOf(blocks), encoding, notes: [...notes, ...about] }
  },
}
