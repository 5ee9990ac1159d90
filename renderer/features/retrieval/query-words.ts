import { catalogue } from '@shared/language/catalogue'
import type { Grouping } from '@shared/kinds/queries'
import type { Stance } from '@shared/lexicons/stance'

/** The query of passages: as it is typed, put together by clicks, and its values chosen. */
export const queryWords = catalogue({
  query: { en: 'Query', de: 'Abfrage' },
  queryOfPassages: { en: 'Query of passages', de: 'Abfrage von Stellen' },
  howToAsk: {
    en: 'All passages. tag:Name, by:Name, words, “exact words” …',
    de: 'Alle Stellen. tag:Name, by:Name, Wörter, „genaue Wörter“ …',
  },
  passagesThatHave: { en: 'Passages that have', de: 'Stellen mit' },
  unreadable: {
    en: 'What is typed cannot be read yet. Mend it in the line, or clear it.',
    de: 'Das Getippte lässt sich noch nicht lesen. Berichtigen Sie es in der Zeile, oder leeren Sie sie.',
  },
  anything: { en: 'Anything: all passages are listed.', de: 'Beliebiges: Alle Stellen sind aufgelistet.' },
  parts: { en: 'Parts of the query', de: 'Teile der Abfrage' },
  part: { en: 'Part of the query', de: 'Teil der Abfrage' },
  changePart: (part: string) => ({ en: `Change “${part}”`, de: `„${part}“ ändern` }),
  removePart: (part: string) => ({ en: `Remove “${part}”`, de: `„${part}“ entfernen` }),
  addToQuery: { en: 'Add to the query', de: 'Zur Abfrage hinzufügen' },
  addField: (field: string) => ({ en: `${field}…`, de: `${field}…` }),
  notReviewed: { en: 'Not reviewed', de: 'Nicht durchgesehen' },
  reliability: { en: 'Reliability', de: 'Zuverlässigkeit' },
  mustBeThere: { en: 'Must be there', de: 'Muss vorkommen' },
  mustNotBeThere: { en: 'Must not be there', de: 'Darf nicht vorkommen' },
  withThoseUnder: { en: 'With the tags under it', de: 'Mit den untergeordneten Codes' },
  withoutThoseUnder: { en: 'Without the tags under it', de: 'Ohne die untergeordneten Codes' },
  orNext: { en: 'Or the next part', de: 'Oder der nächste Teil' },
  nearNext: (reach: number) => ({
    en: `Within ${reach} words of the next part`,
    de: `Höchstens ${reach} Wörter vom nächsten Teil entfernt`,
  }),
  inParagraphWithNext: {
    en: 'In one paragraph with the next part',
    de: 'In einem Absatz mit dem nächsten Teil',
  },
  overlapsNext: { en: 'Overlapping the next part', de: 'Überschneidet den nächsten Teil' },

  from: { en: 'From', de: 'Von' },
  to: { en: 'To', de: 'Bis' },
  eitherMayBeEmpty: { en: 'Either may stay empty.', de: 'Eines von beiden darf leer bleiben.' },
  lastBeforeFirst: {
    en: 'The last day is before the first.',
    de: 'Der letzte Tag liegt vor dem ersten.',
  },
  noteHas: { en: 'The note has', de: 'Die Notiz enthält' },
  passageHas: { en: 'The passage has', de: 'Die Stelle enthält' },
  howWordsAreFound: {
    en: 'One word finds all that begin with it; several are found as they stand.',
    de: 'Ein Wort findet alle, die damit beginnen; mehrere werden genau so gefunden.',
  },

  anyTag: { en: 'Any tag', de: 'Beliebiger Code' },
  noTag: { en: 'No tag', de: 'Kein Code' },
  notSet: { en: 'Not set', de: 'Nicht angegeben' },
  notGraded: { en: 'Not graded', de: 'Nicht eingestuft' },
  notRated: { en: 'Not rated', de: 'Nicht eingestuft' },
  anyRisk: { en: 'Any risk', de: 'Beliebiges Risiko' },
  noRisk: { en: 'No risk', de: 'Kein Risiko' },
  mendFirst: { en: 'Mend the query first.', de: 'Berichtigen Sie zuerst die Abfrage.' },
  noneOfName: {
    en: 'The project has nothing of this name. Escape closes.',
    de: 'Das Projekt hat nichts mit diesem Namen. Esc schließt.',
  },

  groupBy: { en: 'Group by', de: 'Gruppieren nach' },
  notGrouped: { en: 'Not grouped', de: 'Nicht gruppiert' },
})

/** What a passage does with a risk, as it is asked for. */
export const STANCE_CHOICES: Readonly<Record<Stance, string>> = catalogue({
  supports: { en: 'Supports a risk', de: 'Stützt ein Risiko' },
  contradicts: { en: 'Contradicts a risk', de: 'Widerspricht einem Risiko' },
  context: { en: 'Gives context to a risk', de: 'Gibt einem Risiko Kontext' },
})

/** What passages are grouped by. */
export const GROUPING_NAMES: Readonly<Record<Grouping, string>> = catalogue({
  tag: { en: 'Tag', de: 'Code' },
  source: { en: 'Source', de: 'Quelle' },
  analyst: { en: 'Analyst', de: 'Analyst' },
  risk: { en: 'Risk', de: 'Risiko' },
  statement: { en: 'Statement', de: 'Aussage' },
})
