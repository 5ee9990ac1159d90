import { z } from 'zod'
import { canonicalJson } from '../../encoding/canonical-json'
import { jsonShape } from '../../encoding/json-bounds'
import { Refusal } from '../../refusal'
import { RECEIPT_MARK, SealedReceipt } from './receipt'

/** A receipt nests ten levels deep and has a value for every word or number in it. */
const BOUNDS = { depth: 32, values: 5_000_000 }

/** Reads the text of a receipt; whether what it says is right is another question. Refuses what is no receipt. */
export function readReceipt(text: string, fileName: string): z.infer<typeof SealedReceipt> {
  const refuse = (code: string, why: string) => new Refusal(code, `“${fileName}” ${why} Nothing was checked.`)
  if (jsonShape(text, BOUNDS).over) throw refuse('too-large', 'is larger or deeper than any receipt is.')
  const given = parsed(text)
  const mark = z.looseObject({ mark: z.string() }).safeParse(given).data?.mark
  if (mark === undefined)
    throw refuse('other-file', 'is no receipt of a memo. Choose the file that ends in .receipt.json.')
  if (mark !== RECEIPT_MARK)
    throw refuse('other-file', 'is no receipt that this version of Assay reads. Choose another file, or update Assay.')
  const { data, error } = SealedReceipt.safeParse(given)
  if (data) {
    // A field that stands twice, or is one that no schema sees, would else say something else to another reader.
    if (canonicalJson(data) === text) return data
    throw refuse('altered', 'is a receipt that another program has written anew. Ask for the file again.')
  }
  const where = error.issues[0]?.path.join('.') ?? ''
  throw refuse('altered', `is a receipt that was changed: what stands at ${where || 'its top'} cannot be.`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
