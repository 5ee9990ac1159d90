import { z } from 'zod'
import { Id } from '../fields'
import { LIMITS } from '../limits'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { as, hidden, inName, named } from './tellings'

/**
 * A passage as one analyst had it when a blind tagging was closed, with those of its tags that count. It never changes:
 * it goes on naming its passage and its tags, whatever becomes of them.
 */
export const Proposal = z.strictObject({
  id: Id,
  taggingId: Id,
  analystId: Id,
  versionId: Id,
  passageId: Id,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  tagIds: z.array(Id).min(1).max(LIMITS.tagsOfPassage),
})
export type Proposal = z.infer<typeof Proposal>

export const proposals = defineKind<Proposal>({
  schema: Proposal,
  one: 'proposed passage',
  many: 'proposed passages',
  name: ({ taggingId, analystId }, nameOf) =>
    kindSays.within(nameOf('analysts', analystId), nameOf('taggings', taggingId)),
  references: {
    taggingId: { to: 'taggings', onDelete: 'delete' },
    analystId: { to: 'analysts', onDelete: 'forbid' },
    versionId: { to: 'versions', onDelete: 'forbid' },
    passageId: { to: 'passages', onDelete: 'keep' },
    tagIds: { to: 'tags', onDelete: 'keep' },
  },
  partOf: ['taggingId'],
  problem: ({ start, end }) => (start < end ? null : kindSays.noWords),
  facts: {
    id: hidden,
    taggingId: inName(named('Blind tagging', 'taggings')),
    analystId: inName(named('Analyst', 'analysts')),
    versionId: named('Text', 'versions'),
    passageId: hidden,
    start: as('From character', String),
    end: as('To character', String),
    tagIds: as('Tags', (ids, nameOf) => ids.map((id) => nameOf('tags', id)).join(', ')),
  },
})
