import { entitiesNaming } from '../../document/indexes/foreign-keys'
import { entitiesOf, type Project } from '../../document/project'
import { kindOf } from '../../kinds/registry'
import { counted } from '../../words/plural'
import { capitalised, listed } from '../../words/sentence'
import { lostGrades } from '../lost-grades'
import type { OutgoingFormat } from '../outgoing'

/** A project of REFI-QDA 1.5, as it is offered. */
export const refiProject: OutgoingFormat = {
  name: 'REFI-QDA project',
  ending: 'qdpx',
  use: 'For other programs of qualitative analysis: NVivo, MAXQDA, ATLAS.ti, QualCoder. Texts, passages, tags and sets, notes, and risks as cases with their evidence and scores.',
  options: [
    {
      key: 'count',
      label: 'Places in a text are counted in',
      choices: [
        { value: 'code-points', label: 'Characters, as the standard says' },
        { value: 'utf-16', label: 'UTF-16 units, as NVivo on Windows does' },
      ],
    },
  ],
  lost: (project) => [
    ...lostOf(project),
    'NVivo is known to keep texts, codes, coding, cases with their variables, sets, memos and links to them; other links, so how evidence bears on a risk, are not in the list of what it takes.',
    'QualCoder is known to leave out graphs and to make attributes of sets; it has no links between passages and cases.',
    'ATLAS.ti shows the description of a passage as its comment, without who wrote it and when, may flatten codes below codes, and is known to leave out variables of other programs.',
    'MAXQDA is known to leave out variables of other programs. Whether it keeps links between passages and cases is not known.',
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
    ...(rows.length > 0 ? [`${capitalised(listed(rows.map((kind) => kindOf(kind).many)))} are left out.`] : []),
    ...(rated > 0 ? [`${counted(rated, 'rating of a basis is', 'ratings of a basis are')} left out.`] : []),
    ...(sources.length > 0
      ? ['Sources go out as plain text with title and descriptor; authors, dates and addresses are left out.']
      : []),
    ...(graded > 0 ? [`${counted(graded, 'grade of a source is', 'grades of sources are')} left out.`] : []),
    ...lostGrades(project),
    ...(earlier > 0
      ? [`${counted(earlier, 'passage of an earlier text is', 'passages of earlier texts are')} left out.`]
      : []),
    ...(memos > 0 ? [`${counted(memos, 'memo is', 'memos are')} left out: export them as documents.`] : []),
  ]
}
