import { mailNotes } from './mail-words'

/** A text without what its signature puts around it, and what was taken out, in words. */
export type Unsigned = { text: string; notes: string[]; isEncrypted: boolean }

const SIGNED = '-----BEGIN PGP SIGNED MESSAGE-----'
const SIGNATURE = '-----BEGIN PGP SIGNATURE-----'
const SIGNATURE_END = '-----END PGP SIGNATURE-----'
const ENCRYPTED = '-----BEGIN PGP MESSAGE-----'
const ENCRYPTED_END = '-----END PGP MESSAGE-----'
/** What stands between the first line and the words: "Hash: SHA256". */
const HEADER = /^(?:Hash|Charset|NotDashEscaped|Comment|Version):/i

/** Takes signatures (RFC 9580, section 7) and encrypted passages out of a text. */
export function withoutPgp(text: string): Unsigned {
  if (!text.includes('-----BEGIN PGP ')) return { text, notes: [], isEncrypted: false }
  const kept: string[] = []
  const found = { signed: false, encrypted: false }
  const lines = text.split('\n')
  const own = lines.map((line) => line.trimEnd())
  // A signature that does not end takes no words with it; what is encrypted and cut off is unreadable all the same.
  const lastEnd = own.lastIndexOf(SIGNATURE_END)
  let until = ''
  let state: 'words' | 'headers' | 'signed' = 'words'
  for (const [at, line] of lines.entries()) {
    const mark = own[at] ?? ''
    if (until !== '') {
      if (mark === until) until = ''
    } else if (mark === SIGNED) {
      found.signed = true
      state = 'headers'
    } else if (mark === ENCRYPTED || (mark === SIGNATURE && lastEnd > at)) {
      until = mark === SIGNATURE ? SIGNATURE_END : ENCRYPTED_END
      found[mark === SIGNATURE ? 'signed' : 'encrypted'] = true
      state = 'words'
    } else if (state === 'headers' && HEADER.test(mark)) continue
    else if (state === 'headers' && mark === '') state = 'signed'
    else {
      if (state === 'headers') state = 'signed'
      // Lines that begin with a dash are marked with one more within signed words.
      kept.push(state === 'signed' && line.startsWith('- ') ? line.slice(2) : line)
    }
  }
  const words = kept.join('\n')
  return {
    text: words,
    notes: [
      ...(found.signed ? [mailNotes.signed] : []),
      ...(found.encrypted && words.trim() !== '' ? [mailNotes.encryptedPassage] : []),
    ],
    isEncrypted: found.encrypted && words.trim() === '',
  }
}
