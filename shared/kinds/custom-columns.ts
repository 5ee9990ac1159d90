import { z } from 'zod'
import { Day, Id, Line, Name, Position } from '../fields'
import { LIMITS } from '../limits'
import { freeName } from '../words/free-name'
import { defineKind } from './kind'
import { as, hidden, inName, key, line, order } from './tellings'

export const CUSTOM_TYPES = ['text', 'number', 'date', 'choice'] as const
export const CustomType = z.enum(CUSTOM_TYPES)
export type CustomType = z.infer<typeof CustomType>

/** A column of the register that the project has of its own. What a risk has in it is in `Risk.custom`. */
export const CustomColumn = z.strictObject({
  id: Id,
  position: Position,
  name: Name,
  type: CustomType,
  /** What can be chosen, in order; empty unless it is a choice. */
  choices: z.array(Name).max(LIMITS.choices),
})
export type CustomColumn = z.infer<typeof CustomColumn>

/** A text, a number, a day as 2027-03-31, or one of the choices. Absent: nothing. */
export const CustomValue = z.union([Name, z.number().finite()])
export type CustomValue = z.infer<typeof CustomValue>

/** Values by the id of their column. One whose column is gone, or does not fit it, is passed over. */
export const CustomValues = z.record(Id, CustomValue)

/** Whether a column can hold a value. */
export function fits({ type, choices }: CustomColumn, value: CustomValue): boolean {
  if (type === 'number') return typeof value === 'number'
  if (typeof value === 'number') return false
  if (type === 'date') return Day.safeParse(value).success
  return type === 'choice' ? choices.includes(value) : Line.safeParse(value).success
}

export const customColumns = defineKind<CustomColumn>({
  schema: CustomColumn,
  one: 'custom column',
  many: 'custom columns',
  name: ({ name }) => name,
  apart: (column, others) => ({
    ...column,
    name: freeName(
      column.name,
      others.map(({ name }) => name),
      LIMITS.line,
    ),
  }),
  most: LIMITS.customColumns,
  facts: {
    id: hidden,
    position: order,
    name: inName(line('Name')),
    type: key('Holds'),
    choices: as('Choices', (choices) => choices.join(', ')),
  },
})
