import { z } from 'zod'
import { Day, Id, Instant, Line, Name, Position, Prose } from '../fields'
import { LIMITS } from '../limits'
import { markdownOf, plainText } from '../rich/markdown-text'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { layoutFacts, MemoLayout } from './memo-layout'
import { MemoSection, SECTION_NAMES } from './memo-sections'
import { pictureLabel, PictureName } from './picture-names'
import { as, day, hidden, inName, line, named, namedList, order, proseFact, telling, whenSaid } from './tellings'

/** What is composed for a section, as Markdown. */
const Composed = z.string().max(LIMITS.composed)

/** What the analyst wrote about one judgment, as Markdown; null leaves the words composed from the data. */
export const WrittenJudgment = z.strictObject({ claim: Prose.nullable(), basis: Prose.nullable() })
export type WrittenJudgment = z.infer<typeof WrittenJudgment>

/** Words that stand instead of what is composed, and what was composed when they were written, both as Markdown. */
export const Override = z.strictObject({ instead: Composed, of: Composed })
export type Override = z.infer<typeof Override>

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
  /** What is told and judged in it was known up to this day; null or absent: nothing is said of it. */
  cutOff: Day.nullable().exactOptional(),
  /** What it consists of and how it is put; absent: as memos are without a word about it. */
  layout: MemoLayout.exactOptional(),
  /** The one risk it is about, of a dossier; gone since, null or absent: it is about all. */
  riskId: Id.nullable().exactOptional(),
  /** Section key -> the analyst's own words, as Markdown. Absent: the composed draft stands. */
  written: z.partialRecord(MemoSection, Prose),
  /** Absent in memos of before format 10 until somebody writes in them: their words are plain, whatever signs they hold. */
  markup: z.literal('markdown').exactOptional(),
  /** Section key -> what stands there instead of what the project says. */
  overrides: z.partialRecord(MemoSection, Override).exactOptional(),
  /** Analysts whose words are in it, in the order they first wrote. */
  writerIds: z.array(Id).max(LIMITS.memoWriters).exactOptional(),
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

/** What is kept by section, with its section. */
const sectionsIn = <T>(kept: Partial<Record<MemoSection, T>>): [MemoSection, T][] =>
  MemoSection.options.flatMap((section): [MemoSection, T][] => {
    const found = kept[section]
    return found === undefined ? [] : [[section, found]]
  })

export const memos = defineKind<Memo>({
  schema: Memo,
  one: 'memo',
  many: 'memos',
  name: ({ title }) => title,
  references: {
    excludedRiskIds: { to: 'risks', onDelete: 'keep' },
    queryIds: { to: 'queries', onDelete: 'keep' },
    riskId: { to: 'risks', onDelete: 'keep' },
    writerIds: { to: 'analysts', onDelete: 'forget' },
  },
  facts: {
    id: hidden,
    position: order,
    title: inName(line('Title')),
    author: line('Author'),
    audience: line('Audience'),
    date: day('Date'),
    written: telling('Written', (written) =>
      sectionsIn(written).map(([section, text]) => proseFact(SECTION_NAMES[section], plainText(text))),
    ),
    judgments: telling('Judgments', (judgments, nameOf) =>
      Object.entries(judgments).flatMap(([riskId, { claim, basis }]) => {
        const risk = nameOf('risks', riskId)
        return [
          { ...proseFact(kindSays.judgmentOn(risk), plainText(claim ?? '')), key: `judgment ${riskId}` },
          { ...proseFact(kindSays.basisFor(risk), plainText(basis ?? '')), key: `basis ${riskId}` },
        ]
      }),
    ),
    cutOff: whenSaid(day('Information up to')),
    layout: telling('Layout', layoutFacts),
    riskId: whenSaid(named('About', 'risks')),
    overrides: telling('Instead of what is composed', (overrides = {}) =>
      sectionsIn(overrides).map(([section, { instead }]) =>
        proseFact(kindSays.insteadOf(SECTION_NAMES[section]), plainText(instead)),
      ),
    ),
    writerIds: hidden,
    markup: hidden,
    against: hidden,
    excludedRiskIds: namedList('Left out', 'risks'),
    queryIds: whenSaid(namedList('Passages of', 'queries')),
    pictures: whenSaid(pictureList),
    createdAt: hidden,
  },
})

/** What the analyst wrote there, as Markdown, or null while nobody did. */
export function wordsWritten(memo: Memo, words: MemoWords): string | null {
  const own = 'section' in words ? memo.written[words.section] : memo.judgments[words.riskId]?.[words.part]
  return own === undefined || own === null ? null : asMarkdown(memo, own)
}

/** The memo with all its words as Markdown, as they are written since format 10. */
export function inMarkdown(memo: Memo): Memo {
  if (memo.markup) return memo
  const { written, judgments } = memo
  return {
    ...memo,
    markup: 'markdown',
    written: Object.fromEntries(Object.entries(written).map(([section, own]) => [section, markdownOf(own)])),
    judgments: Object.fromEntries(
      Object.entries(judgments).map(([riskId, { claim, basis }]) => [
        riskId,
        { claim: claim && markdownOf(claim), basis: basis && markdownOf(basis) },
      ]),
    ),
  }
}

const asMarkdown = ({ markup }: Memo, own: string): string => (markup ? own : markdownOf(own))

/** Everything the analyst wrote in it, as Markdown: sections, judgments, and what stands instead of what is composed. */
export function allWordsWritten(memo: Memo): string[] {
  const { written, judgments, overrides = {} } = inMarkdown(memo)
  const ofJudgments = Object.values(judgments).flatMap(({ claim, basis }) => [claim ?? '', basis ?? ''])
  return [...Object.values(written), ...ofJudgments, ...Object.values(overrides).map(({ instead }) => instead)]
}
