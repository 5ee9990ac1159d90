import { z } from 'zod'
import { Line } from '../fields'
import type { Fact, Telling } from './kind'

/** What a publication is, by the names of the Citation Style Language 1.0.2, each as an analyst calls it. */
export const CITATION_TYPES = [
  { key: 'article-newspaper', label: 'Newspaper article' },
  { key: 'article-magazine', label: 'Magazine article' },
  { key: 'article-journal', label: 'Journal article' },
  { key: 'webpage', label: 'Web page' },
  { key: 'post-weblog', label: 'Blog post' },
  { key: 'report', label: 'Report' },
  { key: 'book', label: 'Book' },
  { key: 'chapter', label: 'Chapter of a book' },
  { key: 'paper-conference', label: 'Conference paper' },
  { key: 'thesis', label: 'Thesis' },
  { key: 'legislation', label: 'Law' },
  { key: 'broadcast', label: 'Broadcast' },
  { key: 'document', label: 'Other document' },
] as const
export const CitationType = z.enum(CITATION_TYPES.map(({ key }) => key))
export type CitationType = z.infer<typeof CitationType>

/** A year or a month of one, as ISO 8601 and EDTF write them: where no day is known. Empty when nothing is. */
export const Issued = z.union([z.literal(''), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)])

/** What a reference list needs of a source beside its card; empty where it is not known. */
export const Citation = z.strictObject({
  type: CitationType.nullable(),
  /** Without the address of the resolver: "10.1000/182". */
  doi: Line,
  /** What it appeared in: the journal, the newspaper, the book. */
  container: Line,
  volume: Line,
  issue: Line,
  pages: Line,
  issued: Issued,
  /** What texts cite it by: "doe2026harbour". */
  citekey: Line,
})
export type Citation = z.infer<typeof Citation>
export type CitationField = keyof Citation

/** Nothing known. */
export const NO_CITATION: Citation = {
  type: null,
  doi: '',
  container: '',
  volume: '',
  issue: '',
  pages: '',
  issued: '',
  citekey: '',
}

/** What an analyst calls each field, in the order of a card. */
export const CITATION_LABELS: Readonly<Record<CitationField, string>> = {
  type: 'Kind of publication',
  container: 'Appeared in',
  volume: 'Volume',
  issue: 'Issue',
  pages: 'Pages',
  issued: 'Year or month',
  doi: 'DOI',
  citekey: 'Citation key',
}
export const CITATION_FIELDS = Object.keys(CITATION_LABELS) as readonly CitationField[]

/** A field in words; empty where it says nothing. */
export const citationText = (citation: Citation | undefined, field: CitationField): string =>
  field === 'type' ? (CITATION_TYPES.find(({ key }) => key === citation?.type)?.label ?? '') : (citation?.[field] ?? '')

/** How a source tells it in its history. */
export const citationFact: Telling<Citation | undefined> = {
  label: 'Citation',
  tell: (citation) =>
    CITATION_FIELDS.map((field): Fact => ({
      label: CITATION_LABELS[field],
      text: citationText(citation, field),
      prose: false,
      key: `citation ${field}`,
    })).filter(({ text }) => text !== ''),
}
