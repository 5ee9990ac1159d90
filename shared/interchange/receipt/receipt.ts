import { z } from 'zod'
import { Day, Id, Instant, Name, Sha256 } from '../../fields'
import { MemoSection } from '../../kinds/memo-sections'
import { PoolingRule } from '../../kinds/session-rules'
import { Confidence } from '../../lexicons/confidence'
import { Impact } from '../../lexicons/impact'
import { ImpactScale } from '../../lexicons/impact-scale'
import { Lexicon } from '../../lexicons/lexicon'
import { Likelihood } from '../../lexicons/likelihood'
import { Matrix } from '../../lexicons/matrix'
import { ScaleId } from '../../lexicons/scale'
import { Stance } from '../../lexicons/stance'
import { LIMITS } from '../../limits'

/** What a receipt is called in the file; another form gets another number. */
export const RECEIPT_MARK = 'assay-memo-receipt-1'

/** What was printed or told, which may be longer than what it was made of; the file as a whole has a limit. */
const Words = z.string().max(LIMITS.receiptBytes)
/** A list of what a project has many of. */
const many = <T>(item: z.ZodType<T>) => z.array(item).max(LIMITS.ofKind)
const Count = z.number().int().nonnegative()

/** What somebody said of a risk; `who` is a name, or a letter where a session or whoever exported it keeps names back. */
const Said = z.strictObject({
  who: Words,
  likelihood: Likelihood.nullable(),
  impact: Impact.nullable(),
  confidence: Confidence.nullable(),
})

const Pooling = z.strictObject({
  rule: PoolingRule,
  /** How many times an answer counts, by whose it is. */
  weights: z.record(Words, z.number().int().min(2).max(LIMITS.weight)).exactOptional(),
})

/** What the answers come to; a value that does not exist is null, never zero. */
export const Figures = z.strictObject({
  /** In the words and numbers that a memo prints. */
  likelihood: Words,
  impact: Words,
  level: Words,
  /** In percent, by the rule of pooling, with type-7 quartiles of the answers (Hyndman and Fan 1996). */
  percent: z.number().nullable(),
  quartiles: z
    .strictObject({ least: z.number(), low: z.number(), median: z.number(), high: z.number(), most: z.number() })
    .nullable(),
  /** Middle answers, in levels from 1. */
  impactLow: Count.nullable(),
  impactHigh: Count.nullable(),
  levelLow: Count.nullable(),
  levelHigh: Count.nullable(),
  scoredBy: Count,
  cannotJudge: Count,
})
export type Figures = z.infer<typeof Figures>

const Risk = z.strictObject({
  id: Id,
  name: Words,
  title: Words,
  rank: Words,
  pooling: Pooling,
  scores: many(Said),
  figures: Figures,
  evidence: many(z.strictObject({ passageId: Id, stance: Stance })),
})
export type ReceiptRisk = z.infer<typeof Risk>

/** Krippendorff's alpha of a round, over the terms and over the percents; null where it does not exist. */
const Alphas = z.strictObject({ terms: z.number().nullable(), percents: z.number().nullable() })
export type Alphas = z.infer<typeof Alphas>

const Round = z.strictObject({
  id: Id,
  session: Words,
  number: Count,
  closedAt: Instant,
  lexicon: ScaleId,
  impactScale: ScaleId,
  matrix: ScaleId,
  pooling: PoolingRule,
  answers: many(Said.extend({ riskId: Id })),
  riskIds: many(Id),
  alphas: Alphas,
})
export type ReceiptRound = z.infer<typeof Round>

const Passage = z.strictObject({
  id: Id,
  sourceId: Id,
  versionId: Id,
  /** Places in the canonical text, in UTF-16 code units, the end exclusive. */
  start: Count,
  end: Count,
  /** How many words it has. */
  words: Count,
  /** Null where the words are withheld, or name an analyst whose name is, and with them what stands around them. */
  quoted: z
    .strictObject({
      quote: Words.min(1),
      sha256: Sha256,
      /** The words with what stands around them, from this place of the text on. */
      around: z.strictObject({ start: Count, text: Words }),
    })
    .nullable(),
  /** "B2", as the memo cites it; empty without one. */
  grade: Words,
})
export type ReceiptPassage = z.infer<typeof Passage>

/** Everything a memo rests on, so that whoever has nothing else can check it. */
export const Receipt = z.strictObject({
  made: z.strictObject({ by: z.literal('Assay'), version: Name, at: Instant }),
  project: z.strictObject({ id: Id, title: Words }),
  withheld: z.strictObject({ names: z.boolean(), words: z.boolean() }),
  memo: z.strictObject({
    id: Id,
    title: Words,
    author: Words,
    date: Day,
    handling: Words,
    draft: many(Words),
    sections: z
      .array(
        z.strictObject({
          key: MemoSection,
          title: Words,
          /** What is printed, line by line; cells of a table have a tab between them. */
          lines: z.array(Words),
          /** Quotes that are printed there, and the notes they have. */
          quotes: many(z.strictObject({ note: Count, text: Words })),
        }),
      )
      .max(MemoSection.options.length),
    notes: many(z.strictObject({ passageId: Id, citation: Words, quote: Words })),
    /** Of the memo as Markdown. */
    sha256: Sha256,
  }),
  sources: many(
    z.strictObject({
      id: Id,
      title: Words,
      versionId: Id,
      /** Of the bytes of the original file, of the stored blocks, and of the canonical text in UTF-8. */
      originalSha256: Sha256,
      blocksSha256: Sha256,
      textSha256: Sha256.nullable(),
      characters: Count,
    }),
  ),
  passages: many(Passage),
  scales: z.strictObject({
    lexicon: ScaleId,
    impactScale: ScaleId,
    matrix: ScaleId,
    lexicons: many(Lexicon),
    impactScales: many(ImpactScale),
    matrices: many(Matrix),
  }),
  risks: many(Risk),
  rounds: many(Round),
})
export type Receipt = z.infer<typeof Receipt>

/** A receipt with the fingerprint of it. */
export const SealedReceipt = z.strictObject({ mark: z.literal(RECEIPT_MARK), content: Receipt, sha256: Sha256 })
