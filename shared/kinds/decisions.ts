import { z } from 'zod'
import { Id, Instant, Prose } from '../fields'
import { LIMITS } from '../limits'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { as, hidden, inName, named, prose, whose } from './tellings'

/** Words of a text, by their canonical offsets. */
const Words = z.strictObject({ start: z.number().int().nonnegative(), end: z.number().int().positive() })

/**
 * What was decided of one place of a blind tagging: which words have the tag, and why. Whoever decides again changes
 * it.
 */
export const Decision = z.strictObject({
  id: Id,
  taggingId: Id,
  versionId: Id,
  tagId: Id,
  /** Where the first of the passages that were proposed there begins. */
  start: z.number().int().nonnegative(),
  /** The words that were agreed on; none where the tag was rejected. */
  words: z.array(Words).max(LIMITS.analystsOfSession),
  /** The passages that have the tag now; which one is whose they say themselves. */
  passageIds: z.array(Id).max(LIMITS.analystsOfSession),
  reason: Prose,
  decidedBy: Id,
  decidedAt: Instant,
})
export type Decision = z.infer<typeof Decision>

export const decisions = defineKind<Decision>({
  schema: Decision,
  one: 'decision on tagging',
  many: 'decisions on tagging',
  name: ({ tagId, taggingId }, nameOf) => kindSays.quotedWithin(nameOf('tags', tagId), nameOf('taggings', taggingId)),
  references: {
    taggingId: { to: 'taggings', onDelete: 'delete' },
    versionId: { to: 'versions', onDelete: 'forbid' },
    tagId: { to: 'tags', onDelete: 'keep' },
    passageIds: { to: 'passages', onDelete: 'forget' },
    decidedBy: { to: 'analysts', onDelete: 'forbid' },
  },
  partOf: ['taggingId'],
  unique: [
    {
      fields: ['taggingId', 'versionId', 'tagId', 'start'],
      get words() {
        return kindSays.decidedAlready
      },
      value: ({ taggingId, versionId, tagId, start }) => `${taggingId} ${versionId} ${tagId} ${start}`,
    },
  ],
  facts: {
    id: hidden,
    taggingId: inName(named('Blind tagging', 'taggings')),
    tagId: inName(named('Tag', 'tags')),
    versionId: named('Text', 'versions'),
    start: as('From character', String),
    words: as('Agreed', (words) =>
      words.length === 0
        ? kindSays.rejected
        : words.map(({ start, end }) => kindSays.characters(start, end)).join(', '),
    ),
    passageIds: as('Passages', (ids, nameOf) => ids.map((id) => nameOf('passages', id)).join(', ')),
    reason: prose('Reason'),
    decidedBy: whose,
    decidedAt: hidden,
  },
})
