import { z } from 'zod'
import { Line, Prose } from '../../fields'
import { LIMITS } from '../../limits'
import { ListedTag } from '../codebook/listed-tag'

/** The XML of a REFI-QDA project as it was read: what it says, in its own order and by its own names. */

/** Lower case and without braces, so that one that is written otherwise is the same; empty where there is none. */
const Guid = z.string().max(LIMITS.line)
const Instant = z.string().max(100)

/** A code that was given, by whom it is said to be, with the memos on that. */
const RefiCoding = z.strictObject({ code: Guid, user: Guid, noteRefs: z.array(Guid) })

/** Words of a text, by the offsets of the file, in a unit that the file does not say. */
export const RefiSelection = z.strictObject({
  guid: Guid,
  name: Line,
  start: z.number(),
  end: z.number(),
  description: Prose,
  user: Guid,
  at: Instant,
  codings: z.array(RefiCoding),
  noteRefs: z.array(Guid),
})
export type RefiSelection = z.infer<typeof RefiSelection>

export const REFI_MEDIA = ['text', 'PDF', 'picture', 'audio', 'video'] as const

export const RefiSource = z.strictObject({
  medium: z.enum(REFI_MEDIA),
  guid: Guid,
  name: Line,
  /** Of the document itself: a Word file, a PDF, a recording; empty where there is none. */
  path: z.string().max(LIMITS.url),
  /** Of its plain text. */
  textPath: z.string().max(LIMITS.url),
  /** The plain text where it stands in the XML itself. */
  content: z.string().nullable(),
  description: Prose,
  noteRefs: z.array(Guid),
  selections: z.array(RefiSelection),
  /** Selections that are no words: of pages, pictures and recordings. */
  otherSelections: z.number().int().nonnegative(),
  /** Codes that were given to all of it, and values of variables. */
  wholeCodings: z.number().int().nonnegative(),
  values: z.number().int().nonnegative(),
})
export type RefiSource = z.infer<typeof RefiSource>

const RefiNote = z.strictObject({
  guid: Guid,
  name: Line,
  /** Of its words with their look, which are not read. */
  richTextPath: z.string().max(LIMITS.url),
  textPath: z.string().max(LIMITS.url),
  content: z.string().nullable(),
  description: Prose,
  /** Words of the memo itself that were selected. */
  selections: z.number().int().nonnegative(),
})
export type RefiNote = z.infer<typeof RefiNote>

/** What a case says of a variable, as it is written. */
const RefiValue = z.strictObject({ variable: Guid, text: Prose })
export type RefiValue = z.infer<typeof RefiValue>

const RefiCase = z.strictObject({
  guid: Guid,
  name: Line,
  description: Prose,
  sources: z.array(Guid),
  selections: z.array(Guid),
  values: z.array(RefiValue),
})
export type RefiCase = z.infer<typeof RefiCase>

export const RefiFile = z.strictObject({
  name: Line,
  origin: Line,
  /** The folder of the files that lie beside the project; empty where it says none. */
  basePath: z.string().max(LIMITS.url),
  description: Prose,
  users: z.array(z.strictObject({ guid: Guid, name: Line })),
  tags: z.array(ListedTag).max(LIMITS.tags),
  /** Memos on codes. */
  codeNotes: z.array(z.strictObject({ code: Guid, note: Guid })),
  sources: z.array(RefiSource).max(LIMITS.ofKind),
  notes: z.array(RefiNote).max(LIMITS.ofKind),
  links: z
    .array(z.strictObject({ guid: Guid, name: Line, origin: Guid, target: Guid, noteRefs: z.array(Guid) }))
    .max(LIMITS.ofKind),
  sets: z.array(z.strictObject({ name: Line, codes: z.array(Guid), others: z.number().int() })).max(LIMITS.ofKind),
  cases: z.array(RefiCase).max(LIMITS.ofKind),
  variables: z.number().int().nonnegative(),
  graphs: z.number().int().nonnegative(),
  /** Elements that the standard does not have, or not where they stand: their name, and how many of them. */
  strange: z.array(z.strictObject({ name: Line, count: z.number().int().positive() })).max(LIMITS.importNotes),
  /** What had to be changed or assumed as it was read, in sentences. */
  remarks: z.array(Line).max(LIMITS.importNotes),
})
export type RefiFile = z.infer<typeof RefiFile>
