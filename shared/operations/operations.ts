import { z } from 'zod'
import { inputRefusal } from '../input-refusal'
import { kindOf, labelOf } from '../kinds/registry'
import { LIMITS } from '../limits'
import { Refusal } from '../refusal'
import type { Definition } from './operation'
import { operations } from './table'
import { projectWords } from './project-words'

export type OperationName = keyof typeof operations
export type OperationInput<N extends OperationName> = z.infer<(typeof operations)[N]['input']>
/** An operation as it travels: its name and its input. */
export type Operation = { [N in OperationName]: { name: N; input: OperationInput<N> } }[OperationName]

/** Shape of an operation on the wire; `parseOperation` checks the input against the table. */
export const OperationEnvelope = z.strictObject({ name: z.string().max(LIMITS.operationName), input: z.unknown() })

/** An operation checked against the table. Throws a Refusal that names the field that is wrong. */
export function parseOperation({ name, input }: { name: string; input?: unknown }): {
  name: OperationName
  input: unknown
} {
  if (!isOperationName(name)) throw new Refusal('unknown-operation', projectWords.unknownOperation(name))
  const { kind, input: schema } = definitionOf(name)
  const parsed = schema.safeParse(input, { reportInput: true })
  if (!parsed.success) throw inputRefusal(parsed.error, kindOf(kind).thisOne, (field) => labelOf(kind, field))
  return { name, input: parsed.data }
}

/** The table entry with its input type forgotten; only inputs that `parseOperation` returned go in. */
export function definitionOf(name: OperationName): Definition<unknown> {
  return operations[name] as unknown as Definition<unknown>
}

function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operations, name)
}
