import { type Arrangement, PLAIN } from '@shared/arrangement'
import { editableBy } from '@domain/editable-column'
import { readProse } from '@domain/read-cell'
import { isUnseenIn } from '@shared/document/queries/versions'
import { CREDIBILITIES } from '@shared/lexicons/admiralty'
import type { Reading } from '@shared/lexicons/reading'
import { type StatementType, STATEMENTS } from '@shared/lexicons/statement'
import { stanceWords } from '@shared/lexicons/stance'
import type { Passage } from '@shared/kinds/passages'
import { formatDay } from '@shared/words/days'
import { nameKey } from '@shared/words/fold'
import { currentProject } from '@state/project-store'
import type { GridColumn } from '@ui/grid-column'
import { LineSwatch } from '@ui/LineSwatch'
import { MiddleCut } from '@ui/MiddleCut'
import styles from './PassageList.module.css'
import type { PassageRow } from './passage-rows'

/** What an edit changes of a passage. */
export type PassageChange = Partial<Pick<Passage, 'tagIds' | 'note' | 'statement' | 'credibility'>>
export type PassageColumn = GridColumn<PassageRow> & { change?: (text: string) => PassageChange }

const editable = editableBy<PassageChange>()
const dash = <span aria-label="not set">–</span>
const orUndefined = (text: string) => text || undefined

/** How the list is arranged before anybody did. */
export const PASSAGES_AS_MADE: Arrangement = { ...PLAIN, pinned: ['words'] }

/** The columns of the list. The words name a passage and lead to it. */
export const PASSAGE_COLUMNS: readonly PassageColumn[] = [
  {
    id: 'words',
    header: 'Words',
    names: true,
    width: 320,
    grow: true,
    text: ({ passage }) => passage.anchor.exact,
    show: (row) => <InContext row={row} />,
    readOnly: 'Enter reads the words in their source.',
  },
  {
    id: 'tags',
    header: 'Tags',
    width: 210,
    text: ({ tags }) => tags.map(({ name }) => name).join('; '),
    show: ({ tags }) => (tags.length > 0 ? <TagChips tags={tags} /> : dash),
    sortValue: ({ tags }) => orUndefined(tags.map(({ name }) => name).join('; ')),
    ...editable(readTags, (tagIds) => ({ tagIds: tagIds ?? [] }), {
      hint: 'Names of tags, separated by semicolons. “Tag…” above makes new ones.',
    }),
  },
  {
    id: 'note',
    header: 'Note',
    width: 160,
    text: ({ passage }) => passage.note,
    show: ({ passage }) => (passage.note ? <bdi>{passage.note}</bdi> : dash),
    sortValue: ({ passage }) => orUndefined(passage.note),
    ...editable(readProse, (note) => ({ note: note ?? '' }), { multiline: true }),
  },
  {
    id: 'statement',
    header: 'Statement',
    width: 132,
    text: ({ passage }) => statementLabel(passage.statement),
    show: ({ passage }) => statementLabel(passage.statement) || dash,
    sortValue: ({ passage }) => orUndefined(statementLabel(passage.statement)),
    ...editable(readStatement, (statement) => ({ statement }), {
      hint: 'Alt+↓ lists the kinds.',
      options: STATEMENTS.map(({ label }) => ({ text: label, label })),
      says: statementLabel,
    }),
  },
  {
    id: 'credibility',
    header: 'Credibility',
    width: 92,
    text: ({ passage }) => String(passage.credibility ?? ''),
    show: ({ passage }) => passage.credibility ?? dash,
    sortValue: ({ passage }) => passage.credibility ?? undefined,
    ...editable(readCredibility, (credibility) => ({ credibility }), {
      hint: '1 to 6. Alt+↓ says what they mean.',
      options: CREDIBILITIES.map(({ key, label }) => ({ text: String(key), label: `${key} – ${label}` })),
      says: (grade) => CREDIBILITIES.find(({ key }) => key === grade)?.label ?? '',
    }),
  },
  {
    id: 'risks',
    header: 'Risks',
    width: 110,
    text: ({ links }) =>
      links.map(({ evidence, risk }) => `R${risk.number} ${stanceWords(evidence.stance).group}`).join('; '),
    sortValue: ({ links }) => links[0]?.risk.number,
    readOnly: 'Passages are linked to risks in the reader and in the register.',
  },
  {
    id: 'source',
    header: 'Source',
    width: 170,
    text: ({ source }) => source.title,
    show: ({ source }) => <MiddleCut text={source.title} />,
    sortValue: ({ source }) => source.title,
    readOnly: 'Enter on the words reads the source.',
  },
  {
    id: 'reliability',
    header: 'Reliability',
    width: 92,
    text: ({ source }) => source.reliability ?? '',
    show: ({ source }) => source.reliability ?? dash,
    sortValue: ({ source }) => source.reliability ?? undefined,
    readOnly: 'Sources are graded in the library.',
  },
  {
    id: 'analyst',
    header: 'Analyst',
    width: 110,
    text: ({ analyst }) => analyst,
    show: ({ analyst }) => <bdi>{analyst}</bdi>,
    sortValue: ({ analyst }) => analyst,
    readOnly: 'Who made the passage.',
  },
  {
    id: 'created',
    header: 'Created',
    width: 100,
    text: ({ passage }) => passage.createdAt.slice(0, 10),
    show: ({ passage }) => formatDay(passage.createdAt.slice(0, 10)),
    sortValue: ({ passage }) => passage.createdAt,
    readOnly: 'When the passage was made.',
  },
]

/** The words among those around them; what nobody has looked at since a new version says so. */
function InContext({ row: { passage } }: { row: PassageRow }) {
  const { prefix, exact, suffix } = passage.anchor
  return (
    <span className={styles.words} dir="auto">
      {isUnseenIn(currentProject(), passage) && <strong className={styles.unseen}>Not reviewed </strong>}
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
        <span key={tag.id} className={styles.tag}>
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
    if (!tag) return { ok: false, why: `There is no tag “${name.trim()}”.` }
    if (found.length > 1) return { ok: false, why: `Several tags are called “${name.trim()}”. Choose one with “Tag…”.` }
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
        why: `“${text.trim()}” is none of ${STATEMENTS.map(({ label }) => label.toLowerCase()).join(', ')}.`,
      }
}

function readCredibility(text: string): Reading<number> {
  const typed = text.trim()
  if (typed === '' || typed === '–') return { ok: true, value: null }
  const grade = CREDIBILITIES.find(({ key }) => typed === String(key) || typed.startsWith(`${key} –`))
  return grade ? { ok: true, value: grade.key } : { ok: false, why: `“${typed}” is no grade from 1 to 6.` }
}
