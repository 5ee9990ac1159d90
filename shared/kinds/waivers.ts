import { z } from 'zod'
import { Id, Instant, Line, Name, Prose } from '../fields'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { hidden, inName, line, named, prose, whose } from './tellings'

/** Why a check of a memo is passed over at one place; printed with the memo. It lapses when the words change. */
export const Waiver = z.strictObject({
  id: Id,
  memoId: Id,
  /** The number of the rule, e.g. "T05". */
  rule: Name,
  /** What it is about, as the check names it. */
  about: Name,
  /** The words that were found, as they were. */
  quote: Line,
  reason: Prose.min(1),
  analystId: Id,
  at: Instant,
})
export type Waiver = z.infer<typeof Waiver>

export const waivers = defineKind<Waiver>({
  schema: Waiver,
  one: 'waiver',
  many: 'waivers',
  name: ({ rule, memoId }, nameOf) => kindSays.within(rule, nameOf('memos', memoId)),
  references: {
    memoId: { to: 'memos', onDelete: 'delete' },
    analystId: { to: 'analysts', onDelete: 'forbid' },
  },
  partOf: ['memoId'],
  unique: [
    {
      fields: ['memoId', 'rule', 'about'],
      get words() {
        return kindSays.waivedAlready
      },
    },
  ],
  order: (left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : left.id < right.id ? -1 : 1),
  facts: {
    id: hidden,
    memoId: inName(named('Memo', 'memos')),
    rule: inName(line('Check')),
    about: hidden,
    quote: line('Words'),
    reason: prose('Reason'),
    analystId: whose,
    at: hidden,
  },
})
