import { type Arrangement, PLAIN } from '@shared/arrangement'
import { editableBy } from '@domain/editable-column'
import { readProse } from '@shared/text/read-cell'
import { isUnseenIn } from '@shared/document/queries/versions'
import { CREDIBILITIES } from '@shared/lexicons/admiralty'
import type { Reading } from '@shared/lexicons/reading'
import { type StatementType, STATEMENTS } from '@shared/lexicons/statement'
import { stanceWords } from '@shared/lexicons/stance'
import type { Passage } from '@shared/kinds/passages'
import { nameKey } from '@shared/words/fold'
import { sayDay } from '@shared/words/moments'
import { currentProject } from '@state/project-store'
import type { GridColumn } from '@ui/grid-column'
import { LineSwatch } from '@ui/LineSwatch'
import { MiddleCut } from '@ui/MiddleCut'
import { columnWords } from './column-words'
import styles from './PassageList.module.css'
import type { PassageRow } from './passage-rows'

/** What an edit changes of a passage. */
export type PassageChange = Partial<Pick<Passage, 'tagIds' | 'note' | 'statement' | 'credibility'>>
export type PassageColumn = GridColumn<PassageRow> & { change?: (text: string) => PassageChange }

const editable = editableBy<PassageChange>()
const orUndefined = (text: string) => text || undefined

/** How the list is arranged before anybody did. */
export const PASSAGES_AS_MADE: Arrangement = { ...PLAIN, pinned: ['words'] }

/** The columns of the list. The words name a passage and lead to it. */
export const PASSAGE_COLUMNS: readonly PassageColumn[] = [
  {
    id: 'words',
    get header() {
      return columnWords.words
    },
    names: true,
    width: 320,
    grow: true,
    text: ({ passage }) => passage.anchor.exact,
    show: (row) => <InContext row={row} />,
    get readOnly() {
      return columnWords.enterReads
    },
  },
  {
    id: 'tags',
    get header() {
      return columnWords.tags
    },
    width: 210,
    text: ({ tags }) => tags.map(({ name }) => name).join('; '),
    show: ({ tags }) => (tags.length > 0 ? <TagChips tags={tags} /> : <Unset />),
    sortValue: ({ tags }) => orUndefined(tags.map(({ name }) => name).join('; ')),
    ...editable(readTags, (tagIds) => ({ tagIds: tagIds ?? [] }), {
      get hint() {
        return columnWords.namesOfTags
      },
    }),
  },
  {
    id: 'note',
    get header() {
      return columnWords.note
    },
    width: 160,
    text: ({ passage }) => passage.note,
    show: ({ passage }) => (passage.note ? <bdi>{passage.note}</bdi> : <Unset />),
    sortValue: ({ passage }) => orUndefined(passage.note),
    ...editable(readProse, (note) => ({ note: note ?? '' }), { multiline: true }),
  },
  {
    id: 'statement',
    get header() {
      return columnWords.statement
    },
    width: 132,
    text: ({ passage }) => statementLabel(passage.statement),
    show: ({ passage }) => statementLabel(passage.statement) || <Unset />,
    sortValue: ({ passage }) => orUndefined(statementLabel(passage.statement)),
    ...editable(readStatement, (statement) => ({ statement }), {
      get hint() {
        return columnWords.listsKinds
      },
      get options() {
        return STATEMENTS.map(({ label }) => ({ text: label, label }))
      },
      says: statementLabel,
    }),
  },
  {
    id: 'credibility',
    get header() {
      return columnWords.credibility
    },
    width: 92,
    text: ({ passage }) => String(passage.credibility ?? ''),
    show: ({ passage }) => passage.credibility ?? <Unset />,
    file: ({ passage }) => passage.credibility ?? '',
    sortValue: ({ passage }) => passage.credibility ?? undefined,
    ...editable(readCredibility, (credibility) => ({ credibility }), {
      get hint() {
        return columnWords.oneToSix
      },
      get options() {
        return CREDIBILITIES.map(({ key, label }) => ({ text: String(key), label: `${key} – ${label}` }))
      },
      says: (grade) => CREDIBILITIES.find(({ key }) => key === grade)?.label ?? '',
    }),
  },
  {
    id: 'risks',
    get header() {
      return columnWords.risks
    },
    width: 110,
    text: ({ links }) =>
      links.map(({ evidence, risk }) => `R${risk.number} ${stanceWords(evidence.stance).group}`).join('; '),
    sortValue: ({ links }) => links[0]?.risk.number,
    get readOnly() {
      return columnWords.whereLinked
    },
  },
  {
    id: 'source',
    get header() {
      return columnWords.source
    },
    width: 170,
    text: ({ source }) => source.title,
    show: ({ source }) => <MiddleCut text={source.title} />,
    sortValue: ({ source }) => source.title,
    get readOnly() {
      return columnWords.enterReadsSource
    },
  },
  {
    id: 'reliability',
    get header() {
      return columnWords.reliability
    },
    width: 92,
    text: ({ source }) => source.reliability ?? '',
    show: ({ source }) => source.reliability ?? <Unset />,
    sortValue: ({ source }) => source.reliability ?? undefined,
    get readOnly() {
      return columnWords.whereGraded
    },
  },
  {
    id: 'analyst',
    get header() {
      return columnWords.analyst
    },
    width: 110,
    text: ({ analyst }) => analyst,
    show: ({ analyst }) => <bdi>{analyst}</bdi>,
    sortValue: ({ analyst }) => analyst,
    get readOnly() {
      return columnWords.whoMade
    },
  },
  {
    id: 'created',
    get header() {
      return columnWords.created
    },
    width: 100,
    text: ({ passage }) => passage.createdAt.slice(0, 10),
    show: ({ passage }) => sayDay(passage.createdAt.slice(0, 10)),
    file: ({ passage }) => ({ day: passage.createdAt.slice(0, 10) }),
    sortValue: ({ passage }) => passage.createdAt,
    get readOnly() {
      return columnWords.whenMade
    },
  },
]

