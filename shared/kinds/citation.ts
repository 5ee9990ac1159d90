import { z } from 'zod'
import { Line } from '../fields'
import { catalogue } from '../language/catalogue'
import type { Fact, Telling } from './kind'
import { telling } from './tellings'

/** What a publication is, by the names of the Citation Style Language 1.0.2. */
export const CitationType = z.enum([
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'webpage',
  'post-weblog',
  'report',
  'book',
  'chapter',
  'paper-conference',
  'thesis',
  'legislation',
  'broadcast',
  'document',
])
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

/** What an analyst calls each kind of publication. */
const CITATION_TYPE_NAMES: Readonly<Record<CitationType, string>> = catalogue({
  'article-newspaper': { en: 'Newspaper article', de: 'Zeitungsartikel' },
  'article-magazine': { en: 'Magazine article', de: 'Zeitschriftenartikel' },
  'article-journal': { en: 'Journal article', de: 'Aufsatz in einer Fachzeitschrift' },
  webpage: { en: 'Web page', de: 'Webseite' },
  'post-weblog': { en: 'Blog post', de: 'Blogbeitrag' },
  report: { en: 'Report', de: 'Bericht' },
  book: { en: 'Book', de: 'Buch' },
  chapter: { en: 'Chapter of a book', de: 'Kapitel eines Buchs' },
  'paper-conference': { en: 'Conference paper', de: 'Konferenzbeitrag' },
  thesis: { en: 'Thesis', de: 'Abschlussarbeit' },
  legislation: { en: 'Law', de: 'Gesetz' },
  broadcast: { en: 'Broadcast', de: 'Sendung' },
  document: { en: 'Other document', de: 'Anderes Dokument' },
})
export const CITATION_TYPES: readonly { key: CitationType; readonly label: string }[] = CitationType.options.map(
  (key) => ({
    key,
    get label() {
      return CITATION_TYPE_NAMES[key]
    },
  }),
)

/** What an analyst calls each field, in the order of a card. */
export const CITATION_LABELS: Readonly<Record<CitationField, string>> = catalogue({
  type: { en: 'Kind of publication', de: 'Art der Veröffentlichung' },
  container: { en: 'Appeared in', de: 'Erschienen in' },
  volume: { en: 'Volume', de: 'Band' },
  issue: { en: 'Issue', de: 'Heft' },
  pages: { en: 'Pages', de: 'Seiten' },
  issued: { en: 'Year or month', de: 'Jahr oder Monat' },
  doi: { en: 'DOI', de: 'DOI' },
  citekey: { en: 'Citation key', de: 'Zitierschlüssel' },
})
export const CITATION_FIELDS = Object.keys(CITATION_LABELS) as readonly CitationField[]

/** A field in words; empty where it says nothing. */
export const citationText = (citation: Citation | undefined, field: CitationField): string =>
  field === 'type' ? (citation?.type ? CITATION_TYPE_NAMES[citation.type] : '') : (citation?.[field] ?? '')

/** How a source tells it in its history. */
export const citationFact: Telling<Citation | undefined> = telling('Citation', (citation) =>
  CITATION_FIELDS.map((field): Fact => ({
    label: CITATION_LABELS[field],
    text: citationText(citation, field),
    prose: false,
    key: `citation ${field}`,
  })).filter(({ text }) => text !== ''),
)
