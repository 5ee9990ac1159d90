import { catalogue } from '@shared/language/catalogue'
import { counted, formatCount, formOf } from '@shared/language/counts'
import type { CitationField } from '@shared/kinds/citation'

/** What belongs into a field of a citation, where its name does not say it. */
export const CITATION_HINTS: Readonly<Partial<Record<CitationField, string>>> = catalogue({
  container: {
    en: 'The journal, the newspaper or the book, where it is not the publisher.',
    de: 'Die Zeitschrift, die Zeitung oder das Buch, wenn es nicht der Herausgeber ist.',
  },
  issued: {
    en: 'Where no day is known, e.g. 2026 or 2026-05.',
    de: 'Wenn kein Tag bekannt ist, z. B. 2026 oder 2026-05.',
  },
  citekey: {
    en: 'What texts cite it by, e.g. doe2026harbour. One is made where there is none.',
    de: 'Womit Texte sie zitieren, z. B. doe2026harbour. Fehlt er, wird einer gebildet.',
  },
})

/** The card of a source, from what is typed on it to its text and its versions. */
export const cardWords = catalogue({
  cardOf: (title: string) => ({ en: `Source card of ${title}`, de: `Quellenkarte von ${title}` }),
  importCorrected: { en: 'Import a corrected version…', de: 'Korrigierte Fassung importieren…' },
  from: (where: string) => ({ en: `From ${where}.`, de: `Aus: ${where}.` }),
  grading: { en: 'Grading', de: 'Einstufung' },
  reliability: { en: 'Reliability of the source', de: 'Zuverlässigkeit der Quelle' },
  whatOrigin: {
    en: 'Where the information first came from. Reprints of one report share one origin.',
    de: 'Woher die Information zuerst kam. Nachdrucke eines Berichts haben dieselbe Herkunft.',
  },
  whatDescriptor: {
    en: 'What may affect its quality: access, completeness, age, interests.',
    de: 'Was ihre Güte beeinflussen kann: Zugang, Vollständigkeit, Alter, Interessen.',
  },
  whatLanguage: { en: 'As a code, e.g. en, fr, ar.', de: 'Als Kürzel, z. B. en, fr, ar.' },

  citation: { en: 'Citation', de: 'Zitat' },
  notSaid: { en: 'Not said', de: 'Nicht angegeben' },
  whatIssued: {
    en: 'Type a year or a month, as 2026 or 2026-05. A day belongs to “Published”.',
    de: 'Geben Sie ein Jahr oder einen Monat ein, wie 2026 oder 2026-05. Ein Tag gehört zu „Erschienen am“.',
  },

  ifNotThere: { en: 'If it were not there', de: 'Wenn sie nicht da wäre' },
  allOf: (origin: string) => ({ en: `All of the ${origin}:`, de: `Alles mit ${origin}:` }),
  thisAlone: { en: 'This source alone:', de: 'Diese Quelle allein:' },
  notScoredAnew: {
    en: 'Scores are not worked out anew: nobody was asked without this evidence.',
    de: 'Bewertungen werden nicht neu berechnet: Ohne diese Belege wurde niemand gefragt.',
  },
  compareAll: { en: 'Compare all sources', de: 'Alle Quellen vergleichen' },

  importedText: { en: 'Imported text', de: 'Importierter Text' },
  file: { en: 'File', de: 'Datei' },
  fileFacts: (bytes: number, encoding: string) => ({
    en: `{file} (${formatCount(bytes)} bytes, ${encoding})`,
    de: `{file} (${formatCount(bytes)} Bytes, ${encoding})`,
  }),
  imported: { en: 'Imported', de: 'Importiert am' },
  text: { en: 'Text', de: 'Text' },
  textFacts: (characters: number, paragraphs: number) => ({
    en: `${counted(characters, 'character', 'characters')} in ${counted(paragraphs, 'paragraph', 'paragraphs')}`,
    de: `${counted(characters, 'Zeichen', 'Zeichen')} in ${counted(paragraphs, 'Absatz', 'Absätzen')}`,
  }),
  lines: { en: 'Lines', de: 'Zeilen' },
  linesJoined: { en: 'Read as paragraphs and headings.', de: 'Als Absätze und Überschriften gelesen.' },
  linesKept: { en: 'Kept as they are in the file.', de: 'So beibehalten, wie sie in der Datei sind.' },
  keepLines: { en: 'Keep its lines', de: 'Zeilen beibehalten' },
  joinLines: { en: 'Join its lines', de: 'Zeilen verbinden' },
  importNotes: { en: 'Import notes', de: 'Hinweise zum Import' },
  whatWasLeftOut: { en: 'What was left out…', de: 'Was weggelassen wurde…' },

  toReview: { en: 'Passages to review', de: 'Durchzusehende Stellen' },
  waiting: (count: number) => ({
    en: `${counted(count, 'passage', 'passages')} changed, lost or not certain in the new version, not reviewed.`,
    de: `${counted(count, 'Stelle', 'Stellen')} in der neuen Fassung geändert, verloren oder nicht sicher, nicht durchgesehen.`,
  }),
  review: { en: 'Review', de: 'Durchsehen' },
  earlierVersions: { en: 'Earlier versions', de: 'Frühere Fassungen' },
  compare: { en: 'Compare', de: 'Vergleichen' },
  reviewPassages: { en: 'Review passages', de: 'Stellen durchsehen' },
})

