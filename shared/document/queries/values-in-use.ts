import { z } from 'zod'
import { catalogue } from '../../language/catalogue'
import { compareWords } from '../../language/order'
import type { CustomColumn } from '../../kinds/custom-columns'
import type { Indicator } from '../../kinds/indicators'
import type { Risk } from '../../kinds/risks'
import { nameKey } from '../../words/fold'
import { entitiesOf, entity } from '../project'
import { customColumnsInOrder, query } from './query'

/** Lines of risks that are typed freely and offered again, with their names. */
export const ListedLine = z.enum(['category', 'party', 'owner'])
export type ListedLine = z.infer<typeof ListedLine>

const LINE_NAMES: Readonly<Record<ListedLine, string>> = catalogue({
  category: { en: 'Category', de: 'Kategorie' },
  party: { en: 'Party', de: 'Betroffene' },
  owner: { en: 'Owner', de: 'Zuständige' },
})
/** Within a sentence. */
export const LINE_WORDS: Readonly<Record<ListedLine, string>> = catalogue({
  category: { en: 'category', de: 'Kategorie' },
  party: { en: 'party', de: 'Betroffene' },
  owner: { en: 'owner', de: 'Zuständige' },
})

export const LISTED_LINES: readonly { id: ListedLine; readonly name: string }[] = ListedLine.options.map((id) => ({
  id,
  get name() {
    return LINE_NAMES[id]
  },
}))

export const isListedLine = (columnId: string): columnId is ListedLine => ListedLine.safeParse(columnId).success

/** Whether the values of a column are words that form a list. */
export const isList = ({ type }: CustomColumn): boolean => type === 'text' || type === 'choice'

/** Columns whose values form a list: the lines of every risk, and those of the project's own. */
export const listColumns = query(['customColumns'], (project): { id: string; name: string }[] => [
  ...LISTED_LINES,
  ...customColumnsInOrder
    .ask(project)
    .filter(isList)
    .map(({ id, name }) => ({ id, name })),
])

/** What a risk says in such a column; empty where it says nothing. */
export const valueIn = (risk: Risk, columnId: string): string =>
  String((isListedLine(columnId) ? risk[columnId] : risk.custom?.[columnId]) ?? '')

/** Who owns indicators stands in the list of owners too. */
export const ownersOf = (columnId: string, indicators: readonly Indicator[]): Indicator[] =>
  columnId === 'owner' ? indicators.filter(({ owner = '' }) => owner !== '') : []

/** A value of a list, and how many risks and indicators have it. */
export type ValueInUse = { value: string; risks: number; indicators: number }

/** The values of a column that forms a list: choices in their order, also those that no risk has; others by their letters. */
export const valuesInUse = query(
  ['risks', 'indicators', 'customColumns'],
  (project, columnId: string): ValueInUse[] => {
    const column = entity(project, 'customColumns', columnId)
    const choices = column?.type === 'choice' ? column.choices : null
    const found = new Map((choices ?? []).map((value) => [value, { value, risks: 0, indicators: 0 }]))
    const count = (value: string, what: 'risks' | 'indicators') => {
      const known = found.get(value) ?? { value, risks: 0, indicators: 0 }
      known[what] += 1
      found.set(value, known)
    }
    for (const risk of entitiesOf(project, 'risks')) count(valueIn(risk, columnId), 'risks')
    for (const { owner = '' } of ownersOf(columnId, entitiesOf(project, 'indicators'))) count(owner, 'indicators')
    // What is not among the choices is passed over everywhere.
    const values = [...found.values()].filter(({ value }) => (choices ? choices.includes(value) : value !== ''))
    return choices ? values : values.toSorted((left, right) => compareWords(left.value, right.value))
  },
)

/** The other value that a value would be one with under a new name, however its letters are written; null when none would. */
export function valueNamed(values: readonly string[], value: string, name: string): string | null {
  const others = values.filter((each) => each !== value)
  return others.find((each) => each === name) ?? others.find((each) => nameKey(each) === nameKey(name)) ?? null
}
