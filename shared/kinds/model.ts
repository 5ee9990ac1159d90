import { z } from 'zod'
import { TERM_KEYS } from '../lexicons/icd-203'

/** Format of the project on disk; raised with every migration. */
export const PROJECT_FORMAT = 1

export const Id = z.uuid()
export type Id = z.infer<typeof Id>

/** UTC instant, ISO 8601 with Z. */
export const Instant = z.iso.datetime()
/** Calendar day, YYYY-MM-DD. */
export const Day = z.iso.date()

const LINE = z.string().max(500)
const PROSE = z.string().max(50_000)
/** Order among siblings; compared as a number, ties broken by id. */
const Position = z.number().finite()

export const About = z.strictObject({
  id: z.literal('project'),
  projectId: Id,
  title: LINE.min(1),
  /** Printed on every page of a memo, e.g. "TLP:AMBER"; empty when there is none. */
  handling: LINE,
  /** Likelihood lexicon in force (see shared/lexicons). */
  lexicon: z.enum(['icd-203']),
  /** Risk matrix in force (see shared/lexicons). */
  matrix: z.enum(['nist-800-30']),
  createdAt: Instant,
})
export type About = z.infer<typeof About>

export const Analyst = z.strictObject({ id: Id, name: LINE.min(1), position: Position })
export type Analyst = z.infer<typeof Analyst>

/** NATO Admiralty reliability of a source; F is "cannot be judged", null is "not rated yet". */
export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])
export type Reliability = z.infer<typeof Reliability>

export const Source = z.strictObject({
  id: Id,
  position: Position,
  versionId: Id,
  title: LINE.min(1),
  authors: z.array(LINE.min(1)).max(100),
  publisher: LINE,
  published: Day.nullable(),
  retrieved: Day.nullable(),
  url: z.string().max(4_000),
  /** BCP 47, e.g. "en"; empty when unknown. */
  language: z.string().max(35),
  reliability: Reliability.nullable(),
  /** Where the information first came from; reprints of one report share one origin. */
  origin: LINE,
  /** ICD 206 source descriptor: what may affect the quality of this source. */
  descriptor: PROSE,
})
export type Source = z.infer<typeof Source>

export const SourceFormat = z.enum(['txt', 'md', 'html'])
export type SourceFormat = z.infer<typeof SourceFormat>

/** One immutable text of a source. The original bytes and the blocks lie in the project's `sources/` folder under their hashes. */
export const Version = z.strictObject({
  id: Id,
  sourceId: Id,
  importedAt: Instant,
  /** Name of the imported file, or "pasted text". */
  fileName: LINE,
  format: SourceFormat,
  /** Encoding the bytes were read in, as a WHATWG label. */
  encoding: z.string().max(40),
  /** SHA-256 of the original bytes, hex. */
  originalSha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 of the stored blocks file, hex. */
  blocksSha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().nonnegative(),
  /** Length of the canonical text in UTF-16 code units. */
  characters: z.number().int().nonnegative(),
  blocks: z.number().int().nonnegative(),
  /** What the import left out or had to assume, in words for the analyst. */
  notes: z.array(LINE).max(100),
})
export type Version = z.infer<typeof Version>

export const TAG_COLOURS = [1, 2, 3, 4, 5, 6, 7, 8] as const
export const TagColour = z.literal(TAG_COLOURS)
export type TagColour = z.infer<typeof TagColour>

export const TAG_LINES = ['solid', 'dashed', 'dotted', 'double', 'wavy'] as const
export const TagLine = z.enum(TAG_LINES)
export type TagLine = z.infer<typeof TagLine>

export const Tag = z.strictObject({
  id: Id,
  parentId: Id.nullable(),
  position: Position,
  name: LINE.min(1),
  /** Index into the eight tag colours of the theme. */
  colour: TagColour,
  /** Line under the words, so that colour is never the only cue; solid when absent. */
  line: TagLine.exactOptional(),
  definition: PROSE,
  /** When to use it. */
  include: PROSE,
  /** When not to use it. */
  exclude: PROSE,
  /** Digit 1-9 that tags the selection in the reader. */
  shortcut: z.number().int().min(1).max(9).nullable(),
})
export type Tag = z.infer<typeof Tag>

/** Words in a version's canonical text: UTF-16 offsets, end exclusive, with the quote that proves them. */
export const Anchor = z
  .strictObject({
    start: z.number().int().nonnegative(),
    end: z.number().int().positive(),
    exact: z.string().min(1).max(1_000_000),
    prefix: z.string().max(64),
    suffix: z.string().max(64),
  })
  .refine((anchor) => anchor.end - anchor.start === anchor.exact.length, 'the quote and its offsets disagree')
export type Anchor = z.infer<typeof Anchor>

