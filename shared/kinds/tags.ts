import { z } from 'zod'
import { Id, Name, Position, Prose } from '../fields'
import { LIMITS } from '../limits'
import { freeName } from '../words/free-name'
import { defineKind } from './kind'
import { hidden, inName, key, line, named, number, order, prose } from './tellings'

export const TAG_COLOURS = [1, 2, 3, 4, 5, 6, 7, 8] as const
export const TagColour = z.literal(TAG_COLOURS)
export type TagColour = z.infer<typeof TagColour>

export const TAG_LINES = ['solid', 'dashed', 'dotted', 'double', 'wavy'] as const
export const TagLine = z.enum(TAG_LINES)
export type TagLine = z.infer<typeof TagLine>

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
  shortcut: z.number().int().min(1).max(9).nullable(),
})
export type Tag = z.infer<typeof Tag>

export const tags = defineKind<Tag>({
  schema: Tag,
  one: 'tag',
  many: 'tags',
  name: ({ name }) => name,
  references: { parentId: { to: 'tags', onDelete: 'inherit' } },
  unique: [{ fields: ['shortcut'], words: 'Another tag has the same digit.' }],
  apart: (tag, others) => ({
    ...tag,
    name: freeName(
      tag.name,
      others.map(({ name }) => name),
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
  },
})
