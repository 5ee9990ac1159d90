import { type InEach, say } from '../language/catalogue'

/** A noun with what goes before it in a sentence: of one, of several, of this one and of one that is gone. */
type Noun = { one: string; many: string; thisOne: string; deletedOne: string }

const der = (one: string, many: string): Noun => ({
  one,
  many,
  thisOne: `Dieser ${one}`,
  deletedOne: `ein gelöschter ${one}`,
})
const die = (one: string, many: string): Noun => ({
  one,
  many,
  thisOne: `Diese ${one}`,
  deletedOne: `eine gelöschte ${one}`,
})
const das = (one: string, many: string): Noun => ({
  one,
  many,
  thisOne: `Dieses ${one}`,
  deletedOne: `ein gelöschtes ${one}`,
})

/** What the kinds are called in German, by what one is called in English. */
const GERMAN = {
  project: das('Projekt', 'Angaben zum Projekt'),
  analyst: der('Analyst', 'Analysten'),
  source: die('Quelle', 'Quellen'),
  'source version': die('Fassung', 'Fassungen'),
  tag: der('Code', 'Codes'),
  'earlier definition': die('frühere Definition', 'frühere Definitionen'),
  'set of tags': die('Codegruppe', 'Codegruppen'),
  passage: die('Stelle', 'Stellen'),
  risk: das('Risiko', 'Risiken'),
  'evidence link': der('Beleg', 'Belege'),
  assumption: die('Annahme', 'Annahmen'),
  alternative: die('Alternative', 'Alternativen'),
  'rating of evidence': die('Einstufung eines Belegs', 'Einstufungen von Belegen'),
  indicator: der('Indikator', 'Indikatoren'),
  observation: die('Beobachtung', 'Beobachtungen'),
  score: die('Bewertung', 'Bewertungen'),
  'scoring session': die('Sitzung', 'Sitzungen'),
  round: die('Runde', 'Runden'),
  answer: die('Antwort', 'Antworten'),
  'sealed answers': {
    one: 'versiegelte Antworten',
    many: 'versiegelte Antworten',
    thisOne: 'Diese versiegelten Antworten',
    deletedOne: 'gelöschte versiegelte Antworten',
  },
  comment: der('Kommentar', 'Kommentare'),
  dissent: die('abweichende Meinung', 'abweichende Meinungen'),
  outcome: der('Ausgang', 'Ausgänge'),
  forecast: die('Prognose', 'Prognosen'),
  'blind tagging': {
    one: 'blindes Codieren',
    many: 'Vorgänge blinden Codierens',
    thisOne: 'Dieses blinde Codieren',
    deletedOne: 'ein gelöschtes blindes Codieren',
  },
  'proposed passage': die('vorgeschlagene Stelle', 'vorgeschlagene Stellen'),
  'decision on tagging': die('Entscheidung zum Codieren', 'Entscheidungen zum Codieren'),
  memo: das('Memo', 'Memos'),
  'memo template': die('Memovorlage', 'Memovorlagen'),
  remark: die('Anmerkung', 'Anmerkungen'),
  waiver: {
    one: 'hingenommener Befund',
    many: 'hingenommene Befunde',
    thisOne: 'Dieser hingenommene Befund',
    deletedOne: 'ein gelöschter hingenommener Befund',
  },
  handover: die('Übergabe', 'Übergaben'),
  'saved query': die('gespeicherte Abfrage', 'gespeicherte Abfragen'),
  lexicon: das('Lexikon', 'Lexika'),
  'impact scale': die('Auswirkungsskala', 'Auswirkungsskalen'),
  'risk matrix': die('Risikomatrix', 'Risikomatrizen'),
  'custom column': die('eigene Spalte', 'eigene Spalten'),
  'saved view': die('gespeicherte Ansicht', 'gespeicherte Ansichten'),
  'merged copy': die('zusammengeführte Kopie', 'zusammengeführte Kopien'),
} as const satisfies Readonly<Record<string, Noun>>

/** A kind by what an analyst calls one of it in English. */
export type KindName = keyof typeof GERMAN

/** What an analyst calls a kind, in the language that is spoken when it is read. */
export type KindWords = {
  /** One of it, and several. */
  readonly one: string
  readonly many: string
  /** Begins a sentence about one: "This source". */
  readonly thisOne: string
  /** What one that is gone is called: "a deleted source". */
  readonly deletedOne: string
}

export function kindWords(one: KindName, many: string): KindWords {
  const german = GERMAN[one]
  const words: Readonly<Record<keyof KindWords, InEach>> = {
    one: { en: one, de: german.one },
    many: { en: many, de: german.many },
    thisOne: { en: `This ${one}`, de: german.thisOne },
    deletedOne: { en: `a deleted ${one}`, de: german.deletedOne },
  }
  return {
    get one() {
      return say(words.one)
    },
    get many() {
      return say(words.many)
    },
    get thisOne() {
      return say(words.thisOne)
    },
    get deletedOne() {
      return say(words.deletedOne)
    },
  }
}
