import { editableBy } from '@domain/editable-column'
import { readCustom } from '@shared/interchange/risks/own-fields'
import type { RiskChange } from '@shared/interchange/risks/risk-fields'
import { type CustomColumn, type CustomValue, fits } from '@shared/kinds/custom-columns'
import type { RegisterRow } from '@shared/scoring/register'
import { sayDay } from '@shared/words/moments'
import type { RegisterColumn } from './RegisterColumns'
import { registerWords } from './register-words'

const editable = editableBy<RiskChange>()

/** A column of the project's own, as the grid shows and edits it. */
export function customColumn(column: CustomColumn): RegisterColumn {
  const { id, name, type, choices } = column
  const value = ({ risk }: RegisterRow): CustomValue | undefined => {
    const own = risk.custom?.[id]
    return own !== undefined && fits(column, own) ? own : undefined
  }
  const put = (next: CustomValue | null): RiskChange => ({ custom: { [id]: next } })
  const read = (typed: string) => readCustom(column, typed)
  const text = (row: RegisterRow) => String(value(row) ?? '')
  const base = { id, header: name, width: 120, text }
  switch (type) {
    case 'text':
      return { ...base, facet: 'words', sortValue: value, ...editable(read, put) }
    case 'number':
      return { ...base, align: 'end', facet: 'number', sortValue: value, ...editable(read, put) }
    case 'date':
      return {
        ...base,
        facet: 'day',
        show: (row) => {
          const day = value(row)
          return typeof day === 'string' ? sayDay(day) : ''
        },
        sortValue: value,
        ...editable(read, put, {
          hint: registerWords.dayHint,
          says: (day) => sayDay(String(day)),
        }),
      }
    case 'choice':
      return {
        ...base,
        facet: 'words',
        sortValue: (row) => {
          const chosen = choices.indexOf(text(row))
          return chosen < 0 ? undefined : chosen
        },
        ...editable(read, put, {
          hint: registerWords.choicesHint,
          options: choices.map((choice) => ({ text: choice, label: choice })),
        }),
      }
  }
}
