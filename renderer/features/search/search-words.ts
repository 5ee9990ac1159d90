import type { Scope, TAG_UNITS } from '@shared/ipc/search'
import { catalogue } from '@shared/language/catalogue'
import { counted } from '@shared/language/counts'

/** What is said as the project is searched, and what was found is tagged. */
export const searchWords = catalogue({
  search: { en: 'Search', de: 'Suche' },
  savedSearches: { en: 'Saved searches', de: 'Gespeicherte Suchen' },
  aPlace: { en: 'A place found', de: 'Eine Fundstelle' },
  openPlace: { en: 'Go to these words', de: 'Zu diesen Wörtern' },
  searchProject: { en: 'Search the project', de: 'Projekt durchsuchen' },
  howToAsk: {
    en: 'Words, “exact phrase”, one NEAR/20 two, /pattern/',
    de: 'Wörter, „genaue Wörter“, eins NEAR/20 zwei, /Muster/',
  },
  whereToSearch: { en: 'Where to search', de: 'Wo gesucht wird' },
  hint: {
    en: '{word} begins so · {exact} · {end} · {both} in one paragraph · {near} · {either} · {without} · {pattern}',
    de: '{word} beginnt so · {exact} · {end} · {both} in einem Absatz · {near} · {either} · {without} · {pattern}',
  },
  word: { en: 'word', de: 'wort' },
  exact: { en: '"exact words"', de: '"genaue Wörter"' },
  end: { en: '*end', de: '*ende' },
  both: { en: 'one two', de: 'eins zwei' },
  near: { en: 'one NEAR/20 two', de: 'eins NEAR/20 zwei' },
  either: { en: 'one OR two', de: 'eins OR zwei' },
  without: { en: 'one -two', de: 'eins -zwei' },
  pattern: { en: '/regular expression/', de: '/regulärer Ausdruck/' },

  found: { en: 'Places found', de: 'Fundstellen' },
  places: (count: number) => ({
    en: counted(count, 'place', 'places'),
    de: counted(count, 'Fundstelle', 'Fundstellen'),
  }),
  deletedSource: { en: 'A deleted source', de: 'Eine gelöschte Quelle' },
  notSearched: (titles: string) => ({
    en: `Not searched, since the text cannot be read: ${titles}.`,
    de: `Nicht durchsucht, da der Text nicht gelesen werden kann: ${titles}.`,
  }),
  tagFound: { en: 'Tag what was found…', de: 'Gefundenes codieren…' },
  noneInTexts: {
    en: 'Nothing of it is in a text, and only words of texts are tagged.',
    de: 'Nichts davon steht in einem Text, und codiert werden nur Wörter von Texten.',
  },
  allFound: { en: 'This is all that was found.', de: 'Das ist alles, was gefunden wurde.' },
  searching: { en: 'Searching…', de: 'Wird gesucht…' },
  first: (places: number) => ({
    en: `The first ${counted(places, 'place', 'places')}; there are more. Search for something more exact.`,
    de: `Die ersten ${counted(places, 'Fundstelle', 'Fundstellen')}; es gibt mehr. Suchen Sie genauer.`,
  }),
  foundIn: (places: number, texts: number) => ({
    en: `${counted(places, 'place', 'places')}${texts > 0 ? ` in ${counted(texts, 'source', 'sources')}` : ''}`,
    de: `${counted(places, 'Fundstelle', 'Fundstellen')}${texts > 0 ? ` in ${counted(texts, 'Quelle', 'Quellen')}` : ''}`,
  }),
  soFar: (found: string, percent: number) => ({
    en: `${found} so far, ${percent} % searched`,
    de: `Bisher ${found}, ${percent} % durchsucht`,
  }),
  noLongerThere: {
    en: 'This is no longer there: the project changed since the search. Search again.',
    de: 'Das ist nicht mehr da: Das Projekt hat sich seit der Suche geändert. Suchen Sie noch einmal.',
  },
  cannotSearch: { en: 'This cannot be searched', de: 'Danach kann nicht gesucht werden' },
  nothingYet: { en: 'Nothing to search yet', de: 'Noch nichts zu durchsuchen' },
  importArticles: { en: 'Import articles…', de: 'Artikel importieren…' },
  everywhere: { en: 'Search everywhere', de: 'Überall suchen' },
  searchAll: { en: 'Search everything', de: 'Alles durchsuchen' },
  whatIsSearched: {
    en: 'Words in the texts of all sources, on their cards, in notes, tags, risks and memos. Enter opens a place; what was found in texts can be tagged at once.',
    de: 'Wörter in den Texten aller Quellen, auf ihren Karten, in Notizen, Codes, Risiken und Memos. Eingabe öffnet eine Fundstelle; was in Texten gefunden wurde, kann auf einmal codiert werden.',
  },
  nothingFound: { en: 'Nothing found', de: 'Nichts gefunden' },
  whyNothing: (typed: string) => ({
    en: `No place has “${typed}”. A word finds what begins with it, whatever its accents and capitals; *word finds its end as well.`,
    de: `„${typed}“ steht nirgends. Ein Wort findet, was damit beginnt, gleich mit welchen Akzenten und Großbuchstaben; *wort findet auch sein Ende.`,
  }),

  tagTitle: { en: 'Tag what was found', de: 'Gefundenes codieren' },
  tag: (passages: number) => ({
    en: `Tag ${counted(passages, 'passage', 'passages')}`,
    de: `${counted(passages, 'Stelle', 'Stellen')} codieren`,
  }),
  newTag: { en: 'new tag', de: 'neuer Code' },
  unit: { en: 'What becomes a passage', de: 'Was zur Stelle wird' },
  looking: { en: 'Looking…', de: 'Wird nachgesehen…' },
  newPassages: (count: number) => ({
    en: counted(count, 'new passage', 'new passages'),
    de: counted(count, 'neue Stelle', 'neue Stellen'),
  }),
  getTag: (count: number) => ({
    en: counted(count, 'passage that is there gets the tag', 'passages that are there get the tag'),
    de: counted(count, 'vorhandene Stelle bekommt den Code', 'vorhandene Stellen bekommen den Code'),
  }),
  haveTag: (count: number) => ({
    en: counted(count, 'passage has it already', 'passages have it already'),
    de: counted(count, 'Stelle hat ihn schon', 'Stellen haben ihn schon'),
  }),
  /** What tagging would make, part by part. */
  sum: (parts: readonly string[], unticked: number) => ({
    en: `${parts.join(', ')}${unticked > 0 ? `; ${unticked} unticked` : ''}.`,
    de: `${parts.join(', ')}${unticked > 0 ? `; ${unticked} abgewählt` : ''}.`,
  }),
  tickAll: { en: 'Tick all', de: 'Alle wählen' },
  untickAll: { en: 'Untick all', de: 'Alle abwählen' },
  passagesToTag: { en: 'Passages to tag', de: 'Zu codierende Stellen' },
  getsTag: { en: 'is a passage, gets the tag', de: 'ist eine Stelle, bekommt den Code' },
  hasTag: { en: 'has the tag already', de: 'hat den Code schon' },
})

/** Where is searched. */
export const SCOPE_NAMES: Readonly<Record<Scope, string>> = catalogue({
  texts: { en: 'Texts', de: 'Texte' },
  cards: { en: 'Source cards', de: 'Quellenkarten' },
  notes: { en: 'Notes', de: 'Notizen' },
  tags: { en: 'Codebook', de: 'Codebuch' },
  risks: { en: 'Risks', de: 'Risiken' },
  memos: { en: 'Memos', de: 'Memos' },
})

/** What becomes a passage of what was found. */
export const UNIT_NAMES: Readonly<Record<(typeof TAG_UNITS)[number], string>> = catalogue({
  words: { en: 'The words found', de: 'Die gefundenen Wörter' },
  sentence: { en: 'Their sentences', de: 'Ihre Sätze' },
  paragraph: { en: 'Their paragraphs', de: 'Ihre Absätze' },
})
