import { z } from 'zod'
import { Id, Name, Position } from '../fields'
import { defineKind } from './kind'
import { hidden, inName, line, order } from './tellings'

export const Analyst = z.strictObject({ id: Id, name: Name, position: Position })
export type Analyst = z.infer<typeof Analyst>

export const analysts = defineKind<Analyst>({
  schema: Analyst,
  one: 'analyst',
  many: 'analysts',
  name: ({ name }) => name,
  facts: { id: hidden, position: order, name: inName(line('Name')) },
})
