import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'
import type { Work } from './source-rows'

/** What the library tells of a source, as the heading of a column and of a field of its card. */
export const SOURCE_FIELDS = catalogue({
  title: { en: 'Title', de: 'Titel' },
  authors: { en: 'Authors', de: 'Verfasser' },
  publisher: { en: 'Publisher', de: 'Herausgeber' },
  published: { en: 'Published', de: 'Erschienen am' },
  retrieved: { en: 'Retrieved', de: 'Abgerufen am' },
  reliability: { en: 'Reliability', de: 'Zuverlässig\u00adkeit' },
  passages: { en: 'Passages', de: 'Stellen' },
  work: { en: 'Work', de: 'Stand' },
  origin: { en: 'Origin', de: 'Herkunft' },
  card: { en: 'Card', de: 'Karte' },
  language: { en: 'Language', de: 'Sprache' },
  url: { en: 'URL', de: 'URL' },
  imported: { en: 'Imported', de: 'Importiert am' },
  descriptor: { en: 'Source descriptor', de: 'Quellenbeschreibung' },
})

/** The fields of a card where it is said which of them are empty. */
export const MISSING_FIELDS = catalogue({
  authors: { en: 'authors', de: 'Verfasser' },
  publisher: { en: 'publisher', de: 'Herausgeber' },
  published: { en: 'published', de: 'erschienen am' },
  retrieved: { en: 'retrieved', de: 'abgerufen am' },
  url: { en: 'URL', de: 'URL' },
  reliability: { en: 'reliability', de: 'Zuverlässigkeit' },
  origin: { en: 'origin', de: 'Herkunft' },
  descriptor: { en: 'descriptor', de: 'Quellenbeschreibung' },
  language: { en: 'language', de: 'Sprache' },
})

/** How far the work on a source is. */
export const WORK_NAMES: Readonly<Record<Work, string>> = catalogue({
  none: { en: 'Nothing tagged', de: 'Nichts codiert' },
  tagged: { en: 'Tagged', de: 'Codiert' },
  evidence: { en: 'In evidence', de: 'Als Beleg' },
})

/** The cells of the library: what they say, how they are typed, and why they cannot be. */
export const sourceWords = catalogue({
  notSet: { en: 'not set', de: 'nicht angegeben' },
  notRated: { en: 'Not rated', de: 'Nicht eingestuft' },
  dayLike: { en: 'A day like 2027-03-31 or 31 Mar 2027', de: 'Ein Tag wie 2027-03-31 oder 31 Mar 2027' },
  enterReads: {
    en: 'Enter reads it. The title is changed on the card of the source.',
    de: 'Eingabe öffnet sie zum Lesen. Der Titel wird auf der Quellenkarte geändert.',
  },
  gradesLike: { en: 'A to F. Alt+↓ says what they mean.', de: 'A bis F. Alt+↓ sagt, was sie bedeuten.' },
  whereTagged: { en: 'Passages are tagged in the reader.', de: 'Stellen werden beim Lesen codiert.' },
  howWorkIsTold: {
    en: 'Told from its passages: tagged, or used as evidence.',
    de: 'Ergibt sich aus den Stellen: codiert oder als Beleg verwendet.',
  },
  howManyFilled: {
    en: 'How many fields of the card are filled in.',
    de: 'Wie viele Felder der Karte ausgefüllt sind.',
  },
  whenImported: { en: 'When the file was imported.', de: 'Wann die Datei importiert wurde.' },
  bySemicolons: { en: 'Separated by semicolons.', de: 'Durch Semikolons getrennt.' },
  filledOf: (filled: number, of: number) => ({ en: `${filled} of ${of}`, de: `${filled} von ${of}` }),
  allFilled: { en: 'All is filled in', de: 'Alles ist ausgefüllt' },
  notFilled: (fields: readonly string[]) => ({
    en: `Not filled in: ${fields.join(', ')}`,
    de: `Nicht ausgefüllt: ${fields.join(', ')}`,
  }),
  andNotFilled: (fields: readonly string[]) => ({
    en: `, not filled in: ${fields.join(', ')}`,
    de: `, nicht ausgefüllt: ${fields.join(', ')}`,
  }),
  noGrade: (typed: string) => ({
    en: `“${typed}” is no grade from A to F.`,
    de: `„${typed}“ ist keine Einstufung von A bis F.`,
  }),
  tooManyAuthors: (most: string, these: string) => ({
    en: `Authors: at most ${most} fit; these are ${these}.`,
    de: `Verfasser: Höchstens ${most} haben Platz; dies sind ${these}.`,
  }),
  longAuthor: (name: string, why: string) => ({
    en: `The author “${name}”: ${why}`,
    de: `Verfasser „${name}“: ${why}`,
  }),
  sumOf: (sources: number, passages: number) => ({
    en: `${counted(sources, 'source', 'sources')}, ${counted(passages, 'passage', 'passages')}`,
    de: `${counted(sources, 'Quelle', 'Quellen')}, ${counted(passages, 'Stelle', 'Stellen')}`,
  }),
})
