import { z } from 'zod'
import { Id, Name, Position } from '../fields'
import { defineKind } from './kind'
import { hidden, inName, line, order, whether } from './tellings'

export const Analyst = z.strictObject({
  id: Id,
  name: Name,
  position: Position,
  /** Whether they left: what they did stays, and nothing more is expected of them. Absent is no. */
  inactive: z.boolean().exactOptional(),
})
export type Analyst = z.infer<typeof Analyst>

export const analysts = defineKind<Analyst>({
  schema: Analyst,
  one: 'analyst',
  many: 'analysts',
  name: ({ name }) => name,
  facts: {
    id: hidden,
    position: order,
    name: inName(line('Name')),
    inactive: whether('Inactive', Boolean),
  },
})
