import { entitiesNaming } from '../../document/indexes/foreign-keys'
import { entitiesOf, type Project } from '../../document/project'
import { kindOf } from '../../kinds/registry'
import { lostGrades } from '../lost-grades'
import type { OutgoingFormat } from '../outgoing'
import { refiOutgoingWords } from './outgoing-words'

/** A project of REFI-QDA 1.5, as it is offered. */
export const refiProject: OutgoingFormat = {
  get name() {
    return refiOutgoingWords.name
  },
  ending: 'qdpx',
  get use() {
    return refiOutgoingWords.use
  },
  get options() {
    return [
      {
        key: 'count',
        label: refiOutgoingWords.countedIn,
        choices: [
          { value: 'code-points', label: refiOutgoingWords.codePoints },
          { value: 'utf-16', label: refiOutgoingWords.utf16 },
        ],
      },
    ]
  },
  lost: (project) => [
    ...lostOf(project),
    refiOutgoingWords.nvivo,
    refiOutgoingWords.qualCoder,
    refiOutgoingWords.atlasTi,
    refiOutgoingWords.maxqda,
  ],
}

/** Kinds of which nothing goes out. */
const ROWS = ['assumptions', 'alternatives', 'indicators', 'outcomes', 'sessions', 'customColumns'] as const

/** What REFI-QDA has no place for, of what this project has. */
function lostOf(project: Project): string[] {
  const sources = entitiesOf(project, 'sources')
  const present = new Set(sources.map(({ versionId }) => versionId))
  const earlier = entitiesOf(project, 'versions')
    .filter(({ id }) => !present.has(id))
    .reduce((sum, { id }) => sum + entitiesNaming(project, 'passages', 'versionId', id).length, 0)
  const graded = sources.filter(({ reliability }) => reliability !== null).length
  const memos = entitiesOf(project, 'memos').length
  const rows = ROWS.filter((kind) => entitiesOf(project, kind).length > 0)
  const rated = entitiesOf(project, 'scores').filter(({ ratings }) => ratings !== undefined).length
  return [
    ...(rows.length > 0 ? [refiOutgoingWords.rowsLeftOut(rows.map((kind) => kindOf(kind).many))] : []),
    ...(rated > 0 ? [refiOutgoingWords.ratings(rated)] : []),
    ...(sources.length > 0 ? [refiOutgoingWords.plainText] : []),
    ...(graded > 0 ? [refiOutgoingWords.grades(graded)] : []),
    ...lostGrades(project),
    ...(earlier > 0 ? [refiOutgoingWords.earlierTexts(earlier)] : []),
    ...(memos > 0 ? [refiOutgoingWords.memos(memos)] : []),
  ]
}
