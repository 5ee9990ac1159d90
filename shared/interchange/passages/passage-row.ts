import { inLanguage } from '../../language/language'
import { standingWords } from '../../document/queries/versions'
import { tagPaths } from '../../document/queries/tag-paths'
import type { Project } from '../../document/project'
import { anchorHolds } from '../../anchoring/anchor'
import type { Passage } from '../../kinds/passages'
import { STATEMENTS } from '../../lexicons/statement'
import { provenMark, sourceCitation } from '../../memo/citation'
import { inContext } from '../../search/in-context'
import { paragraphAt } from '../../search/searched-text'
import type { SourceText } from '../../text/source-text'

/** A passage as files list it: what it says, where that stands and what was made of it. */
export type PassageRow = {
  words: string
  before: string
  after: string
  tags: string
  source: string
  place: string
  grade: string
  statement: string
  note: string
  analyst: string
  made: string
  id: string
}

/** The columns of a table of passages, in order. A further one is one more line here, and its value below. */
export const PASSAGE_COLUMNS: readonly { key: keyof PassageRow; label: string; width: number }[] = [
  { key: 'words', label: 'Words', width: 60 },
  { key: 'tags', label: 'Tags', width: 30 },
  { key: 'source', label: 'Source', width: 40 },
  { key: 'place', label: 'Place', width: 14 },
  { key: 'grade', label: 'Grade', width: 8 },
  { key: 'statement', label: 'Statement', width: 18 },
  { key: 'note', label: 'Note', width: 40 },
  { key: 'analyst', label: 'Analyst', width: 16 },
  { key: 'made', label: 'Made', width: 12 },
  { key: 'before', label: 'Before', width: 40 },
  { key: 'after', label: 'After', width: 40 },
  { key: 'id', label: 'Id', width: 38 },
]

const NOT_FOUND = 'words not found in the stored text'
const UNREADABLE = 'text could not be read'

/** A passage with what stands around it; `text` is that of its version, null where it could not be read. */
export const passageRow = (project: Project, passage: Passage, text: SourceText | null): PassageRow =>
  inLanguage('en', () => rowOf(project, passage, text))

function rowOf(project: Project, passage: Passage, text: SourceText | null): PassageRow {
  const { anchor, note, credibility } = passage
  const source = project.sources[passage.sourceId]
  const isThere = text !== null && anchorHolds(text.text, anchor)
  const around = isThere
    ? inContext(text.text, paragraphsOf(text, anchor), { ...anchor, marks: [] })
    : { before: anchor.prefix, after: anchor.suffix }
  const mark = text === null ? UNREADABLE : (provenMark(text, anchor) ?? NOT_FOUND)
  return {
    words: anchor.exact,
    before: around.before,
    after: around.after,
    tags: tagPaths(project, passage.tagIds).join('; '),
    source: source ? sourceCitation(source) : '',
    place: [mark, standingWords(project, passage)].filter((part) => part !== '').join(', '),
    grade: `${source?.reliability ?? ''}${credibility ?? ''}`,
    statement: STATEMENTS.find(({ key }) => key === passage.statement)?.label ?? '',
    note,
    analyst: project.analysts[passage.createdBy]?.name ?? '',
    made: passage.createdAt.slice(0, 10),
    id: passage.id,
  }
}

/** From the paragraph of the first word to that of the last. */
const paragraphsOf = (text: SourceText, { start, end }: { start: number; end: number }) => ({
  start: paragraphAt(text, start).start,
  end: paragraphAt(text, end - 1).end,
})
