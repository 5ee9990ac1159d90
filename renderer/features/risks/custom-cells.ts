import { editableBy } from '@domain/editable-column'
import { readLine } from '@domain/read-cell'
import { readDay } from '@domain/read-day'
import { readNumber } from '@domain/read-number'
import { type CustomColumn, type CustomValue, fits } from '@shared/kinds/custom-columns'
import type { Reading } from '@shared/lexicons/reading'
import type { RegisterRow } from '@shared/scoring/register'
import { formatDay } from '@shared/words/days'
import { nameKey } from '@shared/words/fold'
import type { RegisterChange, RegisterColumn } from './RegisterColumns'

const editable = editableBy<RegisterChange>()

/** A column of the project's own, as the grid shows and edits it. */
export function customColumn(column: CustomColumn): RegisterColumn {
  const { id, name, type, choices } = column
  const value = ({ risk }: RegisterRow): CustomValue | undefined => {
    const own = risk.custom?.[id]
    return own !== undefined && fits(column, own) ? own : undefined
  }
  const put = (next: CustomValue | null): RegisterChange => ({ custom: { [id]: next === '' ? null : next } })
  const text = (row: RegisterRow) => String(value(row) ?? '')
  const base = { id, header: name, width: 120, text }
  switch (type) {
    case 'text':
      return { ...base, facet: 'words', sortValue: value, ...editable(readLine, put) }
    case 'number':
      return { ...base, align: 'end', facet: 'number', sortValue: value, ...editable(readNumber, put) }
    case 'date':
      return {
        ...base,
        facet: 'day',
        show: (row) => {
          const day = value(row)
          return typeof day === 'string' ? formatDay(day) : ''
        },
        sortValue: value,
        ...editable(readDay, put, { hint: 'A day like 2027-03-31 or 31 Mar 2027', says: formatDay }),
      }
    case 'choice':
      return {
        ...base,
        facet: 'words',
        sortValue: (row) => {
          const chosen = choices.indexOf(text(row))
          return chosen < 0 ? undefined : chosen
        },
        ...editable((typed) => readChoice(choices, typed), put, {
          hint: 'Alt+↓ lists the choices.',
          options: choices.map((choice) => ({ text: choice, label: choice })),
        }),
      }
  }
}

function readChoice(choices: readonly string[], text: string): Reading<string> {
  const typed = nameKey(text)
  if (typed === '' || typed === '–') return { ok: true, value: null }
  const choice = choices.find((each) => nameKey(each) === typed)
  return choice === undefined
    ? { ok: false, why: `“${text.trim()}” is none of the choices: ${choices.join(', ')}.` }
    : { ok: true, value: choice }
}
