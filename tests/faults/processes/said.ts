import { z } from 'zod'

/** A line that the writer says: what it begins, what was acknowledged or refused, and the document at that moment. */
export const Said = z.strictObject({
  what: z.enum(['begins', 'opened', 'done', 'refused']),
  /** The folder of the project. */
  path: z.string(),
  /** The last change on disk, and the whole document as it is with it. */
  seq: z.number(),
  document: z.string(),
  /** Changes the disk has refused and the session keeps; they are not in the document. */
  kept: z.number(),
  /** For "opened": the document as it was after the change that the writer was started with, read from the history. */
  since: z.string().optional(),
  readOnly: z.string().nullable().optional(),
  notices: z.array(z.string()).optional(),
  /** For "refused": the code of the refusal. */
  code: z.string().optional(),
})
export type Said = z.infer<typeof Said>
