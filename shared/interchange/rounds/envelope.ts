import { z } from 'zod'
import { canonicalJson } from '../../encoding/canonical-json'
import { sha256OfText } from '../../encoding/sha-256'
import { Sha256 } from '../../fields'
import { Refusal } from '../../refusal'

/** What a file of a round holds, with the fingerprint of it. */
export type Enveloped<T> = { content: T; sha256: string }

/** A kind of file that goes between those who take part in a round: what it is called, and what stands in it. */
export type Envelope<T> = {
  /** Says in the file what it is, and in which form. */
  mark: string
  /** What an analyst calls it. */
  one: string
  content: z.ZodType<T>
}

/** The text of such a file: JSON written in the one way that its fingerprint is taken of, so that no byte of it can differ. */
export const wrapped = (mark: string, content: unknown): string =>
  canonicalJson({ mark, content, sha256: fingerprintOf(content) })

export const fingerprintOf = (content: unknown): string => sha256OfText(canonicalJson(content))

/** Reads the text of such a file; refuses what is another file, or was changed since it was written. */
export function unwrapped<T>({ mark, one, content }: Envelope<T>, text: string, fileName: string): Enveloped<T> {
  const refuse = (code: string, why: string) => new Refusal(code, `“${fileName}” ${why} Nothing was changed.`)
  const given = parsed(text)
  if (given === undefined)
    throw refuse('not-json', `is no ${one}, or only a part of one: it cannot be read. Ask for the file again.`)
  const found = z.looseObject({ mark: z.string() }).safeParse(given).data
  if (found === undefined) throw refuse('other-file', `is no ${one}. Choose another file.`)
  if (found.mark !== mark)
    throw refuse('other-file', `is no ${one} that this version of Assay reads. Choose another file, or update Assay.`)
  const { data } = z.strictObject({ mark: z.literal(mark), content, sha256: Sha256 }).safeParse(given)
  const isAsWritten = data !== undefined && canonicalJson(data) === text && fingerprintOf(data.content) === data.sha256
  if (!isAsWritten) throw refuse('altered', `was changed after it was written. Ask for the file again.`)
  return { content: data.content, sha256: data.sha256 }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