/** What kind of statement the words are; a prediction is the author's judgment, never a fact. */
export const StatementType = z.enum(['reported-fact', 'official-statement', 'author-judgment', 'background'])
export type StatementType = z.infer<typeof StatementType>

export const Passage = z.strictObject({
  id: Id,
  sourceId: Id,
  versionId: Id,
  anchor: Anchor,
  tagIds: z.array(Id).max(200),
  note: PROSE,
  statement: StatementType.nullable(),
  /** NATO Admiralty credibility 1-6; 6 is "cannot be judged", null is "not rated yet". */
  credibility: z.number().int().min(1).max(6).nullable(),
  createdBy: Id,
  createdAt: Instant,
})
export type Passage = z.infer<typeof Passage>

/** Because CAUSE, EVENT affecting PARTY by HORIZON, leading to CONSEQUENCE. */
export const Risk = z.strictObject({
  id: Id,
  /** Printed as R1, R2 ...; unique among the project’s risks. */
  number: z.number().int().positive(),
  position: Position,
  /** Short name for tables and the matrix. */
  title: LINE.min(1),
  cause: PROSE,
  event: PROSE,
  party: LINE,
  horizon: Day.nullable(),
  consequence: PROSE,
  category: LINE,
  assumptions: PROSE,
  alternatives: PROSE,
  /** What was searched for contrary evidence when none is linked. */
  contrarySearch: PROSE,
  createdBy: Id,
  createdAt: Instant,
})
export type Risk = z.infer<typeof Risk>

export const Stance = z.enum(['supports', 'contradicts', 'context'])
export type Stance = z.infer<typeof Stance>

/** A passage linked to a risk. */
export const Evidence = z.strictObject({
  id: Id,
  riskId: Id,
  passageId: Id,
  stance: Stance,
  note: PROSE,
  position: Position,
})
export type Evidence = z.infer<typeof Evidence>

export const IndicatorStatus = z.enum(['not-observed', 'emerging', 'observed'])
export type IndicatorStatus = z.infer<typeof IndicatorStatus>

/** Something observable that would show the risk coming about. */
export const Indicator = z.strictObject({
  id: Id,
  riskId: Id,
  position: Position,
  observable: PROSE.min(1),
  threshold: LINE,
  /** Where to watch for it. */
  watch: LINE,
  status: IndicatorStatus,
})
export type Indicator = z.infer<typeof Indicator>

/** "Cannot judge" is an answer and never a number; a term stands for its whole band. */
export const Likelihood = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('percent'), percent: z.number().int().min(0).max(100) }),
  z.strictObject({ kind: z.literal('term'), lexicon: z.enum(['icd-203']), term: z.enum(TERM_KEYS) }),
  z.strictObject({ kind: z.literal('cannot-judge') }),
])
export type Likelihood = z.infer<typeof Likelihood>

export const Confidence = z.enum(['low', 'moderate', 'high'])
export type Confidence = z.infer<typeof Confidence>

/** Level 1 (negligible) to 5 (catastrophic); an ordinal, never multiplied or averaged. */
export const Impact = z.literal([1, 2, 3, 4, 5])
export type Impact = z.infer<typeof Impact>

/** One analyst's judgment of one risk; at most one per pair. Null is "not scored", never zero. */
export const Score = z.strictObject({
  id: Id,
  riskId: Id,
  analystId: Id,
  likelihood: Likelihood.nullable(),
  impact: Impact.nullable(),
  confidence: Confidence.nullable(),
  /** What the confidence rests on: sources, assumptions, reasoning (ICD 203). */
  basis: PROSE,
  rationale: PROSE,
  scoredAt: Instant,
})
export type Score = z.infer<typeof Score>

export const MemoSection = z.enum([
  'bottom-line',
  'key-judgments',
  'evidence',
  'risk-table',
  'matrix',
  'assumptions',
  'alternatives',
  'indicators',
  'outlook',
  'sources',
  'method',
])
export type MemoSection = z.infer<typeof MemoSection>

/** What the analyst wrote about one judgment; null leaves the words composed from the data. */
export const WrittenJudgment = z.strictObject({ claim: PROSE.nullable(), basis: PROSE.nullable() })
export type WrittenJudgment = z.infer<typeof WrittenJudgment>

/** Holds only what the analyst wrote and chose; everything else in a memo is composed from the project each time. */
export const Memo = z.strictObject({
  id: Id,
  position: Position,
  title: LINE.min(1),
  author: LINE,
  audience: LINE,
  /** Date printed on the memo. */
  date: Day,
  /** Section key -> the analyst's own paragraphs. Absent: the composed draft stands. */
  written: z.partialRecord(MemoSection, PROSE),
  /** Risk id -> the analyst's words for its judgment. */
  judgments: z.record(Id, WrittenJudgment),
  /** Risks left out of this memo. */
  excludedRiskIds: z.array(Id).max(10_000),
  createdAt: Instant,
})
export type Memo = z.infer<typeof Memo>
