import { z } from 'zod'
import { Day, Id, Instant, Line, Name, Prose, Sha256 } from '../fields'
import { LIMITS } from '../limits'
import { sayDay } from '../words/moments'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { as, day, hidden, inName, line, named, whose } from './tellings'

/** What a memo said of one risk, in the words and numbers it printed. */
export const HandedJudgment = z.strictObject({
  riskId: Id,
  /** "R3". */
  name: Line,
  title: Line,
  claim: Prose,
  /** "2=", or "–" without a rank. */
  rank: Line,
  /** As printed: "likely (55–80%)", "divided, 10–90%"; empty where nothing was scored. */
  likelihood: Line,
  impact: Line,
  /** "3 Medium", and its place among the levels of its matrix from 1; null where there was none. */
  level: Line,
  levelAt: z.number().int().min(1).nullable(),
  confidence: Line,
  /** How many scored it, and what tells whether what they gave as reasons is still the same. */
  scoredBy: z.number().int().nonnegative(),
  reasons: Line,
  /** Passages for and against it. */
  supporting: z.array(Id).max(LIMITS.handedPassages),
  contradicting: z.array(Id).max(LIMITS.handedPassages),
})
export type HandedJudgment = z.infer<typeof HandedJudgment>

/** What a memo said when it was handed over: exported, with its date and judgments as they were. It never changes. */
export const Handover = z.strictObject({
  id: Id,
  memoId: Id,
  at: Instant,
  analystId: Id,
  title: Name,
  /** The date printed on it. */
  date: Day,
  /** Scales in force, by their names. */
  scales: z.array(Line).max(10),
  judgments: z.array(HandedJudgment).max(LIMITS.risksLeftOut),
  /** What the checks found then; null where none ran. */
  checks: z
    .strictObject({
      profile: Line,
      errors: z.number().int().nonnegative(),
      warnings: z.number().int().nonnegative(),
      waived: z.number().int().nonnegative(),
    })
    .nullable(),
  /** SHA-256 of the memo as Markdown: another handover of the same words is none. */
  sha256: Sha256,
})
export type Handover = z.infer<typeof Handover>

export const handovers = defineKind<Handover>({
  schema: Handover,
  one: 'handover',
  many: 'handovers',
  name: ({ title, date }) => `${title}, ${sayDay(date)}`,
  references: {
    memoId: { to: 'memos', onDelete: 'delete' },
    analystId: { to: 'analysts', onDelete: 'forbid' },
  },
  partOf: ['memoId'],
  most: LIMITS.handovers,
  order: (left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : left.id < right.id ? -1 : 1),
  facts: {
    id: hidden,
    memoId: inName(named('Memo', 'memos')),
    at: hidden,
    analystId: whose,
    title: inName(line('Title')),
    date: inName(day('Date')),
    scales: as('Scales', (scales) => scales.join(', ')),
    judgments: as('Judgments', (judgments) => judgments.map(({ name }) => name).join(', ')),
    checks: as('Checks', (checks) =>
      checks ? kindSays.checksFound(checks.errors, checks.warnings, checks.waived) : '',
    ),
    sha256: hidden,
  },
})
