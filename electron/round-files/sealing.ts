import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { canonicalJson } from '@shared/encoding/canonical-json'
import { type Ballot, BallotContent, commitmentTo } from '@shared/kinds/ballots'
import { keyOf } from '@shared/interchange/rounds/opening-key'

const CIPHER = 'aes-256-gcm'
const [KEY_BYTES, NONCE_BYTES, TAG_BYTES] = [16, 12, 16]

type Sealed = Required<Pick<Ballot, 'key' | 'commitment' | 'nonce' | 'sealed'>>

/** Seals answers under a new random key. */
export function sealed(content: BallotContent): Sealed {
  const key = keyOf(randomBytes(KEY_BYTES))
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, cipherKey(key), nonce, { authTagLength: TAG_BYTES })
  const bytes = Buffer.concat([cipher.update(canonicalJson(content), 'utf8'), cipher.final(), cipher.getAuthTag()])
  return {
    key,
    commitment: commitmentTo(content, key),
    nonce: nonce.toString('base64'),
    sealed: bytes.toString('base64'),
  }
}

/**
 * What is sealed in a ballot: `shut` when the key does not open it, `invalid` when it is no answers. Whether the ballot
 * commits its analyst to it is for `round.close` to say.
 */
export function unsealed(ballot: Pick<Ballot, 'nonce' | 'sealed'>, key: string): BallotContent | 'shut' | 'invalid' {
  const text = decrypted(ballot, key)
  if (text === null) return 'shut'
  try {
    return BallotContent.parse(JSON.parse(text))
  } catch {
    return 'invalid'
  }
}

function decrypted({ nonce, sealed: held }: Pick<Ballot, 'nonce' | 'sealed'>, key: string): string | null {
  const bytes = Buffer.from(held, 'base64')
  const options = { authTagLength: TAG_BYTES }
  try {
    const cipher = createDecipheriv(CIPHER, cipherKey(key), Buffer.from(nonce, 'base64'), options)
    cipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    return Buffer.concat([cipher.update(bytes.subarray(0, -TAG_BYTES)), cipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** The opening key is short enough to be read out; the cipher takes twice as many bits. */
const cipherKey = (key: string): Uint8Array => new Uint8Array(hkdfSync('sha256', key, '', 'Assay sealed answers', 32))
