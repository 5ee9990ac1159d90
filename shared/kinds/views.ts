import { z } from 'zod'
import { Arrangement, filterWords } from '../arrangement'
import { Id, Name, Position } from '../fields'
import { catalogue } from '../language/catalogue'
import { Confidence, confidenceWord } from '../lexicons/confidence'
import { LIMITS } from '../limits'
import { freeName } from '../words/free-name'
import { capitalised, spaced } from '../words/sentence'
import { type FieldName, fieldName } from './field-names'
import { defineKind, type Fact, type NameOf } from './kind'
import { hidden, inName, line, order, telling } from './tellings'

/** An arrangement of the register under a name. It may name columns that are gone: they are passed over. */
export const View = z.strictObject({ id: Id, position: Position, name: Name, arrangement: Arrangement })
export type View = z.infer<typeof View>

export const views = defineKind<View>({
  schema: View,
  one: 'saved view',
  many: 'saved views',
  name: ({ name }) => name,
  apart: (view, others) => ({
    ...view,
    name: freeName(
      view.name,
      others.map(({ name }) => name),
      LIMITS.line,
    ),
  }),
  most: LIMITS.views,
  facts: {
    id: hidden,
    position: order,
    name: inName(line('Name')),
    arrangement: telling('Arrangement', arrangementFacts),
  },
})

/** What an arrangement says, each of its parts for itself. */
function arrangementFacts(arrangement: Arrangement, nameOf: NameOf): Fact[] {
  const column = (id: string) => (Id.safeParse(id).success ? nameOf('customColumns', id) : inWords(COLUMNS, id))
  const columns = (ids: readonly string[]) => capitalised(ids.map(column).join(', '))
  const { text, quick, filters, sorting, grouping, order: inOrder, hidden: left, pinned, wrapped, widths } = arrangement
  const parts: [FieldName, string][] = [
    ['Holds the words', text],
    ['Ready-made filters', capitalised(quick.map((id) => inWords(QUICK, id)).join(', '))],
    [
      'Filtered by',
      capitalised(
        Object.entries(filters)
          .map(
            ([id, filter]) =>
              `${column(id)}: ${filterWords(filter, id === 'confidence' ? confidenceInWords : undefined)}`,
          )
          .join('; '),
      ),
    ],
    [
      'Sorted by',
      capitalised(sorting.map(({ id, desc }) => says[desc ? 'descending' : 'ascending'](column(id))).join('; ')),
    ],
    ['Grouped by', columns(grouping)],
    ['Order of columns', columns(inOrder)],
    ['Hidden columns', columns(left)],
    ['Columns kept in view', columns(pinned)],
    ['Columns of several lines', columns(wrapped)],
    [
      'Widths',
      capitalised(
        Object.entries(widths)
          .map(([id, width]) => `${column(id)} ${width}`)
          .join(', '),
      ),
    ],
  ]
  return parts.map(([name, words]) => ({ label: fieldName(name), text: words, prose: false }))
}

/** What a filter by confidence keeps, as it is said. */
const confidenceInWords = (kept: string): string => {
  const { data } = Confidence.safeParse(kept)
  return data ? confidenceWord(data) : kept
}

const says = catalogue({
  ascending: (column: string) => ({ en: `${column}, ascending`, de: `${column}, aufsteigend` }),
  descending: (column: string) => ({ en: `${column}, descending`, de: `${column}, absteigend` }),
})

/** The register's columns within a sentence, by their ids. */
const COLUMNS: Readonly<Record<string, string>> = catalogue({
  number: { en: 'number', de: 'Nummer' },
  title: { en: 'title', de: 'Titel' },
  likelihood: { en: 'likelihood', de: 'Wahrscheinlichkeit' },
  impact: { en: 'impact', de: 'Auswirkung' },
  confidence: { en: 'confidence', de: 'Konfidenz' },
  'group-likelihood': { en: 'group likelihood', de: 'Wahrscheinlichkeit der Gruppe' },
  'group-impact': { en: 'group impact', de: 'Auswirkung der Gruppe' },
  level: { en: 'level', de: 'Stufe' },
  evidence: { en: 'evidence', de: 'Belege' },
  'scored-by': { en: 'scored by', de: 'bewertet von' },
  category: { en: 'category', de: 'Kategorie' },
  party: { en: 'party', de: 'Betroffene' },
  owner: { en: 'owner', de: 'Zuständige' },
  horizon: { en: 'horizon', de: 'Horizont' },
  rationale: { en: 'rationale', de: 'Begründung' },
})

/** Ready-made filters of the register within a sentence, by their ids. */
const QUICK: Readonly<Record<string, string>> = catalogue({
  unscored: { en: 'unscored', de: 'nicht bewertet' },
  'no-evidence': { en: 'no evidence', de: 'ohne Belege' },
  'one-origin': { en: 'one origin', de: 'eine Herkunft' },
  stale: { en: 'stale evidence', de: 'ungesehene Belege' },
  disputed: { en: 'divided', de: 'geteilt' },
  past: { en: 'past', de: 'Horizont vorbei' },
  mine: { en: 'mine', de: 'meine' },
})

const inWords = (words: Readonly<Record<string, string>>, id: string): string =>
  (Object.hasOwn(words, id) ? words[id] : undefined) ?? spaced(id)
