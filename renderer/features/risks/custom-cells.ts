import { editableBy } from '@domain/editable-column'
import { readCustom } from '@shared/interchange/risks/own-fields'
import type { RiskChange } from '@shared/interchange/risks/risk-fields'
import { type CustomColumn, type CustomValue, fits } from '@shared/kinds/custom-columns'
import type { RegisterRow } from '@shared/scoring/register'
import { formatDay } from '@shared/words/days'
import type { RegisterColumn } from './RegisterColumns'

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
          return typeof day === 'string' ? formatDay(day) : ''
        },
        sortValue: value,
        ...editable(read, put, {
          hint: 'A day like 2027-03-31 or 31 Mar 2027',
          says: (day) => formatDay(String(day)),
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
          hint: 'Alt+↓ lists the choices.',
          options: choices.map((choice) => ({ text: choice, label: choice })),
        }),
      }
  }
}
