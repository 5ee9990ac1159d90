import { catalogue } from '../language/catalogue'
import { counted, formOf } from '../language/counts'

/** What is said of queries for passages, of what they find and of tables of it. */
export const retrievalWords = catalogue({
  quoteOpen: {
    en: 'A quotation mark is opened here and not closed.',
    de: 'Hier beginnt ein Anführungszeichen, das nicht endet.',
  },
  notOpened: {
    en: 'This parenthesis is closed and was not opened.',
    de: 'Diese Klammer wird geschlossen und wurde nicht geöffnet.',
  },
  notClosed: {
    en: 'This parenthesis is opened and not closed.',
    de: 'Diese Klammer wird geöffnet und nicht geschlossen.',
  },
  neverUsed: { en: 'Tags that no passage has', de: 'Codes, die keine Stelle hat' },
  neverUsedWhy: {
    en: 'They may be waiting for a source, or have another tag in their place.',
    de: 'Sie warten vielleicht auf eine Quelle oder haben einen anderen Code an ihrer Stelle.',
  },
  undefinedTags: { en: 'Tags that are used and not defined', de: 'Codes, die verwendet und nicht definiert sind' },
  undefinedWhy: {
    en: 'Two analysts will tag different words with them.',
    de: 'Zwei Analysten werden damit verschiedene Worte codieren.',
  },
  noEvidence: { en: 'Passages that are no evidence', de: 'Stellen, die kein Beleg sind' },
  noEvidenceWhy: { en: 'What they say is in no risk yet.', de: 'Was sie sagen, steht noch in keinem Risiko.' },
  all: { en: 'All of them', de: 'Alle' },
  ungraded: { en: 'Risks whose evidence nobody graded', de: 'Risiken, deren Belege niemand eingestuft hat' },
  ungradedWhy: {
    en: 'Neither the source nor the words of any of their evidence have a grade.',
    de: 'Weder Quelle noch Worte eines ihrer Belege haben eine Einstufung.',
  },
  oneOrigin: { en: 'Risks whose evidence has one origin', de: 'Risiken, deren Belege eine einzige Herkunft haben' },
  oneOriginWhy: {
    en: 'All of it goes back to one report, however many sources print it.',
    de: 'Alles geht auf einen Bericht zurück, wie viele Quellen ihn auch drucken.',
  },
  sayWhich: (hint: string) => ({ en: `Say which: ${hint}.`, de: `Geben Sie an, was: ${hint}.` }),
  notTaken: (value: string, field: string, hint: string) => ({
    en: `“${value}” is not what ${field}: takes. Type ${hint}.`,
    de: `„${value}“ passt nicht zu ${field}:. Geben Sie ein: ${hint}.`,
  }),
  noWords: { en: 'There are no words to look for here.', de: 'Hier stehen keine Worte, die gesucht werden können.' },
  tooManyParts: (most: string) => ({
    en: `A query can have ${most} parts. Leave some out.`,
    de: `Eine Abfrage kann ${most} Teile haben. Lassen Sie einige weg.`,
  }),
  noSuchField: (word: string, fields: string) => ({
    en: `There is no “${word}:”. There are ${fields}. Words with a colon are found in quotation marks.`,
    de: `„${word}:“ gibt es nicht. Es gibt ${fields}. Worte mit einem Doppelpunkt werden in Anführungszeichen gefunden.`,
  }),
  nearReaches: (most: number) => ({
    en: `NEAR reaches over 1 to ${most} words, or NEAR/paragraph.`,
    de: `NEAR reicht über 1 bis ${most} Wörter, oder NEAR/paragraph.`,
  }),
  somethingMissing: {
    en: 'Something is missing here: AND, OR, NEAR and OVERLAPS stand between two things, NOT before one, and parentheses around some.',
    de: 'Hier fehlt etwas: AND, OR, NEAR und OVERLAPS stehen zwischen zweien, NOT vor einem, Klammern um einige.',
  },
  tagsNotShown: (tags: number) => ({
    en: `${counted(tags, 'tag that is used less is', 'tags that are used less are')} not shown.`,
    de: `${counted(tags, 'seltener verwendeter Code wird', 'seltener verwendete Codes werden')} nicht gezeigt.`,
  }),
  undated: { en: 'Undated', de: 'Ohne Datum' },
  withoutTag: { en: 'Without a tag', de: 'Ohne Code' },
  withoutSource: { en: 'Without a source', de: 'Ohne Quelle' },
  bySomebody: { en: 'By somebody who is not in the project', de: 'Von jemandem, der nicht im Projekt ist' },
  notLinked: { en: 'Not linked to a risk', de: 'Mit keinem Risiko verknüpft' },
  noStatement: { en: 'No kind of statement set', de: 'Ohne Art der Aussage' },
  namedIsGone: (kind: string) => ({
    en: `A ${kind} that the query names is no longer in the project.`,
    de: `Was die Abfrage nennt, ist nicht mehr im Projekt: ${kind}.`,
  }),
  thereIsNo: (kind: string, name: string) => ({
    en: `There is no ${kind} “${name}”.`,
    de: `${kind} „${name}“ gibt es nicht.`,
  }),
  allPassages: { en: 'all passages', de: 'alle Stellen' },
  not: (part: string) => ({ en: `not: ${part}`, de: `nicht: ${part}` }),
  and: { en: 'and', de: 'und' },
  or: { en: 'or', de: 'oder' },
  to: { en: 'to', de: 'bis' },
  overlapping: (one: string, other: string) => ({
    en: `${one} overlapping ${other}`,
    de: `${one} überlappt mit ${other}`,
  }),
  inParagraph: (one: string, other: string) => ({
    en: `${one} in one paragraph with ${other}`,
    de: `${one} in einem Absatz mit ${other}`,
  }),
  near: (one: string, reach: number, other: string) => ({
    en: `${one} within ${counted(reach, 'word', 'words')} of ${other}`,
    de: `${one} höchstens ${counted(reach, 'Wort', 'Wörter')} entfernt von ${other}`,
  }),
  oneGone: { en: 'one that is gone', de: 'etwas, das es nicht mehr gibt' },
  tagItself: (tag: string) => ({ en: `tag ${tag} itself`, de: `Code ${tag} selbst` }),
  by: (analyst: string) => ({ en: `by ${analyst}`, de: `von ${analyst}` }),
  created: (days: string) => ({ en: `created ${days}`, de: `angelegt ${days}` }),
  published: (days: string) => ({ en: `published ${days}`, de: `erschienen ${days}` }),
  noteHas: (words: string) => ({ en: `note has “${words}”`, de: `Notiz enthält „${words}“` }),
  quoted: (words: string) => ({ en: `“${words}”`, de: `„${words}“` }),
  notLookedAt: { en: 'not looked at since a new version', de: 'seit einer neuen Fassung nicht angesehen' },
  newTags: { en: 'New tags', de: 'Neue Codes' },
  tagsByThen: { en: 'Tags by then', de: 'Codes bis dahin' },
  passages: { en: 'Passages', de: 'Stellen' },
  undatedLast: (sources: number) => ({
    en: `${counted(sources, 'source', 'sources')} without a date ${formOf(sources, { one: 'comes', other: 'come' })} last, in the order of import.`,
    de: `${counted(sources, 'Quelle', 'Quellen')} ohne Datum ${formOf(sources, { one: 'steht', other: 'stehen' })} zuletzt, in der Reihenfolge des Imports.`,
  }),
  shareNote: {
    en: 'Shares are of the characters of a text; words that several passages of a tag cover count once, and of a source with several texts only those that have such passages count.',
    de: 'Anteile beziehen sich auf die Zeichen eines Textes; Worte, die mehrere Stellen eines Codes abdecken, zählen einmal, und von einer Quelle mit mehreren Texten zählen nur die, die solche Stellen haben.',
  },
})
