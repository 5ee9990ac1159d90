import { z } from 'zod'
import { Id, Instant, Prose } from '../fields'
import { short } from '../words/short'
import { defineKind, NAME_LENGTH } from './kind'
import { hidden, inName, named, prose } from './tellings'

/** What somebody said to the group about a risk, after a round. */
export const Comment = z.strictObject({
  id: Id,
  roundId: Id,
  riskId: Id,
  analystId: Id,
  text: Prose.min(1),
  at: Instant,
})
export type Comment = z.infer<typeof Comment>

export const comments = defineKind<Comment>({
  schema: Comment,
  one: 'comment',
  many: 'comments',
  name: ({ text }) => short(text, NAME_LENGTH),
  references: {
    roundId: { to: 'rounds', onDelete: 'delete' },
    riskId: { to: 'risks', onDelete: 'forbid' },
    analystId: { to: 'analysts', onDelete: 'forbid' },
  },
  partOf: ['roundId', 'riskId'],
  order: (left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : left.id < right.id ? -1 : 1),
  facts: {
    id: hidden,
    roundId: inName(named('Round', 'rounds')),
    riskId: named('Risk', 'risks'),
    analystId: hidden,
    text: prose('Comment'),
    at: hidden,
  },
})
