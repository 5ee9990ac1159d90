import { z } from 'zod'
import { Day, Id, Instant, Line, Name, Prose, Sha256 } from '../../fields'
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

const MOST_SCALES = 1_000
const Words = z.string().max(LIMITS.quote)
const Count = z.number().int().nonnegative()

/** What somebody said of a risk; `who` is a name, or a letter where a session or whoever exported it keeps names back. */
const Said = z.strictObject({
  who: Line,
  likelihood: Likelihood.nullable(),
  impact: Impact.nullable(),
  confidence: Confidence.nullable(),
})

const Pooling = z.strictObject({
  rule: PoolingRule,
  /** How many times an answer counts, by whose it is. */
  weights: z.record(Line, z.number().int().min(2).max(LIMITS.weight)).exactOptional(),
})

/** What the answers come to; a value that does not exist is null, never zero. */
export const Figures = z.strictObject({
  /** In the words and numbers that a memo prints. */
  likelihood: Line,
  impact: Line,
  level: Line,
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
  name: Line,
  title: Line,
  rank: Line,
  pooling: Pooling,
  scores: z.array(Said).max(LIMITS.analystsOfSession * 10),
  figures: Figures,
  evidence: z.array(z.strictObject({ passageId: Id, stance: Stance })).max(LIMITS.handedPassages),
})
export type ReceiptRisk = z.infer<typeof Risk>

/** Krippendorff's alpha of a round, over the terms and over the percents; null where it does not exist. */
const Alphas = z.strictObject({ terms: z.number().nullable(), percents: z.number().nullable() })
export type Alphas = z.infer<typeof Alphas>

const Round = z.strictObject({
  id: Id,
  session: Line,
  number: Count,
  closedAt: Instant,
  lexicon: ScaleId,
  impactScale: ScaleId,
  matrix: ScaleId,
  pooling: PoolingRule,
  answers: z.array(Said.extend({ riskId: Id })).max(LIMITS.ofKind),
  riskIds: z.array(Id).max(LIMITS.risksOfSession),
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
  /** Null where the words are withheld, and with them what stands around them. */
  quoted: z
    .strictObject({
      quote: Words.min(1),
      sha256: Sha256,
      /** The words with what stands around them, from this place of the text on. */
      around: z.strictObject({ start: Count, text: Words }),
    })
    .nullable(),
  /** "B2", as the memo cites it; empty without one. */
  grade: Line,
})
export type ReceiptPassage = z.infer<typeof Passage>

/** Everything a memo rests on, so that whoever has nothing else can check it. */
export const Receipt = z.strictObject({
  made: z.strictObject({ by: z.literal('Assay'), version: Name, at: Instant }),
  project: z.strictObject({ id: Id, title: Line }),
  withheld: z.strictObject({ names: z.boolean(), words: z.boolean() }),
  memo: z.strictObject({
    id: Id,
    title: Line,
    author: Line,
    date: Day,
    handling: Line,
    draft: z.array(Prose).max(1_000),
    sections: z
      .array(
        z.strictObject({
          key: MemoSection,
          title: Line,
          /** What is printed, line by line; cells of a table have a tab between them. */
          lines: z.array(z.string().max(LIMITS.composed)).max(LIMITS.ofKind),
          /** Quotes that are printed there, and the notes they have. */
          quotes: z.array(z.strictObject({ note: Count, text: Words })).max(LIMITS.ofKind),
        }),
      )
      .max(MemoSection.options.length),
    notes: z.array(z.strictObject({ passageId: Id, citation: Prose, quote: Words })).max(LIMITS.ofKind),
    /** Of the memo as Markdown. */
    sha256: Sha256,
  }),
  sources: z
    .array(
      z.strictObject({
        id: Id,
        title: Line,
        versionId: Id,
        /** Of the bytes of the original file, of the stored blocks, and of the canonical text in UTF-8. */
        originalSha256: Sha256,
        blocksSha256: Sha256,
        textSha256: Sha256.nullable(),
        characters: Count,
      }),
    )
    .max(LIMITS.ofKind),
  passages: z.array(Passage).max(LIMITS.ofKind),
  scales: z.strictObject({
    lexicon: ScaleId,
    impactScale: ScaleId,
    matrix: ScaleId,
    lexicons: z.array(Lexicon).min(1).max(MOST_SCALES),
    impactScales: z.array(ImpactScale).min(1).max(MOST_SCALES),
    matrices: z.array(Matrix).min(1).max(MOST_SCALES),
  }),
  risks: z.array(Risk).max(LIMITS.risksLeftOut),
  rounds: z.array(Round).max(LIMITS.sessions * LIMITS.roundsOfSession),
})
export type Receipt = z.infer<typeof Receipt>

/** A receipt with the fingerprint of it. */
export const SealedReceipt = z.strictObject({ mark: z.literal(RECEIPT_MARK), content: Receipt, sha256: Sha256 })
