import { type Arrangement, PLAIN } from '@shared/arrangement'
import { UnseenMark } from '@domain/UnseenMark'
import { editableBy } from '@domain/editable-column'
import { readLine } from '@domain/read-cell'
import { readDay } from '@domain/read-day'
import { tooLong } from '@shared/input-refusal'
import { RELIABILITIES, type Reliability } from '@shared/lexicons/admiralty'
import type { Reading } from '@shared/lexicons/reading'
import { LIMITS } from '@shared/limits'
import type { OperationInput } from '@shared/operations/operations'
import { formatDay } from '@shared/words/days'
import { MiddleCut } from '@ui/MiddleCut'
import type { GridColumn } from '@ui/grid-column'
import { authorsIn, problemOfAuthors } from './authors'
import { completeness } from './completeness'
import type { SourceRow, Work } from './source-rows'

export type SourceChange = OperationInput<'source.update'>['changes']
export type SourceColumn = GridColumn<SourceRow> & { change?: (text: string) => SourceChange }

const editable = editableBy<SourceChange>()
const orUndefined = (text: string) => text || undefined
const dash = <span aria-label="not set">–</span>

const WORK: Readonly<Record<Work, string>> = { none: 'Nothing tagged', tagged: 'Tagged', evidence: 'In evidence' }
const WORK_ORDER: readonly Work[] = ['none', 'tagged', 'evidence']

const day = (field: 'published' | 'retrieved', header: string): SourceColumn => ({
  id: field,
  header,
  width: 104,
  facet: 'day',
  text: ({ source }) => source[field] ?? '',
  show: ({ source }) => (source[field] ? formatDay(source[field]) : dash),
  sortValue: ({ source }) => source[field] ?? undefined,
  ...editable(readDay, (value) => ({ [field]: value }), {
    hint: 'A day like 2027-03-31 or 31 Mar 2027',
    says: formatDay,
  }),
})

const line = (field: 'publisher' | 'origin' | 'language' | 'url', header: string, width: number): SourceColumn => ({
  id: field,
  header,
  width,
  facet: 'words',
  text: ({ source }) => source[field],
  show: ({ source }) => (source[field] ? <bdi>{source[field]}</bdi> : dash),
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
    header: 'Title',
    names: true,
    width: 240,
    grow: true,
    text: ({ source }) => source.title,
    show: ({ source }) => <MiddleCut text={source.title} />,
    sortValue: ({ source }) => source.title,
    readOnly: 'Enter reads it. The title is changed on the card of the source.',
  },
  line('publisher', 'Publisher', 140),
  day('published', 'Published'),
  {
    id: 'reliability',
    header: 'Reliability',
    width: 92,
    facet: 'words',
    text: ({ source }) => source.reliability ?? '',
    show: ({ source }) => source.reliability ?? 'Not rated',
    sortValue: ({ source }) => source.reliability ?? undefined,
    ...editable(readReliability, (reliability) => ({ reliability }), {
      hint: 'A to F. Alt+↓ says what they mean.',
      options: RELIABILITIES.map(({ key, label }) => ({ text: key, label: `${key} – ${label}` })),
      says: (grade) => RELIABILITIES.find(({ key }) => key === grade)!.label,
    }),
  },
  {
    id: 'passages',
    header: 'Passages',
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
    sortValue: ({ passages }) => passages,
    readOnly: 'Passages are tagged in the reader.',
  },
  {
    id: 'work',
    header: 'Work',
    width: 112,
    facet: 'words',
    text: ({ work }) => WORK[work],
    sortValue: ({ work }) => WORK_ORDER.indexOf(work),
    readOnly: 'Told from its passages: tagged, or used as evidence.',
  },
  {
    ...line('origin', 'Origin', 140),
    show: ({ source, sharing }) =>
      source.origin ? (
        <>
          <bdi>{source.origin}</bdi>
          {sharing > 1 && ` (${sharing})`}
        </>
      ) : (
        dash
      ),
  },
  {
    id: 'card',
    header: 'Card',
    width: 74,
    facet: 'words',
    text: ({ source }) => {
      const { filled, of } = completeness(source)
      return `${filled} of ${of}`
    },
    show: ({ source }) => <Completeness {...completeness(source)} />,
    sortValue: ({ source }) => completeness(source).filled,
    readOnly: 'How many fields of the card are filled in.',
  },
  {
    id: 'authors',
    header: 'Authors',
    width: 160,
    facet: 'words',
    text: ({ source }) => source.authors.join('; '),
    show: ({ source }) => (source.authors.length > 0 ? <bdi>{source.authors.join('; ')}</bdi> : dash),
    sortValue: ({ source }) => orUndefined(source.authors.join('; ')),
    ...editable(readAuthors, (authors) => ({ authors: authors ?? [] }), { hint: 'Separated by semicolons.' }),
  },
  day('retrieved', 'Retrieved'),
  line('language', 'Language', 84),
  line('url', 'URL', 180),
  {
    id: 'imported',
    header: 'Imported',
    width: 104,
    text: ({ version }) => version?.importedAt.slice(0, 10) ?? '',
    show: ({ version }) => (version ? formatDay(version.importedAt.slice(0, 10)) : dash),
    sortValue: ({ version }) => version?.importedAt,
    readOnly: 'When the file was imported.',
  },
]

function Completeness({ filled, of, missing }: ReturnType<typeof completeness>) {
  return (
    <span title={missing.length > 0 ? `Not filled in: ${missing.join(', ')}` : 'All is filled in'}>
      {filled} of {of}
      {missing.length > 0 && <span className="visually-hidden">, not filled in: {missing.join(', ')}</span>}
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
  return grade ? { ok: true, value: grade.key } : { ok: false, why: `“${text.trim()}” is no grade from A to F.` }
}

function readAuthors(text: string): Reading<string[]> {
  const authors = authorsIn(text)
  const why = problemOfAuthors(authors)
  return why === null ? { ok: true, value: authors } : { ok: false, why }
}
