import { z } from 'zod'
import { Day } from '../fields'
import { Block } from './blocks'
import { FilledFrom } from './filled-from'

/** What a parser found in a document: its text, and what the document says about itself ('' or null where it says nothing). */
export const ParsedArticle = z.strictObject({
  blocks: z.array(Block),
  title: z.string(),
  authors: z.array(z.string()),
  publisher: z.string(),
  published: Day.nullable(),
  url: z.string(),
  /** BCP 47. */
  language: z.string(),
  /** When somebody took the document from where it was published. */
  retrieved: Day.nullable().exactOptional(),
  /** What the document says of itself, in its own words. */
  descriptor: z.string().exactOptional(),
  /** What the document files itself under: its section, its keywords. */
  subjects: z.array(z.string()).exactOptional(),
  /** Where what it says of itself was found, where that is not the same for all of it. */
  from: FilledFrom.exactOptional(),
  /** What was left out or assumed, in words for the analyst. */
  notes: z.array(z.string()),
})
export type ParsedArticle = z.infer<typeof ParsedArticle>

/** A text that says nothing about itself. */
export function articleOf(blocks: Block[]): ParsedArticle {
  return { blocks, title: '', authors: [], publisher: '', published: null, url: '', language: '', notes: [] }
}
