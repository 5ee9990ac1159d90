import { z } from 'zod'
import { canonicalJson } from '../../encoding/canonical-json'
import { sha256OfText } from '../../encoding/sha-256'
import { Sha256 } from '../../fields'
import { Refusal } from '../../refusal'
import { roundFileWords } from './round-file-words'

/** What a file of a round holds, with the fingerprint of it. */
export type Enveloped<T> = { content: T; sha256: string }

/** A kind of file that goes between those who take part in a round: what it is called, and what stands in it. */
export type Envelope<T> = {
  /** Says in the file what it is, and in which form. */
  mark: string
  /** What an analyst calls it. */
  readonly one: string
  content: z.ZodType<T>
}

/** The text of such a file: JSON written in the one way that its fingerprint is taken of, so that no byte of it can differ. */
export const wrapped = (mark: string, content: unknown): string =>
  canonicalJson({ mark, content, sha256: fingerprintOf(content) })

export const fingerprintOf = (content: unknown): string => sha256OfText(canonicalJson(content))

/** Reads the text of such a file; refuses what is another file, or was changed since it was written. */
export function unwrapped<T>({ mark, one, content }: Envelope<T>, text: string, fileName: string): Enveloped<T> {
  const given = parsed(text)
  if (given === undefined) throw new Refusal('not-json', roundFileWords.unreadable(fileName, one))
  const found = z.looseObject({ mark: z.string() }).safeParse(given).data
  if (found === undefined) throw new Refusal('other-file', roundFileWords.otherFile(fileName, one))
  if (found.mark !== mark) throw new Refusal('other-file', roundFileWords.otherForm(fileName, one))
  const { data } = z.strictObject({ mark: z.literal(mark), content, sha256: Sha256 }).safeParse(given)
  const isAsWritten = data !== undefined && canonicalJson(data) === text && fingerprintOf(data.content) === data.sha256
  if (!isAsWritten) throw new Refusal('altered', roundFileWords.altered(fileName))
  return { content: data.content, sha256: data.sha256 }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