/** Which field of many cards is changed. */
export const CHANGED_FIELDS = catalogue({
  publisher: { en: 'Change publisher', de: 'Herausgeber ändern' },
  published: { en: 'Change published', de: '„Erschienen am“ ändern' },
  reliability: { en: 'Change reliability', de: 'Zuverlässigkeit ändern' },
  origin: { en: 'Change origin', de: 'Herkunft ändern' },
  language: { en: 'Change language', de: 'Sprache ändern' },
})

/** Fields of many cards, changed in one step. */
export const cardsWords = catalogue({
  editCards: (count: number) => ({
    en: `Edit ${counted(count, 'source card', 'source cards')}`,
    de: `${counted(count, 'Quellenkarte', 'Quellenkarten')} bearbeiten`,
  }),
  change: { en: 'Change cards', de: 'Karten ändern' },
  changeCount: (count: number) => ({
    en: `Change ${counted(count, 'card', 'cards')}`,
    de: `${counted(count, 'Karte', 'Karten')} ändern`,
  }),
  whatTicking: {
    en: 'A field that is ticked is put on every card; ticked and empty, it is emptied. The others stay as they are.',
    de: 'Ein angekreuztes Feld kommt auf jede Karte; angekreuzt und leer, wird es geleert. Die übrigen bleiben, wie sie sind.',
  },
  nothingTicked: { en: 'Nothing is ticked yet.', de: 'Noch ist nichts angekreuzt.' },
  noneChanges: { en: 'No card would change.', de: 'Keine Karte würde sich ändern.' },
  wouldChange: (changed: number, all: number) => ({
    en: `${formatCount(changed)} of ${counted(all, 'card', 'cards')} would change. One undo takes it back.`,
    de: `${formatCount(changed)} von ${counted(all, 'Karte', 'Karten')} ${formOf(changed, { one: 'würde', other: 'würden' })} sich ändern. Ein „Rückgängig“ nimmt es zurück.`,
  }),
  asItIs: { en: 'As it is', de: 'Wie bisher' },
  empty: { en: 'Empty', de: 'Leer' },
  heldAndHow: (held: string, how: string) => ({ en: `${held} ${how}.`, de: `${held} ${how}.` }),
  value: (text: string) => ({ en: `“${text}”`, de: `„${text}“` }),
  inAll: (value: string) => ({ en: `Now ${value} in all.`, de: `Jetzt überall ${value}.` }),
  valueIn: (value: string, cards: number) => ({
    en: `${value} in ${formatCount(cards)}`,
    de: `${value} auf ${formatCount(cards)}`,
  }),
  otherValues: (count: number) => ({
    en: counted(count, 'other value', 'other values'),
    de: counted(count, 'anderer Wert', 'andere Werte'),
  }),
  mixed: (values: readonly string[]) => ({
    en: `Mixed: ${values.join(', ')}.`,
    de: `Gemischt: ${values.join(', ')}.`,
  }),
})
