import { z } from 'zod'
import { Id, Instant, Prose } from '../fields'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { hidden, named, number, prose, whose } from './tellings'
import { TagEditionNumber } from './tags'

/** What a tag meant before its meaning was changed, for the passages that were given it then. */
export const TagEdition = z.strictObject({
  id: Id,
  tagId: Id,
  edition: TagEditionNumber,
  definition: Prose,
  include: Prose,
  exclude: Prose,
  /** Who gave the tag its next meaning, and when. */
  endedBy: Id,
  endedAt: Instant,
})
export type TagEdition = z.infer<typeof TagEdition>

export const tagEditions = defineKind<TagEdition>({
  schema: TagEdition,
  one: 'earlier definition',
  many: 'earlier definitions',
  name: ({ tagId, edition }, nameOf) => kindSays.tagEdition(nameOf('tags', tagId), edition),
  references: { tagId: { to: 'tags', onDelete: 'delete' }, endedBy: { to: 'analysts', onDelete: 'forbid' } },
  partOf: ['tagId'],
  unique: [
    {
      fields: ['tagId', 'edition'],
      get words() {
        return kindSays.editionAlready
      },
    },
  ],
  order: (left, right) => left.edition - right.edition || (left.id < right.id ? -1 : 1),
  facts: {
    id: hidden,
    tagId: named('Tag', 'tags'),
    edition: number('Edition'),
    definition: prose('Definition'),
    include: prose('When to use it'),
    exclude: prose('When not to use it'),
    endedBy: whose,
    endedAt: hidden,
  },
})
