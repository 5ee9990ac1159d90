import { z } from 'zod'
import { Id, Instant, Line, Name, Prose } from '../fields'
import { short } from '../words/short'
import { defineKind, NAME_LENGTH } from './kind'
import { hidden, inName, line, named, prose, whose, yesNo } from './tellings'

/** What somebody says beside words of a memo; it is never printed unless it is asked for. */
export const Remark = z.strictObject({
  id: Id,
  memoId: Id,
  /** Where the words stand, by `wordsKey`, or `dataKey` of `memo/remark-words.ts` where they are composed. */
  words: Name,
  /** The words as they were, by which they are found again. */
  quote: Line,
  text: Prose.min(1),
  analystId: Id,
  at: Instant,
  /** Whether it was dealt with. */
  done: z.boolean(),
})
export type Remark = z.infer<typeof Remark>

export const remarks = defineKind<Remark>({
  schema: Remark,
  one: 'remark',
  many: 'remarks',
  name: ({ text }) => short(text, NAME_LENGTH),
  references: {
    memoId: { to: 'memos', onDelete: 'delete' },
    analystId: { to: 'analysts', onDelete: 'forbid' },
  },
  partOf: ['memoId'],
  order: (left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : left.id < right.id ? -1 : 1),
  facts: {
    id: hidden,
    memoId: inName(named('Memo', 'memos')),
    words: hidden,
    quote: line('About the words'),
    text: prose('Remark'),
    analystId: whose,
    at: hidden,
    done: yesNo('Dealt with'),
  },
})
