import { decodeText } from '@shared/encoding/decode-text'
import { decodingNotes } from '@shared/encoding/encoding-words'
import { labelOf } from '@shared/encoding/label-of'
import { Refusal } from '@shared/refusal'
import { mailNotes } from './mail-words'

/** Letters of a part or header, and what had to be assumed to read them. */
export type Letters = { text: string; encoding: string; notes: string[] }

/** What programs write that do not know the encoding; the first says that there are only letters of English. */
const NONE = /^(?:us-?ascii|ascii|ansi_x3\.4-1968|unknown(?:-8bit)?|x-unknown|8bit|7bit|binary|default|none|)$/i

/** Reads bytes of a mail by the encoding they are said to be in, or else by what they look like. */
export function readLetters(given: Uint8Array, charset: string): Letters {
  const declared = charset.trim().replace(/^["']|["']$/g, '')
  const isSaid = !NONE.test(declared)
  const label = isSaid ? labelOf(declared) : null
  const bytes = label?.startsWith('utf-16') ? given : given.filter((byte) => byte !== 0)
  const zeros = given.length - bytes.length
  const { text, encoding, notes } = decoded(bytes, label)
  return {
    text,
    encoding,
    notes: [
      ...(zeros > 0 ? [mailNotes.zeros] : []),
      ...(isSaid && label === null ? [decodingNotes.unknown('mail', declared.slice(0, 40), encoding)] : notes),
    ],
  }
}

/** What cannot be read is shown as �, and said of the whole message. */
function decoded(bytes: Uint8Array, label: string | null): Letters {
  try {
    return decodeText(bytes, label, 'mail')
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const encoding = label ?? 'utf-8'
    const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n')
    return { text: text.replace(/[\p{Surrogate}\uFFFE]/gu, '\uFFFD'), encoding, notes: [] }
  }
}
