import { codebookNotes } from './codebook-words'
import { z } from 'zod'
import { Line } from '../../fields'
import { Tag } from '../../kinds/tags'
import { LIMITS } from '../../limits'
import { Refusal } from '../../refusal'
import { graphemeFloor } from '../../words/graphemes'
import { short } from '../../words/short'

/** What a tag says of itself, but for its name and its place in the codebook. */
export const TagFields = Tag.omit({ id: true, parentId: true, position: true, name: true }).exactPartial()
export type TagFields = z.infer<typeof TagFields>

/** A tag as a file of a codebook lists it, below those it stands under. */
export const ListedTag = z.strictObject({
  /** As the file calls it; empty where it has none. */
  id: Line,
  /** Its place in the list of the tag it stands under; null at the top. */
  parent: z.number().int().nonnegative().nullable(),
  name: Line,
  fields: TagFields,
})
export type ListedTag = z.infer<typeof ListedTag>

/** What a file of a codebook says, and what of it cannot be taken, in words. */
export const ReadCodebook = z.strictObject({
  tags: z.array(ListedTag).max(LIMITS.tags),
  notes: z.array(Line).max(LIMITS.importNotes),
})
export type ReadCodebook = z.infer<typeof ReadCodebook>

/** Kinds of notes that are told; a file may be made to have any number. */
const MOST_KINDS = 50

/** Counts what had to be changed or left, so that each kind of it is told once with how often. */
export class ReadingNotes {
  readonly #counts = new Map<string, { tell: (count: number) => string; count: number }>()

  /** Counts one more of what `tell` tells: "3 names were cut." */
  add(tell: (count: number) => string): void {
    const key = tell(1)
    this.#counts.set(key, { tell, count: (this.#counts.get(key)?.count ?? 0) + 1 })
  }

  list(): string[] {
    return [...this.#counts.values()].slice(0, MOST_KINDS).map(({ tell, count }) => tell(count))
  }
}

/** Control characters: nobody sees them, and other programs stumble over them. */
const CONTROLS = /[\p{Cc}\u2028\u2029\ufeff]/gu
const CONTROLS_OF_PROSE = /[^\P{Cc}\t\n]|\ufeff/gu

/** A name as a codebook may have it: one line, nothing that cannot be seen. */
export function cleanName(given: string, notes: ReadingNotes): string {
  const plain = given.replace(/[\t\r\n]/g, ' ').replace(CONTROLS, '')
  if (plain !== given) notes.add(codebookNotes.namesCleaned)
  const trimmed = plain.trim()
  if (trimmed.length <= LIMITS.line) return trimmed
  notes.add((count) => codebookNotes.namesCut(count, LIMITS.line))
  return short(trimmed, LIMITS.line)
}

/** Running text as a tag may have it. */
export function cleanProse(given: string, notes: ReadingNotes): string {
  const lines = given.replace(/\r\n?/g, '\n')
  const plain = lines.replace(CONTROLS_OF_PROSE, '')
  if (plain !== lines) notes.add(codebookNotes.textsCleaned)
  if (plain.length <= LIMITS.prose) return plain
  notes.add((count) => codebookNotes.textsCut(count, LIMITS.prose))
  return plain.slice(0, graphemeFloor(plain, LIMITS.prose))
}

export const tooManyTags = (): Refusal => new Refusal('too-large', codebookNotes.tooMany(LIMITS.tags))
