import { z } from 'zod'
import { Id, Name, Position, Prose } from '../fields'
import { catalogue } from '../language/catalogue'
import { LIMITS } from '../limits'
import { nameKey } from '../words/fold'
import { freeName } from '../words/free-name'
import { fieldName } from './field-names'
import { defineKind } from './kind'
import { TagLetters } from './tag-letters'
import { as, hidden, inName, key, line, named, number, order, prose, proseFact, telling } from './tellings'

export const TAG_COLOURS = [1, 2, 3, 4, 5, 6, 7, 8] as const
export const TagColour = z.literal(TAG_COLOURS)
export type TagColour = z.infer<typeof TagColour>

export const TAG_LINES = ['solid', 'dashed', 'dotted', 'double', 'wavy'] as const
export const TagLine = z.enum(TAG_LINES)
export type TagLine = z.infer<typeof TagLine>

/** Digit that tags, or opens a set of tags, in the reader. */
export const TagDigit = z.number().int().min(1).max(9)

/** Number of a meaning that a tag has or had. */
export const TagEditionNumber = z.number().int().min(1).max(LIMITS.editions)

/** Why a tag cannot be as it was meant to be. */
export const tagSays = catalogue({
  digitTaken: {
    en: 'Another tag or set of tags has the same digit.',
    de: 'Ein anderer Code oder eine Codegruppe hat dieselbe Ziffer.',
  },
  lettersTaken: {
    en: 'Another tag has the same two letters.',
    de: 'Ein anderer Code hat dieselben zwei Buchstaben.',
  },
  nameTaken: {
    en: 'A tag of this name already stands in this place of the codebook.',
    de: 'An dieser Stelle des Codebuchs steht schon ein Code dieses Namens.',
  },
})

export const Tag = z.strictObject({
  id: Id,
  parentId: Id.nullable(),
  position: Position,
  name: Name,
  /** Index into the eight tag colours of the theme. */
  colour: TagColour,
  /** Line under the words, so that colour is never the only cue; solid when absent. */
  line: TagLine.exactOptional(),
  definition: Prose,
  /** When to use it. */
  include: Prose,
  /** When not to use it. */
  exclude: Prose,
  /** Digit 1-9 that tags the selection in the reader. */
  shortcut: TagDigit.nullable(),
  /** Two letters that stand for it beside its colour; absent where nobody chose any yet. */
  letters: TagLetters.nullable().exactOptional(),
  /** What the analysts keep in mind about it. */
  memo: Prose.exactOptional(),
  /** Which meaning its definition is, counted from 1; absent while it is the first. */
  edition: TagEditionNumber.exactOptional(),
})
export type Tag = z.infer<typeof Tag>

/** Which meaning the definition of a tag is now. */
export const editionOf = ({ edition = 1 }: Pick<Tag, 'edition'>): number => edition

/** The tags that a tag stands under, the nearest first; in a damaged project, where tags stand in a circle, each once. */
export function tagsAbove(tag: Tag, find: (id: string) => Tag | undefined): Tag[] {
  const line = new Set([tag])
  for (const { parentId } of line) {
    const above = parentId === null ? undefined : find(parentId)
    if (above) line.add(above)
  }
  return [...line].slice(1)
}

const keys = new WeakMap<Tag, string>()

/** The name of a tag as it is told from others; tags never change, and ten thousand new ones are compared. */
export function tagNameKey(tag: Tag): string {
  const known = keys.get(tag) ?? nameKey(tag.name)
  keys.set(tag, known)
  return known
}

/** Where a tag stands with the key of its name: no two have the same. */
export const tagPlaceKey = (parentId: string | null, name: string): string => `${parentId ?? ''} ${name}`

export const tags = defineKind<Tag>({
  schema: Tag,
  one: 'tag',
  many: 'tags',
  name: ({ name }) => name,
  references: { parentId: { to: 'tags', onDelete: 'inherit' } },
  unique: [
    {
      fields: ['shortcut'],
      get words() {
        return tagSays.digitTaken
      },
      across: ['tagSets'],
    },
    {
      fields: ['letters'],
      get words() {
        return tagSays.lettersTaken
      },
    },
    {
      fields: ['parentId', 'name'],
      get words() {
        return tagSays.nameTaken
      },
      value: (tag) => tagPlaceKey(tag.parentId, tagNameKey(tag)),
      older: true,
    },
  ],
  apart: (tag, others) => ({
    ...tag,
    name: freeName(
      tag.name,
      others.filter(({ parentId }) => parentId === tag.parentId).map(({ name }) => name),
      LIMITS.line,
    ),
  }),
  most: LIMITS.tags,
  tree: 'parentId',
  facts: {
    id: hidden,
    position: order,
    name: inName(line('Name')),
    parentId: named('Under', 'tags'),
    colour: number('Colour'),
    line: key('Line'),
    definition: prose('Definition'),
    include: prose('When to use it'),
    exclude: prose('When not to use it'),
    shortcut: number('Shortcut'),
    letters: as('Letters', (letters) => letters ?? ''),
    memo: telling('Memo', (memo) => [proseFact(fieldName('Memo'), memo ?? '')]),
    edition: as('Edition of the definition', (edition) => String(edition ?? '')),
  },
})
