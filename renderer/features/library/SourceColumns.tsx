import { type Arrangement, PLAIN } from '@shared/arrangement'
import { UnseenMark } from '@domain/UnseenMark'
import { editableBy } from '@domain/editable-column'
import { readLine } from '@shared/text/read-cell'
import { readDay } from '@shared/text/read-day'
import { tooLong } from '@shared/input-refusal'
import { RELIABILITIES, type Reliability } from '@shared/lexicons/admiralty'
import type { Reading } from '@shared/lexicons/reading'
import { LIMITS } from '@shared/limits'
import type { OperationInput } from '@shared/operations/operations'
import { sayDay } from '@shared/words/moments'
import { MiddleCut } from '@ui/MiddleCut'
import type { GridColumn } from '@ui/grid-column'
import type { ReactNode } from 'react'
import { authorsIn, problemOfAuthors } from './authors'
import { completeness, FIELDS_ASKED } from './completeness'
import type { SourceRow, Work } from './source-rows'
import { SOURCE_FIELDS, sourceWords, WORK_NAMES } from './source-words'

export type SourceChange = OperationInput<'source.update'>['changes']
export type SourceColumn = GridColumn<SourceRow> & { change?: (text: string) => SourceChange }

const editable = editableBy<SourceChange>()
const orUndefined = (text: string) => text || undefined
const WORK_ORDER: readonly Work[] = ['none', 'tagged', 'evidence']

const day = (field: 'published' | 'retrieved'): SourceColumn => ({
  id: field,
  get header() {
    return SOURCE_FIELDS[field]
  },
  width: 112,
  facet: 'day',
  text: ({ source }) => source[field] ?? '',
  show: ({ source }) => (source[field] ? sayDay(source[field]) : <Unset />),
  file: ({ source }) => (source[field] ? { day: source[field] } : ''),
  sortValue: ({ source }) => source[field] ?? undefined,
  ...editable(readDay, (value) => ({ [field]: value }), {
    get hint() {
      return sourceWords.dayLike
    },
    says: sayDay,
  }),
})

const line = (
  field: 'publisher' | 'origin' | 'language' | 'url',
  width: number,
  show = ({ source }: SourceRow): ReactNode => (source[field] ? <bdi>{source[field]}</bdi> : <Unset />),
): SourceColumn => ({
  id: field,
  get header() {
    return SOURCE_FIELDS[field]
  },
  width,
  facet: 'words',
  text: ({ source }) => source[field],
  show,
  sortValue: ({ source }) => orUndefined(source[field]),
  ...editable(field === 'language' || field === 'url' ? within(LIMITS[field]) : readLine, (value) => ({
    [field]: value ?? '',
  })),
})

/** How the library is arranged before anybody did. */
export const LIBRARY_AS_MADE: Arrangement = {
  ...PLAIN,
  pinned: ['title'],
  hidden: ['authors', 'retrieved', 'language', 'url', 'imported'],
}

