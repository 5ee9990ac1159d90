import { z } from 'zod'
import { Refusal } from '../refusal'
import { memoOperations } from './memo-operations'
import type { Definition } from './operation'
import { passageOperations } from './passage-operations'
import { projectOperations } from './project-operations'
import { riskOperations } from './risk-operations'
import { sourceOperations } from './source-operations'
import { tagOperations } from './tag-operations'

/** Everything an analyst can do to a project. A new capability is one entry here: journal, history, undo and IPC come with it. */
export const operations = {
  ...projectOperations,
  ...sourceOperations,
  ...tagOperations,
  ...passageOperations,
  ...riskOperations,
  ...memoOperations,
}

export type OperationName = keyof typeof operations
export type OperationInput<N extends OperationName> = z.infer<(typeof operations)[N]['input']>
/** An operation as it travels: its name and its input. */
export type Operation = { [N in OperationName]: { name: N; input: OperationInput<N> } }[OperationName]

/** Shape of an operation on the wire; `parseOperation` checks the input against the table. */
export const OperationEnvelope = z.strictObject({ name: z.string().max(60), input: z.unknown() })

/** An operation checked against the table. Throws a Refusal that names the field that is wrong. */
export function parseOperation({ name, input }: { name: string; input?: unknown }): {
  name: OperationName
  input: unknown
} {
  if (!isOperationName(name)) throw new Refusal('unknown-operation', `Assay cannot do “${name}”. Nothing was changed.`)
  const parsed = definitionOf(name).input.safeParse(input)
  if (!parsed.success)
    throw new Refusal('invalid-input', `${name} was refused: ${z.prettifyError(parsed.error)}. Nothing was changed.`)
  return { name, input: parsed.data }
}

/** The table entry with its input type forgotten; only inputs that `parseOperation` returned go in. */
export function definitionOf(name: OperationName): Definition<unknown> {
  return operations[name] as unknown as Definition<unknown>
}

function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operations, name)
}
