import { z } from 'zod'
import { Id, Name, Position } from '../fields'
import { LIMITS } from '../limits'
import { freeName } from '../words/free-name'
import { defineKind } from './kind'
import { TagDigit, tagSays } from './tags'
import { hidden, inName, line, namedList, number, order } from './tellings'

/** Tags that are used together, wherever they stand in the tree: behind one digit, or as the choices of a question. */
export const TagSet = z.strictObject({
  id: Id,
  position: Position,
  name: Name,
  /** In the order in which the second digit gives them. */
  tagIds: z.array(Id).max(LIMITS.tagsOfSet),
  /** Digit 1-9 that opens it in the reader. */
  shortcut: TagDigit.nullable(),
})
export type TagSet = z.infer<typeof TagSet>

export const tagSets = defineKind<TagSet>({
  schema: TagSet,
  one: 'set of tags',
  many: 'sets of tags',
  name: ({ name }) => name,
  references: { tagIds: { to: 'tags', onDelete: 'forget' } },
  unique: [
    {
      fields: ['shortcut'],
      get words() {
        return tagSays.digitTaken
      },
      across: ['tags'],
    },
  ],
  apart: (set, others) => ({
    ...set,
    name: freeName(
      set.name,
      others.map(({ name }) => name),
      LIMITS.line,
    ),
  }),
  facts: {
    id: hidden,
    position: order,
    name: inName(line('Name')),
    tagIds: namedList('Tags', 'tags'),
    shortcut: number('Shortcut'),
  },
})
