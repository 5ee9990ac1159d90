import { Refusal } from '../refusal'
import { type Change, type Commit, isSame } from '../document/change'
import { Draft } from '../document/draft'
import { assertSound } from '../document/invariants'
import type { Project } from '../document/project'
import { inputRefusal } from '../input-refusal'
import { type Entity, type Kind, kindOf, labelOf } from '../kinds/registry'
import { LIMITS } from '../limits'
import type { Steps } from '../steps'
import { short } from '../words/short'
import { definitionOf, type Operation, parseOperation } from './operations'
import type { Act } from './operation'
import { projectWords } from './project-words'

export type Reduction = Pick<Commit, 'label' | 'operations' | 'changes'>

/**
 * What one or more operations, done as one step, would change. The project itself is untouched.
 * Same project, operations and act give the same changes. Throws a Refusal when any of them is declined.
 */
export function* reduce(
  project: Project,
  operations: readonly ({ name: string; input?: unknown } | Operation)[],
  act: Act,
  label?: string,
): Steps<Reduction> {
  const draft = new Draft(project)
  const names: string[] = []
  let firstLabel = ''
  for (const each of operations) {
    const { name, input } = parseOperation(each)
    const { label: labelStep, apply } = definitionOf(name)
    firstLabel ||= labelStep(input, draft)
    const steps = apply(draft, input, act)
    if (steps) yield* steps
    names.push(name)
    yield
  }
  const changes = yield* draft.changes()
  for (const { kind, after } of changes) {
    if (after) assertFits(kind, after)
    yield
  }
  yield* assertSound(project, changes, projectWords.thisStep, true)
  return { label: stepName(label ?? firstLabel), operations: names, changes }
}

/** Refuses what could not be read back: each input fits, and still a list or a text put together from several may not. */
function assertFits(kind: Kind, entity: Entity): void {
  const { error } = kindOf(kind).schema.safeParse(entity, { reportInput: true })
  if (error) throw inputRefusal(error, kindOf(kind).thisOne, (field) => labelOf(kind, field))
}

/** The name of a step as it may be stored. */
export const stepName = (words: string): string => short(words, LIMITS.label)

/** Refuses to write over what others changed since: every entity must still be as the change expects it. */
export function* assertApplicable(project: Project, changes: readonly Change[], what: string): Steps<void> {
  const draft = new Draft(project)
  for (const { kind, id, before } of changes) {
    const now = draft.find(kind, id) ?? null
    if (!isSame(now, before)) throw changedSince(what)
    yield
  }
  yield* assertSound(project, changes, what, true)
}

/** Why a step that was read from the history cannot be taken. */
export const changedSince = (what: string): Refusal => new Refusal('conflict', projectWords.changedSince(what))
