import { z } from 'zod'
import { Day, Id, Instant, Line, Name, Position, Prose } from '../fields'
import { LIMITS } from '../limits'
import { capitalised, spaced } from '../words/sentence'
import { defineKind } from './kind'
import { pictureLabel, PictureName } from './picture-names'
import { as, day, hidden, inName, line, namedList, order, proseFact } from './tellings'

export const MemoSection = z.enum([
  'bottom-line',
  'key-judgments',
  'evidence',
  'risk-table',
  'matrix',
  'pictures',
  'assumptions',
  'alternatives',
  'indicators',
  'outlook',
  'passages',
  'sources',
  'method',
])
export type MemoSection = z.infer<typeof MemoSection>

/** What the analyst wrote about one judgment; null leaves the words composed from the data. */
export const WrittenJudgment = z.strictObject({ claim: Prose.nullable(), basis: Prose.nullable() })
export type WrittenJudgment = z.infer<typeof WrittenJudgment>

/** Words of a memo: those of a section, or one part of the judgment on a risk. */
export const MemoWords = z.union([
  z.strictObject({ section: MemoSection }),
  z.strictObject({ riskId: Id, part: WrittenJudgment.keyof() }),
])
export type MemoWords = z.infer<typeof MemoWords>

/** Names words within their memo. */
export const wordsKey = (words: MemoWords): string =>
  'section' in words ? `written/${words.section}` : `judgments/${words.riskId}/${words.part}`

/** What the project said where words stand: what it is the value of -> the value, e.g. "R3" -> "likely (55–80%)". */
export const ValuesBehind = z
  .record(Name, Prose)
  .refine((values) => Object.keys(values).length <= LIMITS.valuesBehind, 'more values than are kept with words')
export type ValuesBehind = z.infer<typeof ValuesBehind>

/** Holds only what the analyst wrote and chose; everything else in a memo is composed from the project each time. */
export const Memo = z.strictObject({
  id: Id,
  position: Position,
  title: Name,
  author: Line,
  audience: Line,
  /** Date printed on the memo. */
  date: Day,
  /** Section key -> the analyst's own paragraphs. Absent: the composed draft stands. */
  written: z.partialRecord(MemoSection, Prose),
  /** Risk id -> the analyst's words for its judgment. Those of a risk deleted since are kept for when it comes back. */
  judgments: z.record(Id, WrittenJudgment),
  /** What the project said when words were written or confirmed, by `wordsKey`. Words of before format 3 have none. */
  against: z.record(Name, ValuesBehind).exactOptional(),
  /** Risks left out of this memo. */
  excludedRiskIds: z.array(Id).max(LIMITS.risksLeftOut),
  /** Saved queries whose passages it prints. One deleted since keeps its place for when it comes back. */
  queryIds: z.array(Id).max(LIMITS.memoQueries).exactOptional(),
  /**
   * Pictures that it prints, in their order. One of a session deleted since keeps its place for when that comes back.
   */
  pictures: z.array(PictureName).max(LIMITS.memoPictures).exactOptional(),
  createdAt: Instant,
})
export type Memo = z.infer<typeof Memo>

const pictureList = as<readonly PictureName[]>('Pictures', (pictures, nameOf) =>
  pictures.map((name) => pictureLabel(name, nameOf)).join(', '),
)

export const memos = defineKind<Memo>({
  schema: Memo,
  one: 'memo',
  many: 'memos',
  name: ({ title }) => title,
  references: {
    excludedRiskIds: { to: 'risks', onDelete: 'keep' },
    queryIds: { to: 'queries', onDelete: 'keep' },
  },
  facts: {
    id: hidden,
    position: order,
    title: inName(line('Title')),
    author: line('Author'),
    audience: line('Audience'),
    date: day('Date'),
    written: {
      label: 'Written',
      tell: (written) =>
        Object.entries(written).map(([section, text]) => proseFact(capitalised(spaced(section)), text)),
    },
    judgments: {
      label: 'Judgments',
      tell: (judgments, nameOf) =>
        Object.entries(judgments).flatMap(([riskId, { claim, basis }]) => [
          { ...proseFact(`Judgment on ${nameOf('risks', riskId)}`, claim), key: `judgment ${riskId}` },
          { ...proseFact(`Basis for ${nameOf('risks', riskId)}`, basis), key: `basis ${riskId}` },
        ]),
    },
    against: hidden,
    excludedRiskIds: namedList('Left out', 'risks'),
    queryIds: {
      label: 'Passages of',
      tell: (ids, nameOf) => (ids ? namedList('Passages of', 'queries').tell(ids, nameOf) : []),
    },
    pictures: {
      label: 'Pictures',
      tell: (pictures, nameOf) => (pictures ? pictureList.tell(pictures, nameOf) : []),
    },
    createdAt: hidden,
  },
})

/** What the analyst wrote there, or null while nobody did. */
export const wordsWritten = (memo: Memo, words: MemoWords): string | null =>
  ('section' in words ? memo.written[words.section] : memo.judgments[words.riskId]?.[words.part]) ?? null