const Unset = () => <span aria-label={columnWords.notSet}>–</span>

/** The words among those around them; what nobody has looked at since a new version says so. */
function InContext({ row: { passage } }: { row: PassageRow }) {
  const { prefix, exact, suffix } = passage.anchor
  return (
    <span className={styles.words} dir="auto">
      {isUnseenIn(currentProject(), passage) && <strong className={styles.unseen}>{columnWords.notReviewed} </strong>}
      <span className={styles.around}>{lastWords(prefix)}</span>
      <mark>{exact}</mark>
      <span className={styles.around}>{suffix}</span>
    </span>
  )
}

/** Characters before the words: enough to see how they are meant, and the words stay in view. */
const BEFORE = 24

function lastWords(prefix: string): string {
  if (prefix.length <= BEFORE) return prefix
  const near = prefix.slice(-BEFORE)
  return `…${near.slice(near.indexOf(' ') + 1)}`
}

function TagChips({ tags }: Pick<PassageRow, 'tags'>) {
  return (
    <span className={styles.tags}>
      {tags.map((tag) => (
        <span key={tag.id} className={styles.tag} title={tag.name}>
          <LineSwatch ink={`var(--t${tag.colour})`} line={tag.line} />
          <bdi>{tag.name}</bdi>
        </span>
      ))}
    </span>
  )
}

function statementLabel(statement: StatementType | null): string {
  return STATEMENTS.find(({ key }) => key === statement)?.label ?? ''
}

function readTags(text: string): Reading<string[]> {
  const tags = Object.values(currentProject().tags)
  const ids: string[] = []
  for (const name of text.split(';').filter((each) => each.trim() !== '')) {
    const found = tags.filter((tag) => nameKey(tag.name) === nameKey(name))
    const [tag] = found
    if (!tag) return { ok: false, why: columnWords.noTag(name.trim()) }
    if (found.length > 1) return { ok: false, why: columnWords.severalTags(name.trim()) }
    if (!ids.includes(tag.id)) ids.push(tag.id)
  }
  return { ok: true, value: ids }
}

function readStatement(text: string): Reading<StatementType> {
  const typed = nameKey(text)
  if (typed === '' || typed === '–') return { ok: true, value: null }
  const found = STATEMENTS.filter(({ label }) => nameKey(label).startsWith(typed))
  const [statement] = found
  return statement && found.length === 1
    ? { ok: true, value: statement.key }
    : {
        ok: false,
        why: columnWords.noStatement(
          text.trim(),
          STATEMENTS.map(({ label }) => label),
        ),
      }
}

function readCredibility(text: string): Reading<number> {
  const typed = text.trim()
  if (typed === '' || typed === '–') return { ok: true, value: null }
  const grade = CREDIBILITIES.find(({ key }) => typed === String(key) || typed.startsWith(`${key} –`))
  return grade ? { ok: true, value: grade.key } : { ok: false, why: columnWords.noGrade(typed) }
}
