import type { Project } from '../../document/project'
import { customColumnsInOrder } from '../../document/queries/query'
import { type CustomColumn, type CustomValue, fits } from '../../kinds/custom-columns'
import { catalogue } from '../../language/catalogue'
import { inLanguage } from '../../language/language'
import type { Reading } from '../../lexicons/reading'
import { readLine } from '../../text/read-cell'
import { readDay } from '../../text/read-day'
import { readNumber } from '../../text/read-number'
import { nameKey } from '../../words/fold'
import type { Cell } from '../tables/table'
import { reads, RISK_FIELDS, type RiskField } from './risk-fields'

/** What a text says in a column of the project's own; null is nothing. */
export function readCustom({ type, choices }: CustomColumn, text: string): Reading<CustomValue> {
  if (type === 'number') return readNumber(text)
  if (type === 'date') return readDay(text)
  if (type === 'choice') return readChoice(choices, text)
  const line = readLine(text)
  return line.ok && line.value === '' ? { ok: true, value: null } : line
}

function readChoice(choices: readonly string[], text: string): Reading<string> {
  const typed = nameKey(text)
  if (typed === '' || typed === '–') return { ok: true, value: null }
  const choice = choices.find((each) => nameKey(each) === typed)
  return choice === undefined ? { ok: false, why: words.noChoice(text.trim(), choices) } : { ok: true, value: choice }
}

/** Names that tables have for what every register has: a column of the project's own that is called so says that it is one. */
const TAKEN = new Set(['risk', ...RISK_FIELDS.map(({ label }) => nameKey(label))])

const isTaken = (name: string): boolean => TAKEN.has(nameKey(name).replace(/^my /, ''))

/** A column of the project's own as a field. */
function ownField(column: CustomColumn): RiskField {
  const { id, name, type } = column
  return {
    key: id,
    label: isTaken(name) ? inLanguage('en', () => words.ownColumn(name)) : name,
    get name() {
      return isTaken(name) ? words.ownColumn(name) : name
    },
    also: [],
    width: type === 'text' ? 30 : 16,
    write: ({ risk }): Cell => {
      const value = risk.custom?.[id]
      if (value === undefined || !fits(column, value)) return ''
      return type === 'date' ? { day: String(value) } : value
    },
    read: reads(
      (text) => readCustom(column, text),
      (value) => ({ custom: { [id]: value } }),
    ),
  }
}

const words = catalogue({
  noChoice: (typed: string, choices: readonly string[]) => ({
    en: `“${typed}” is none of the choices: ${choices.join(', ')}.`,
    de: `„${typed}“ ist keine der Möglichkeiten: ${choices.join(', ')}.`,
  }),
  ownColumn: (name: string) => ({ en: `${name}, own column`, de: `${name}, eigene Spalte` }),
})

/** The project's own columns as fields, in their order. */
export const ownFields = (project: Project): RiskField[] => customColumnsInOrder.ask(project).map(ownField)

/** All fields of a project's register: those that every one has, with its own columns before the id. */
export function fieldsOf(project: Project): readonly RiskField[] {
  const own = ownFields(project)
  return own.length === 0 ? RISK_FIELDS : [...RISK_FIELDS.slice(0, -1), ...own, ...RISK_FIELDS.slice(-1)]
}
