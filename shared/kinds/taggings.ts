import { z } from 'zod'
import { Id, Instant, Name, Position } from '../fields'
import { LIMITS } from '../limits'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { as, hidden, inName, line, namedList, order, whether } from './tellings'

/** Several analysts tag the same texts, and nobody sees the passages of the others before it is closed. */
export const Tagging = z.strictObject({
  id: Id,
  position: Position,
  name: Name,
  /** The texts as they stood when it was opened. */
  versionIds: z.array(Id).min(1).max(LIMITS.textsOfTagging),
  analystIds: z.array(Id).min(2).max(LIMITS.analystsOfSession),
  /** The tags that count; null for all. */
  tagIds: z.array(Id).max(LIMITS.tags).nullable(),
  openedAt: Instant,
  /** Analysts who said that they have tagged all they mean to tag. */
  finishedBy: z.array(Id).max(LIMITS.analystsOfSession),
  closedAt: Instant.nullable(),
  /** What the tags that were used were called when it was closed, by their ids. */
  tagNames: z.record(Id, Name).exactOptional(),
})
export type Tagging = z.infer<typeof Tagging>

export const taggings = defineKind<Tagging>({
  schema: Tagging,
  one: 'blind tagging',
  many: 'blind taggings',
  name: ({ name }) => name,
  references: {
    versionIds: { to: 'versions', onDelete: 'forbid' },
    analystIds: { to: 'analysts', onDelete: 'forbid' },
    finishedBy: { to: 'analysts', onDelete: 'forbid' },
    tagIds: { to: 'tags', onDelete: 'forget' },
  },
  most: LIMITS.sessions,
  facts: {
    id: hidden,
    position: order,
    name: inName(line('Name')),
    versionIds: namedList('Texts', 'versions'),
    analystIds: namedList('Analysts', 'analysts'),
    tagIds: as('Tags that count', (ids, nameOf) => ids?.map((id) => nameOf('tags', id)).join(', ') ?? kindSays.all),
    openedAt: hidden,
    finishedBy: namedList('Finished', 'analysts'),
    closedAt: whether('Closed', (at) => at !== null),
    tagNames: hidden,
  },
})