/** The columns of the library. The title names a source and opens it: it is changed on its card. */
export const SOURCE_COLUMNS: readonly SourceColumn[] = [
  {
    id: 'title',
    get header() {
      return SOURCE_FIELDS.title
    },
    names: true,
    width: 240,
    grow: true,
    text: ({ source }) => source.title,
    show: ({ source }) => <MiddleCut text={source.title} />,
    sortValue: ({ source }) => source.title,
    get readOnly() {
      return sourceWords.enterReads
    },
  },
  line('publisher', 140),
  day('published'),
  {
    id: 'reliability',
    get header() {
      return SOURCE_FIELDS.reliability
    },
    width: 92,
    facet: 'words',
    text: ({ source }) => source.reliability ?? '',
    show: ({ source }) => source.reliability ?? sourceWords.notRated,
    sortValue: ({ source }) => source.reliability ?? undefined,
    ...editable(readReliability, (reliability) => ({ reliability }), {
      get hint() {
        return sourceWords.gradesLike
      },
      get options() {
        return RELIABILITIES.map(({ key, label }) => ({ text: key, label: `${key} – ${label}` }))
      },
      says: (grade) => RELIABILITIES.find(({ key }) => key === grade)!.label,
    }),
  },
  {
    id: 'passages',
    get header() {
      return SOURCE_FIELDS.passages
    },
    width: 82,
    align: 'end',
    facet: 'number',
    text: ({ passages }) => String(passages),
    show: ({ passages, unseen }) => (
      <>
        {passages}
        {unseen > 0 && <UnseenMark count={unseen} />}
      </>
    ),
    file: ({ passages }) => passages,
    sortValue: ({ passages }) => passages,
    get readOnly() {
      return sourceWords.whereTagged
    },
  },
  {
    id: 'work',
    get header() {
      return SOURCE_FIELDS.work
    },
    width: 112,
    facet: 'words',
    speaks: () => WORK_ORDER.map((work) => WORK_NAMES[work]),
    text: ({ work }) => WORK_NAMES[work],
    sortValue: ({ work }) => WORK_ORDER.indexOf(work),
    get readOnly() {
      return sourceWords.howWorkIsTold
    },
  },
  line('origin', 140, ({ source, sharing }) =>
    source.origin ? (
      <>
        <bdi>{source.origin}</bdi>
        {sharing > 1 && ` (${sharing})`}
      </>
    ) : (
      <Unset />
    ),
  ),
  {
    id: 'card',
    get header() {
      return SOURCE_FIELDS.card
    },
    width: 74,
    facet: 'words',
    speaks: () => Array.from({ length: FIELDS_ASKED + 1 }, (_, filled) => sourceWords.filledOf(filled, FIELDS_ASKED)),
    text: ({ source }) => {
      const { filled, of } = completeness(source)
      return sourceWords.filledOf(filled, of)
    },
    show: ({ source }) => <Completeness {...completeness(source)} />,
    sortValue: ({ source }) => completeness(source).filled,
    get readOnly() {
      return sourceWords.howManyFilled
    },
  },
  {
    id: 'authors',
    get header() {
      return SOURCE_FIELDS.authors
    },
    width: 160,
    facet: 'words',
    text: ({ source }) => source.authors.join('; '),
    show: ({ source }) => (source.authors.length > 0 ? <bdi>{source.authors.join('; ')}</bdi> : <Unset />),
    sortValue: ({ source }) => orUndefined(source.authors.join('; ')),
    ...editable(readAuthors, (authors) => ({ authors: authors ?? [] }), {
      get hint() {
        return sourceWords.bySemicolons
      },
    }),
  },
  day('retrieved'),
  line('language', 84),
  line('url', 180),
  {
    id: 'imported',
    get header() {
      return SOURCE_FIELDS.imported
    },
    width: 112,
    text: ({ version }) => version?.importedAt.slice(0, 10) ?? '',
    show: ({ version }) => (version ? sayDay(version.importedAt.slice(0, 10)) : <Unset />),
    file: ({ version }) => (version ? { day: version.importedAt.slice(0, 10) } : ''),
    sortValue: ({ version }) => version?.importedAt,
    get readOnly() {
      return sourceWords.whenImported
    },
  },
]

const Unset = () => <span aria-label={sourceWords.notSet}>–</span>

function Completeness({ filled, of, missing }: ReturnType<typeof completeness>) {
  return (
    <span title={missing.length > 0 ? sourceWords.notFilled(missing) : sourceWords.allFilled}>
      {sourceWords.filledOf(filled, of)}
      {missing.length > 0 && <span className="visually-hidden">{sourceWords.andNotFilled(missing)}</span>}
    </span>
  )
}

/** A line that fits a field of so many characters. */
function within(limit: number): (text: string) => Reading<string> {
  return (text) => {
    const read = readLine(text)
    const why = read.ok ? tooLong(read.value ?? '', limit) : null
    return why === null ? read : { ok: false, why }
  }
}

function readReliability(text: string): Reading<Reliability> {
  const typed = text.trim().toUpperCase()
  if (typed === '' || typed === '–') return { ok: true, value: null }
  const grade = RELIABILITIES.find(({ key }) => key === typed.charAt(0) && (typed.length === 1 || /^.\s*–/.test(typed)))
  return grade ? { ok: true, value: grade.key } : { ok: false, why: sourceWords.noGrade(text.trim()) }
}

function readAuthors(text: string): Reading<string[]> {
  const authors = authorsIn(text)
  const why = problemOfAuthors(authors)
  return why === null ? { ok: true, value: authors } : { ok: false, why }
}
